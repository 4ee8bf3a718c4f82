"""The person's own telephone and mailbox make no forged message; and a case that was taken for one is lifted again by
what is said later."""

import pytest

from bot.dialogue.understand.situations import situations
from tests.conversation import day, told


@pytest.mark.parametrize(
    "text",
    [
        "phone +49 151 23456789 and mail sofia.k@gmail.com",
        "my phone number is 0151 23456789 and mail sofia.k@gmail.com",
        "mail: jana@hotmail.com, handy 0151 23456789",
        "meine mail ist jana@gmail.com",
        "i signed up with gmail and got a message that my account is locked",
        "my account is with my gmail, message says locked",
    ],
)
def test_a_mailbox_of_ones_own_is_no_sign_of_a_forgery(text: str) -> None:
    assert "phishing" not in situations(text)


@pytest.mark.parametrize("text", ["mail von amazon, absender ist gmail", "the mail came from a gmail"])
def test_a_company_that_writes_from_a_private_mailbox_is_one(text: str) -> None:
    assert situations(text)[:1] == ("phishing",)


def test_telephone_and_mail_are_taken_where_the_account_is_asked_for() -> None:
    talk = told(
        "i just want to know what data tinder has about me",
        "phone +49 151 23456789 and mail sofia.k@gmail.com",
        language="en",
    )

    assert talk.case.text("account_identifier") == "sofia.k@gmail.com"
    assert talk.asks == "full_name"


def test_a_told_block_stays_one_behind_a_mere_hint() -> None:
    talk = told(
        "instagram banned me on 20 november", "i click on appeal and get a message that it is too late", language="en"
    )

    assert talk.case.text("situation") == "social_ban"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("instagram banned me on 20 november, i can't log in", "social_ban"),
        ("i just want to know what data instagram has about me", "data_request_only"),
        ("no its not fake", ""),
        ("the account is really blocked", ""),
        ("that was my own phone number", ""),
        ("there was no message", ""),
        ("the mail is real, i called them", ""),
    ],
)
def test_what_is_said_later_lifts_what_was_taken_for_a_forgery(text: str, kind: str) -> None:
    talk = told("mail says my instagram is blocked, looks weird", language="en")
    assert talk.case.text("situation") == "phishing"

    talk.say(text)
    assert talk.case.text("situation") == kind
    assert talk.asks == "account_identifier"


@pytest.mark.parametrize(
    "text",
    [
        "the mail says it is blocked because of a violation",
        "yes",
        "is it really blocked?",
        "i don't know if it is real",
    ],
)
def test_the_words_of_the_message_lift_nothing(text: str) -> None:
    talk = told("mail says my instagram is blocked, looks weird", language="en")
    talk.say(text)

    assert talk.case.text("situation") == "phishing"


def test_who_gave_data_away_needs_plain_words_and_hears_of_no_mistake() -> None:
    talk = told("i got a sms from dkb my account is blocked, i entered my pin and tan on the link", language="en")
    talk.say("they blocked my account")
    assert talk.case.text("situation") == "phishing"

    talk.say("dkb really blocked my account")
    assert talk.case.text("situation") != "phishing"
    assert "really is blocked" in talk.text


@pytest.mark.parametrize(("language", "word"), [("de", "gefälschte Nachricht"), ("en", "forged message")])
def test_it_is_one_again_by_the_word_that_is_offered(language: str, word: str) -> None:
    talk = told("komische mail von paypal, konto gesperrt", "paypal hat mein konto am 3.11. gesperrt", language="de")
    assert "gefälschte Nachricht" in talk.text
    talk = told("weird mail from paypal, account blocked", "paypal blocked my account on 3 november", language=language)
    talk.say(word)

    assert talk.case.text("situation") == "phishing"


# ---- once data were given away

ENTERED = "paypal konto gesperrt, sms mit link, karte eingegeben und tan"


@pytest.mark.parametrize(
    "text",
    [
        "das konto ist WIRKLICH eingeschränkt",
        "is tatsächlich eingschränkt",
        "in der echten app steht auch eingeschränkt",
        "auf der richtigen seite heißt es auch gesperrt",
        "gesperrt steht auch in der offiziellen app",
        "the account is really limited",
        "on the real site it says limited too",
    ],
)
def test_a_real_block_is_believed_in_other_words_than_the_bot_s_own(text: str) -> None:
    talk = told(ENTERED, text)

    assert talk.case.text("situation") != "phishing"
    assert talk.asks == "account_identifier"


@pytest.mark.parametrize(
    "text",
    [
        "die karte ist wirklich gesperrt",
        "bank hat die karte echt gesperrt",
        "das konto ist in der echten app nicht gesperrt",
        "in der echten app ist alles normal",
        "ist es wirklich gesperrt?",
    ],
)
def test_a_card_that_was_blocked_is_no_blocked_account(text: str) -> None:
    assert told(ENTERED, text).case.text("situation") == "phishing"


@pytest.mark.parametrize(
    "text",
    [
        "karte ist gesperrt seit gestern 20.40, 116116 angerufen",
        "hab die karte gestern sperren lassen",
        "card is blocked since yesterday",
    ],
)
def test_the_day_on_which_the_card_was_blocked_is_not_that_of_the_account(text: str) -> None:
    talk = told(ENTERED, text)
    assert not talk.case.known("block_date")

    talk.say("mein paypal ist auch wirklich gesperrt, seit 20.11. da liegen noch 118,30 drauf")
    assert talk.case.value("block_date") == day(2026, 11, 20)


def test_a_bank_that_blocked_a_card_blocked_it_on_that_day() -> None:
    assert told("n26 hat meine karte gesperrt, seit 12.11.").case.value("block_date") == day(2026, 11, 12)


@pytest.mark.parametrize(
    "text",
    [
        "ich hab jetzt in der echten app geschaut, mein paypal geht ganz normal",
        "also war alles nur fake. danke",
        "konto ist gar nicht gesperrt",
        "i looked in the app, everything is fine",
    ],
)
def test_where_nothing_is_blocked_the_matter_ends(text: str) -> None:
    talk = told(ENTERED, text)

    assert "kein Brief nötig" in talk.text
    assert "die Bank anrufen" in talk.text


@pytest.mark.parametrize("text", ["nichts geht mehr normal", "ist alles normal?", "oh nein das war betrug"])
def test_what_is_not_well_ends_nothing(text: str) -> None:
    assert "kein Brief nötig" not in told(ENTERED, text).text


def test_nobody_is_reminded_of_a_letter_that_a_forgery_does_not_need() -> None:
    assert not told(ENTERED).wait_days(20)


@pytest.mark.parametrize(
    "text", ["ist mein geld jetzt weg?", "ohgott is mei göd jetzt weg?", "können die mein geld abheben?"]
)
def test_whether_the_money_is_gone_is_answered(text: str) -> None:
    assert "Die Bank sieht es" in told(ENTERED, text).text


def test_whether_the_money_is_gone_is_answered_where_nothing_was_forged_too() -> None:
    talk = told("paypal hat mein konto gesperrt, 300 euro liegen drauf", "ist mein geld jetzt weg?")

    assert "verlangt der Brief" in talk.text
    assert talk.asks == "account_identifier"

"""What went wrong in whole lives that were played from the day of sending on."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.replies import classify
from tests.conversation import START, Conversation, day, told
from tests.test_overtaken import drafts, late
from tests.test_paying_late import begun


def with_a_collector() -> Conversation:
    """Somebody whose dispute is out, beside a request to the company, and whom the collector did not answer."""
    talk = told(
        "hi, i live in berlin and a debt collector called EOS keeps writing me, they want 238.50 for some vodafone "
        "contract i cancelled in 2024. reference 55-8831",
        *("no", "Sean Murphy, Weserstr. 12, 12047 Berlin, sean.murphy@example.org", "i don't know", "yes that's right"),
        *("that's enough", "looks good", "post", "yes", "sent it by registered mail today"),
        language="en",
    )
    talk.wait(dt.datetime(2026, 12, 9, 19, 0, tzinfo=START.tzinfo))
    talk.say("nothing new")
    return talk


def test_they_are_those_whom_the_second_letter_is_for() -> None:
    talk = with_a_collector()
    talk.say("they answered finally: the contract was concluded on 3 May 2022, you owe 189.00 plus interest and costs")

    newest = talk.case.newest_letters()[-1]
    assert (newest.id, newest.to.key) == ("L4", "eos-solutions")
    assert "Inzwischen verlangen Sie 189,00 EUR" in newest.text
    assert "ohne dass ich eine vollständige Antwort erhalten habe" in newest.text


@pytest.mark.parametrize(
    "text",
    [
        "i have the email confirmation from vodafone dated 14 march 2024",
        "ich habe eine mail von amazon vom 20.11., da steht bezahlt",
        "ich hab den brief von denen vom 20.11.",
    ],
)
def test_a_mail_that_somebody_holds_was_not_sent_by_them(text: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert not any(one.by == "person" for one in talk.case.contacts)


def test_where_no_account_is_shut_none_is_spoken_of() -> None:
    talk = with_a_collector()
    talk.say("Vodafone wrote: the claim has been withdrawn, account shows zero")

    assert "account works" not in talk.text


# ---- what is asked for, and what is not sent


@pytest.mark.parametrize(
    "text",
    [
        "they want to know where the money came from, my payslips and a bank statement",
        "they want to know where the money came from",
        "sie wollen wissen woher das geld kommt",
        "die bank will einen mittelherkunftsnachweis",
        "sie wollen gehaltsnachweise sehen",
    ],
)
def test_a_question_for_the_source_of_money_is_no_claim(text: str) -> None:
    assert classify(text) == "more_docs"


@pytest.mark.parametrize("text", ["they want 80 euros", "die wollen 80 euro", "they want money"])
def test_a_claim_stays_one(text: str) -> None:
    assert classify(text) == "new_claim"


@pytest.mark.parametrize(
    "text",
    [
        "den brief schick ich nicht",
        "L3 schicke ich nicht ab",
        "not sending that letter, i already gave them the papers",
        "i don't want to send it",
        "den brief brauch ich nicht",
        "i don't need that letter",
    ],
)
def test_a_second_letter_that_is_not_wanted_goes(text: str) -> None:
    talk = late("amazon-sent")
    talk.say(text)

    assert drafts(talk) == []
    assert talk.case.stage == "waiting"
    assert not next(one for one in talk.case.letters if one.id == "L1").answered


@pytest.mark.parametrize(
    "text", ["den brief schick ich heute nicht", "noch nicht geschickt", "i won't send it by post", "passt nicht"]
)
def test_what_goes_later_stays(text: str) -> None:
    talk = late("amazon-sent")
    talk.say(text)

    assert [one for one, _ in drafts(talk)] == ["L3"]


@pytest.mark.parametrize("text", ["50 sind heute gekommen", "50 arrived today"])
def test_a_bare_number_that_came_is_of_the_money_that_lies_there(text: str) -> None:
    talk = begun("zalando-sent")
    talk.wait_days(5)
    talk.say(text)

    assert "50,00 EUR. Das habe ich verbucht" in talk.case.letters[-1].text
    assert talk.case.value("balance") == Money(3950, "EUR")


def test_a_number_above_what_lies_there_is_none() -> None:
    talk = begun("zalando-sent")
    talk.wait_days(5)
    talk.say("900 arrived today")

    assert talk.asks != "refund_received"


# ---- news while a way on is asked for


def asked_for_a_way() -> Conversation:
    talk = late("amazon-sent")
    talk.say("passt so")
    talk.say("heute per mail raus")
    talk.wait(dt.datetime(2026, 12, 21, 20, 0, tzinfo=START.tzinfo))
    talk.say("nichts")
    assert talk.asks == "next_route"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "die datenschutzbehörde hat den eingang bestätigt, aktenzeichen 4711/27",
        "post von der datenschutzbehörde, az 4711/27, sie prüfen das",
        "the data protection authority confirmed receipt, ref 4711/27",
    ],
)
def test_the_word_of_an_authority_is_no_wish_for_it(text: str) -> None:
    talk = asked_for_a_way()
    talk.say(text)

    assert talk.case.replies[-1]["kind"] == "authority"
    assert not talk.case.known("claim_reference")


def test_an_account_that_is_open_by_then_is_heard() -> None:
    talk = asked_for_a_way()
    talk.say("konto ist wieder offen")

    assert talk.asks == "all_done"


def test_a_way_is_still_a_way() -> None:
    talk = asked_for_a_way()
    talk.say("verbraucherzentrale")

    assert "Verbraucherzentrale" in talk.text
    assert talk.case.replies[-1]["kind"] == "silence"


# ---- a return, and its papers


def sent_back() -> Conversation:
    return told(
        "Klarna mahnt mich wegen 89,90 Euro von Otto, hab ich aber zurückgeschickt am 2.11. mein klarna konto ist auch "
        "gesperrt seit 10.11.",
        *("nein", "petra.klein@example.org", "Petra Klein, Bergstr. 9, 70173 Stuttgart", "ja stimmt", "reicht so"),
        *("passt so", "post", "ja", "beide heute per einschreiben weg"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "hab den retourenbeleg am 20.11. hochgeladen",
        "die retoure ist am 20.11. angekommen",
        "das paket wurde am 20.11. zugestellt",
        "i uploaded the return receipt on 20 november",
    ],
)
def test_the_day_of_its_paper_is_not_that_of_the_return(text: str) -> None:
    talk = sent_back()
    talk.say(text)

    assert talk.case.value("returned_on") == day(2026, 11, 2)


@pytest.mark.parametrize(
    "text", ["zurückgeschickt hab ich es am 20.11., nicht am 2.", "falsch, ich hab es am 20.11. zurückgeschickt"]
)
def test_its_own_day_is_mended(text: str) -> None:
    talk = sent_back()
    talk.say(text)

    assert talk.case.value("returned_on") == day(2026, 11, 20)


def test_what_was_given_back_is_reserved_no_more_and_a_request_for_data_speaks_of_no_payment() -> None:
    talk = sent_back()
    talk.wait_days(5)
    talk.say("jetzt hab ich doch die 89,90 gezahlt damit ruhe ist, gestern")
    talk.wait(dt.datetime(2027, 1, 5, 19, 0, tzinfo=START.tzinfo))
    talk.say("nichts")
    follow_ups = [one for one in talk.case.newest_letters() if one.kind == "follow_up"]

    assert follow_ups
    assert any("Rückforderung" in one.text for one in follow_ups)


# ---- a profile that was banned


def banned() -> Conversation:
    talk = begun("instagram-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    return talk


@pytest.mark.parametrize(
    "text", ["profil ist wieder da aber alle fotos sind weg", "account is back, but all my photos are gone"]
)
def test_a_profile_that_is_back_without_its_pictures_is_called_blocked_no_more(text: str) -> None:
    talk = banned()
    talk.say(text)

    newest = talk.case.newest_letters()[-1]
    assert newest.kind == "follow_up"
    assert "inzwischen wieder offen ist" in newest.text
    assert "eine Kopie meiner Inhalte" in newest.text


def test_a_countdown_that_is_news_counts_from_the_day_it_was_told() -> None:
    talk = banned()
    talk.say("mein konto wird in 30 tagen gelöscht steht jetzt da")

    assert talk.case.value("deletion_date") == day(2027, 1, 2)


def test_the_sending_is_no_message_beside_it() -> None:
    talk = late("amazon-sent")
    talk.say("passt so")
    talk.say("heute formular")

    assert talk.case.letters[-1].sending
    assert talk.case.contacts == ()


@pytest.mark.parametrize(
    "text",
    [
        "die wollen 30 tage länger brauchen",
        "they need 30 more days",
        "they want two more months",
        "sie verlängern um 2 monate",
    ],
)
def test_more_time_is_heard_in_few_words(text: str) -> None:
    assert classify(text) == "extension"


@pytest.mark.parametrize("text", ["die sperre wird um 2 monate verlängert", "ich brauche 30 tage länger"])
def test_more_of_something_else_is_none(text: str) -> None:
    assert classify(text) != "extension"


def test_a_second_letter_that_waits_is_not_written_twice() -> None:
    talk = begun("inkasso-sent")
    talk.wait(dt.datetime(2026, 12, 3, 12, 0, tzinfo=START.tzinfo))
    talk.say("nordlicht schreibt, sie wollen jetzt 172 euro")
    talk.wait(dt.datetime(2026, 12, 20, 19, 0, tzinfo=START.tzinfo))
    talk.say("nichts")

    assert [one.id for one in talk.case.newest_letters()] == ["L1", "L2"]

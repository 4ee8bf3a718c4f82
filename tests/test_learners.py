"""German that is still being learnt, and the slang of players: what is meant is heard, and nothing else."""

import datetime as dt
from functools import partial

import pytest

from bot.case import Money, When
from bot.dialogue.understand.claims import blocked, says_paid
from bot.dialogue.understand.learners import mended
from bot.dialogue.understand.police import reported
from tests import conversation
from tests.conversation import BERLIN, Conversation, answering

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
KLARNA = (
    "Klarna hat mein konto zu gemacht und jetzt Inkasso brief kommen von Coeo 143 euro 20 aber ich schon bezahlt",
    "nein",
    "a.demir@example.org",
    "konto zu seit 2 woche",
)


told = partial(conversation.told, now=NOW)


def asked_whom_they_wrote_to() -> Conversation:
    talk = told(*KLARNA, "Ayse Demir, Sonnenallee 120, 12059 Berlin", "stimmt")
    for _ in range(6):
        if talk.asks != "already_contacted":
            talk.tap("unknown")
    return talk


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ich habe klarna schreiben in app 2 mal", "ich habe klarna geschrieben in app 2 mal"),
        ("ja bezahlen ich habe im september", "ja bezahlt ich habe im september"),
        ("ich habe keine lust zu schreiben", "ich habe keine lust zu schreiben"),
        ("ich habe das nicht bezahlen können", "ich habe das nicht bezahlen können"),
        ("ich habe denen gesagt ich will bezahlen", "ich habe denen gesagt ich will bezahlen"),
        ("sie haben mich gebeten zu schreiben", "sie haben mich gebeten zu schreiben"),
        (
            "Wir haben Ihr Schreiben erhalten und werden es prüfen.",
            "Wir haben Ihr Schreiben erhalten und werden es prüfen.",
        ),
        ("ich habe ein schreiben bekommen", "ich habe ein schreiben bekommen"),
        ("ich habe schreiben vom anwalt bekommen", "ich habe schreiben vom anwalt bekommen"),
        ("ich wollte bezahlen ich habe aber kein geld", "ich wollte bezahlen ich habe aber kein geld"),
        ("ich habe angst bezahlen", "ich habe angst bezahlen"),
        ("Wir haben Schreiben von Ihnen.", "Wir haben Schreiben von Ihnen."),
        ("Wir haben Ihr Konto sperren müssen.", "Wir haben Ihr Konto sperren müssen."),
    ],
)
def test_an_infinitive_in_the_place_of_a_participle_is_one(said: str, meant: str) -> None:
    assert mended(said) == meant


def test_a_day_of_payment_is_heard_in_broken_german_and_the_better_one_counts() -> None:
    talk = told(*KLARNA, "ja bezahlen ich habe im september mit bank, 20 september oder 21")

    assert talk.case.value("payment_date") == When(dt.date(2026, 9, 20), dt.date(2026, 9, 20))
    assert talk.case.facts["payment_date"].sure == "about"


def test_a_bare_number_of_the_letter_is_heard_at_another_question() -> None:
    talk = told(*KLARNA, "CO-5512-9983-7")

    assert talk.case.text("claim_reference") == "CO-5512-9983-7"


def test_who_wrote_is_heard_though_no_stop_stands_before_what_they_say() -> None:
    talk = asked_whom_they_wrote_to()
    talk.say("ich habe klarna schreiben in app 2 mal sie sagen warten")

    assert [(one.by, one.count) for one in talk.case.contacts] == [("person", 2)]


def test_nothing_left_in_the_account_is_no_nothing_written() -> None:
    talk = asked_whom_they_wrote_to()
    talk.say("nix mehr geld in konto")

    assert talk.case.value("already_contacted") is None
    assert talk.case.value("balance") is False


def test_a_fear_does_not_swallow_what_is_asked_with_it() -> None:
    talk = told(*KLARNA, "muss ich jetzt inkasso bezahlen? ich habe angst wegen aufenthalt")

    assert "Bezahlt ist bezahlt" in talk.text
    assert "Ausländerbehörde" in talk.text
    assert talk.asks == "claim_reference"


# ---- players


@pytest.mark.parametrize("text", ["ps plus premium paid till march 2027 like 150 a year", "prime paid for a year"])
def test_a_subscription_that_was_paid_is_no_claim_that_was_paid(text: str) -> None:
    assert says_paid(text) is None


def test_a_payment_is_never_still_to_come() -> None:
    talk = told("zalando claims 80 euro but i paid", "i paid it in march 2027", language="en")

    assert talk.case.value("payment_date") is None


def test_bought_games_are_content_and_a_game_ban_is_no_claim() -> None:
    talk = told("yo sony just banned my psn acc lmao 200 euros of games gone", language="en")
    for answer in ("nah no court", "xX_Kev_Xx", "last thursday"):
        talk.say(answer)

    assert talk.case.value("digital_content") == Money(200_00)
    assert talk.asks == "full_name"


def test_a_second_account_is_advised_against_in_slang_too() -> None:
    talk = told("sony banned my psn acc", "can i just make a new acc lol", language="en")

    assert "open no further account" in talk.text


def test_i_dont_know_before_a_story_is_no_answer_to_a_name() -> None:
    talk = answering(told("sony banned my psn acc", language="en"), "full_name")
    talk.say('idk they said "abusive behaviour" in the mail but i didnt do shit')

    assert talk.case.text("block_reason") == "abusive behaviour"
    assert "no answer can arrive" not in talk.text


# ---- Swiss German, and who is in a rage


def test_an_address_is_no_sum_and_the_country_is_that_of_the_words() -> None:
    talk = told("grüezi, mis zalando isch sit em 12. november gsperrt", "beat.z@example.ch")
    assert talk.asks == "claim_amount"
    talk.say("Beat Zurbuchen, Dorfstrasse 14, 3860 Meiringen")

    assert talk.case.value("claim_amount") is None
    assert talk.case.text("postal_address") == "Dorfstrasse 14\n3860 Meiringen\nSchweiz"


def test_a_sum_that_is_called_wrong_in_dialect_mends_the_one_that_is_known() -> None:
    talk = told("mis paypal isch gsperrt sit em 12. november und ich ha 1'250 franke druf", "beat.z@example.ch")
    talk.say("nei das stimmt nöd, es sind 1350 franke")

    assert talk.case.value("balance") == Money(135_000, "CHF")
    assert talk.case.value("claim_amount") is None


def test_a_sentence_with_a_day_is_no_name() -> None:
    talk = answering(told("amazon hat mein konto gesperrt"), "full_name")
    talk.say("ha zwöimal aglüte, letschte mäntig und am friitig")

    assert not talk.case.value("full_name")


@pytest.mark.parametrize("text", ["isch guet eso", "passt schon so", "das war alles"])
def test_consent_is_no_subscription(text: str) -> None:
    talk = told("Amazon hat mein Konto am 3.11. geschlossen, ich will nur mein Geld, 40 Euro Guthaben")
    for answer in ("x@example.org", "Ben Okafor, Soldiner Str. 7, 13359 Berlin", "ja", "nein"):
        talk.say(answer)
    assert talk.asks == "subscriptions"
    talk.say(text)

    assert not talk.case.value("subscriptions")


def test_a_day_on_which_rent_is_due_is_no_message_to_the_bank() -> None:
    talk = told(
        "HELLO?? N26 closed my account and my salary 2.340 euro is in there. rent on 1st. nobody answers the chat!!!",
        language="en",
    )

    assert not talk.case.contacts


@pytest.mark.parametrize("text", ["this is ridiculous. why do you need all this", "warum brauchen Sie das alles"])
def test_a_question_to_the_bot_is_no_wish_for_reasons(text: str) -> None:
    talk = told("paypal hat mein konto am 5.11. eingeschränkt, 640 euro drin", text)

    assert not talk.case.known("goal")


def test_an_account_for_the_payout_is_taken_where_a_letter_names_it() -> None:
    talk = told("N26 closed my account, 2.340 euro is in there", language="en")
    talk.say("DE89 3704 0044 0532 0130 00 is my sparkasse")

    assert talk.case.text("bank_iban").startswith("DE89")


@pytest.mark.parametrize("said", ["IBAN DE89370400440532013000", "DE89 3704 0044 0532 0130 00"])
def test_the_number_of_an_account_that_a_bank_ends_is_not_where_its_money_shall_go(said: str) -> None:
    talk = told("die Postbank hat mein Konto zum 31.12. gekündigt, Gehalt kommt da drauf", said)

    assert talk.case.text("account_identifier") == "DE89 3704 0044 0532 0130 00"
    assert not talk.case.known("bank_iban")


# ---- who helps, and who is young


HELPER = (
    "I help my neighbour Mrs. Helga Brandt (81), Otto closed her account on 2 november because they say she didnt pay"
    " 89,95 but she did pay. my mail is tim@example.org"
)


def test_a_block_a_claim_and_a_payment_are_heard_in_one_sentence() -> None:
    talk = told(HELPER, language="en")

    assert talk.case.value("claim_amount") == Money(89_95)
    assert talk.case.value("claim_paid") is True
    assert talk.case.value("block_date") == When(dt.date(2026, 11, 2), dt.date(2026, 11, 2))


@pytest.mark.parametrize("text", ["all correct", "alles richtig", "passt alles so", "looks right"])
def test_praise_for_a_summary_is_no_letter_from_a_court(text: str) -> None:
    talk = told(HELPER, language="en")
    assert talk.asks == "court_letter"
    talk.say(text)

    assert talk.case.value("court_letter") is not True


def test_what_is_alleged_of_bots_is_no_claim() -> None:
    talk = told("moin, mein twitch account is weg seit gestern, angeblich view botting aber hab ich nich gemacht")

    assert not talk.case.value("claim_alleged")
    assert talk.case.text("block_reason") == "view botting"
    talk.say("@lukas_plays")
    assert talk.case.text("account_identifier") == "@lukas_plays"
    talk.say("muss ich da meine mutter fragen?")
    assert "Elternteil" in talk.text


def test_that_nothing_is_deleted_is_no_aim_and_takes_no_letter_away() -> None:
    talk = told(
        "mein twitch account is gesperrt seit gestern",
        "@lukas_plays",
        "Lukas Behrens, Hafenstr 4b, 24103 Kiel",
        "lukas.b@example.org",
        "passt",
        "keine ahnung",
        "nö",
    )
    assert talk.asks == "deletion_date"
    talk.say("wird nix gelöscht glaub ich")

    assert not talk.case.known("goal")
    assert talk.asks == "business_use"
    talk.say("privat halt, bissl sub einnahmen so 40 euro im monat")
    assert talk.case.value("balance") is None


@pytest.mark.parametrize(
    "said",
    [
        "my n26 account they close since 19 november",
        "revolut block me since 19 november",
        "paypal close my account on 19 november",
        "amazon is blocking me since 19 november",
        "my account by wise is close since 19 november",
    ],
)
def test_a_block_told_in_the_present_tense_has_its_day(said: str) -> None:
    assert blocked(said)
    assert conversation.told(said, language="en").case.value("block_date") == conversation.day(2026, 11, 19)


@pytest.mark.parametrize(
    "said", ["can paypal close my account?", "please close my account", "will paypal block me if i pay late"]
)
def test_what_may_be_or_is_wanted_is_no_block(said: str) -> None:
    assert not blocked(said)


def returns() -> Conversation:
    """Somebody who is asked whether the account is wanted back, or the money."""
    talk = conversation.told("amazon closed my account, they say i return too many", language="en")
    assert talk.case.open == "goal"
    return talk


def test_what_lies_in_the_account_is_no_choice_between_account_and_money() -> None:
    talk = returns()
    talk.say("i have gift card balance 75 euro there, and prime until march")

    assert talk.case.value("goal") is None
    talk.say("i want my 75 euro back")
    assert talk.case.value("goal") == ("payout",)


def test_a_parcel_that_i_send_back_shuts_no_account() -> None:
    talk = returns()
    talk.say("both")
    conversation.answering(talk, "block_date")
    talk.say("refund for headphone 89,99 also not came, i send it back on 28 october with DHL")

    assert talk.case.value("block_date") is None
    assert talk.case.value("returned_on") == conversation.day(2026, 10, 28)
    assert talk.case.value("refunds_open") == Money(89_99)


@pytest.mark.parametrize(
    "said",
    [
        "bank hat geschrieben: wir überweisen ihr guthaben in den nächsten tagen",
        "bank hat geschrieben wir überweisen ihr guthaben in den nächsten tagen",
        "paypal hat gesagt, wir bezahlen das",
        "sie haben gemeint dass wir bezahlen",
    ],
)
def test_what_they_say_they_will_do_was_not_done_by_the_person(said: str) -> None:
    assert mended(said) == said


@pytest.mark.parametrize(
    "said",
    [
        "die haben mein guthaben überwiesen",
        "paypal: wir haben ihr guthaben überwiesen",
        "bank hat das restguthaben ausgezahlt",
    ],
)
def test_a_balance_that_they_paid_out_is_no_payment_of_the_person(said: str) -> None:
    assert says_paid(said) is None


def test_a_bill_that_the_person_paid_from_a_balance_is() -> None:
    assert says_paid("ich hab die rechnung mit mein guthaben überwiesen") is True


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ich nix bestellen", "ich habe nix bestellt"),
        ("wir nie kaufen da", "wir haben nie gekauft da"),
        ("habe schicken heute", "habe geschickt heute"),
        ("ich nicht kaufen will", "ich nicht kaufen will"),
        ("habe schreiben von inkasso", "habe schreiben von inkasso"),
    ],
)
def test_what_was_never_done_and_what_was_is_told_without_a_participle(said: str, meant: str) -> None:
    assert mended(said) == meant


def test_who_never_ordered_is_heard_in_broken_german() -> None:
    assert told("diese brief kommen heute von inkasso, ich nix bestellen").case.text("situation") == "identity_theft"


@pytest.mark.parametrize(
    "text",
    [
        "revolut machen zu meine konto seit 19.11.",
        "revolut nicht lassen mich rein seit 19.11.",
        "airbnb removed me from the platform on 19 november",
        "airbnb hat mich am 19.11. von der plattform entfernt",
    ],
)
def test_a_block_in_few_and_crooked_words_has_its_day(text: str) -> None:
    assert told(text).case.value("block_date") == When(dt.date(2026, 11, 19), dt.date(2026, 11, 19))


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("anzeige hab ich am 20.11. gemacht", True),
        ("strafanzeige habe ich letzte woche gestellt", True),
        ("anzeige hab ich noch nicht gemacht", False),
        ("anzeige hab ich am 20.11. noch nicht gemacht", False),
    ],
)
def test_a_report_is_heard_with_its_day_in_the_middle(text: str, done: bool) -> None:
    assert reported(text) is done

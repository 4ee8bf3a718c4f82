"""Money that left the account after a forgery: the bank at once, the police, the written notice; and no verdict."""

import pytest

from bot.dialogue.understand.phishing import doubted, money_gone
from bot.dialogue.understand.secrets import masked
from tests import conversation
from tests.conversation import Conversation, desk, texts, told

GONE = [
    "jetzt sind 1200 euro weg vom konto",
    "die haben mir 800€ abgebucht",
    "mein ganzes geld ist weg",
    "konto leergeräumt",
    "800 euros are gone from my bank account",
    "they emptied my account",
    "two transfers were taken from my savings",
    "ich hab denen 500 euro überwiesen",
]
STAYED = [
    "es ist noch nichts weg",
    "geld ist noch da",
    "no money is gone so far",
    "nothing was taken",
    "ich hab mein passwort eingegeben",
    "i entered my card number",
]


@pytest.mark.parametrize("text", GONE)
def test_money_that_is_gone_is_heard(text: str) -> None:
    assert money_gone(text)


@pytest.mark.parametrize("text", STAYED)
def test_money_that_is_there_is_not_called_gone(text: str) -> None:
    assert not money_gone(text)


@pytest.mark.parametrize(
    "text",
    [
        "auf eine falsche Sparkassen-Mail reingefallen, 1.840 Euro sind weg",
        "bin auf so einen anruf reingefallen, geld weg",
        "uf es falsches mail vo twint ine gfalle, 800 franke sind weg",
        "fell for a text from DHL, 300 euros gone",
    ],
)
def test_who_fell_for_a_message_hears_what_cannot_wait(text: str) -> None:
    talk = Conversation(desk())
    talk.say(text)

    assert "zählt jede Minute" in said(talk) or "every minute counts" in said(talk)


@pytest.mark.parametrize(
    "text", ["ich hab eine falsche email-adresse angegeben", "auf eine mail von amazon gewartet", "bin hingefallen"]
)
def test_an_own_slip_is_no_forgery(text: str) -> None:
    assert not doubted(text)


def said(talk: Conversation) -> str:
    return "\n".join(line for turn in talk.turns for line in texts(turn))


@pytest.mark.parametrize(
    ("language", "story", "first", "kept"),
    [
        (
            "de",
            "bin auf eine falsche sparkassen mail reingefallen, jetzt sind 1200 euro weg",
            "116 116",
            "nicht löschen",
        ),
        ("en", "fell for a fake paypal page, 800 euros are gone", "116 116", "Do not delete"),
    ],
)
def test_who_lost_money_hears_before_the_yes_what_cannot_wait(language: str, story: str, first: str, kept: str) -> None:
    talk = Conversation(desk(language))
    talk.say(story)

    assert first in said(talk)
    assert kept in said(talk)


def test_who_lost_money_is_neither_told_to_delete_the_mail_nor_that_the_bank_must_pay() -> None:
    talk = Conversation(desk())
    for text in (
        "bin auf eine falsche sparkassen mail reingefallen, jetzt sind 1200 euro weg",
        "ja",
        "und jetzt?",
        "aha",
    ):
        talk.say(text)
    talk.say("bekomme ich mein geld zurück?")
    whole = said(talk)

    assert "dann löschen" not in whole
    assert whole.count("116 116") == 1
    assert "schriftlich" in whole
    assert "Das kann ich nicht sagen" in whole
    assert not talk.case.letters
    assert "muss erstatten" not in whole


def test_money_that_goes_missing_later_is_heard_as_well() -> None:
    talk = Conversation(desk())
    for text in ("hab ne mail von 'paypal' bekommen, link geklickt und passwort eingegeben", "ja"):
        talk.say(text)
    assert "Zahlung zurückrufen" not in said(talk)
    talk.say("oh nein, 300 euro wurden abgebucht")

    assert "Zahlung zurückrufen" in said(talk)


def test_a_debit_that_has_nothing_to_do_with_a_forgery_is_no_alarm() -> None:
    talk = Conversation(desk())
    for text in ("Amazon hat mein Konto gesperrt, 80 Euro wurden schon abgebucht", "ja"):
        talk.say(text)

    assert "116 116" not in said(talk)


SMS = "Amazon hat mir eine SMS geschickt, mein Konto ist gesperrt und ich soll die Zahlungsdaten bestätigen."
GAVE = "Das habe ich gemacht. Kartennummer 4539 1488 0343 6467, Prüfnummer 731 und mein Kennwort Waldi1953!"


def test_who_confirmed_payment_data_after_an_sms_hears_before_the_yes_what_to_do() -> None:
    talk = conversation.Conversation(conversation.desk())
    talk.say(SMS, GAVE)

    assert "116 116" in talk.text
    talk.say("ja")
    assert talk.case.text("situation") == "phishing"
    talk.say("/stand")
    assert "sammeln noch" not in talk.text


def test_a_number_and_a_word_that_open_an_account_are_covered_also_without_a_colon() -> None:
    talk = conversation.told(f"{SMS}\n{GAVE}")

    kept = " ".join(str(one.data) for one in talk.case.journal)
    assert not any(secret in kept for secret in ("Waldi1953", "0343", "731"))


@pytest.mark.parametrize("text", ["passwort 2x falsch eingegeben", "pw geht nicht seit 2026"])
def test_what_is_said_of_a_password_is_no_password(text: str) -> None:
    assert masked(text) == (text, False)


def test_a_mail_that_is_to_be_confirmed_is_no_forgery() -> None:
    assert not doubted("ich hab die mail bestätigt, konto trotzdem gesperrt")


@pytest.mark.parametrize(
    "text",
    [
        "aber eine Abbuchung ist schon drauf 249,00",
        "auf dem kontoauszug steht eine abbuchung über 249 euro die ich nicht gemacht hab",
        "there's a charge of 249 on my card already",
        "fremde buchung 249,00 auf der karte",
        "die haben schon 249 euro runtergeholt",
        "auf der karte sind 2 fremde umsätze",
    ],
)
def test_a_booking_that_is_not_theirs_was_passed_over(text: str) -> None:
    assert money_gone(text)
    talk = told("hab auf den link in der mail geklickt und meine kartennummer eingegeben", text)
    assert "zählt jede Minute" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "abgebucht wurde noch nichts",
        "keine fremden buchungen drauf",
        "in der mail steht eine abbuchung von 899 euro",
        "noch keine abbuchung",
    ],
)
def test_no_money_is_gone_where_only_the_mail_says_so(text: str) -> None:
    assert not money_gone(text)

"""Which of two companies shut the account, whose number is told, and a journey that was paid."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.days import days
from tests.conversation import answering, day, drafted, told


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        (
            "meine oma hat bei ebay kleinanzeigen verkauft, paypal hat ihr konto am 5.11. eingeschränkt, 310 drin",
            "paypal",
        ),
        ("ich hab bei zalando bestellt und klarna hat mein konto gesperrt", "klarna"),
        ("I ordered from zalando and klarna blocked my account", "klarna"),
        ("verkaufe auf vinted, paypal hat mich am 3.11. gesperrt", "paypal"),
        ("ebay hat mein konto am 3.11. gesperrt, bezahlt hab ich mit paypal", "ebay"),
    ],
)
def test_the_letter_went_to_who_did_not_shut_the_account(text: str, slug: str) -> None:
    assert told(text).case.text("company") == slug


@pytest.mark.parametrize(
    "text",
    [
        "Klarna will 189 Euro, das hab ich nie bestellt. Anzeige hab ich am 19.11. gemacht, Aktenzeichen 123456/2026",
        "Otto will 80 Euro, hab die am 19.11. angezeigt, Az 123456/2026",
    ],
)
def test_the_number_of_the_police_was_that_of_the_claim(text: str) -> None:
    assert not told(text).case.text("claim_reference")


def test_a_number_of_the_claim_stays_one() -> None:
    text = "Otto will 80 Euro, Aktenzeichen 123456/2026. Konto gesperrt"
    assert told(text).case.text("claim_reference") == "123456/2026"


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        (
            "Airbnb hat mein Konto am 14.11. gesperrt. Ich hab eine Reise vom 20.12. bis 27.12. gebucht, 840 Euro "
            "bezahlt am 1.10., Buchungsnummer HMX44211.",
            84000,
        ),
        ("Ryanair hat mein Konto gesperrt, Flug am 20.12. ist bezahlt, 240 Euro", 24000),
    ],
)
def test_a_journey_with_its_days_was_a_claim_that_is_paid(text: str, cents: int) -> None:
    case = told(text).case
    assert case.value("bookings") == Money(cents)
    assert not case.known("claim_paid")
    assert not case.known("claim_amount")


# ---- days


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("abgelehnt am 11.11. 12 Jahre Mails und Fotos weg", (2026, 11, 11)),
        ("am 3.11. 15 Mails geschrieben", (2026, 11, 3)),
        ("gesperrt am 10.11. 24 Stunden später wieder", (2026, 11, 10)),
        ("am 12.10. 25 mal angerufen", (2026, 10, 12)),
        ("am 9.11. 14 Tage später", (2026, 11, 9)),
        ("am 5.11. 26", (2026, 11, 5)),
        ("am 5.11.25 gesperrt", (2025, 11, 5)),
        ("am 5. 11. 2025 gesperrt", (2025, 11, 5)),
    ],
)
def test_the_number_behind_a_day_was_its_year(text: str, on: tuple[int, int, int]) -> None:
    assert [one.when for one in days(text, dt.date(2026, 11, 24))][:1] == [day(*on)]


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        (
            "Otto hat mein Konto am 12.11. gesperrt, ich wär mit der Rate im Rückstand. Ich zahl jeden Monat 35 Euro, "
            "die letzte am 3.11. per Überweisung. EOS schreibt jetzt 214,30 Euro",
            21430,
        ),
        ("Klarna hat gesperrt, ich zahle monatlich 20 Euro Raten. Riverty will 180 Euro", 18000),
        ("I pay 35 euros every month in instalments to Otto, they blocked me. EOS wants 214.30 euros", 21430),
    ],
)
def test_the_letter_named_an_instalment_as_the_claim_and_as_a_subscription(text: str, cents: int) -> None:
    case = told(text).case
    assert case.value("claim_amount") == Money(cents)
    assert [case.value(one) for one in ("claim_principal", "claim_paid", "subscriptions")] == [None, None, None]


def test_a_subscription_is_still_one_where_somebody_asks_for_advice() -> None:
    case = told(
        "Sony hat mein Konto gesperrt. Was raten Sie mir? ich zahl immer noch 12 euro im monat für premium"
    ).case
    assert case.value("subscriptions") == Money(1200)


@pytest.mark.parametrize(
    "text",
    [
        "ja miete 590 am 1.12. und lohn kommt 30.11. ungefähr 1600",
        "rent 590 due 1 Dec",
    ],
)
def test_the_day_of_the_rent_was_one_of_sending(text: str) -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say(text)
    assert "vor uns" not in talk.text
    assert not any(one.sending for one in talk.case.letters)


def test_a_day_to_come_of_sending_is_still_named() -> None:
    talk = answering(drafted(), "sent_confirmation")
    talk.say("am 1.12. abgeschickt")
    assert "vor uns" in talk.text


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("bei shein sind 3 pakete nicht gekommen, klarna mahnt jetzt und hat mein konto gesperrt am 20.11.", "klarna"),
        ("bei otto bestellt, klarna hat mich gemahnt und dann mein konto gesperrt", "klarna"),
        ("ich hab bei ebay was verkauft und paypal hält das geld und hat das konto limitiert", "paypal"),
        ("klarna mahnt mich wegen einer H&M bestellung und hat das konto gesperrt", "klarna"),
        ("vinted hat mein geld auf paypal nicht ausgezahlt und mein konto gesperrt", "vinted"),
    ],
)
def test_whoever_stands_before_the_and_did_what_stands_behind_it(said: str, company: str) -> None:
    assert told(said).case.text("company") == company

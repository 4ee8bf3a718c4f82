"""A collector that books a payment and demands the rest: the rest is what is demanded now, whatever else is named."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.new_claims import demand
from tests.conversation import Conversation, answering, told

RIVERTY = (
    "Riverty hat geantwortet: Ihre Zahlung in Höhe von 148,90 EUR ist am 22.09.2026 bei unserer Auftraggeberin "
    "eingegangen. Es verbleibt ein offener Restbetrag von 63,50 EUR. Bitte zahlen Sie diesen bis zum 10.12.2026."
)
COEO = (
    "coeo schreibt: Die Zahlung von 54,90 EUR vom 02.11.2026 haben wir berücksichtigt. Offen sind noch 42,45 EUR "
    "Inkassokosten, zahlbar bis 11.12.2026."
)


def waiting(agency: str, demanded: str, paid: str, day: str) -> Conversation:
    talk = told(
        f"Zalando hat mein Konto seit 5.11.2026 gesperrt, {agency} verlangt {demanded} Euro. "
        f"Die Rechnung über {paid} Euro habe ich am {day} per Überweisung bezahlt."
    )
    answering(talk, "sent_confirmation").say("alles per mail raus")
    talk.wait_days(4)
    return talk


def second(talk: Conversation) -> str:
    return next(one.text for one in talk.case.newest_letters() if one.kind == "follow_up")


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        (RIVERTY, 63_50),
        (COEO, 42_45),
        ("Gesamtforderung 212,40 EUR, Ihre Zahlung 148,90 EUR, Restforderung 63,50 EUR. Bitte zahlen Sie.", 63_50),
        ("We received your payment of 148.90 EUR. A remaining balance of 63.50 EUR is due by 10 December.", 63_50),
        ("Restbetrag 20,00 EUR, Kosten 40,00 EUR, Gesamt 60,00 EUR. Bitte zahlen Sie.", 60_00),
        ("Your remaining balance of 87.00 EUR stays with us. You still owe 50.00 EUR.", 50_00),
        ("Gesamt 212,40 EUR, davon Restforderung 148,90 EUR, Kosten 63,50 EUR. Bitte zahlen Sie 212,40 EUR.", 212_40),
        ("Ihre Zahlung von 148,90 EUR ist überfällig. Bitte zahlen Sie.", 148_90),
        ("Bitte zahlen Sie noch 55,00 EUR bis zum 15.12.2026.", 55_00),
    ],
)
def test_the_rest_is_what_is_demanded(text: str, cents: int) -> None:
    asked = demand(text, dt.date(2026, 11, 28))

    assert asked is not None
    assert asked.amount == Money(cents)


def test_a_sum_that_was_paid_is_no_demand_in_the_second_letter() -> None:
    talk = waiting("Riverty", "212,40", "148,90", "20.9.2026")
    talk.say(RIVERTY)

    assert "Inzwischen verlangen Sie 63,50 EUR" in second(talk)
    assert "148,90" not in second(talk)


def test_what_is_left_of_the_costs_is_no_core_of_the_claim() -> None:
    talk = waiting("coeo", "97,35", "54,90", "2.11.2026")
    talk.say(COEO)

    assert talk.case.value("claim_principal") == Money(54_90)
    assert "Hauptbetrag" not in talk.text
    assert "Inzwischen verlangen Sie 42,45 EUR" in second(talk)


WRONG = "Riverty schreibt: Wir fordern nun 148,90 Euro. Zahlen Sie bis 10.12.2026."


def put_right(answer: str, said: str) -> Conversation:
    talk = waiting("Riverty", "212,40", "148,90", "20.9.2026")
    talk.say(answer)
    assert talk.asks == "letter_review"
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "nein die wollen nur noch 63,50, nicht 148,90!",
        "falsch, die verlangen 63,50 statt 148,90",
        "no they only want 63.50 now, not 148.90",
        "stimmt nicht, die fordern jetzt nur noch 63,50 euro",
    ],
)
def test_what_they_demand_now_is_put_right_in_the_second_letter(said: str) -> None:
    talk = put_right(WRONG, said)

    assert "Inzwischen verlangen Sie 63,50 EUR" in second(talk)
    assert "148,90" not in second(talk)
    assert "63,50" in talk.text
    assert talk.case.value("claim_amount") == Money(212_40)
    assert talk.case.value("payment_amount") == Money(148_90)
    talk.say("passt")
    assert talk.asks != "letter_review"


def test_a_sum_that_stands_in_the_letter_already_is_said_to() -> None:
    talk = put_right(RIVERTY, "nein die wollen nur noch 63,50, nicht 148,90!")

    assert "63,50" in talk.text
    assert "steht schon da" not in talk.text
    assert "Inzwischen verlangen Sie 63,50 EUR" in second(talk)


@pytest.mark.parametrize("said", ["gezahlt hab ich 149,80, nicht 148,90", "die forderung war 221,40, nicht 212,40"])
def test_another_sum_of_the_case_is_not_what_they_demand_now(said: str) -> None:
    talk = put_right(RIVERTY, said)

    assert "Inzwischen verlangen Sie 63,50 EUR" in second(talk)

"""A claim and a payment in the words of people who say them simply, or are still learning the language."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.learners import mended
from tests.conversation import day, told


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("Amazon sagt 3 Rechnungen sind offen zusammen 96,40 aber ich habe immer per Lastschrift", 9640),
        ("ich bin 78. Amazon sagt eine Rechnung ist offen über 96,40 Euro", 9640),
        ("I live in Berlin, zalando says my order is unpaid, 60 euro", 6000),
        ("klarna says i have to pay 45 euro", 4500),
        ("otto schreibt eine Zahlung sei fällig, 33 Euro", 3300),
    ],
)
def test_what_they_say_is_open_is_a_claim_with_its_sum(text: str, cents: int) -> None:
    talk = told(text)

    assert talk.case.says_yes("claim_alleged")
    assert talk.case.value("claim_amount") == Money(cents)


@pytest.mark.parametrize(
    "text",
    [
        "Amazon sagt es ist keine Rechnung offen",
        "amazon says no invoice is open",
        "mein freund sagt seine rechnung ist offen",
        "amazon sagt die rechnung ist nicht mehr offen",
        "amazon says my order is open and will come tomorrow",
        "paypal says my payment is on hold",
        "do i have to pay klarna?",
    ],
)
def test_what_nobody_says_is_open_is_none(text: str) -> None:
    assert not claim_alleged(text)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("my klarna is block since two month, they want 45 euro, i pay already 12 september by sofort", True),
        ("klarna say i owe 45 euro but i already pay it", True),
        ("klarna says i owe 45 but i have pay on 12 september", True),
        ("klarna says i owe 45 euro, i pay it last week", True),
        ("klarna says i have to pay 45 euro", False),
    ],
)
def test_english_of_who_is_learning_it_tells_that_it_was_paid(text: str, known: bool) -> None:
    assert told(text).case.says_yes("claim_paid") is known


def test_the_day_of_such_a_payment_is_heard() -> None:
    talk = told("klarna says i owe 45 but i have pay on 12 september")
    assert talk.case.value("payment_date") == day(2026, 9, 12)


@pytest.mark.parametrize("text", ["i have to pay it", "when do i pay?", "i pay every month", "should i already pay"])
def test_a_plan_to_pay_is_left_as_it_is(text: str) -> None:
    assert mended(text) == text

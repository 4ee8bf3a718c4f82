"""Money for goods that went back, and when it was to come, told in passing."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.refunds import refund
from tests.conversation import answering, told

TODAY = dt.date(2026, 10, 27)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("3 Retouren sind noch offen, zusammen 218,70 €", 21870),
        ("2 offene retouren 80 euro und 59,90", 13990),
        ("die rücksendungen sind noch nicht erstattet, 119 euro", 11900),
        ("returns still pending, 88 euros", 8800),
    ],
)
def test_open_returns_are_an_open_refund(text: str, cents: int) -> None:
    found = refund(text)
    assert found is not None
    assert found.money == Money(cents, "EUR")


@pytest.mark.parametrize("text", ["hab 3 retouren für 200 euro", "zu viele retouren, sagen die"])
def test_returns_alone_are_none(text: str) -> None:
    assert refund(text) is None


def test_the_sum_of_open_returns_stands_in_the_letters() -> None:
    talk = told("Zalando hat meinen Account dicht gemacht, zu viele Retouren. 3 Retouren sind noch offen, 218,70 €")
    assert talk.case.value("refunds_open") == Money(21870, "EUR")


@pytest.mark.parametrize(
    "text",
    [
        "hab am 15.10. angerufen, die dame sagte das geld kommt bis ende oktober",
        "am 15.10. tel., die sagten geld kommt bis 31.10.",
        "die frau an der hotline meinte am 15.10. die erstattung kommt spätestens freitag",
        "called them on 15.10., she said the refund is coming by friday",
    ],
)
def test_money_that_is_to_come_by_a_day_is_a_promise_made_on_the_phone(text: str) -> None:
    assert ("phone", "promise") in [(one.way, one.kind) for one in contacts(text, TODAY)]


def test_a_promise_told_with_ones_own_call_is_not_asked_for_again() -> None:
    talk = told("zalando hat am 12.10. meinen account dicht gemacht. 3 Retouren sind noch offen, 218,70 €", "beides")
    answering(talk, "already_contacted")
    talk.say("hab am 15.10. angerufen, die dame sagte das geld kommt bis ende oktober")
    assert talk.asks not in ("promise", "balance")

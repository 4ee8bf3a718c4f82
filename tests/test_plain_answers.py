"""Answers to a plain question, as people give them: a number in words, a debit that came back, a part of a week."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.claims import court, fetched_back, says_paid
from bot.dialogue.understand.days import day
from bot.dialogue.understand.names import full_name
from tests.conversation import Conversation, answering, told

TODAY = dt.date(2026, 11, 24)  # a Tuesday


def asked(topic: str) -> Conversation:
    return answering(told("amazon hat mein konto gesperrt wegen einer forderung"), topic)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("a hundred and twenty", 12000),
        ("two hundred fifty", 25000),
        ("eighty something", 8000),
        ("einhundertzwanzig", 12000),
        ("they want twenty", 2000),
        ("hundert und zwanzig", 12000),
    ],
)
def test_a_number_of_several_words_is_one(text: str, cents: int) -> None:
    assert amount(text) == Money(cents)


@pytest.mark.parametrize("text", ["80 plus 15 mahngebühr", "80 euro und dazu noch, also 80 + 15 gebühren"])
def test_a_fee_on_top_is_not_all_that_is_claimed(text: str) -> None:
    talk = asked("claim_amount")
    talk.say(text)

    assert talk.case.value("claim_amount") == Money(95_00)
    assert talk.case.value("claim_principal") == Money(80_00)


@pytest.mark.parametrize(
    "text",
    [
        "wurde abgebucht und dann zurückgebucht",
        "die lastschrift ist geplatzt",
        "the direct debit bounced",
    ],
)
def test_a_debit_that_came_back_paid_nothing(text: str) -> None:
    assert says_paid(text) is None
    talk = asked("claim_paid")
    talk.say(text)

    assert talk.case.value("claim_paid") is False


def test_what_was_paid_after_a_debit_came_back_was_paid() -> None:
    assert not fetched_back("die lastschrift ist geplatzt, hab dann überwiesen")
    assert says_paid("die lastschrift ist geplatzt, hab dann überwiesen") is True


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("seit dem wochenende", (11, 21), (11, 22)),
        ("since the weekend", (11, 21), (11, 22)),
        ("anfang der woche", (11, 23), (11, 24)),
        ("mitte der woche", (11, 18), (11, 19)),
        ("ende letzter woche", (11, 19), (11, 22)),
        ("beginning of last week", (11, 16), (11, 17)),
    ],
)
def test_a_part_of_a_week_is_a_few_days(text: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    assert day(text, TODAY) == When(dt.date(2026, *first), dt.date(2026, *last), "about")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hatte letztes jahr mal was vom gericht aber das ist erledigt", False),
        ("years ago there was a court letter but that's settled", False),
        ("letztes jahr erledigt, aber gestern kam wieder was vom gericht", True),
        ("gestern kam was vom gericht", True),
    ],
)
def test_a_court_s_letter_of_long_ago_is_no_alarm(text: str, said: bool) -> None:
    assert court(text) is said


def test_who_says_that_she_is_somebody_has_a_name() -> None:
    assert full_name("bin die lena kurz") == "Lena Kurz"

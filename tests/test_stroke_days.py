"""A day with strokes in an English story may be read in two ways: which one was taken is said, and the other counts
where it is meant."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import day, told

PAID = "amazon locked my account on 9 nov. they say i owe 88.20, i paid by sepa 09/03/2026"
SEPTEMBER = When(dt.date(2026, 9, 3), dt.date(2026, 9, 3))


def test_the_other_reading_of_a_day_is_named() -> None:
    talk = told(PAID, language="en")
    assert "I took 9 March 2026, it may also be 3 September 2026" in talk.text


@pytest.mark.parametrize("said", ["3 september 2026", "i mean 3 september", "month first"])
def test_the_other_reading_counts_where_it_is_meant(said: str) -> None:
    talk = told(PAID, said, language="en")
    assert talk.case.value("payment_date") == SEPTEMBER
    assert talk.asks == "court_letter"


def test_another_day_put_later_is_left_alone() -> None:
    case = told(PAID, "no", language="en").case
    assert case.value("payment_date") == day(2026, 3, 9)


@pytest.mark.parametrize(
    "said",
    [
        "amazon locked my account since 13/11/2026. paid the 88.20 on 03/09/2026 by sepa",
        "i live in dublin. amazon locked my account on 9 nov. they say i owe 88.20, i paid on 09/03/2026",
        "amazon locked my account on 11/11/2026",
        "paypal limited my account on 10/12/2026",
    ],
)
def test_where_the_order_is_plain_nothing_is_said(said: str) -> None:
    assert "two ways" not in told(said, language="en").text

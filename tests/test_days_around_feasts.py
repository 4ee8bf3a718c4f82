"""Days around the feasts, as people tell them in January: the exact one beside the hazy one counts, and what has no
name but "the holidays" is understood."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.days import days
from tests.conversation import BERLIN, day, told

BETWEEN = dt.date(2026, 12, 28)
JANUARY = dt.date(2027, 1, 9)
THEN, LATER = (dt.datetime(one.year, one.month, one.day, 20, 0, tzinfo=BERLIN) for one in (BETWEEN, JANUARY))


@pytest.mark.parametrize(
    "text",
    [
        "kurz vor weihnachten, am 15.12.",
        "am 15., also vor weihnachten",
        "am 15. vor weihnachten",
        "vor weihnachten am 15.",
        "before christmas, on the 15th",
    ],
)
def test_the_exact_day_beside_a_feast_counts(text: str) -> None:
    assert [one.when for one in days(text, BETWEEN)] == [day(2026, 12, 15)]


@pytest.mark.parametrize(
    "text", ["am donnerstag vor weihnachten", "vor weihnachten, glaub am donnerstag", "thursday before christmas"]
)
def test_a_weekday_before_a_feast_is_the_one_before_it(text: str) -> None:
    assert [one.when for one in days(text, BETWEEN)] == [day(2026, 12, 17)]


def test_before_christmas_alone_stays_hazy() -> None:
    found = days("vor weihnachten gesperrt", BETWEEN)

    assert [one.when.precision for one in found] == ["about"]


def test_a_day_told_behind_before_christmas_is_that_of_the_payment() -> None:
    talk = told("otto hat mein konto gesperrt wegen 80 euro. hab ich vor weihnachten bezahlt, am 15.", now=THEN)

    assert talk.case.value("payment_date") == day(2026, 12, 15)


def test_a_weekday_told_behind_before_christmas_is_that_of_the_block() -> None:
    case = told("ebay hat mich vor weihnachten gesperrt, glaub am donnerstag.", now=THEN).case

    assert case.value("block_date") == day(2026, 12, 17)
    assert case.facts["block_date"].sure == "about"


@pytest.mark.parametrize(
    "text",
    [
        "ebay hat mich vor weihnachten gesperrt, angerufen am donnerstag",
        "ebay hat mich vor weihnachten gesperrt. am 15. hab ich bezahlt",
        "ebay hat mich im november gesperrt, am donnerstag",
    ],
)
def test_no_other_day_narrows_the_block(text: str) -> None:
    value = told(text, now=THEN).case.value("block_date")

    assert isinstance(value, When)
    assert not value.exact


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("am ersten feiertag", (2026, 12, 25), (2026, 12, 25)),
        ("am 1. feiertag", (2026, 12, 25), (2026, 12, 25)),
        ("am zweiten feiertag", (2026, 12, 26), (2026, 12, 26)),
        ("am 1. weihnachtstag", (2026, 12, 25), (2026, 12, 25)),
        ("am 2. weihnachtsfeiertag", (2026, 12, 26), (2026, 12, 26)),
        ("am stephanstag", (2026, 12, 26), (2026, 12, 26)),
        ("am heiligen abend", (2026, 12, 24), (2026, 12, 24)),
        ("an heilig drei könig", (2027, 1, 6), (2027, 1, 6)),
        ("an hl. drei könige", (2027, 1, 6), (2027, 1, 6)),
        ("in der silvesternacht", (2026, 12, 31), (2027, 1, 1)),
        ("zum jahreswechsel", (2026, 12, 31), (2027, 1, 1)),
        ("ende des jahres", (2026, 12, 20), (2026, 12, 31)),
        ("nach den feiertagen", (2026, 12, 27), (2027, 1, 2)),
        ("über die feiertage", (2026, 12, 24), (2026, 12, 26)),
        ("after the holidays", (2026, 12, 27), (2027, 1, 2)),
    ],
)
def test_the_day_of_a_block_around_the_holidays_is_heard(
    words: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    value = told(f"otto hat mein konto {words} gesperrt wegen retouren", now=LATER).case.value("block_date")

    assert isinstance(value, When)
    assert (value.first, value.last) == (dt.date(*first), dt.date(*last))


@pytest.mark.parametrize("text", ["ende des jahres", "am ersten feiertag", "nach den feiertagen"])
def test_in_september_nobody_knows_which_holidays_are_meant(text: str) -> None:
    assert not days(text, dt.date(2026, 9, 15))


def test_the_holidays_after_easter_are_those_of_easter() -> None:
    assert days("am zweiten feiertag", dt.date(2027, 4, 5))[0].when == day(2027, 3, 29)


@pytest.mark.parametrize("text", ["zum jahresende gekündigt", "bis ende des jahres", "by the end of the year"])
def test_an_end_is_no_day_that_was(text: str) -> None:
    assert not days(text, JANUARY)

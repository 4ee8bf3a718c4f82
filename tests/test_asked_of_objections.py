"""What people ask while a court's day runs: whether there is time, and what the objection costs and needs."""

import datetime as dt

import pytest

from bot.law.standstills import debt_holidays
from tests.conversation import BERLIN, Conversation, told

SWISS = "Ich habe am 14. Dezember einen Zahlungsbefehl bekommen, Betreibungsamt Bern, Zalando 218.40"
AUSTRIAN = "hab einen zahlungsbefehl vom bezirksgericht graz bekommen, klarna will 189,90, zugestellt am 27.11."
GERMAN = "gelber brief mahnbescheid vom amtsgericht hagen, otto, zugestellt am 2.12.2026"


def at(story: str, year: int, month: int, number: int) -> Conversation:
    return told(story, now=dt.datetime(year, month, number, 12, 25, tzinfo=BERLIN))


def test_the_holidays_of_debt_offices_are_told_and_the_earlier_day_stays() -> None:
    talk = at(SWISS, 2026, 12, 17)
    assert "Donnerstag, 24. Dezember 2026" in talk.text
    assert "18. Dezember 2026 bis 1. Januar 2027" in talk.text
    talk.say("wie lange habe ich wegen den Betreibungsferien wirklich Zeit?")
    assert "SchKG 63" in talk.text
    assert "24. Dezember 2026" in talk.text


def test_whether_it_is_too_late_has_an_answer() -> None:
    talk = at(SWISS, 2026, 12, 29)
    talk.say("ist es jetzt zu spät?")
    assert "Betreibungsferien" in talk.text
    assert "keine gute Antwort" not in talk.text


def test_a_period_that_ends_before_them_is_not_prolonged() -> None:
    assert "Betreibungsferien" not in at(SWISS.replace("14.", "4."), 2026, 12, 7).text


@pytest.mark.parametrize("story", [AUSTRIAN, GERMAN])
def test_other_countries_have_no_such_holidays(story: str) -> None:
    talk = at(story, 2026, 12, 7)
    talk.say("ist es jetzt zu spät?")
    assert "Betreibungsferien" not in talk.text
    assert "Dezember 2026" in talk.text


@pytest.mark.parametrize(
    ("number", "held"),
    [
        ((2026, 12, 17), False),
        ((2026, 12, 18), True),
        ((2027, 1, 1), True),
        ((2027, 1, 2), False),
        ((2027, 7, 15), True),
        ((2027, 8, 1), False),
        ((2027, 3, 21), True),
        ((2027, 4, 4), True),
        ((2027, 4, 5), False),
    ],
)
def test_the_holidays_are_a_week_around_feasts_and_late_july(number: tuple[int, int, int], held: bool) -> None:
    assert (debt_holidays(dt.date(*number)) is not None) is held


@pytest.mark.parametrize(
    ("story", "asked", "answer"),
    [
        (AUSTRIAN, "kann i den a persönlich hintragen zum gericht?", "Abgabe beim Gericht"),
        (AUSTRIAN, "Kostet mich der Einspruch was?", "Was der Einspruch kostet"),
        (AUSTRIAN, "muss i den einspruch begründen?", "Ob er Gründe braucht"),
        (SWISS, "kostet der Rechtsvorschlag etwas?", "kostet nichts"),
        (GERMAN, "muss ich einen grund angeben?", "Gründe sind nicht nötig"),
        (AUSTRIAN, "kostet das hier was?", "Dieser Chat kostet nichts"),
    ],
)
def test_what_the_objection_costs_and_needs_is_answered(story: str, asked: str, answer: str) -> None:
    talk = at(story, 2026, 12, 7) if story != SWISS else at(story, 2026, 12, 17)
    talk.say(asked)
    assert answer in talk.text

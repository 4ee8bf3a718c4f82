"""Of an objection that is told of in a story without its day, nobody knows that it was made today."""

import pytest

from bot.case import When
from tests.conversation import START, day, told

TODAY = START.date()


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("I objected to the Mahnbescheid already, but klarna account still blocked", "by 24 November 2026"),
        (
            "ich habe rechtsvorschlag erhoben gegen den zahlungsbefehl von galaxus, konto trotzdem gesperrt",
            "spätestens am 24. November 2026",
        ),
        ("widerspruch ist schon raus, mahnbescheid von klarna, zugestellt am 20.11.", "spätestens am 24. November"),
    ],
)
def test_an_objection_without_a_day_was_made_at_the_latest_today(text: str, by: str) -> None:
    talk = told(text)
    made = talk.case.value("court_objection")

    assert by in talk.text
    assert isinstance(made, When)
    assert not made.exact
    assert made.last == TODAY


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            "mahnbescheid von klarna zugestellt am 20.11., widerspruch hab ich am 22.11. per einschreiben geschickt",
            day(2026, 11, 22),
        ),
        ("mahnbescheid von klarna zugestellt am 20.11., widerspruch gerade abgeschickt", day(2026, 11, 24)),
        ("mahnbescheid von klarna zugestellt am 20.11., widerspruch heute abgeschickt", day(2026, 11, 24)),
    ],
)
def test_an_objection_with_its_day_keeps_it(text: str, made: When) -> None:
    assert told(text).case.value("court_objection") == made

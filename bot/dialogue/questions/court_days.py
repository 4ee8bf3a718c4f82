"""The days of a court's paper: how they are counted where the court sits, and as entries of a calendar that change with
them. Which paper it is, and what is said of it, it never knows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.law.periods import Counted, count, posted_by
from bot.letters.ics import MIME, Day, calendar

CALENDAR, ENTRIES = "court_calendar", "court_calendar:entries"


def at_court(start: date, period: str, seat: Sequence[str], home: Sequence[str], lands: Sequence[str]) -> Counted:
    """The period ends by the holidays at the court (ZPO 222(2)): of its possible seats where it ends first. What is
    posted by the safe day arrives although neither there nor at home a holiday is a postal day; where nobody knows the
    seat, no holiday of any Land is one."""
    ends = min((count(start, period, place) for place in seat or ("DE",)), key=lambda one: one.due)
    return replace(ends, safe=posted_by(ends.due_before_rollover, *(seat or lands), *home))


def changed(case: Case, ends: Counted) -> bool:
    """Are the days others than those that were handed over?"""
    given = case.marks.get(CALENDAR, "")
    return bool(given) and not _written(ends).startswith(given)  # once only the safe day was noted


def hand_over(scribe: Scribe, ends: Counted, paper: str) -> None:
    """The days for a calendar, once, and again where they changed: then the entries there are replaced."""
    if scribe.case.marks.get(CALENDAR) == _written(ends) or ends.due < scribe.today:
        return
    first, number = scribe.case.marks.get(ENTRIES, f"{scribe.now:%Y%m%dT%H%M%S} -1").split()
    scribe.note("mark", key=CALENDAR, value=_written(ends))
    scribe.note("mark", key=ENTRIES, value=f"{first} {int(number) + 1}")
    words = {name: scribe.word(f"papers.{paper}.{name}") for name in ("remedy", "office")}
    days = [
        Day(
            f"court-{key}-{scribe.case.id}-{first}",
            on,
            scribe.word(f"court.ics_{key}", **words),
            scribe.word(f"court.ics_{key}_text", **words),
        )
        for key, on in (("safe", max(ends.safe, scribe.today)), ("last", ends.due))
    ]
    scribe.hand_over(scribe.word("court.ics_name"), MIME, calendar(days, scribe.now, int(number) + 1))


def _written(ends: Counted) -> str:
    return f"{ends.safe.isoformat()}/{ends.due.isoformat()}"

"""A letter that forbids a deletion, or reminds of it, sets a day before the one on which everything shall be gone."""

from datetime import date

from bot.case import When
from bot.dialogue.scribe import Scribe
from bot.law.calendar import is_working_day, step
from bot.letters.offers import MODERATED, situation

KINDS = frozenset({"preservation_demand", "follow_up"})


def in_time(scribe: Scribe, kind: str, due: date | None, written: date, region: str) -> date | None:
    """The day that the letter sets, or the last working day before the deletion; as it was where none is left."""
    deleted = scribe.case.value("deletion_date")
    banned = kind in KINDS and situation(scribe.case) in MODERATED
    if due is None or not banned or not isinstance(deleted, When) or not written < deleted.first <= due:
        return due
    places = [one for one in (*scribe.desk.home(scribe.case), region) if one]
    day = step(deleted.first, -1)
    while day > written and not all(is_working_day(day, one) for one in places):
        day = step(day, -1)
    return day if day > written else due

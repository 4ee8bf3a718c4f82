"""The day that a letter shall set, as the person chose it."""

from datetime import date

from bot.case import Case
from bot.law.calendar import next_working_day

DAY = "own_day:"  # marks: of a letter, by its number, the day it shall set (ISO 8601)
LEAST = 7  # days from the day of the letter: less is no fair time


def chosen(case: Case, letter: str, due: date | None, written: date, *regions: str) -> date | None:
    """The day that was wanted for this letter, or the next that is free at none of the regions; where none was, or it
    has come too near when the letter is written, `due`."""
    day = case.marks.get(f"{DAY}{letter}", "")
    if due is None or not day or (date.fromisoformat(day) - written).days < LEAST:
        return due
    return next_working_day(date.fromisoformat(day), *regions)

"""Days that a correction tells without their year or month ("war am 13.8.", "am 13. statt 15."): they are of the same
as the day that they correct."""

import re
from contextlib import suppress
from datetime import date, timedelta

from bot.case import When
from bot.dialogue.understand.days import days
from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

A_MONTH = timedelta(days=31)
_YEARLESS = regex(
    r"\d{1,2}\.\s?\d{1,2}\.?|\d{1,2}(?:\.|st|nd|rd|th)?\s?(?:of )?[a-zä]{3,9}\.?"
    r"|[a-zä]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?",
    re.I,
)
_OF_MONTH = regex(
    r"(?<!\w)(?P<lead>(?:am|der|den|dem|vom|the|on) )(?P<day>\d{1,2})(?:\.|st|nd|rd|th)"
    rf"(?![\w.]|\s?\d|\s(?:of )?(?:{MONTH})(?!\w))",
    re.I,
)
# "Hab jetzt nochmal gezahlt, am 20.11.": another day, and not the same one put right.
_ANEW = regex(
    r"(?<!\w)(?:noch ?ein ?mal|noch ?mal\w?|again|wieder|zweite\w?|zum zweiten|second|twice|jetzt|now|heuer"
    r"|neulich|dieses jahr|this year|diese[nrs]? (?:monat|woche)|this (?:month|week))(?!\w)",
    re.I,
)


def of_their_year(text: str, known: When, today: date) -> str:
    """The text with every day written out in the year, or the month, of the one that is known."""
    if _ANEW.search(text) or known.first.year != known.last.year:
        return text
    for one in reversed(days(text, today)):
        if one.when.exact and _YEARLESS.fullmatch(text[one.start : one.end].strip()):
            text = f"{text[: one.start]}{_written(_nearest(one.when.first, known.first, today))}{text[one.end :]}"
    if known.first.month != known.last.month:
        return text
    return _OF_MONTH.sub(lambda said: _in_month(said, known.first, today), text)


def _nearest(day: date, known: date, today: date) -> date:
    """The same day in the year of the known one; or in that beside it, where it is over by then and lies nearer ("2.1."
    for 30 December), or where it is still to come in the same year."""
    near = [day]
    for year in (known.year - 1, known.year, known.year + 1):
        with suppress(ValueError):
            near.append(day.replace(year=year))
    past = [one for one in near if one <= today]
    nearest = min(past, key=lambda one: abs(one - known), default=day)
    same = next((one for one in past if one.year == known.year), nearest)
    return nearest if abs(nearest - known) <= A_MONTH else same


def _in_month(said: re.Match[str], known: date, today: date) -> str:
    try:
        day = known.replace(day=int(said["day"]))
    except ValueError:
        return said[0]
    return said["lead"] + _written(day) if day <= today else said[0]


def _written(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"

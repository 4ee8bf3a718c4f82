"""When a period ends: Regulation (EEC, Euratom) 1182/71, and BGB 186-193, which count alike.

It knows a start, a period and a place. It will never know what was asked, of whom, or which day it is today.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.case import Way
from bot.law.calendar import (
    LAST_YEAR,
    FreeDay,
    UnknownRegion,
    UnknownYear,
    free_days,
    is_postal_day,
    is_working_day,
    next_working_day,
    public_holidays,
    step,
)
from bot.patterns import regex

__all__ = [
    "Counted",
    "FreeDay",
    "Received",
    "UnknownPeriod",
    "UnknownRegion",
    "UnknownYear",
    "count",
    "extension",
    "is_working_day",
    "next_working_day",
    "own_day",
    "parse",
    "posted_by",
    "received",
]

POSTAL_DAYS = 3
POSTING_DAYS = 4

_PERIOD = regex(r"P([1-9][0-9]{0,2})(D|W|M|Y|BD|Y-EOY)", re.ASCII)


class UnknownPeriod(ValueError):
    """Not of the form PnD, PnW, PnM, PnY, PnBD (business days) or PnY-EOY (to a year's end); `args[0]` is the text."""


@dataclass(frozen=True)
class Period:
    """A length of time: `unit` is D, W, M, Y, BD (business days) or Y-EOY (years from the end of the first year)."""

    number: int
    unit: str


_SINGLE_DAYS = (Period(1, "D"), Period(1, "BD"))


@dataclass(frozen=True)
class Counted:
    """How a period was counted. `due_before_rollover` is the last day by plain counting, `due` the one that binds the
    other side, `safe` the one that a person is shown for a duty of her own; `clamped` where the month lacked the
    number; `skipped` the free days that were passed over from the plain last day on."""

    start: date
    period: str
    region: str
    due_before_rollover: date
    due: date
    safe: date
    clamped: bool
    skipped: tuple[FreeDay, ...]


@dataclass(frozen=True)
class Received:
    """The day of receipt; `estimated` when it is only counted from the posting."""

    day: date
    estimated: bool


def count(start: date, period: str, region: str) -> Counted:
    """The last day of a period that began with receipt on `start`, which itself is not counted (Reg. 1182/71 art. 3).

    `period` as ISO 8601 with BD and Y-EOY besides; `region` as in `bot.law.calendar`. Raises `UnknownPeriod`,
    `UnknownRegion`, `UnknownYear`.
    """
    length = parse(period)
    public_holidays(region, start.year)  # a wrong region is told from a wrong result
    plain, clamped = _ENDS[length.unit](start, length.number, region)
    due = next_working_day(plain, region)
    if length not in _SINGLE_DAYS:
        due = _two_working_days(start, due, region)
    skipped = tuple(free_days(plain, due, region))
    return Counted(start, period, region, plain, due, posted_by(plain, region), clamped, skipped)


def parse(period: str) -> Period:
    """ "P1M" as its parts; raises `UnknownPeriod`."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        raise UnknownPeriod(period)
    return Period(int(found[1]), found[2])


def extension(received_on: date, region: str) -> Counted:
    """The latest answer after a notice of extension: three months, counted from receipt and not from the first due
    date (GDPR 12(3))."""
    return count(received_on, "P3M", region)


def own_day(letter_date: date, days: int, *regions: str) -> date:
    """The day that a letter sets by itself: so many days on, then the next day that is free at none of the places."""
    return next_working_day(step(letter_date, days), *regions)


def received(sent_on: date, way: Way, tracked_on: date | None = None, region: str = "") -> Received:
    """When a letter reached the other side (BGB 130). What is not posted arrives the same day, Sundays as well; a
    posted letter on the day that tracking tells, else by estimate on the fourth day (as ZPO 270 presumes), or the next
    on which letters are carried; the holidays of the `region` count where one is given."""
    if way != "post":
        return Received(sent_on, estimated=False)
    if tracked_on is not None:
        return Received(tracked_on, estimated=False)
    day = step(sent_on, POSTING_DAYS)
    while day.weekday() == _SUNDAY or (region and not is_postal_day(day, region)):
        day = step(day, 1)
    return Received(day, estimated=True)


_SUNDAY = 6


def _two_working_days(start: date, due: date, region: str) -> date:
    """A period of two days or more holds at least two working days (Reg. 1182/71 art. 3(5))."""
    if due.toordinal() - start.toordinal() > 28:
        return due  # no place keeps four weeks of holidays
    working = sum(is_working_day(step(start, n), region) for n in range(1, (due - start).days + 1))
    for _ in range(working, 2):
        due = next_working_day(step(due, 1), region)
    return due


def posted_by(last: date, *regions: str) -> date:
    """Three postal days before the last day, such as are free at none of the places: posted then, a letter still
    arrives in time."""
    left = POSTAL_DAYS
    while left:
        last = step(last, -1)
        left -= all(is_postal_day(last, region) for region in regions)
    return last


# ---- where each unit ends by plain counting, and whether the month lacked the number

_End = tuple[date, bool]


def _days(start: date, number: int, _region: str) -> _End:
    return step(start, number), False


def _weeks(start: date, number: int, _region: str) -> _End:
    """The same weekday (art. 3(2)(c); BGB 188(2))."""
    return step(start, 7 * number), False


def _months(start: date, number: int, _region: str) -> _End:
    """The same number, or the month's last day where it has no such number (art. 3(2)(c); BGB 188(2), (3))."""
    years, month = divmod(start.month - 1 + number, 12)
    year = start.year + years
    if year > LAST_YEAR:
        raise UnknownYear(year)
    length = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, length)), start.day > length


def _years(start: date, number: int, region: str) -> _End:
    return _months(start, 12 * number, region)


def _business_days(start: date, number: int, region: str) -> _End:
    """So many working days after the start (ZKG 31(2))."""
    day = start
    for _ in range(number):
        day = next_working_day(step(day, 1), region)
    return day, False


def _end_of_year(start: date, number: int, _region: str) -> _End:
    """So many years from the end of the year in which it began (BGB 195, 199(1))."""
    if start.year + number > LAST_YEAR:
        raise UnknownYear(start.year + number)
    return date(start.year + number, 12, 31), False


_ENDS: Mapping[str, Callable[[date, int, str], _End]] = {
    "D": _days,
    "W": _weeks,
    "M": _months,
    "Y": _years,
    "BD": _business_days,
    "Y-EOY": _end_of_year,
}

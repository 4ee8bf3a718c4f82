"""Which days are free where: Saturdays, Sundays and the public holidays of a place.

It knows days and regions. It will never know what a period is, whom it binds, or which day it is today.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal

from bot.patterns import regex

Why = Literal["saturday", "sunday", "holiday"]

LAST_YEAR = 2200

_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
_NEIGHBOURS = "CH GB IS LI NO"
EU = frozenset(_EU.split())
COUNTRIES = frozenset(f"{_EU} {_NEIGHBOURS}".split())
_REGION = regex(r"([A-Z]{2})(?:-([A-Z0-9]{1,3})(-cath)?)?", re.ASCII)
_LANGUAGES = (("de", "de"), ("en", "en_US"))
_LEND = ("DE-BB", "DE-BY-cath")  # the places in Germany with most of the holidays
# In Sweden the eves of midsummer, Christmas and the new year are as holidays for a period (Lag 1930:173, 2 §).
_CATEGORIES: Mapping[str, tuple[str, ...]] = {"SE": ("public", "de_facto")}
_OPTIONS: Mapping[str, Mapping[str, Any]] = {"SE": {"include_sundays": False}}


class UnknownRegion(ValueError):
    """No country of the European Economic Area, CH or GB, or no such part of it; `args[0]` is the region."""


class UnknownYear(ValueError):
    """The holidays of that year are not known at that place; `args[0]` is the year."""


@dataclass(frozen=True)
class FreeDay:
    """A day on which nothing falls due. A holiday on a weekend counts as a holiday; `names` says what the holiday is
    called, by language ("de", "en"), and is empty on an ordinary Saturday or Sunday."""

    day: date
    why: Why
    names: Mapping[str, str]


def is_working_day(day: date, region: str) -> bool:
    """No Saturday, Sunday or public holiday of the region (Reg. 1182/71 art. 2; BGB 193)."""
    return day.weekday() < 5 and day not in public_holidays(region, day.year)


def is_postal_day(day: date, region: str) -> bool:
    """Letters are carried from Monday to Saturday, not on public holidays."""
    return day.weekday() < 6 and day not in public_holidays(region, day.year)


def next_working_day(day: date, *regions: str) -> date:
    """The day itself, or the first after it that is a working day at every one of the regions."""
    while not all(is_working_day(day, region) for region in regions):
        day = step(day, 1)
    return day


def free_days(first: date, end: date, region: str) -> Iterator[FreeDay]:
    """The free days from `first` to the day before `end`."""
    day = first
    while day < end:
        if not is_working_day(day, region):
            yield _free_day(day, region)
        day = step(day, 1)


def step(day: date, days: int) -> date:
    """The day so many days on; `UnknownYear` beyond the end of the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        raise UnknownYear(day.year) from None


def _free_day(day: date, region: str) -> FreeDay:
    names = public_holidays(region, day.year).get(day)
    if names is not None:
        return FreeDay(day, "holiday", dict(names))
    return FreeDay(day, "saturday" if day.weekday() == 5 else "sunday", {})


@lru_cache(maxsize=1024)
def public_holidays(region: str, year: int) -> Mapping[date, Mapping[str, str]]:
    """The public holidays of a region in a year, each with its names by language.

    Regions: a country (ISO 3166-1, as "LU"), a part of it ("DE-BY"), or with the days of its Catholic places
    ("DE-BY-cath"). Raises `UnknownRegion`, `UnknownYear`.
    """
    spoken = {language: _table(region, year, code) for language, code in _LANGUAGES}
    days = spoken["en"]
    if spoken["de"] == days:  # the package knows no German for that country: the same day's name in Germany, or none
        lent = {day: name for place in _LEND for day, name in _table(place, year, "de").items()}
        spoken["de"] = {day: lent.get(day, "") for day in days}
    return MappingProxyType({day: {language: names[day] for language, names in spoken.items()} for day in days})


def _table(region: str, year: int, language: str) -> dict[date, str]:
    # Imported here and not above: the package takes a fifth of a second, and a chat is greeted long before it counts.
    import holidays

    country, part, categories = _parts(region)
    known = holidays.country_holidays(country).supported_languages
    spoken = language if language in known else "en_US"
    try:
        table = holidays.country_holidays(
            country, subdiv=part, categories=categories, language=spoken, **_OPTIONS.get(country, {})
        )
    except (NotImplementedError, ValueError):  # no such part; no Catholic days listed for it
        raise UnknownRegion(region) from None
    if not table.start_year <= year <= LAST_YEAR:
        raise UnknownYear(year)
    # The package stops at 2100 although its rules go on; a period that starts in 2100 ends after it.
    table.end_year = LAST_YEAR
    table.get(date(year, 1, 1))
    return {day: name for day, name in table.items() if day.year == year}


def _parts(region: str) -> tuple[str, str | None, tuple[str, ...] | None]:
    found = _REGION.fullmatch(region)
    if found is None or found[1] not in COUNTRIES:
        raise UnknownRegion(region)
    return found[1], found[2], ("public", "catholic") if found[3] else _CATEGORIES.get(found[1])

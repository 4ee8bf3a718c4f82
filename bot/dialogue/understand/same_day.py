"""A day that is told by another: "appealed the same day" behind a block of 24 November. Whether that day is right it
does not know."""

import re

from bot.case import Value, When
from bot.patterns import regex

_SAME = regex(
    r"\b(?P<de>(?:noch )?(?:am (?:selben|gleichen)|selben|gleichen) tag)\b|\b(?:on )?(?:the|that) same day\b", re.I
)
_A_DAY = regex(
    r"\d{1,2}\.|\d(?:st|nd|rd|th)\b|\d [a-z]{3}|\b(?:gestern|heute|yesterday|today|\w{2,6}tag|\w{3,6}day)\b", re.I
)


def with_same_day(text: str, shut: Value) -> str:
    """The text with the day of the block in full, where it names no other day before."""
    found = _SAME.search(text)
    if not found or not isinstance(shut, When) or not shut.exact or _A_DAY.search(text[: found.start()]):
        return text
    day = shut.first
    said = f"am {day.day}.{day.month}.{day.year}" if found["de"] else f"on {day.isoformat()}"
    return f"{text[: found.start()]}{said}{text[found.end() :]}"

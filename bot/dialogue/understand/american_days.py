"""Days of people who put the month first ("11/05/2026" is in November). Only what stands in the same text tells it: a
dollar sign before a sum, another day that can be read no other way, or that the day would be still to come here."""

import re
from datetime import date

from bot.patterns import regex

_SIGN = regex(r"(?<![\w.])\$\s?\d|(?<![\d/.])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])(?:/(?:20)?\d\d)?(?![\d/])")
_DAY = regex(r"(?<![\w/.,-])(?P<m>0?[1-9]|1[0-2])/(?P<d>0?[1-9]|[12]\d|3[01])(?P<y>/20\d\d|/\d\d)?(?![\w/-])")


def in_our_order(small: str, today: date) -> str:
    """The text, as long as before, with its American days written as here ("05.11.2026"), where it says by itself that
    they are such, or one of them would be to come and is past the other way."""
    return turned(small) if "/" in small and (american(small) or _past_only_there(small, today)) else small


def _past_only_there(small: str, today: date) -> bool:
    """ "11/12/2026", told on 24 November: the 11th of December is to come, the 12th of November was. What is said to
    come ("until", "bis") stays as it is."""
    return any(_is_past_there(one, today) for one in _DAY.finditer(small)) and not _TO_COME.search(small)


def _is_past_there(found: re.Match[str], today: date) -> bool:
    """A day without its year counts only behind a word that leads to one, and is of this year."""
    first, second, digits = int(found["m"]), int(found["d"]), (found["y"] or "").strip("/")
    if second > MONTHS or not (digits or _LED.search(found.string[: found.start()])):
        return False
    year = int(digits or today.year) % 100 + 2000
    return date(year, first, second) <= today < date(year, second, first)


MONTHS = 12
_LED = regex(r"(?<!\w)(?:on|since|from|am|seit|vom) (?:the )?$")
_TO_COME = regex(
    r"(?<!\w)(?:until|till|by|bis|zum|ab|frist|deadline|due|will|would|wird|werden|going to|expires?|ends?|scheduled"
    r"|spätestens|on or before|next|nächste\w?|kommende\w?)(?!\w)"
)


def american(text: str) -> bool:
    """Does somebody write who puts the month first?"""
    return bool(_SIGN.search(text))


def turned(text: str) -> str:
    """The text, as long as before, with every day that can be one with the month first written as here."""
    return _DAY.sub(_turned, text)


def _turned(match: re.Match[str]) -> str:
    return f"{match['d']}.{match['m']}{(match['y'] or '').replace('/', '.')}"

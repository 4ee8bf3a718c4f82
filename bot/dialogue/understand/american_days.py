"""Days of people who put the month first ("11/05/2026" is in November). Only what stands in the same text tells it: a
dollar sign before a sum, or another day that can be read no other way."""

import re

from bot.patterns import regex

_SIGN = regex(r"(?<![\w.])\$\s?\d|(?<![\d/.])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])(?:/(?:20)?\d\d)?(?![\d/])")
_DAY = regex(r"(?<![\w/.,-])(?P<m>0?[1-9]|1[0-2])/(?P<d>0?[1-9]|[12]\d|3[01])(?P<y>/20\d\d|/\d\d)?(?![\w/-])")


def in_our_order(small: str) -> str:
    """The text, as long as before, with its American days written as here ("05.11.2026"), where it says by itself that
    they are such."""
    return turned(small) if "/" in small and american(small) else small


def american(text: str) -> bool:
    """Does somebody write who puts the month first?"""
    return bool(_SIGN.search(text))


def turned(text: str) -> str:
    """The text, as long as before, with every day that can be one with the month first written as here."""
    return _DAY.sub(_turned, text)


def _turned(match: re.Match[str]) -> str:
    return f"{match['d']}.{match['m']}{(match['y'] or '').replace('/', '.')}"

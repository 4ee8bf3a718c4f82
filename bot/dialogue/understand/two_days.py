"""Days of which somebody names two, not knowing which: "am 17. oder 18.", "17. oder 18. November"."""

import re

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

FAR = 20  # days apart, behind which the two are of two months
_EITHER = regex(
    r"(?<![\d.])(\d{1,2})(?:\.|st|nd|rd|th)?,? (?:oder|or) (?:am |den |der |on |the )?(\d{1,2})(\.|st|nd|rd|th)?"
    rf"(?P<month>\d{{1,2}}\.(?!\d)| (?:{MONTH})(?!\w))?(?![\d,])",
    re.IGNORECASE,
)


def earlier_of_two(text: str) -> str:
    """The text with the earlier of two such days alone."""
    return _EITHER.sub(_earlier, text)


def _earlier(found: re.Match[str]) -> str:
    one, other = int(found[1]), int(found[2])
    if abs(one - other) > FAR or not (found[3] or found["month"]):
        return found[0]
    return f"{min(one, other)}.{found['month'] or ''}"

"""The bare number of a day on which letters arrived: "L1 zugestellt 26., L2 27.", "L1 delivered 26th"."""

import re

from bot.patterns import regex

_ARRIVED = r"(?:zugestellt|angekommen|ausgeliefert|eingegangen|delivered|arrived)"
_MENTIONED = regex(rf"(?<!\w){_ARRIVED}(?!\w)", re.I)
_BARE = regex(
    rf"(?P<lead>(?<!\w)(?:{_ARRIVED}|l\d{{1,2}}):?(?: war| was| dann)?) (?P<day>[1-9]|[12]\d|3[01])(?:\.|st|nd|rd|th)?"
    r"(?![\w/:€%-]|[.,]\d|\.?\s?(?:\d|jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|uhr|tag|wochen?"
    r"|days?))(?P<next> (?=l\d))?",
    re.I,
)


def with_days(text: str) -> str:
    """The text with "am" before such a number, and a comma before the next letter, where an arrival is told."""
    return _BARE.sub(_written, text) if _MENTIONED.search(text) else text


def _written(found: re.Match[str]) -> str:
    return f"{found['lead']} am {found['day']}.{', ' if found['next'] else ''}"

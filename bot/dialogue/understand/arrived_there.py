"""The day on which what somebody sent back arrived, beside the one on which it left: "am 10.11. zurückgeschickt, laut
DHL am 12.11. zugestellt"."""

import re
from datetime import date

from bot.case import When
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.disputes import returned_in
from bot.patterns import regex

_ARRIVED = regex(
    r"\b(?:angekommen|eingegangen|eingetroffen|zugestellt|zustellung|ausgeliefert|kam(?:en)? (?:\w+ ){0,3}an"
    r"|bei (?:denen|ihnen|amazon|zalando|otto)|dort|arrived|delivered|received|got there|reached)\b",
    re.I,
)
_PARTS = regex(r"[,;!\n]\s*|\.\s(?=[^\W\d])|\s(?:und|and|dann|then|aber|but)\s", re.I)


def arrived_there(text: str, today: date) -> When | None:
    """The day of the arrival; None where the only day is that on which it was sent."""
    for part in _PARTS.split(text):
        if _ARRIVED.search(part) and len(told := days(part, today)) == 1:
            return told[0].when
    left = returned_in(text, today)
    return day(text.replace(left[1], " ", 1) if left else text, today)

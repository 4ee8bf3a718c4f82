"""Days that are an end and no beginning: "gesperrt bis 5. Januar", "banned until 2 December". What ends then it never
knows."""

import re
from datetime import date

from bot.dialogue.understand.days import Found, days
from bot.patterns import regex

_UNTIL = regex(
    r"\b(?:bis|until|till?)(?: (?:zum|zu|am|den|dem|spätestens|einschließlich|the|ende|end of)){0,3} {0,3}$", re.I
)
_NEAR = 40  # characters before a day, more than what leads to it has


def beginnings(text: str, today: date) -> tuple[Found, ...]:
    """The days of a text without those up to which something goes."""
    return tuple(one for one in days(text, today) if not _UNTIL.search(text[max(0, one.start - _NEAR) : one.start]))


def only_ends(text: str, today: date) -> bool:
    """Are there days in it, and all of them ends?"""
    return bool(days(text, today)) and not beginnings(text, today)

"""Days that are an end and no beginning: "gesperrt bis 5. Januar", "banned until 2 December". What ends then it never
knows."""

import re
from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.days import Found, days
from bot.patterns import regex

_UNTIL = regex(
    r"\b(?:bis|until|till?)(?: (?:zum|zu|am|den|dem|spätestens|einschließlich|the|ende|end of)){0,3} {0,3}$", re.I
)
TILL = regex(r"\b(?:bis|until|till?)\b", re.I)
_SINCE = regex(r"\b(?:seit|since)\b[^,;:]{0,20}$", re.I)
_BEGAN = regex(
    r"\s(?:besteh\w*|existier\w*|kund\w{1,3}|stammkund\w*|mitglied\w*|angemeldet|registriert|dabei|dort|geführt\w*"
    r"|(?:a )?(?:customer|member|client|registered)|(?:ein\w* )?(?:treue\w? )?kund\w{1,3})\b",
    re.I,
)
_NEAR = 40  # characters before a day, more than what leads to it has


def beginnings(text: str, today: date) -> tuple[Found, ...]:
    """The days of a text without those up to which something goes, and without that since which somebody is a
    customer."""
    return tuple(
        one
        for one in days(text, today)
        if not _UNTIL.search(text[max(0, one.start - _NEAR) : one.start]) and not _of_account(text, one)
    )


def _of_account(text: str, one: Found) -> bool:
    """ "Mein seit 2004 bestehendes Konto", "bin seit 2004 Kunde": it began then."""
    return bool(_SINCE.search(text[max(0, one.start - _NEAR) : one.end])) and bool(_BEGAN.match(text, one.end))


def ending(text: str, today: date) -> date | None:
    """The day to come up to which something goes."""
    return next((day for one in TILL.finditer(text) if (day := coming(text[one.start() :], today))), None)


def only_ends(text: str, today: date) -> bool:
    """Are there days in it, and all of them ends?"""
    return bool(days(text, today)) and not beginnings(text, today)

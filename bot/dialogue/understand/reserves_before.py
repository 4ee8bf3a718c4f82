"""A reserve that was there before the block: "first it was a reserve (since 28 oct), then suspended". Its day is not
that of the block."""

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.text import level
from bot.patterns import regex

_SINCE = regex(
    r"(?<!\w)(?:\w{0,10}reserve|\w{0,10}rücklage|einbehalt(?:ung|en)?|payout hold|hold|auszahlungssperre)"
    r"(?: \w{1,8}){0,2}"
    r" ?[(,]? ?(?:since|seit|from|ab|am|vom)(?: dem| the)? (?P<day>\d{1,2}\.\d{1,2}\.?|\d{1,2}\.? [a-zäöü]{3,9}"
    r"|[a-z]{3,9} \d{1,2})(?!\w)"
)
_THEN = regex(
    r"(?<!\w)(?:then|and now|later|boom|dann|danach|jetzt|nun|später|zack|plötzlich|schließlich|after that)(?!\w)"
)


def without_reserve_days(text: str) -> str:
    """The text without it, where the block came later."""
    small = level(text)
    found = _SINCE.search(small)
    if found is None or not _THEN.search(small, found.end()) or not blocked(text[found.end() :]):
        return text
    return text[: found.start("day")] + text[found.end("day") :]

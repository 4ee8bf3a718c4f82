"""Days that share a month: "5 and 12 november" is two days. What happened on them it does not know."""

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_SHARED = regex(
    r"(?<![\w.,])(?P<first>\d{1,2})(?P<mark>\.|st|nd|rd|th)? ?(?P<and>und|and|&|,) ?"
    rf"(?P<last>\d{{1,2}}(?:\.|st|nd|rd|th)? ?"
    rf"(?P<month>{MONTH}))(?!\w)",
)


def spread(text: str) -> str:
    """The text with the month said behind each of two such days."""
    small = text.lower()
    found = _SHARED.search(small) if len(small) == len(text) else None
    if found is None:
        return text
    first = f"{found['first']}{found['mark'] or ''} {found['month']} {text[found.start('and') : found.end()]}"
    return text[: found.start()] + first + text[found.end() :]

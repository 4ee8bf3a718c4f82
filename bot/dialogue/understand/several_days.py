"""Days that share a month: "5 and 12 november" is two days, "12., 15. und 19.11." three. What happened on them it does
not know."""

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_AND = r"(?P<and>und|and|&|,(?: und| and)?) ?(?:am |on (?:the )?|the )?"
_SHARED = regex(
    rf"(?<![\w.,])(?P<first>\d{{1,2}})(?P<mark>\.|st|nd|rd|th)? ?{_AND}(?P<last>\d{{1,2}}(?:\.|st|nd|rd|th)? ?"
    rf"(?:of )?(?P<month>{MONTH}))(?!\w)",
)
_NUMBERED = regex(
    rf"(?<![\w.,])(?P<first>\d{{1,2}})(?P<mark>\.) ?{_AND}"
    r"(?P<last>\d{1,2}\.(?P<month>(?:1[0-2]|0?[1-9])\.(?:\d{4}|\d{2})?))(?![\w,]?\d)",
)
MANY = 8  # days of one list


def spread(text: str) -> str:
    """The text with the month said behind each of such days."""
    for _ in range(MANY):
        more = _spread_one(text)
        if more == text:
            break
        text = more
    return text


def _spread_one(text: str) -> str:
    small = text.lower()
    if len(small) != len(text):
        return text
    found, between = _SHARED.search(small), " "
    if found is None:
        found, between = _NUMBERED.search(small), ""
    if found is None:
        return text
    first = f"{found['first']}{found['mark'] or ''}{between}{found['month']} {text[found.start('and') : found.end()]}"
    return text[: found.start()] + first + text[found.end() :]

"""Which part of a pasted mail was newly written: not the older mail quoted below it, not the lines above a forwarded
one. What is said there it never knows."""

import re

from bot.dialogue.understand.text import LIMIT
from bot.patterns import regex

_HINTS = ("-----", "wrote", "schrieb", "\n>", "von:", "from:", "gesendet:", "sent:")
_ANSWERED = regex(
    r"(?:^|(?<=[\s>]))(?:am|on) [^\n:]{0,40}?\d[^\n]{0,90}?(?:schrieb|wrote)\b[^\n]{0,90}?:(?=\s|$)|(?<=\n)>",
    re.IGNORECASE,
)
_HEAD = r"(?:von|from|gesendet|sent|date|datum|an|to|cc|betreff|subject|reply-to)"
_ATTACHED = regex(
    r"(?<!-)-{3,12}\s?(?:ursprüngliche nachricht|original message|original-nachricht|weitergeleitete nachricht"
    r"|forwarded message|begin forwarded message)[ :]{0,2}-{0,12}"
    r"|(?:^|(?<=\s))(?:von|from): ?[^\n]{1,80}?\s(?:gesendet|sent|date|datum|betreff|subject):",
    re.IGNORECASE,
)
_HEAD_LINE = regex(rf"\s*{_HEAD}: ?[^\n]{{0,200}}(?:\n|$)", re.IGNORECASE)
_SHORT = 60  # characters above a mail that are no answer of their own


def new_part(text: str) -> tuple[int, int]:
    """Where what was newly written begins and ends in the text, at most its first `LIMIT` characters."""
    text = text[:LIMIT]
    small = text.lower()
    if not any(hint in small for hint in _HINTS):
        return 0, len(text)
    answered = _ANSWERED.search(text)
    end = answered.start() if answered and text[: answered.start()].strip() else len(text)
    attached = _ATTACHED.search(text, 0, end)
    if attached is None:
        return 0, end
    if len(text[: attached.start()].strip()) >= _SHORT:
        return 0, attached.start()
    return _below_head(text, attached.end()), end


def _below_head(text: str, start: int) -> int:
    """Where the lines of a mail's head end."""
    start = text.find("\n", start) + 1 or start
    while line := _HEAD_LINE.match(text, start):
        start = line.end()
    return start

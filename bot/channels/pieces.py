"""A long text in messages that the network takes: broken between paragraphs, lines or words, never inside a character.

It knows no network; the limit is in UTF-16 units, the strictest way of counting.
"""

LONGEST = 4096
BREAKS = ("\n\n", "\n", " ")


def pieces(text: str, longest: int = LONGEST) -> list[str]:
    """The text in parts of at most `longest` UTF-16 units; at least one part."""
    parts = []
    while units(text) > longest:
        cut = _cut(text, _fitting(text, longest))
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*(part for part in parts if part), text]


def units(text: str) -> int:
    """Length in UTF-16 units (RFC 2781): two for a character beyond the first 65,536."""
    return len(text) + sum(character > "\uffff" for character in text)


def _fitting(text: str, longest: int) -> int:
    """How many characters fit."""
    room = longest
    for number, character in enumerate(text):
        room -= 2 if character > "\uffff" else 1
        if room < 0:
            return number
    return len(text)


def _cut(text: str, most: int) -> int:
    """Where to break: at the last good place in the second half, else at the very end."""
    for sign in BREAKS:
        place = text.rfind(sign, most // 2, most)
        if place > 0:
            return place
    return most

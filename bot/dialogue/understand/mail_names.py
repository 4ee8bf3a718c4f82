"""A name that stands in somebody's mail address: "Jana Köhler" in jana.k@example.org. Whose address it is it
never says."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PARTS = regex(r"[^\W\d_]{3,}")
_WRITTEN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def named_in(mail: str, name: str) -> bool:
    """Is one of the two or three words of the name a part of the address before its @?"""
    said = spoken(name).split()
    parts = set(_PARTS.findall(spoken(mail.partition("@")[0]))) if "@" in mail else set()
    return 2 <= len(said) <= 3 and any(one in parts or one.translate(_WRITTEN) in parts for one in said)

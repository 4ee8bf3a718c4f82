"""The number of a parcel in what people type, by the shapes that carriers use."""

import re

from bot.dialogue.understand.text import clean
from bot.patterns import regex

# DHL: JJD and digits, or 0034 and 16; UPS: 1Z and 16 signs; S10 of the Universal Postal Union; Hermes: H and 19.
_PARCEL = regex(
    r"(?<![\w-])(JJD ?\d{12,20}|0034\d{16}|1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|H\d{19}"
    r"|R[A-Z] ?\d{4} ?\d{4} ?\d[A-Z]{2})(?![\w-])",
    re.I,
)
_NAMED = regex(
    r"(?<!\w)(?:sendung\w*|tracking\w*|paket\w*|parcel)[ .:#-]{0,3}(?:nummer|nr|number|no)?[ .:#]{0,3}"
    r"(\d{10,22})(?!\d)",
    re.I,
)


def parcel_number(text: str) -> str | None:
    """The first number of a parcel in the text, as typed, in capitals."""
    said = clean(text)
    found = _PARCEL.search(said) or _NAMED.search(said)
    return found[1].upper().replace(" ", "") if found else None

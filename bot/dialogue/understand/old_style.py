"""Words of old letters about days: "5. ds. Mts.", "28. v. M.", "9. d. J.". Their full stops end no sentence."""

import re

from bot.patterns import regex

_THIS = regex(r"(?<![\w.,/:-])(\d{1,2}\.?) (?:ds|dss|d|dies)\.? ?(?:mts?|m|monats)\.(?!\w)", re.IGNORECASE)
_LAST = regex(r"(?<![\w.,/:-])(\d{1,2}\.?) (?:v|vor|vorig)\.? ?(?:mts?|m|monats)\.(?!\w)", re.IGNORECASE)


def written_out(text: str) -> str:
    """The text with such a month in full words."""
    if not any(sign in text for sign in ("M", "m")):
        return text
    return _LAST.sub(r"\1 vorigen Monats", _THIS.sub(r"\1 dieses Monats", text))

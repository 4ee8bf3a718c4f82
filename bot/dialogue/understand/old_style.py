"""Words of old letters about days: "5. ds. Mts.", "28. v. M.", "9. d. J."; and the Swiss "Fr. 79.90". Their full stops
end no sentence."""

import re

from bot.patterns import regex

_THIS = regex(r"(?<![\w.,/:-])(\d{1,2}\.?) (?:ds|dss|d|dies)\.? ?(?:mts?|m|monats)\.(?!\w)", re.IGNORECASE)
_LAST = regex(r"(?<![\w.,/:-])(\d{1,2}\.?) (?:v|vor|vorig)\.? ?(?:mts?|m|monats)\.(?!\w)", re.IGNORECASE)


# "Fr. 12.11" may be Friday the twelfth of November.
_FRANCS = regex(
    r"(?<![\w.])(?:S?Fr)\. ?(?=(?:\d{1,3}(?:['’]\d{3})+|3[2-9]|[4-9]\d|\d{3,6})(?:[.,]\d\d(?![\d.])|[.,][-–]"
    r"|(?![\d.,])))"
    r"|(?<![\w.])(?:S?Fr)\. ?(?=\d{1,2}[.,](?:00|1[3-9]|[2-9]\d)(?![\d.])|\d{1,2}[.,][-–])",
    re.IGNORECASE,
)


def written_out(text: str) -> str:
    """The text with such a month in full words, and the francs as CHF."""
    text = _FRANCS.sub("CHF ", text) if "r." in text else text
    if not any(sign in text for sign in ("M", "m")):
        return text
    return _LAST.sub(r"\1 vorigen Monats", _THIS.sub(r"\1 dieses Monats", text))

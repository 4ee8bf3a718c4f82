"""The number of a report to the police in what people type."""

import re

from bot.dialogue.understand.references import references
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_REPORT = regex(
    r"(?<!\w)(?:polizei|anzeige|vorgang|tagebuchnummer|onlinewache|police|report|crime reference)\w*",
    re.I,
)
_NUMBER = regex(r"(?<![\w/-])((?:[A-Z]{1,4}[/-])?\d{3,9}[/-](?:19|20)?\d{2,6}(?:[/-]\d{2,6})?)(?![\w/-])", re.I)


def report_number(text: str) -> str | None:
    """The number that stands beside a word for the police or a report; None where there is none."""
    said = clean(text)
    found = _NUMBER.search(said)
    if found:
        return found[1].upper()
    numbers = references(said) if _REPORT.search(said) else ()
    return numbers[0] if numbers else None


def speaks_of_report(text: str) -> bool:
    """Does the text speak of the police or of a report to them?"""
    return bool(_REPORT.search(clean(text)))

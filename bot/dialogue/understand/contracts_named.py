"""The contract that somebody who collects relies on: with whom, and of which day. Whether there is one it never
knows."""

import re
from datetime import date

from bot.dialogue.understand.days import days
from bot.dialogue.understand.legal_forms import LEGAL_FORM
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_PRINCIPAL = regex(
    r"\b(?i:mandant(?:in)?|auftraggeber(?:in)?|gläubiger(?:in)?|client|creditor),?(?: (?i:die|der|firma|namely)){0,2} "
    rf"(?P<name>[A-ZÄÖÜ][\w&.-]{{1,25}}(?: (?:& )?[\w&.-]{{1,25}}){{0,4}}? {LEGAL_FORM})"
)
_CONTRACT = regex(
    r"\b(?:\w{0,12}vertrag\w{0,2}|contract) (?:(?:wurde|ist|was) )?(?:vom|am|of|dated|on|from) (?:the )?(?=\d)", re.I
)
_SENTENCE = regex(r"(?<=[^\W\d_]{2})[.!?]\s|\n|;")


def principal(text: str) -> str:
    """The firm for which they say that they collect, right behind "unsere Mandantin"."""
    found = _PRINCIPAL.search(clean(text))
    return found["name"] if found else ""


def contract_day(text: str, today: date) -> date | None:
    """The one day of a sentence that tells when the contract was made; never one to come."""
    for one in _SENTENCE.split(text):
        said, told = _CONTRACT.search(one), days(one, today)
        if said and len(told) == 1 and told[0].when.exact and told[0].when.first <= today:
            return told[0].when.first
    return None

"""Two sums that somebody puts together without saying what they come to: "2140 salary + about 87 that was on it"."""

import re
from dataclasses import dataclass

from bot.case import Money
from bot.dialogue.understand.amounts import amount
from bot.patterns import regex

_PLUS = regex(r" ?\+ ?| (?:plus|und nochmals?|und noch ?mal|und dazu(?: noch)?|and another) ", re.I)
_NUMBER = regex(r"\d[\d.,' ]*")
_OTHER = regex(
    r"\b(?:\w{0,8}gutschein\w*|gift\w*|vouchers?|minus|gebühr\w*|fees?|zinsen|interest|mahn\w*|schuld\w*|debts?|owe\w*"
    r"|erstattung\w*|retoure\w*|refunds?|nicht|not|kein\w*|oder|or)\b",
    re.I,
)
_ROUGHLY = regex(
    r"\b(?:etwa|circa|ca|rund|knapp|fast|so|ungefähr|um die|about|around|roughly|nearly|almost|like) ?\.? ?[€£$]?\d",
    re.I,
)
TWO = 2


@dataclass(frozen=True)
class Together:
    """What two sums come to; `roughly`: one of them was only believed."""

    money: Money
    roughly: bool


def put_together(text: str) -> Together | None:
    """What the two sums of a text come to that sets a plus between them, and nothing else that has a number."""
    halves = _PLUS.split(text)
    if len(halves) != TWO or _OTHER.search(text) or any(len(_NUMBER.findall(one)) != 1 for one in halves):
        return None
    first, second = map(amount, halves)
    if first is None or second is None or first.currency != second.currency:
        return None
    return Together(Money(first.cents + second.cents, first.currency), bool(_ROUGHLY.search(text)))

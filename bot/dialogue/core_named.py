"""What a claim is without its fees, told as a correction: "hauptbetrag 91,20", "die 52 sind die Gebühren". The total
stays as it is."""

import re

from bot.case import Money
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.prices import fee
from bot.patterns import regex

_CORE = regex(
    r"(?<!\w)(?:haupt-?(?:betrag|forderung|summe)s?|principal|core (?:amount|claim)|original (?:amount|sum|bill))"
    r"(?!\w)",
    re.I,
)
_BILL = regex(
    r"(?<!\w)(?:die |the |meine )?(?:rechnung|bestellung|ware|bill|invoice|order)(?: selbst| itself)?"
    r" (?:war|ist|was|is)(?!\w)",
    re.I,
)
# Without one of these nothing is said of it.
_SPOKEN_OF = regex(
    r"haupt|principal|core|original|rechnung|bestellung|ware|bill|invoice|order|gebühr|fee|kosten|cost|charge|spesen",
    re.I,
)
_NOT = regex(r"(?:nicht|nich|not|statt|instead of)(?: die| the)? ?$", re.I)
_CLOSE = 15  # characters between a name and its sum
_SENTENCE = regex(r"[\n!?;]|\.(?=\s|$)")


def told(scribe: Scribe, text: str) -> bool:
    """Takes the sum that is called the core, or what is left of the total without the fees."""
    total, known = scribe.case.value("claim_amount"), scribe.case.value("claim_principal")
    if not isinstance(total, Money) or not _SPOKEN_OF.search(text):
        return False
    found = _named(text, known is not None) or _without_fee(text, total)
    if found is None or found == known or not 0 < found.cents < total.cents or found.currency != total.currency:
        return False
    scribe.learn("claim_principal", found)
    return True


def _named(text: str, known: bool) -> Money | None:
    """The one sum behind its name; "die Rechnung war 91,20" names it where another was noted before."""
    for sentence in _SENTENCE.split(text):
        name = _CORE.search(sentence) or (_BILL.search(sentence) if known else None)
        behind = sentence[name.end() :] if name else ""
        sums = [one for one in topmost(behind) if not _NOT.search(behind[: one.start])]
        if sums and (len(sums) == 1 or sums[0].start < _CLOSE):
            return sums[0].money
    return None


def _without_fee(text: str, total: Money) -> Money | None:
    part = fee(text)
    return Money(total.cents - part.cents, total.currency) if part else None

"""What a text says once more although it is known: named, so that nobody thinks it got lost."""

import re

from bot.case import Money, Value, When
from bot.dialogue.scribe import Scribe
from bot.dialogue.striking import just_anothers
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.days import days

DIGITS = 4  # fewer stand in many texts by chance


def repeated(scribe: Scribe, text: str) -> tuple[str, ...]:
    """The topics whose known values the text names, in the order in which they were told; only those with a name."""
    found = _values(scribe, text)
    known = [topic for topic, fact in scribe.case.facts.items() if _stands(fact.value, text, found)]
    if scribe.case.says_yes("claim_of_another") and just_anothers(scribe):
        known.append("claim_of_another")
    return tuple(topic for topic in known if scribe.has_word(f"labels.{topic}"))


def _values(scribe: Scribe, text: str) -> frozenset[Value]:
    sums = (one.money for one in amounts(text))
    return frozenset([*sums, *(hit.when for hit in days(text, scribe.today) if hit.when.exact)])


def _stands(value: Value, text: str, found: frozenset[Value]) -> bool:
    if isinstance(value, (Money, When)):
        return value in found
    telling = isinstance(value, str) and sum(map(str.isdigit, value)) >= DIGITS
    return telling and re.search(rf"(?<!\w){re.escape(str(value))}(?!\w)", text, re.I) is not None

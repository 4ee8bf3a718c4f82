"""What a question is: when it matters, how its answer is read, and when the answer is not good enough yet."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.case import Case, When, once
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import blocked
from bot.letters.offers import TRADE as TRADE
from bot.letters.offers import data_only, situation, taken, told_shut
from bot.patterns import regex

_HEDGE = regex(
    r"\b(?:glaub\w*|denk\w*|vielleicht|ungefähr|etwa|circa|ca|so um|müsste|vermutlich|"
    r"wahrscheinlich|irgendwann|oder so|"
    r"or so|sometime|think|guess|maybe|perhaps|probably|about(?! ?you)|around|roughly|not sure)\b",
    re.I,
)
Test = Callable[[Case], bool]


def always(case: Case) -> bool:
    return True


def never(case: Case) -> bool:
    return False


def no_values(scribe: Scribe) -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Question:
    """`read` notes what an answer says and tells whether it was understood. `unsure` asks once more, for what is
    printed, where only memory answered; `begun` tells that a part of the answer is known, so that only the rest is
    asked for. `values` are what its wordings name beside the usual."""

    topic: str
    when: Test
    read: Callable[[Scribe, str], bool]
    choices: tuple[str, ...] = ()
    unsure: Test = never
    begun: Test = never
    values: Callable[[Scribe], dict[str, Any]] = no_values


def tells_story(case: Case) -> bool:
    return not data_only(case)


def claimable(case: Case) -> bool:
    """May somebody demand money here? Who is banned for a picture, or lost a bank account, is not asked about it."""
    ban = taken(case) or situation(case) in WITHOUT_CLAIM or "games" in case.marks.get(TRADE, "").split()
    return tells_story(case) and (case.value("claim_alleged") is True or not ban)


@once
def claimed(case: Case) -> bool:
    """Does somebody demand money?"""
    alleged = case.value("claim_alleged")
    return tells_story(case) and (alleged is True or (alleged is None and situation(case) in WITH_CLAIM))


WITH_CLAIM = frozenset({"block_over_claim", "identity_theft", "collection_only", "court_order"})
WITHOUT_CLAIM = frozenset(
    {
        *("social_ban", "seller_account", "payment_limited", "bank_terminated", "identity_check", "returns"),
        "frozen_balance",
    }
)


def paid(case: Case) -> bool:
    return claimed(case) and case.says_yes("claim_paid")


def reopened(case: Case) -> bool:
    """Was the account blocked once more, and nothing written about it yet?"""
    since = int(case.marks.get("reopened", "0"))
    return bool(since) and all(one.turn < since for one in case.letters)


def retells(scribe: Scribe) -> bool:
    """Was what is heard in this turn an answer of the other side? What they want is no aim of the person's, and why
    they refuse an answer is no ground of the block."""
    return any(entry.kind == "reply" for entry in scribe.entries)


def vague(case: Case, topic: str) -> bool:
    """Was a day remembered, but not surely as one day, though papers are at hand?"""
    fact = case.facts.get(topic)
    if fact is None or not isinstance(fact.value, When):
        return False
    return (not fact.value.exact or fact.sure != "exact") and bool(case.exhibits)


def sureness(text: str, when: When) -> str:
    """A day, or a part of a month or a year that has a name, is exact when the person does not hedge."""
    told = when.exact or when.precision in NAMED_SPANS
    return "exact" if told and not _HEDGE.search(text) else "about"


NAMED_SPANS = frozenset({"part", "week", "month", "year"})  # "Ende August", "letzte Woche": no more exact is said of it


def maybe_open(case: Case) -> bool:
    """Is money claimed, and was nothing said of a block? Then whether there is one is asked before since when."""
    return case.says_yes("claim_alleged") and not told_shut(case) and not any(blocked(one.text) for one in case.heard)

"""Every way through the interview, situation by situation: it ends in a letter, or in an honest way on.

All combinations of the answers that some question's relevance reads are walked; what it reads is watched, so that a new
one is missed here before a person meets it.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from bot.case import Case, Fact, Money, Value, When
from bot.dialogue.interview import BUDGET, BY_TOPIC, ORDER, UNCOUNTED, URGENT, agenda, helpless, next_question
from bot.letters.catalogue import CATALOGUE
from bot.letters.offers import wanted
from tests.conversation import desk

SITUATIONS = """
    block_over_claim linked_account returns frozen_balance identity_theft identity_check payment_limited bank_terminated
    social_ban seller_account collection_only court_order phishing
"""
ALL = ("", *SITUATIONS.split())
DAY = When(dt.date(2026, 9, 23), dt.date(2026, 9, 23))
UNSET = object()
# What an answer may be, where some question's relevance or some offer reads it. UNSET: it was not told, so it is asked.
ANSWERS: Mapping[str, tuple[Any, ...]] = {
    "goal": (UNSET, ("unblock",), ("payout",), ("data",)),
    "claim_alleged": (UNSET, True, False),
    "claim_paid": (UNSET, True, False),
    "collection_agency": (UNSET, "Nordlicht Inkasso GmbH", None),
    "collector_demands": (UNSET, True),
    "court_letter": (UNSET, True),
    "court_objection": (UNSET, DAY),
    "account_identifier": (UNSET, ""),
    "role": (UNSET, "mother"),
}
# Read, too, but only where another answer stands already; each has a test of its own below or elsewhere.
LATER = frozenset(
    {
        *("situation", "what_happened", "company", "block_date", "block_reason", "claim_amount", "claim_reference"),
        *("full_name", "postal_address", "represented_person", "service_date", "court_name", "court_file"),
        *("court_address", "court_country", "court_order", "confirmation_date", "payment_amount", "claim_principal"),
        *("payment_reference", "order_number", "refunds_open", "balance", "power_of_attorney", "payment_date"),
        "gift_card",
        *("account_end", "address_street", "address_postcode", "address_town", "address_country", "collector_address"),
        *("company_address", "payment_proof", "ordered_on", "delivery_place", "police_report", "deletion_date"),
        *("business_use", "urgent_money", "already_contacted", "promise", "company_answers", "subscriptions"),
        *("digital_content", "bank_iban", "reply_email", "confirm_facts", "letter_review", "send_channel"),
        *("reminder_ok", "birth_date", "wrong_addressee"),
    }
)
SAID: Mapping[str, Value] = {
    "what_happened": "x",
    "company": "amazon",
    "court_letter": False,
    "service_date": DAY,
    "court_name": "Amtsgericht Hagen",
    "court_file": "26-0000000-0-7",
    "represented_person": "Erna Beispiel",
    "goal": ("unblock",),
    "account_identifier": "erna@example.org",
    "block_date": DAY,
    "claim_amount": Money(12_140),
    "claim_paid": True,
    "collection_agency": "Nordlicht Inkasso GmbH",
    "claim_reference": "AB-1234",
    "balance": Money(4_500),
    "full_name": "Erna Beispiel",
    "postal_address": "Weg 1\n30159 Hannover",
}


class Watched(dict[str, Fact]):
    """Facts that remember which of them were asked for."""

    read: set[str]

    def __init__(self, facts: Mapping[str, Fact], read: set[str]) -> None:
        super().__init__(facts)
        self.read = read

    def get(self, key: str, default: Any = None) -> Any:
        self.read.add(key)
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        self.read.add(str(key))
        return super().__contains__(key)


def begun(situation: str, values: tuple[Any, ...]) -> Case:
    told = {topic: value for topic, value in zip(ANSWERS, values, strict=True) if value is not UNSET}
    told |= {"situation": situation} if situation else {}
    return Case(facts={topic: Fact(topic, value) for topic, value in told.items()})


def walked(case: Case, read: set[str]) -> tuple[Case, list[str]]:
    """The case once nothing is left to ask before the letters, and what was asked on the way."""
    asked: list[str] = []
    while True:
        watched = replace(case, facts=Watched(case.facts, read))
        question = next_question(watched)
        if question is None or question.topic == "confirm_facts":
            return case, asked
        topic = question.topic
        assert len(asked) < 20, asked
        asked.append(topic)
        facts = {**case.facts, topic: Fact(topic, SAID[topic])}
        case = replace(case, facts=facts, asked={**case.asked, topic: case.asked.get(topic, 0) + 1})


def sensible(values: tuple[Any, ...]) -> bool:
    """A court's objection without its letter, or a collector who demands without being named, is no answer."""
    told = dict(zip(ANSWERS, values, strict=True))
    if told["court_objection"] is not UNSET and told["court_letter"] is UNSET:
        return False
    return not (told["collector_demands"] is not UNSET and told["collection_agency"] is None)


def combinations() -> Iterator[tuple[Any, ...]]:
    return (values for values in product(*ANSWERS.values()) if sensible(values))


def ends_well(case: Case, situation: str, read: set[str]) -> None:
    """There is a letter, or an honest way on, after few questions, none of which comes twice."""
    told = {topic: fact.value for topic, fact in case.facts.items()}
    case, asked = walked(case, read)
    counted = [topic for topic in asked if topic not in UNCOUNTED]
    assert len(counted) <= BUDGET or {*counted[BUDGET:]} <= agenda(case).must | URGENT, (told, asked)
    assert len(counted) == len({*counted}), (told, asked)
    if helpless(case):
        assert situation == "phishing", (told, asked)
        return
    letters = [(kind, to) for kind, to in wanted(case) if desk().addressee(case, to)]
    assert letters, (told, asked, wanted(case))
    assert {kind for kind, _ in letters} <= {*CATALOGUE}


@pytest.mark.parametrize("situation", ALL, ids=lambda name: name or "unknown")
def test_every_way_ends_in_a_letter_or_in_an_honest_way_on(situation: str) -> None:
    read: set[str] = set()
    for values in combinations():
        ends_well(begun(situation, values), situation, read)

    assert read <= LATER | {*ANSWERS}, read - LATER - {*ANSWERS}


@pytest.mark.parametrize("situation", ALL, ids=lambda name: name or "unknown")
def test_so_does_every_way_of_a_letter_that_is_for_somebody_else(situation: str) -> None:
    others = ("goal", "account_identifier", "role")
    places = [place for place, topic in enumerate(ANSWERS) if topic in others]
    for values in combinations():
        if all(values[place] is UNSET for place in places):
            case = begun(situation, values)
            facts = {**case.facts, "wrong_addressee": Fact("wrong_addressee", True)}
            ends_well(replace(case, facts=facts), situation, set())


def test_what_is_asked_before_a_letter_can_always_be_answered_here() -> None:
    assert {question.topic for question in ORDER} <= {*BY_TOPIC}
    assert set(SAID) <= {*BY_TOPIC}

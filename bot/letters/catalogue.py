"""Which kinds of letters there are: whom they go to, what they need, what day they set; and which of them help now.

Follow-ups are chosen by what happens to a letter, not here. It will never know an address, a day or a template.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.case import Case, Money

CLAIM_TOPICS = (
    *("claim_alleged", "claim_amount", "claim_principal", "claim_reference", "claim_paid"),
    *("collection_agency", "claim_creditor"),
)
PAYMENT_TOPICS = ("payment_proof", "payment_date", "payment_amount", "payment_way")


@dataclass(frozen=True)
class Kind:
    """A kind of letter. `needs` are topics in the order in which they matter; `sets_days` how many days it gives, or
    None where the law sets `period` (ISO 8601); `answers` the kinds that it may follow; `exhibits` the topics whose
    proofs go along, None for all."""

    name: str
    to: Literal["company", "collector", "same"]
    needs: tuple[str, ...]
    sets_days: int | None = 14
    period: str = ""
    answers: tuple[str, ...] = ()
    exhibits: tuple[str, ...] | None = ()


_KINDS = (
    Kind(
        "unblock_demand",
        "company",
        ("company", "account_identifier", "block_date", "claim_alleged", "full_name", "postal_address", "reply_email"),
        exhibits=None,
    ),
    Kind(
        "access_request",
        "company",
        ("company", "account_identifier", "full_name", "postal_address", "reply_email"),
        sets_days=None,
        period="P1M",
    ),
    Kind(
        "settlement_confirmation",
        "collector",
        ("collection_agency", "claim_paid", "claim_reference", "full_name", "postal_address", "reply_email"),
        exhibits=(*PAYMENT_TOPICS, *CLAIM_TOPICS),
    ),
    Kind(
        "follow_up",
        "same",
        ("full_name",),
        sets_days=7,
        answers=("unblock_demand", "access_request", "settlement_confirmation", "follow_up"),
        exhibits=("proof_of_sending",),
    ),
)
CATALOGUE: Mapping[str, Kind] = {kind.name: kind for kind in _KINDS}

_MUST_HAVE = frozenset({"company", "full_name", "collection_agency"})  # "I don't know" does not do here


def wanted(case: Case) -> tuple[str, ...]:
    """The kinds of letters that help now, in the order in which they are offered; none where a court has written or
    the message that started it was not from the company."""
    if _no_letter_helps(case):
        return ()
    if data_only(case):
        return ("access_request",)
    wants = wants_account(case) and case.value("account_identifier") != ""
    kinds = ("unblock_demand", "access_request") if wants else ("access_request",)
    return (*kinds, "settlement_confirmation") if _settled_with_a_collector(case) else kinds


def data_only(case: Case) -> bool:
    """Does the person want the data and nothing else?"""
    return case.value("goal") == ("data",)


def wants_account(case: Case) -> bool:
    """The account or the grounds of the block, and not merely data or money? True as long as nothing was said."""
    goal = case.value("goal")
    return not isinstance(goal, tuple) or not goal or bool({"unblock", "information"} & set(goal))


def missing(case: Case, kind: str) -> tuple[str, ...]:
    """The topics that this kind still needs, in the order in which they matter."""
    return tuple(topic for topic in CATALOGUE[kind].needs if not _enough(case, topic))


def enclosed(case: Case, kind: str) -> tuple[str, ...]:
    """The ids of the exhibits that go along, in their order: pictures and PDFs, without those the person left out."""
    topics = CATALOGUE[kind].exhibits
    usable = (one for one in case.exhibits if one.mime.startswith("image/") or one.mime == "application/pdf")
    kept = (one for one in usable if not case.marks.get(f"left_out:{one.id}"))
    fitting = (one for one in kept if topics is None or one.about in topics)
    return tuple(dict.fromkeys(one.id for one in fitting if topics is not None or one.about != "proof_of_sending"))


def _no_letter_helps(case: Case) -> bool:
    court = case.says_yes("court_letter") and not case.known("court_objection")
    return case.stage == "alarm" or court or case.says_yes("phishing")


def _settled_with_a_collector(case: Case) -> bool:
    return case.says_yes("claim_paid") and not partly_paid(case) and bool(case.text("collection_agency").strip())


def partly_paid(case: Case) -> bool:
    """Was less paid than is claimed? Then nothing may be said to be extinguished."""
    claimed, paid = case.value("claim_amount"), case.value("payment_amount")
    return isinstance(claimed, Money) and isinstance(paid, Money) and paid.cents < claimed.cents


def _enough(case: Case, topic: str) -> bool:
    return bool(case.text(topic).strip()) if topic in _MUST_HAVE else case.known(topic)

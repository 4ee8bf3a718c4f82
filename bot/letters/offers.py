"""Which letters help now: a table of kind, addressee and condition, read from the case alone.

What happens to a letter afterwards (silence, a reply, a route to an authority) is decided elsewhere; a letter that was
wanted there is marked in the case and offered here from then on.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.case import Case, Money
from bot.letters.catalogue import CATALOGUE

Test = Callable[[Case], bool]
WANTED = "wanted:"  # a mark: wanted:<kind>:<addressee>
NO_BLOCK = frozenset({"identity_theft", "collection_only", "court_order", "phishing", "data_request_only"})
MODERATED = frozenset({"social_ban"})
OF_THE_MONEY = frozenset({"payment_limited", "frozen_balance"})


@dataclass(frozen=True)
class Offer:
    """A kind of letter, who it goes to, and when it helps."""

    kind: str
    to: str
    when: Test


def wanted(case: Case) -> tuple[tuple[str, str], ...]:
    """Kind and addressee of the letters that help now, in the order in which they are offered; only the court's own
    form while a court's day runs, none where the message that began it was not from the company."""
    if phished(case):
        return ()
    if in_court(case):
        return (("court_objection", "court"),) if is_german(case) else ()
    first = tuple((one.kind, one.to) for one in OFFERS if one.when(case))
    return tuple(dict.fromkeys((*first, *_marked(case))))


def topics(case: Case) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the letters that help now need before the first draft, and what makes them stronger afterwards."""
    kinds = [CATALOGUE[kind] for kind, _ in wanted(case)]
    needs = tuple(dict.fromkeys(kinds[0].needs)) if kinds else ()
    every = (topic for kind in kinds for topic in (*kind.needs, *kind.helps))
    return needs, tuple(topic for topic in dict.fromkeys(every) if topic not in needs)


def _marked(case: Case) -> Iterator[tuple[str, str]]:
    for mark in case.marks:
        if mark.startswith(WANTED):
            _, kind, to = mark.split(":", 2)
            yield kind, to


# ---- what the case is about


def situation(case: Case) -> str:
    """The kind of trouble, as the person told it, or empty."""
    return case.text("situation")


def goals(case: Case) -> tuple[str, ...]:
    goal = case.value("goal")
    return goal if isinstance(goal, tuple) else ()


def data_only(case: Case) -> bool:
    """Does the person want the data and nothing else?"""
    return goals(case) == ("data",)


def phished(case: Case) -> bool:
    """Was the message that began it a forgery?"""
    return situation(case) == "phishing"


def in_court(case: Case) -> bool:
    """Does a court's day run?"""
    return case.says_yes("court_letter") and not case.known("court_objection")


def is_german(case: Case) -> bool:
    """Is the court's paper a German one, for which there is a letter here? Elsewhere people help."""
    return case.text("court_country") in ("", "DE")


def wants_account(case: Case) -> bool:
    """The account or the grounds of the block, and not merely data or money? True as long as nothing was said."""
    return not goals(case) or bool({"unblock", "information"} & set(goals(case)))


def wants_money(case: Case) -> bool:
    """Money or content out of the account, without the account itself; or where money is what it is about."""
    if goals(case):
        return bool({"payout", "content"} & set(goals(case))) and "unblock" not in goals(case)
    return situation(case) == "frozen_balance"


def blocked(case: Case) -> bool:
    """Is there an account that is shut?"""
    if situation(case) in NO_BLOCK:
        return case.known("block_date") and case.value("block_date") is not None
    return case.value("account_identifier") != ""


def collector(case: Case) -> bool:
    return bool(case.text("collection_agency").strip())


def cleared(case: Case) -> bool:
    """Did the collector say, or confirm in writing, that nothing is open?"""
    said = any((one.by, one.kind) == ("collector", "settled") for one in case.contacts)
    return said or case.known("confirmation_date")


def partly_paid(case: Case) -> bool:
    """Was less paid than is claimed? Then nothing may be said to be extinguished."""
    claimed, paid = case.value("claim_amount"), case.value("payment_amount")
    principal = case.value("claim_principal")
    whole = principal if isinstance(principal, Money) else claimed
    return isinstance(whole, Money) and isinstance(paid, Money) and paid.cents < whole.cents


def unmatched(case: Case) -> bool:
    """Was it paid, and can the payment not be found by what was typed as its reference?"""
    typed, number = case.text("payment_reference"), case.text("order_number")
    return case.says_yes("claim_paid") and bool(typed and number) and typed != number


def _disputed(case: Case) -> bool:
    """A collector demands money that is not owed, and neither they nor a proof says that it is settled."""
    if not collector(case) or case.value("claim_alleged") is False or stolen(case) or cleared(case):
        return False
    return demanded(case) or not case.says_yes("claim_paid")


def demanded(case: Case) -> bool:
    """Does the collector demand it now, and not only years ago?"""
    return case.says_yes("collector_demands") or situation(case) in ("collection_only", "court_order")


def _settled(case: Case) -> bool:
    """It was paid long ago: the collector can confirm it."""
    quiet = cleared(case) or not demanded(case)
    paid = case.says_yes("claim_paid") and not partly_paid(case)
    return collector(case) and paid and quiet and not stolen(case) and not data_only(case)


def stolen(case: Case) -> bool:
    """Did somebody else order under the person's name?"""
    return situation(case) == "identity_theft"


def _moderated(case: Case) -> bool:
    return situation(case) in MODERATED and wants_account(case) and not data_only(case)


def _trader(case: Case) -> bool:
    return situation(case) == "seller_account" and not data_only(case)


def _limited(case: Case) -> bool:
    return situation(case) == "payment_limited" and not data_only(case)


def _bank(case: Case) -> bool:
    return situation(case) == "bank_terminated" and not data_only(case)


def _unblock(case: Case) -> bool:
    special = _moderated(case) or _trader(case) or _limited(case) or _bank(case) or stolen(case)
    return not special and not unmatched(case) and blocked(case) and wants_account(case) and not data_only(case)


def _access(case: Case) -> bool:
    return bool(case.text("company")) or not _disputed(case)


def _after_court(case: Case) -> bool:
    """The collector that went to court is written to once the objection is out."""
    return _disputed(case) and situation(case) == "court_order" and case.known("court_objection")


OFFERS = (
    Offer("identity_theft_notice", "collector", stolen),
    Offer("claim_dispute", "collector", _after_court),
    Offer("claim_dispute", "collector", lambda case: _disputed(case) and situation(case) != "court_order"),
    Offer("dsa_complaint", "company", _moderated),
    Offer("preservation_demand", "company", _moderated),
    Offer("p2b_complaint", "company", _trader),
    Offer("payment_complaint", "company", _limited),
    Offer("bank_termination_objection", "company", _bank),
    Offer("payment_allocation_demand", "company", unmatched),
    Offer("unblock_demand", "company", _unblock),
    Offer("payout_demand", "company", lambda case: wants_money(case) and not data_only(case)),
    Offer("access_request", "company", _access),
    Offer("settlement_confirmation", "collector", _settled),
)

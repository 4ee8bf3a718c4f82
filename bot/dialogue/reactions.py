"""What follows from an answer of the other side, as a table: which clock it touches, and which letter answers it.

People.md 3 and GDPR 12(3), (6): nothing but success stops a clock; only an extension told in time, with reasons, moves
the month; a demand for papers moves nothing unless the doubt is real. What an answer says is read elsewhere.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.case import Case
from bot.dialogue.refunded import held
from bot.dialogue.understand.deductions import deducts
from bot.dialogue.understand.demanded_papers import demanded_papers
from bot.letters.correspondence import PROMISED
from bot.patterns import regex

Clock = Literal["runs", "extended", "stopped"]


@dataclass(frozen=True)
class Reaction:
    """`clock` is what becomes of the days that run. `letter` is the kind that answers at once, whether or not a day has
    passed; `again` tells that it counts as no answer, so that a second letter follows once the day is over; `about` are
    the kinds of letters that such an answer mostly means, the first that is out."""

    clock: Clock = "runs"
    letter: str = ""
    again: bool = False
    about: tuple[str, ...] = ()


REQUEST = ("access_request", "bureau_access_request")
DEMAND = (
    *("unblock_demand", "dsa_complaint", "p2b_complaint", "payment_complaint", "bank_termination_objection"),
    *("payout_demand", "payment_allocation_demand", "claim_dispute"),
)
PAID_OUT = ("payout_demand", "payment_complaint", "p2b_complaint", "bank_termination_objection")
CLAIMED = ("claim_dispute", "settlement_confirmation", "identity_theft_notice", "payment_allocation_demand")
PROOF = ("access_request", "identity_theft_notice", "bureau_access_request", "claim_dispute")
REACTIONS: Mapping[str, Reaction] = {
    "ack": Reaction(again=True),
    "forwarded": Reaction(again=True),
    "unmonitored": Reaction(again=True),
    "silence": Reaction(again=True),
    "unclear": Reaction(again=True),
    "final_textblock": Reaction(letter="follow_up", again=True, about=DEMAND),
    "privacy_refusal": Reaction(letter="follow_up", again=True, about=REQUEST),
    "holder_only": Reaction(letter="follow_up", again=True, about=DEMAND),
    "login_loop": Reaction(letter="follow_up", again=True, about=REQUEST),
    "more_docs": Reaction(letter="follow_up", again=True, about=DEMAND),
    "new_claim": Reaction(letter="follow_up", about=DEMAND),
    "partial": Reaction(letter="follow_up", again=True),
    "dunned": Reaction(again=True, about=CLAIMED),
    "offered": Reaction(about=CLAIMED),
    "said_done": Reaction(),
    "id_demand": Reaction(letter="identity_reply", about=PROOF),
    "extension": Reaction(clock="extended", letter="extension_reply", about=REQUEST),
    "refusal": Reaction(letter="refusal_reply", about=REQUEST),
    "reasons": Reaction(letter="human_review_request", about=DEMAND),
    "data_partial": Reaction(letter="follow_up", again=True, about=REQUEST),
    "no_data": Reaction(letter="follow_up", again=True, about=REQUEST),
    "no_account": Reaction(letter="follow_up", again=True, about=DEMAND),
    "unmatched": Reaction(letter="follow_up", again=True, about=DEMAND),
    "kept_back": Reaction(letter="follow_up", again=True, about=PAID_OUT),
    "ground": Reaction(letter="follow_up", again=True, about=DEMAND),
    "handed_over": Reaction(again=True),
    "bank_details": Reaction(),
    "promise_undated": Reaction(again=True),
    "promise_dated": Reaction(),
    "settled": Reaction(),
    "success": Reaction(clock="stopped"),
    "court": Reaction(),
}
REGULATED = frozenset({"payment_complaint", "bank_termination_objection"})
OF_HOLDERS = frozenset({"privacy_refusal", "more_docs", "final_textblock", "unclear"})
KNOWS_ITS_OWN = frozenset({"bank", "payment"})  # traits of a company
_OF_REQUEST = regex(
    r"auskunft|art(?:\.|ikel) ?15|dsgvo|gdpr|datenschutz|data (?:access|request|protection|rights)|subject access"
    r"|privacy (?:request|rights|enquir|inquir|concern)|right of access|access request|daten(?:anfrage|kopie)"
    r"|(?:copy|export) of (?:your|the|my) (?:personal )?data|kopie (?:ihrer|deiner|meiner) (?:\w{1,15} )?daten",
    re.I,
)


_HOLDER = regex(
    r"konto-?inhaber|account.?holder|account.?owner|card.?holder|registered (?:user|customer|owner)|vollmacht"
    r"|power of attorney|letter of authority|authori[sz]ation|(?:with|to|mit|an|for|für) (?:a )?(?:third part|dritte)"
    r"|(?:the customer|der kunde|die kundin|(?:your|ihre?r?) (?:mother|father|mutter|vater))\w{0,3}"
    r" (?:him|her|selbst|persönlich|in person)",
    re.I,
)


# "Eine Vorsorgevollmacht gilt nur, wenn …": of what a power is worth, and not of whom they talk to.
_OF_ITS_WORTH = regex(
    r"\b(?:\w{0,16}vollmacht\w{0,3}|power of attorney|letter of authority)(?: [^\s.!?]{1,16}){0,4}?"
    r" (?:gilt|gelten|gültig|wirksam|(?:reicht|genügt) (?:\w{1,8} ){0,2}nicht|is (?:only |not )?valid|applies"
    r"|is not enough|does not suffice)\b",
    re.I,
)


def speaks_of_holder(text: str) -> bool:
    """Is it that they talk to nobody but whose account it is, or want to see a power of attorney, and nothing more?"""
    return bool(_HOLDER.search(_OF_ITS_WORTH.sub(" ", text))) and not {*demanded_papers(text)} - {"power_of_attorney"}


def for_the_account(case: Case, kind: str, text: str, traits: Collection[str]) -> str:
    """A paper on who somebody is that a bank or a payment service wants is for the account, unless the request for the
    data is spoken of, or only the data was asked for: such a service has to know its customers (GwG 10, 11)."""
    if kind == "kept_back" and not held(case):
        return "unclear"
    if kind in PROMISED and held(case) and deducts(text):
        return "kept_back"
    if case.text("role") not in ("", "self") and kind in OF_HOLDERS and speaks_of_holder(text):
        return "holder_only"
    out = [one for one in case.newest_letters() if one.sending]
    regulated = any(one.kind in REGULATED for one in out) or not KNOWS_ITS_OWN.isdisjoint(traits)
    beside = any(one.kind not in REQUEST for one in out)
    return "more_docs" if kind == "id_demand" and regulated and beside and not _OF_REQUEST.search(text) else kind

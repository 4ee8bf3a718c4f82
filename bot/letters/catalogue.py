"""Which kinds of letters there are: whom they go to, what they need, what day they set, in which shapes they may go.

Which of them help somebody now is told by `bot.letters.offers`. It will never know an address, a day or a template.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.case import Case

CLAIM_TOPICS = (
    *("claim_alleged", "claim_amount", "claim_principal", "claim_reference", "claim_paid"),
    *("collection_agency", "claim_creditor"),
)
PAYMENT_TOPICS = ("payment_proof", "payment_date", "payment_amount", "payment_way")
EVERYWHERE = ("letter", "mail", "short", "phone")
ON_PAPER = ("letter",)  # form and signature: ZPO 694, 700 (court), BGB 174 (power of attorney)
WRITTEN = ("letter", "mail", "short")  # to whom nobody telephones
SENDER = ("full_name", "postal_address")


@dataclass(frozen=True)
class Kind:
    """A kind of letter. `to` are the addressees that it may have; `needs` the topics without which it is not drafted
    first, `helps` those that make it stronger afterwards, both in the order in which they matter; `sets_days` how many
    days it gives, None where the law sets `period` (ISO 8601), or nothing is waited for; `swiss_period` where only
    Swiss law holds (DSV 18: 30 days for access), empty for none; `answers` the kinds that it may follow, or be about;
    `exhibits` the topics whose proofs go along, None for all but the `unspoken` ones, of which the letter says nothing;
    `copies` where copies of the letters that it is about do."""

    name: str
    to: tuple[str, ...]
    needs: tuple[str, ...]
    helps: tuple[str, ...] = ()
    sets_days: int | None = 14
    period: str = ""
    swiss_period: str | None = None
    answers: tuple[str, ...] = ()
    exhibits: tuple[str, ...] | None = ()
    unspoken: tuple[str, ...] = ()
    shapes: tuple[str, ...] = EVERYWHERE
    copies: bool = False

    def period_under(self, swiss_law: bool) -> str:
        return self.swiss_period if swiss_law and self.swiss_period is not None else self.period


ACCOUNT = ("company", "account_identifier")
REPLY = ("reply_email",)
COLLECTOR = ("collection_agency", "collector_address")
TRANSFER = ("payment_date", "payment_amount", "order_number", "payment_reference")
STORY = ("already_contacted", "promise", "company_answers")
EXCHANGED = (
    *("block_notice", "block_date", "block_reason", "company_reply", "company_answers", "nudge"),
    "proof_of_sending",
)
RECEIPTS = frozenset({"proof_of_sending", "proof_of_objection"})  # of letters that went out
STUCK = ("balance", "refunds_open", "subscriptions", "digital_content")

_KINDS = (
    Kind(
        "court_objection",
        ("court",),
        ("service_date", "court_name", "court_file", *SENDER),
        ("court_address",),
        sets_days=None,
        period="P2W",
        shapes=ON_PAPER,
    ),
    Kind(
        "identity_theft_notice",
        ("collector", "company"),
        ("collection_agency", "claim_reference", *SENDER),
        ("claim_amount", "company", "collector_address", "ordered_on", "delivery_place", "police_report", *REPLY),
        exhibits=None,
        unspoken=STUCK,
    ),
    Kind(
        "claim_dispute",
        ("collector", "company"),
        ("collection_agency", "claim_reference", "claim_amount", "claim_paid", *SENDER),
        ("collector_address", *TRANSFER, *REPLY, "payment_proof"),
        exhibits=(*PAYMENT_TOPICS, *CLAIM_TOPICS, "returned_on", "evidence"),
    ),
    Kind(
        "dsa_complaint",
        ("company",),
        (*ACCOUNT, "block_date", *SENDER),
        ("block_reason", "already_contacted", "deletion_date", "business_use", *REPLY),
        exhibits=None,
        unspoken=STUCK,
    ),
    Kind("preservation_demand", ("company",), (*ACCOUNT, "block_date", *SENDER), ("deletion_date", *REPLY)),
    Kind(
        "p2b_complaint",
        ("company",),
        (*ACCOUNT, "block_date", *SENDER),
        ("block_reason", "balance", "already_contacted", *REPLY),
        exhibits=None,
        unspoken=("subscriptions",),
    ),
    Kind(
        "payment_complaint",
        ("company",),
        (*ACCOUNT, "block_date", *SENDER),
        ("balance", "block_reason", "already_contacted", "urgent_money", *REPLY),
        exhibits=None,
        unspoken=("subscriptions",),
    ),
    Kind(
        "bank_termination_objection",
        ("company",),
        ("company", "block_date", *SENDER),
        ("notice_date", "account_end", "block_reason", "balance", *REPLY),
        exhibits=None,
        unspoken=("subscriptions",),
    ),
    Kind(
        "payout_demand",
        ("company",),
        (*ACCOUNT, "block_date", "balance", *SENDER),
        ("refunds_open", "order_number", "subscriptions", "digital_content", "bank_iban", *REPLY),
        exhibits=None,
    ),
    Kind(
        "payment_allocation_demand",
        ("company",),
        (*ACCOUNT, "claim_amount", "claim_paid", *SENDER),
        (*TRANSFER, "payment_proof", *COLLECTOR, *REPLY),
        exhibits=(*PAYMENT_TOPICS, *CLAIM_TOPICS, "order_number", "payment_reference", "evidence"),
    ),
    Kind(
        "unblock_demand",
        ("company",),
        (*ACCOUNT, "block_date", "claim_amount", "claim_paid", *SENDER),
        ("block_reason", "payment_date", "claim_reference", *COLLECTOR, "payment_proof", *STORY, "balance", *REPLY),
        exhibits=None,
    ),
    Kind(
        "access_request",
        ("company", "collector"),
        (*ACCOUNT, *SENDER),
        REPLY,
        sets_days=None,
        period="P1M",
        swiss_period="P30D",
    ),
    Kind(
        "settlement_confirmation",
        ("collector", "company"),
        ("collection_agency", "claim_paid", "claim_reference", *SENDER),
        ("collector_address", "payment_date", "payment_proof", *REPLY),
        exhibits=(*PAYMENT_TOPICS, *CLAIM_TOPICS),
    ),
    Kind(
        "bureau_access_request",
        ("bureau",),
        SENDER,
        ("birth_date", *REPLY),
        sets_days=None,
        period="P1M",
        swiss_period="P30D",
        shapes=WRITTEN,
    ),
    Kind("human_review_request", ("company",), (*ACCOUNT, *SENDER), ("block_date", "block_reason", *REPLY)),
    Kind(
        "rectification_request",
        ("company", "collector", "bureau"),
        ("wrong_datum", *SENDER),
        ("right_datum", *REPLY),
        sets_days=None,
        period="P1M",
        exhibits=(*PAYMENT_TOPICS, *CLAIM_TOPICS),
    ),
    Kind("objection", ("company",), (*ACCOUNT, *SENDER), ("own_situation", *REPLY), sets_days=None, period="P1M"),
    Kind(
        "follow_up",
        ("same",),
        ("full_name",),
        sets_days=7,
        answers=(
            *("unblock_demand", "access_request", "settlement_confirmation", "follow_up", "payout_demand"),
            *("payment_allocation_demand", "claim_dispute", "identity_theft_notice", "dsa_complaint", "objection"),
            *("preservation_demand", "p2b_complaint", "payment_complaint", "bank_termination_objection"),
            *("human_review_request", "rectification_request", "bureau_access_request", "damages_claim"),
            *("identity_reply", "extension_reply", "refusal_reply"),
        ),
        exhibits=("proof_of_sending",),
    ),
    Kind(
        "identity_reply",
        ("same",),
        ("full_name",),
        answers=("access_request", "identity_theft_notice"),
        exhibits=("police_report",),
    ),
    Kind("extension_reply", ("same",), ("full_name",), answers=("access_request",)),
    Kind("refusal_reply", ("same",), ("full_name",), answers=("access_request",)),
    Kind("damages_claim", ("company",), (*ACCOUNT, "losses", *SENDER), REPLY, exhibits=("losses",)),
    Kind(
        "authority_complaint",
        ("authority",),
        SENDER,
        sets_days=None,
        period="P3M",  # GDPR 78(2): how it stands, or how it ended
        swiss_period="",  # DSG 49 knows none
        answers=("access_request", "bureau_access_request", "rectification_request", "objection"),
        exhibits=EXCHANGED,
        shapes=WRITTEN,
        copies=True,
    ),
    Kind(
        "collector_complaint",
        ("authority",),
        SENDER,
        sets_days=None,
        answers=("claim_dispute", "identity_theft_notice"),
        exhibits=(*EXCHANGED, "claim_amount", "claim_reference", "collection_agency"),
        shapes=WRITTEN,
        copies=True,
    ),
    Kind(
        "supervisor_complaint",
        ("authority",),
        SENDER,
        sets_days=None,
        answers=("dsa_complaint", "preservation_demand", "payment_complaint", "bank_termination_objection"),
        exhibits=EXCHANGED,
        shapes=WRITTEN,
        copies=True,
    ),
    Kind(
        "arbitration_application",
        ("arbitration",),
        SENDER,
        sets_days=None,
        answers=(
            *("unblock_demand", "payout_demand", "payment_allocation_demand", "dsa_complaint", "payment_complaint"),
            "bank_termination_objection",
        ),
        exhibits=None,
        shapes=WRITTEN,
        copies=True,
    ),
    Kind("power_of_attorney", ("person",), ("represented_person", *SENDER), sets_days=None, shapes=ON_PAPER),
    Kind("press_summary", ("press",), SENDER, sets_days=None, shapes=("letter", "mail")),
)
CATALOGUE: Mapping[str, Kind] = {kind.name: kind for kind in _KINDS}


OF_DATA = frozenset(  # what an address for data protection is there for
    {
        *("access_request", "bureau_access_request", "rectification_request", "objection", "human_review_request"),
        *("preservation_demand", "extension_reply", "refusal_reply"),
    }
)


def proof_asked(reply: Mapping[str, object]) -> bool:
    """Does an answer ask for nothing but a proof of the payment?"""
    papers = reply.get("papers") or ()
    return isinstance(papers, list | tuple) and "payment_proof" in papers and {*papers} <= PROOFS_OF_PAYMENT


PROOFS_OF_PAYMENT = frozenset({"payment_proof", "bank_statement", "other"})  # keys of [paper]


def enclosed(case: Case, kind: str, reply_class: str = "") -> tuple[str, ...]:
    """The ids of the exhibits that go along, in their order: pictures and PDFs, without those the person left out. A
    second letter encloses the proof of a payment that they do not find, or ask for."""
    topics = CATALOGUE[kind].exhibits
    missed = reply_class == "unmatched" or (reply_class == "more_docs" and any(map(proof_asked, case.replies[-1:])))
    if kind == "follow_up" and topics and missed:
        topics = (*topics, *PAYMENT_TOPICS, "claim_paid")
    usable = (one for one in case.exhibits if one.mime.startswith("image/") or one.mime == "application/pdf")
    kept = (one for one in usable if not case.marks.get(f"left_out:{one.id}"))
    spoken = (one for one in kept if one.about not in CATALOGUE[kind].unspoken)
    fitting = (one for one in spoken if topics is None or one.about in topics)
    receipts = topics is not None or CATALOGUE[kind].copies
    return tuple(dict.fromkeys(one.id for one in fitting if receipts or one.about not in RECEIPTS))


def without_mail(case: Case) -> list[str]:
    """The ids of the letters that could go by mail now, had their addressee a mail address that is known."""
    waiting = (one for one in case.newest_letters() if one.text and one.sending is None and not one.to.email)
    meant = (one for one in waiting if one.to.kind != "press")  # whom the person chooses
    return [one.id for one in meant if "mail" in CATALOGUE[one.kind].shapes]

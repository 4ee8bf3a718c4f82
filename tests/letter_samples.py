"""One sample or several of each kind of letter to platforms, on data, and of the later stages; no test of its own."""

from dataclasses import replace
from datetime import date

from bot.case import Addressee, Case, Fact, Money
from bot.letters.catalogue import CATALOGUE
from bot.letters.offers import WORK
from tests.letter_addressees import ARBITRATION, AUTHORITY, BUREAU, PRESS
from tests.letter_cases import FULL, MINIMAL, facts
from tests.letter_cases_stages import (
    AGENCY,
    ASKED,
    BANK,
    BANNED,
    BARELY_BANNED,
    CENTRAL,
    CERTIFIED,
    CHECKED,
    CLOSED,
    COLLECTORS_WATCH,
    COMPLAINED,
    DIGITAL,
    DISPUTED,
    EXTENDED,
    LATE,
    LIMITED,
    LINKED,
    LONG_STORY,
    MARKET,
    MONEY_WATCH,
    NAMED_LATE,
    NO_REASON,
    PAID_AND_REFUSED,
    PAYOUT,
    PLATFORM,
    PURSE,
    REMINDER,
    REQUEST,
    SELLER,
    SENT_AWAY,
    SHOP,
    STOLEN,
    STOLEN_DEMANDED,
    UNANSWERED,
    refused,
)
from tests.letter_stages import Sample, sent, told

# ---- the samples


def _first(kind: str, root: str, to: Addressee, case: Case) -> Sample:
    """A follow-up to a letter of that kind, in silence, on the day after its day."""
    own = CATALOGUE[root].sets_days is not None
    letter = sent("L1", root, to, date(2026, 11, 24), due=date(2026, 12, 8) if own else None)
    day = date(2026, 12, 9) if own else date(2026, 12, 29)
    due = date(2026, 12, 16) if own else date(2027, 1, 5)
    quiet = replace(case, letters=(letter,), replies=())
    return Sample(f"{kind}.{root}", kind, quiet, to, day, due, "L1", {"reply_class": "silence"})


MATTERS: tuple[tuple[str, Addressee, Case], ...] = (
    ("unblock_demand", SHOP, LINKED),
    ("access_request", PLATFORM, ASKED),
    ("bureau_access_request", BUREAU, STOLEN),
    ("rectification_request", SHOP, told(LINKED, wrong_datum="Zahlung offen", right_datum="bezahlt")),
    ("objection", SHOP, LINKED),
    ("human_review_request", SHOP, LINKED),
    ("settlement_confirmation", AGENCY, told(DISPUTED, claim_paid=True)),
    ("claim_dispute", AGENCY, DISPUTED),
    ("identity_theft_notice", AGENCY, STOLEN),
    ("payout_demand", SHOP, PAYOUT),
    ("payment_allocation_demand", SHOP, told(FULL, payment_amount=Money(131_60))),
    ("dsa_complaint", PLATFORM, BANNED),
    ("preservation_demand", PLATFORM, BANNED),
    ("p2b_complaint", MARKET, SELLER),
    ("payment_complaint", PURSE, LIMITED),
    ("bank_termination_objection", BANK, CLOSED),
    ("damages_claim", SHOP, LINKED),
)
FOLLOW_UPS = tuple(_first("follow_up", root, to, case) for root, to, case in MATTERS)
DAY, NEXT = date(2026, 12, 8), date(2026, 12, 16)
SILENT = {"reply_class": "silence"}

PAPERS = replace(BANNED, facts={**BANNED.facts, "identity_papers": Fact("identity_papers", "sent")})
SAMPLES: tuple[Sample, ...] = (
    Sample("dsa_complaint", "dsa_complaint", BANNED, PLATFORM, due=DAY),
    Sample("dsa_complaint.papers", "dsa_complaint", PAPERS, PLATFORM, due=DAY),
    Sample("dsa_complaint.minimal", "dsa_complaint", BARELY_BANNED, PLATFORM),
    Sample("preservation_demand", "preservation_demand", BANNED, PLATFORM, due=DAY),
    Sample("preservation_demand.minimal", "preservation_demand", BARELY_BANNED, PLATFORM),
    Sample("p2b_complaint", "p2b_complaint", SELLER, MARKET, due=DAY),
    Sample("p2b_complaint.work", "p2b_complaint", replace(SELLER, marks={WORK: "1"}), MARKET, due=DAY),
    Sample("p2b_complaint.minimal", "p2b_complaint", MINIMAL, MARKET),
    Sample("human_review_request", "human_review_request", LINKED, SHOP, due=DAY),
    Sample("human_review_request.minimal", "human_review_request", Case(facts=facts(full_name="Ayla Noor")), SHOP),
    Sample("objection", "objection", LINKED, SHOP),
    Sample("objection.minimal", "objection", MINIMAL, SHOP),
    Sample("bureau_access_request", "bureau_access_request", STOLEN, BUREAU),
    Sample("bureau_access_request.paid", "bureau_access_request", FULL, BUREAU),
    Sample("bureau_access_request.minimal", "bureau_access_request", MINIMAL, BUREAU),
    *FOLLOW_UPS,
    Sample(
        "follow_up.login",
        "follow_up",
        SENT_AWAY,
        PLATFORM,
        date(2027, 2, 4),
        date(2027, 2, 11),
        "L1",
        {"reply_class": "login_loop"},
    ),
    Sample(
        "follow_up.partial",
        "follow_up",
        PAYOUT,
        SHOP,
        date(2026, 12, 10),
        date(2026, 12, 17),
        "L1",
        {"reply_class": "partial"},
    ),
    Sample(
        "follow_up.again",
        "follow_up",
        replace(UNANSWERED, letters=(REQUEST, REMINDER)),
        PLATFORM,
        date(2027, 3, 2),
        date(2027, 3, 9),
        "L2",
        SILENT,
    ),
    Sample("follow_up.extended", "follow_up", EXTENDED, PLATFORM, date(2027, 5, 4), date(2027, 5, 11), "L1", SILENT),
    Sample(
        "follow_up.promise", "follow_up", LONG_STORY, SHOP, date(2026, 12, 9), NEXT, "L1", {"reply_class": "forwarded"}
    ),
    Sample(
        "follow_up.paid", "follow_up", NAMED_LATE, SHOP, date(2026, 12, 9), NEXT, "L1", {"reply_class": "new_claim"}
    ),
    Sample("identity_reply", "identity_reply", CHECKED, PLATFORM, date(2027, 2, 11), date(2027, 2, 25), "L2"),
    Sample(
        "identity_reply.collector",
        "identity_reply",
        STOLEN_DEMANDED,
        AGENCY,
        date(2026, 12, 8),
        date(2026, 12, 22),
        "L1",
    ),
    Sample("identity_reply.minimal", "identity_reply", replace(ASKED, letters=(), facts=MINIMAL.facts), PLATFORM),
    Sample("extension_reply", "extension_reply", LATE, PLATFORM, date(2027, 3, 4), date(2027, 3, 18), "L1"),
    Sample("extension_reply.in_time", "extension_reply", EXTENDED, PLATFORM, date(2027, 2, 21), date(2027, 3, 8), "L1"),
    Sample(
        "extension_reply.no_reason", "extension_reply", NO_REASON, PLATFORM, date(2027, 2, 21), date(2027, 3, 8), "L1"
    ),
    Sample("extension_reply.minimal", "extension_reply", MINIMAL, PLATFORM),
    Sample("refusal_reply", "refusal_reply", refused("excessive"), PLATFORM, date(2027, 2, 17), date(2027, 3, 3), "L1"),
    Sample("refusal_reply.fee", "refusal_reply", refused("fee"), PLATFORM, date(2027, 2, 17), date(2027, 3, 3), "L1"),
    Sample(
        "refusal_reply.secret", "refusal_reply", refused("secret"), PLATFORM, date(2027, 2, 17), date(2027, 3, 3), "L1"
    ),
    Sample("refusal_reply.paid", "refusal_reply", PAID_AND_REFUSED, SHOP, date(2026, 12, 5), date(2026, 12, 21), "L2"),
    Sample("refusal_reply.minimal", "refusal_reply", MINIMAL, PLATFORM),
    Sample("authority_complaint", "authority_complaint", UNANSWERED, AUTHORITY, date(2027, 3, 2)),
    Sample("authority_complaint.extended", "authority_complaint", EXTENDED, AUTHORITY, date(2027, 5, 4)),
    Sample("authority_complaint.refused", "authority_complaint", refused("secret"), AUTHORITY, date(2027, 2, 18)),
    Sample("authority_complaint.minimal", "authority_complaint", MINIMAL, AUTHORITY),
    Sample("collector_complaint", "collector_complaint", DISPUTED, COLLECTORS_WATCH, date(2026, 12, 18)),
    Sample("collector_complaint.theft", "collector_complaint", STOLEN_DEMANDED, COLLECTORS_WATCH, date(2026, 12, 18)),
    Sample("collector_complaint.minimal", "collector_complaint", MINIMAL, COLLECTORS_WATCH),
    Sample(
        "supervisor_complaint",
        "supervisor_complaint",
        COMPLAINED,
        DIGITAL,
        date(2026, 12, 22),
        more={"role": "digital_services"},
    ),
    Sample(
        "supervisor_complaint.money",
        "supervisor_complaint",
        LIMITED,
        MONEY_WATCH,
        date(2026, 12, 22),
        more={"role": "financial"},
    ),
    Sample(
        "supervisor_complaint.closed",
        "supervisor_complaint",
        CLOSED,
        MONEY_WATCH,
        date(2026, 12, 22),
        more={"role": "financial"},
    ),
    Sample("supervisor_complaint.minimal", "supervisor_complaint", MINIMAL, MONEY_WATCH),
    Sample("arbitration_application", "arbitration_application", PAYOUT, ARBITRATION, date(2026, 12, 22)),
    Sample("arbitration_application.platform", "arbitration_application", COMPLAINED, CERTIFIED, date(2026, 12, 22)),
    Sample("arbitration_application.payments", "arbitration_application", CLOSED, CENTRAL, date(2026, 12, 22)),
    Sample("arbitration_application.minimal", "arbitration_application", MINIMAL, ARBITRATION),
    Sample("press_summary", "press_summary", LONG_STORY, PRESS, date(2026, 12, 22)),
    Sample("press_summary.theft", "press_summary", STOLEN_DEMANDED, PRESS, date(2026, 12, 22)),
    Sample("press_summary.minimal", "press_summary", MINIMAL, PRESS),
)

"""Invented cases for letters on claims, courts, money and data, as the questions leave them; no test of its own."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.case import Addressee, Case, Contact, Exhibit, Letter, Money, Sending, Value, When
from bot.letters.catalogue import CATALOGUE, enclosed
from bot.letters.context import context
from bot.letters.drafting import Draft
from bot.letters.render import Text
from tests.letter_cases import (
    COLLECTOR,
    COMPANY,
    COURT,
    DUE,
    FULL,
    OFFICE,
    PERSON,
    TODAY,
    exactly,
    facts,
    write,
)

BUREAU = Addressee(
    "bureau", None, "Auskunftei Mittelland GmbH", ("Auskunftei Mittelland GmbH", "Ring 4", "99084 Erfurt")
)
SHOP = Addressee("company", None, "Möbel Quist GmbH", ("Möbel Quist GmbH", "Hafenstr. 9", "20457 Hamburg"))
PURSE = Addressee("company", None, "Zahlwerk Europe S.A.", ("Zahlwerk Europe S.A.", "7 rue Haute", "1718 Luxemburg"))
BANK = Addressee("bank", None, "Uferbank AG", ("Uferbank AG", "Kai 12", "28195 Bremen"))


@dataclass(frozen=True)
class Sample:
    """A case for one kind of letter and whom it goes to; `name` is that of its expected texts."""

    name: str
    kind: str
    case: Case
    to: Addressee
    company: str = COMPANY.name

    def letter(self, language: str = "de", **more: Any) -> Draft:
        return write(self.case, self.kind, language, **({"to": self.to, "company": self.company} | more))

    def text(self, language: str = "de", **more: Any) -> Text:
        """The letter with its other shapes."""
        return shapes(self.case, self.kind, self.to, language, **({"company": self.company} | more))


def shapes(case: Case, kind: str, to: Addressee, language: str = "de", country: str = "DE", **more: Any) -> Text:
    due = DUE if CATALOGUE[kind].sets_days is not None else None
    settings: dict[str, Any] = {"exhibits": enclosed(case, kind)} | more
    return OFFICE.render(kind, language, context(case, to, TODAY, due, country, **settings))


def told(case: Case, **values: Value) -> Case:
    """The same case with these facts besides."""
    return replace(case, facts={**case.facts, **facts(**values)})


def paper(number: int, about: str) -> Exhibit:
    return Exhibit(f"E{number}", f"{number}.jpg", "", "image/jpeg", "", about=about)


# ---- a paper from a court

COURT_CASE = Case(
    facts=facts(
        full_name="Deniz Arslan",
        postal_address="Werftweg 8\n44137 Dortmund",
        situation="court_order",
        court_letter=True,
        court_name="Amtsgericht Neustadt",
        court_file="26-1112223-0-4",
        court_order_date=exactly(2026, 11, 16),
        service_date=exactly(2026, 11, 20),
    )
)
AFTER_COURT = told(
    COURT_CASE,
    reply_email="d.arslan@example.org",
    court_objection=exactly(2026, 11, 24),
    claim_alleged=True,
    claim_amount=Money(198_40),
    claim_principal=Money(119_00),
    claim_creditor="Flink",
    collection_agency="Nordlicht Inkasso GmbH",
    dispute_reasons=("returned",),
    returned_on=exactly(2025, 10, 7),
)

# ---- a collector, and a payment that nobody found

UNMATCHED = Case(
    facts=facts(
        full_name="Amara Osei",
        postal_address="Ufergasse 11\n13357 Berlin",
        reply_email="amara.osei@example.org",
        company="flink",
        account_identifier="amara.osei@example.org",
        block_date=exactly(2026, 10, 12),
        situation="collection_only",
        claim_alleged=True,
        claim_paid=True,
        claim_amount=Money(104_35),
        claim_principal=Money(58_90),
        claim_reference="NI/26/55810",
        claim_creditor="Flink Handel",
        collection_agency="Nordlicht Inkasso GmbH",
        payment_date=exactly(2026, 8, 3),
        payment_amount=Money(58_90),
        payment_way="Überweisung",
        order_number="40771903325518",
        payment_reference="4077190332551",
    ),
    contacts=(Contact("phone", "person", "inquiry", exactly(2026, 11, 17)),),
    exhibits=(paper(1, "claim_amount"), paper(2, "payment_proof"), paper(3, "evidence")),
)
TOO_HIGH = Case(
    facts=facts(
        full_name="Amara Osei",
        situation="collection_only",
        claim_alleged=True,
        claim_amount=None,
        claim_paid=False,
        dispute_reasons=("never_ordered", "too_high"),
        collection_agency="Nordlicht Inkasso GmbH",
    )
)
ONLY_A_LETTER = Case(facts=facts(full_name="Amara Osei", situation="collection_only", claim_paid=None))
ONLY_PAID = Case(facts=facts(full_name="Amara Osei", company="flink", claim_alleged=True, claim_paid=True))

# ---- somebody else ordered

STOLEN = Case(
    facts=facts(
        full_name="Helga Brinkmann",
        postal_address="Am Anger 5\n34117 Kassel",
        reply_email="helga.brinkmann@example.org",
        company="Möbel Quist GmbH",
        situation="identity_theft",
        claim_alleged=True,
        claim_amount=Money(512_30),
        claim_reference="NI-8812-30077",
        claim_creditor="Möbel Quist GmbH",
        collection_agency="Nordlicht Inkasso GmbH",
        ordered_on=exactly(2026, 7, 9),
        delivery_place="Essen",
        police_report="VN/2207719/2026",
        police_on=exactly(2026, 11, 22),
    ),
    exhibits=(paper(1, "claim_amount"), paper(2, "police_report")),
)
STOLEN_BARELY = Case(facts=facts(full_name="Helga Brinkmann", situation="identity_theft", police_report=False))
REPORTED = told(STOLEN, police_report=True, police_on=None)

# ---- money in a closed account

CLOSED = Case(
    facts=facts(
        full_name="Jörg Lindner",
        postal_address="Weinberg 17\n55116 Mainz",
        reply_email="j.lindner@example.org",
        company="flink",
        account_identifier="j.lindner@example.org",
        block_date=exactly(2026, 11, 3),
        block_reason="zu viele Retouren",
        situation="returns",
        goal=("payout",),
        balance=Money(287_60),
        refunds_open=Money(89_95),
        refund_arrived=exactly(2026, 10, 27),
        order_number="301-4471902-8830",
        tracking_number="JJD000300098765432",
        subscriptions="Lesepass, im September für ein Jahr bezahlt, 59,90",
        digital_content="11 Filme. Die Kinder sind untröstlich",
        bank_iban="DE02 1203 0000 0000 2020 51",
    ),
    exhibits=(paper(1, "block_notice"), paper(2, "balance"), paper(3, "refunds_open")),
)
CLOSED_BARELY = Case(
    facts=facts(full_name="Jörg Lindner", company="flink", account_identifier=None, block_date=None, goal=("payout",))
)
CLOSED_VAGUELY = told(CLOSED_BARELY, refunds_open=True, subscriptions="Lesepass 7,90 im Monat", claim_alleged=True)

# ---- a payment service, and a bank

LIMITED = Case(
    facts=facts(
        full_name="Selin Acar",
        postal_address="Brunnenstr. 40\n50667 Köln",
        reply_email="selin@example.org",
        company="Zahlwerk",
        account_identifier="selin@example.org",
        block_date=exactly(2026, 11, 9),
        block_reason="Sicherheitsprüfung",
        situation="payment_limited",
        balance=Money(1_240_00),
        urgent_money=True,
    ),
    contacts=(
        Contact("chat", "person", "inquiry", exactly(2026, 11, 10), count=2),
        Contact("chat", "company", "refusal", exactly(2026, 11, 12)),
    ),
    exhibits=(paper(1, "block_notice"),),
)
LIMITED_BARELY = Case(facts=facts(full_name="Selin Acar", company="Zahlwerk", situation="payment_limited"))
TERMINATED = Case(
    facts=facts(
        full_name="Paul Reimers",
        postal_address="Deichweg 2\n28195 Bremen",
        reply_email="paul.reimers@example.org",
        company="Uferbank",
        account_identifier="Kundennummer 7781203",
        block_date=exactly(2026, 11, 13),
        account_end=exactly(2027, 1, 31),
        block_reason=False,
        situation="bank_terminated",
        balance=Money(2_310_55),
        urgent_money=True,
    ),
    exhibits=(paper(1, "block_notice"),),
)
TERMINATED_BARELY = Case(facts=facts(full_name="Paul Reimers", company="Uferbank", situation="bank_terminated"))

# ---- data: what is wrong, what was lost, who acts for whom

WRONG = Case(
    facts=facts(
        full_name="Ines Vogt",
        postal_address="Lindenhof 3\n04109 Leipzig",
        reply_email="ines.vogt@example.org",
        company="flink",
        account_identifier="ines.vogt@example.org",
        block_date=exactly(2026, 10, 1),
        wrong_datum="Forderung NI-2021-773 als offen",
        right_datum="bezahlt am 12. März 2022",
        claim_reference="NI-2021-773",
        claim_alleged=True,
        claim_paid=True,
        birth_date=exactly(1984, 5, 17),
    ),
    exhibits=(paper(1, "payment_proof"),),
)
WRONG_BARELY = Case(facts=facts(full_name="Ines Vogt", company="flink", wrong_datum=None))
PAID_BUT_OPEN = told(
    WRONG,
    wrong_datum=None,
    right_datum=None,
    claim_amount=Money(64_10),
    payment_amount=Money(64_10),
    payment_date=exactly(2022, 3, 12),
)


def requested(case: Case, due: date) -> Case:
    """The same case with an access request that was sent and is due that day."""
    header = ("L1", 1, "access_request", COMPANY, "de", "", "Text", date(2026, 9, 1))
    sending = Sending(date(2026, 9, 1), "email", date(2026, 9, 1), due)
    return replace(case, letters=(Letter(*header, None, False, "P1M", sending=sending),))


HARMED = replace(
    requested(told(WRONG, losses="Ratenkauf am 20. Oktober abgelehnt, Fahrtkosten 38,00"), date(2026, 10, 1)),
    replies=(
        {"kind": "forwarded", "on": "2026-09-09", "dated": True},
        {"kind": "refusal", "on": "2026-10-29", "dated": True, "refusal": "excessive"},
    ),
)
HARMED_BARELY = Case(facts=facts(full_name="Ines Vogt", company="flink"))
FOR_MOTHER = Case(
    facts=facts(
        full_name="Edda Sander",
        represented_person="Gisela Sander",
        postal_address="Rosenweg 21\n86150 Augsburg",
        reply_email="edda.sander@example.org",
        role="mother",
        company="flink",
        account_identifier="gisela.sander@example.org",
        block_date=When(date(2026, 10, 1), date(2026, 10, 31), "month"),
    )
)
FOR_SOMEBODY = Case(facts=facts(full_name="Edda Sander"))
ONLY_THE_CLAIM = Case(
    facts=facts(
        full_name="Edda Sander",
        postal_address="Rosenweg 21\n86150 Augsburg",
        reply_email="edda.sander@example.org",
        company="flink",
        account_identifier="edda.sander@example.org",
        block_date=exactly(2026, 9, 24),
        claim_alleged=True,
        claim_amount=Money(7990),
        goal=("clear",),
        situation="block_over_claim",
    )
)

# ---- the three that are older, for the trouble that they had not known

LINKED = Case(
    facts=facts(
        full_name="Maja Kern",
        postal_address="Gartenstr. 6\n30449 Hannover",
        reply_email="maja.kern@example.org",
        company="flink",
        account_identifier="maja.kern@example.org",
        block_date=exactly(2026, 9, 24),
        block_reason="mit einem anderen Konto verbunden",
        situation="linked_account",
        household=True,
        claim_alleged=False,
        balance=Money(45_00),
        subscriptions="Hörpass bucht weiter ab, 9,95",
        digital_content="58 E-Books",
    )
)
ASKED_FOR_PAPERS = Case(
    facts=facts(
        full_name="Maja Kern",
        postal_address="Gartenstr. 6\n30449 Hannover",
        reply_email="maja.kern@example.org",
        company="flink",
        account_identifier="maja.kern@example.org",
        block_date=exactly(2026, 10, 5),
        situation="identity_check",
        refunds_open=True,
    ),
    contacts=(Contact("form", "person", "proof", exactly(2026, 10, 7), count=3),),
)

SAMPLES = (
    Sample("court_objection", "court_objection", COURT_CASE, COURT),
    Sample("court_objection.minimal", "court_objection", Case(facts=facts(full_name="Deniz Arslan")), COURT),
    Sample(
        "court_objection.enforced", "court_objection", told(COURT_CASE, court_order="vollstreckungsbescheid"), COURT
    ),
    Sample("claim_dispute", "claim_dispute", UNMATCHED, COLLECTOR),
    Sample("claim_dispute.minimal", "claim_dispute", ONLY_A_LETTER, COLLECTOR),
    Sample("claim_dispute.after_court", "claim_dispute", AFTER_COURT, COLLECTOR),
    Sample("claim_dispute.unpaid", "claim_dispute", TOO_HIGH, COLLECTOR),
    Sample("claim_dispute.direct", "claim_dispute", ONLY_THE_CLAIM, COMPANY),
    Sample("identity_theft_notice", "identity_theft_notice", STOLEN, COLLECTOR),
    Sample("identity_theft_notice.minimal", "identity_theft_notice", STOLEN_BARELY, COLLECTOR),
    Sample("identity_theft_notice.company", "identity_theft_notice", REPORTED, SHOP),
    Sample("payout_demand", "payout_demand", CLOSED, COMPANY),
    Sample("payout_demand.minimal", "payout_demand", CLOSED_BARELY, COMPANY),
    Sample("payout_demand.vague", "payout_demand", CLOSED_VAGUELY, COMPANY),
    Sample("payment_allocation_demand", "payment_allocation_demand", UNMATCHED, COMPANY),
    Sample("payment_allocation_demand.minimal", "payment_allocation_demand", ONLY_PAID, COMPANY),
    Sample("payment_complaint", "payment_complaint", LIMITED, PURSE),
    Sample("payment_complaint.minimal", "payment_complaint", LIMITED_BARELY, PURSE),
    Sample("bank_termination_objection", "bank_termination_objection", TERMINATED, BANK),
    Sample("bank_termination_objection.minimal", "bank_termination_objection", TERMINATED_BARELY, BANK),
    Sample("damages_claim", "damages_claim", HARMED, COMPANY),
    Sample("damages_claim.minimal", "damages_claim", HARMED_BARELY, COMPANY),
    Sample("rectification_request", "rectification_request", WRONG, COMPANY),
    Sample("rectification_request.minimal", "rectification_request", WRONG_BARELY, COMPANY),
    Sample("rectification_request.bureau", "rectification_request", PAID_BUT_OPEN, BUREAU),
    Sample("rectification_request.collector", "rectification_request", PAID_BUT_OPEN, COLLECTOR),
    Sample("power_of_attorney", "power_of_attorney", FOR_MOTHER, PERSON),
    Sample("power_of_attorney.minimal", "power_of_attorney", FOR_SOMEBODY, PERSON, ""),
    Sample("settlement_confirmation.company", "settlement_confirmation", FULL, COMPANY),
    Sample("access_request.theft", "access_request", STOLEN, SHOP),
    Sample("access_request.collector", "access_request", UNMATCHED, COLLECTOR),
    Sample("access_request.linked", "access_request", LINKED, COMPANY),
    Sample("unblock_demand.linked", "unblock_demand", LINKED, COMPANY),
    Sample("unblock_demand.papers", "unblock_demand", ASKED_FOR_PAPERS, COMPANY),
)
OLDER = ("unblock_demand", "access_request", "settlement_confirmation")
FIRST = {
    **{kind: Sample(kind, kind, FULL, COLLECTOR if kind.startswith("settle") else COMPANY) for kind in OLDER},
    **{one.kind: one for one in reversed(SAMPLES) if one.name == one.kind},
}
CLAIM_KINDS = tuple(FIRST)

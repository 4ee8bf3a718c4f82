"""Invented cases for letters to platforms, on data, and of the later stages, as the questions leave them; no test of
its own."""

from dataclasses import replace
from datetime import date

from bot.case import Addressee, Case, Contact, Money, Value
from tests.letter_addressees import ARBITRATION, AUTHORITY
from tests.letter_cases import FULL, exactly, facts
from tests.letter_stages import case_of, exhibit, reply, sent

# ---- addressees

PLATFORM = Addressee(
    "company", "bildkreis", "Bildkreis Ireland Ltd.", ("Bildkreis Ireland Ltd.", "5 Quay Road", "Dublin"), region="IE"
)
MARKET = Addressee("company", "marktwinkel", "Marktwinkel S.à r.l.", ("Marktwinkel S.à r.l.", "Luxemburg"), region="LU")
SHOP = Addressee("company", "flink", "Flink Handel SARL", ("Flink Handel SARL", "1855 Luxemburg"), region="LU")
PURSE = Addressee(
    "company", "zahlwerk", "Zahlwerk Europe S.A.", ("Zahlwerk Europe S.A.", "1718 Luxemburg"), region="LU"
)
BANK = Addressee("bank", None, "Uferbank AG", ("Uferbank AG", "Kai 12", "28195 Bremen"), region="DE-HB")
AGENCY = Addressee("collector", None, "Deichfeld Inkasso GmbH", ("Deichfeld Inkasso GmbH", "Postfach 9", "24100 Kiel"))
DIGITAL = replace(
    AUTHORITY, name="Koordinierungsstelle Nordland", lines=("Koordinierungsstelle Nordland", "53113 Bonn")
)
MONEY_WATCH = replace(AUTHORITY, name="Finanzaufsicht Nordland", lines=("Finanzaufsicht Nordland", "53117 Bonn"))
COLLECTORS_WATCH = replace(AUTHORITY, name="Amt für Inkassoaufsicht", lines=("Amt für Inkassoaufsicht", "53113 Bonn"))
CERTIFIED = replace(
    ARBITRATION, key="streitstelle", name="Streitstelle Netz", lines=("Streitstelle Netz", "10115 Berlin")
)
CENTRAL = replace(ARBITRATION, key="bundesbank", name="Schlichtung Zahlungen", lines=("Schlichtung Zahlungen", "60431"))


# ---- a network that bans

BANNED = replace(
    case_of(
        full_name="Tilda Brandes",
        postal_address="Möwenweg 3\n24103 Kiel",
        reply_email="tilda@example.org",
        company="bildkreis",
        account_identifier="@tilda.toepfert",
        block_date=exactly(2026, 10, 12),
        block_reason="account integrity",
        situation="social_ban",
        goal=("unblock",),
        claim_alleged=False,
        business_use=False,
        deletion_date=exactly(2027, 4, 11),
    ),
    contacts=(
        Contact("chat", "person", "inquiry", exactly(2026, 10, 13)),
        Contact("chat", "company", "refusal", exactly(2026, 10, 13)),
    ),
    exhibits=(exhibit("E1", "block_notice"), exhibit("E2", "company_answers")),
)
BARELY_BANNED = Case(facts=facts(full_name="Ayla Noor", situation="social_ban", account_identifier=None))
SELLER = replace(
    case_of(
        full_name="Henrik Voss",
        postal_address="Werkhof 11\n04109 Leipzig",
        reply_email="laden@example.org",
        company="marktwinkel",
        account_identifier="laden-voss",
        block_date=exactly(2026, 11, 2),
        block_reason="zu viele verspätete Sendungen",
        situation="seller_account",
        business_use=True,
        balance=Money(1_840_50),
        claim_alleged=False,
    ),
    contacts=(Contact("form", "person", "inquiry", exactly(2026, 11, 4), count=2),),
)

# ---- decisions by machine, links, scores

LINKED = replace(
    case_of(
        full_name="Lena Hartwig",
        postal_address="Gartenstr. 8\n30161 Hannover",
        reply_email="lena@example.net",
        company="flink",
        account_identifier="lena@example.net",
        block_date=exactly(2026, 9, 24),
        block_reason="verbunden mit einem anderen Konto",
        situation="linked_account",
        goal=("unblock", "payout"),
        claim_alleged=False,
        gift_card=Money(45_00),
        digital_content="61 Bücher",
        household=True,
        own_situation="Ich nutze das Konto seit 2013 und habe jede Rechnung pünktlich bezahlt",
    ),
    exhibits=(exhibit("E1", "block_notice"),),
)

# ---- an order that somebody else made

STOLEN = replace(
    case_of(
        full_name="Gerda Lindner",
        postal_address="Brunnenplatz 2\n34117 Kassel",
        reply_email="gerda@example.org",
        company="Elektro Wiesengrund GmbH",
        situation="identity_theft",
        claim_alleged=True,
        claim_paid=False,
        claim_amount=Money(466_12),
        claim_reference="DF-7731-409",
        claim_creditor="Elektro Wiesengrund GmbH",
        collection_agency="Deichfeld Inkasso GmbH",
        ordered_on=exactly(2026, 7, 2),
        delivery_place="Duisburg",
        police_report="VN/118/2026",
        police_on=exactly(2026, 11, 22),
        birth_date=exactly(1968, 3, 9),
    ),
    exhibits=(exhibit("E1", "claim_amount"), exhibit("E3", "police_report")),
)
NOTICE = sent("L1", "identity_theft_notice", AGENCY, date(2026, 11, 21), due=date(2026, 12, 7))
STOLEN_DEMANDED = replace(
    STOLEN,
    letters=(NOTICE,),
    replies=(
        reply(
            "id_demand",
            date(2026, 12, 2),
            "Bitte übersenden Sie eine Kopie Ihres Personalausweises und eine eidesstattliche Versicherung.",
            papers=("id_copy", "affidavit"),
            letters=("L1",),
            verbatim=True,
        ),
    ),
)

# ---- somebody who wants only the data

DATA_FACTS: dict[str, Value] = {
    "full_name": "Sönke Albers",
    "postal_address": "Saalgasse 2\n07743 Jena",
    "reply_email": "soenke@example.net",
    "company": "bildkreis",
    "account_identifier": "soenke.albers@example.com",
    "block_date": exactly(2027, 1, 15),
    "goal": ("data",),
}
REQUEST = sent("L1", "access_request", PLATFORM, date(2027, 1, 31))
REMINDER = sent("L2", "follow_up", PLATFORM, date(2027, 2, 4), due=date(2027, 2, 11), answers="L1")
IDENTITY = sent("L3", "identity_reply", PLATFORM, date(2027, 2, 11), due=date(2027, 2, 25), answers="L2")
LOGIN = reply(
    "login_loop",
    date(2027, 2, 4),
    "Sie können Ihre Daten jederzeit selbst herunterladen. Bitte melden Sie sich dazu an.",
    letters=("L1",),
    verbatim=True,
)
PAPERS = reply(
    "id_demand",
    date(2027, 2, 11),
    "Bitte senden Sie uns eine Kopie Ihres Personalausweises (beidseitig, ungeschwärzt).",
    letters=("L2",),
    papers=("id_copy",),
)
ASKED = Case(facts=facts(**DATA_FACTS), letters=(REQUEST,))
SENT_AWAY = replace(ASKED, replies=(LOGIN,))
CHECKED = replace(ASKED, letters=(REQUEST, REMINDER), replies=(LOGIN, PAPERS))
UNANSWERED = replace(
    ASKED,
    letters=(REQUEST, REMINDER, IDENTITY),
    replies=(LOGIN, PAPERS),
    exhibits=(exhibit("E1", "proof_of_sending"),),
)
REASON = "Es liegen sehr viele Anträge vor."
LONGER = reply("extension", date(2027, 2, 20), REASON, letters=("L1",), reasons=REASON, verbatim=True)
EXTENDED = replace(ASKED, replies=(LONGER,))
LATE = replace(ASKED, replies=({**LONGER, "on": "2027-03-03", "reasons": ""},))
NO_REASON = replace(ASKED, replies=({**LONGER, "reasons": ""},))


def refused(how: str) -> Case:
    text = "Wir lehnen Ihren Antrag ab."
    return replace(
        ASKED, replies=(reply("refusal", date(2027, 2, 16), text, letters=("L1",), refusal=how, verbatim=True),)
    )


# ---- money that does not come

PAYOUT = replace(
    case_of(
        sent("L1", "payout_demand", SHOP, date(2026, 11, 25), due=date(2026, 12, 9)),
        full_name="Rolf Tamm",
        postal_address="An der Mole 17\n55130 Mainz",
        reply_email="rolf@example.org",
        company="flink",
        account_identifier="rolf@example.org",
        block_date=exactly(2026, 11, 2),
        block_reason="außergewöhnliche Retouren",
        situation="frozen_balance",
        goal=("payout",),
        claim_alleged=False,
        gift_card=Money(312_40),
        refunds_open=Money(129_99),
        subscriptions="Mitgliedschaft, im August für ein Jahr bezahlt, 89,90",
        digital_content="14 Filme",
        bank_iban="DE02 1203 0000 0000 2020 51",
    ),
    replies=(
        reply(
            "partial",
            date(2026, 12, 10),
            "Wir haben die 129,99 EUR erstattet. Geschenkguthaben kann nicht ausgezahlt werden.",
            letters=("L1",),
            refunded=((129_99, "EUR"),),
            verbatim=True,
        ),
    ),
)
LIMITED = case_of(
    sent("L1", "payment_complaint", PURSE, date(2026, 11, 24), due=date(2026, 12, 8)),
    full_name="Jasmin Roth",
    postal_address="Kirchgasse 4\n50667 Köln",
    reply_email="jasmin@example.org",
    company="zahlwerk",
    account_identifier="jasmin@example.org",
    block_date=exactly(2026, 11, 9),
    situation="payment_limited",
    balance=Money(420_00),
    urgent_money=True,
    claim_alleged=False,
)
CLOSED = case_of(
    sent("L1", "bank_termination_objection", BANK, date(2026, 11, 24), due=date(2026, 12, 8)),
    full_name="Okan Yildiz",
    postal_address="Hafenstr. 9\n28217 Bremen",
    reply_email="okan@example.org",
    company="Uferbank AG",
    account_identifier="DE02 2905 0000 1000 0000 12",
    situation="bank_terminated",
    account_end=exactly(2027, 1, 31),
    claim_alleged=False,
)
DISPUTED = replace(
    case_of(
        sent(
            "L1",
            "claim_dispute",
            AGENCY,
            date(2026, 11, 24),
            due=date(2026, 12, 8),
            way="post",
            received=date(2026, 11, 28),
        ),
        full_name="Marek Jansen",
        postal_address="Birkenallee 5\n18055 Rostock",
        reply_email="marek@example.org",
        situation="collection_only",
        claim_alleged=True,
        claim_paid=False,
        claim_amount=Money(184_30),
        claim_reference="DF-2026-118",
        claim_creditor="Fitwerk GmbH",
        collection_agency="Deichfeld Inkasso GmbH",
        dispute_reasons=("cancelled",),
    ),
    exhibits=(exhibit("E1", "claim_amount"),),
)
COMPLAINED = replace(
    BANNED,
    letters=(
        sent("L1", "dsa_complaint", PLATFORM, date(2026, 12, 3), due=date(2026, 12, 17)),
        sent("L2", "preservation_demand", PLATFORM, date(2026, 12, 3), due=date(2026, 12, 17)),
    ),
    replies=(
        reply("unmonitored", date(2026, 12, 19), "This mailbox is not monitored.", letters=("L1", "L2"), verbatim=True),
    ),
)
LONG_STORY = replace(
    FULL,
    letters=(
        sent("L1", "unblock_demand", SHOP, date(2026, 11, 24), due=date(2026, 12, 8)),
        sent("L2", "access_request", SHOP, date(2026, 11, 24)),
        sent("L3", "settlement_confirmation", AGENCY, date(2026, 11, 24), due=date(2026, 12, 8)),
    ),
    replies=(
        reply(
            "forwarded",
            date(2026, 12, 1),
            "Wir haben Ihr Anliegen weitergeleitet.",
            letters=("L1", "L2", "L3"),
            verbatim=True,
        ),
    ),
)
PAID_AND_REFUSED = replace(
    LONG_STORY,
    replies=(reply("refusal", date(2026, 12, 4), "", letters=("L2",), refusal="excessive"),),
)
NAMED_LATE = replace(
    LONG_STORY,
    replies=(
        reply(
            "new_claim",
            date(2026, 12, 7),
            "Es besteht noch eine weitere Forderung über 212,40 EUR.",
            letters=("L1",),
            verbatim=True,
            turn=30,
        ),
    ),
    marks={"paid_anew:30": "2026-03-05"},
)

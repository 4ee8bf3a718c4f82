"""Whole stories as people tell them, each heard to its end."""

import datetime as dt

from bot.case import Money, When
from bot.dialogue.understand.situations import situations
from tests.conversation import told


def test_the_story_that_it_all_began_with_is_heard_whole() -> None:
    case = told(
        "Ich bin so wütend. Seit dem 3. Oktober komme ich bei Amazon nicht mehr rein. Angeblich ist eine Rechnung aus "
        "2024 über 27,98 nicht bezahlt. Hab ich aber, per Lastschrift, am 14.6.2024, hier der Auszug. Jetzt ist auch "
        "das Konto meines Mannes zu, weil wir die gleiche Kreditkarte benutzen. Fünf Mails, immer der gleiche Text."
    ).case
    facts = {topic: case.value(topic) for topic in ("company", "situation", "claim_paid", "linked_person")}
    assert facts == {
        "company": "amazon",
        "situation": "block_over_claim",
        "claim_paid": True,
        "linked_person": True,
    }
    assert case.value("claim_amount") == Money(2798)
    assert case.value("block_date") == When(dt.date(2026, 10, 3), dt.date(2026, 10, 3))
    assert case.value("payment_date") == When(dt.date(2024, 6, 14), dt.date(2024, 6, 14))
    assert [(one.way, one.by, one.count) for one in case.contacts] == [("mail", "person", 5)]


def test_a_bill_that_proves_an_address_tells_of_no_order_by_somebody_else() -> None:
    said = "my uk paypal is limited, i live in dublin, they want proof of address, sent them the electricity bill twice"
    assert "identity_theft" not in situations(said)


def test_invoices_that_were_handed_in_are_not_what_they_claim() -> None:
    case = told(
        "tiktok shop verkäuferkonto gesperrt 2.11., angeblich gefälschte ware, rechnungen vom großhändler hab ich "
        "dreimal hochgeladen"
    ).case
    assert not case.known("claim_ground")
    assert not case.known("claim_alleged")


def test_a_bill_that_a_voucher_paid_is_paid() -> None:
    case = told(
        "Zalando-Konto meiner Tochter Emilia (17) gesperrt, angeblich Zahlungsausfall 59,95. Sie hat das aber per "
        "Gutschein bezahlt am 11.10."
    ).case
    assert case.says_yes("claim_paid")
    assert case.value("payment_date") == When(dt.date(2026, 10, 11), dt.date(2026, 10, 11))

"""What is only wanted, or was seen to be debited by them, is no payment that the person made."""

import pytest

from bot.dialogue.understand.claims import says_paid
from tests.conversation import told


@pytest.mark.parametrize(
    "said",
    [
        "klarna will geld auf ihr konto überwiesen",
        "klarna will 80 euro auf ihr konto überwiesen haben",
        "sie wollen 80 euro bezahlt haben",
        "klarna möchte das geld überwiesen bekommen",
        "they want 50 euros transferred to their account",
        "they want to be paid",
        "they want the 50 euros paid by friday",
        "die fordern 80 euro, sollen bis 5.12. überwiesen sein",
        "hab heute gesehen dass die 50 euro abgebucht haben",
        "saw today that they took the 50 euros",
        "amazon hat die 50 euro einfach abgebucht",
        "amazon hat ungefragt 50 euro abgebucht",
    ],
)
def test_what_is_only_wanted_or_was_only_seen_is_called_paid(said: str) -> None:
    assert says_paid(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "die wollen das überwiesen haben, hab ich am 3.11. gemacht",
        "die wollen 80 euro, hab ich überwiesen",
        "klarna will 80 euro die ich bezahlt hab",
        "klarna will 80 euro obwohl bezahlt",
        "amazon will 80 euro bezahlt am 3.11.",
        "amazon fordert 80 euro bereits überwiesen am 3.11.",
        "amazon will 80 euro auf rechnung bezahlt am 3.11.",
        "they want 50 euros but it was paid",
        "they want 50 euros, paid on 3 november",
        "50 euro wurden abgebucht",
        "sie haben die 50 euro doch schon abgebucht",
    ],
)
def test_what_was_paid_is_lost(said: str) -> None:
    assert says_paid(said) is True


def test_the_day_on_which_a_debit_was_seen_is_that_of_a_payment() -> None:
    talk = told("amazon hat mein konto am 15.11. gesperrt, sie wollen 50 euro", "nein")
    talk.say("hab heute gesehen dass die 50 euro abgebucht haben")

    assert talk.case.value("claim_paid") is None
    assert talk.case.value("payment_date") is None

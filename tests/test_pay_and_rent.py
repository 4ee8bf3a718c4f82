"""Pay and rent told beside a block: what comes in, what goes out, and nothing of a claim."""

from datetime import date

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.prices import paid_beside
from bot.dialogue.understand.several_payments import in_parts, several_payments
from tests.conversation import answering, told

TODAY = date(2026, 11, 24)
PAY_TO_COME = (
    "N26 hat mein Konto gesperrt. Mein Gehalt 2.180 kommt am 27., Miete 740 muss am 1. raus. Ich glaube es war wegen "
    "der Überweisung von meiner Schwester, 1500 am 16.11. für ihr altes Auto. Mein Chef sagt er hats schon angewiesen"
)
PAY_IS_THERE = (
    "Sparkasse hat mein Konto dicht, seit heute früh. Gehalt von 1.890 war gestern drauf, miete 650 geht am 1.12. ab. "
    "Ich hatte vor zwei Jahren mal eine Rechnung über 400, die ist bezahlt"
)


@pytest.mark.parametrize("text", [PAY_TO_COME, PAY_IS_THERE])
def test_pay_and_rent_add_up_to_no_payment(text: str) -> None:
    talk = told(text)

    assert talk.case.value("payment_amount") is None
    assert talk.case.value("payment_date") is None


def test_what_came_from_a_sister_is_no_payment_of_a_claim() -> None:
    talk = told(PAY_TO_COME)

    assert not talk.case.says_yes("claim_paid")
    assert not talk.case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    "text",
    [
        "gesperrt wegen der Überweisung von meiner Schwester",
        "es war die Zahlung von meinem Bruder, die Überweisung von meinem Vater meine ich",
        "blocked because of the wire transfer from my sister",
    ],
)
def test_money_that_a_relative_sent_was_not_paid_by_the_person(text: str) -> None:
    assert says_paid(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "die Rechnung hab ich bezahlt, mit der Überweisung von meiner Schwester",
        "die Forderung ist erledigt, das war die Überweisung von meinem Mann",
        "das war eine Überweisung von meinem Konto",
    ],
)
def test_a_bill_that_a_relative_paid_is_still_paid(text: str) -> None:
    assert says_paid(text) is True


def test_payments_beside_the_rent_are_added_up_without_it() -> None:
    text = "Miete 650 geht am 1.12. ab. gezahlt hab ich 40 am 1.10. und 40 am 1.11."

    found = several_payments(text, TODAY)

    assert found is not None
    assert found[0] == Money(8000)


def test_pay_and_then_rent_are_no_two_parts_of_a_payment() -> None:
    assert in_parts("erst wurde das Gehalt 1.890,00 überwiesen und dann die Miete 650,00 bezahlt") is None


def test_rent_that_was_paid_is_not_what_was_paid_on_a_claim() -> None:
    assert paid_beside("Intrum will 118,40, die Miete 650,00 ist bezahlt") is None
    assert paid_beside("Intrum will 118,40, die Schuhe 64,95 hab ich bezahlt") == Money(6495)


@pytest.mark.parametrize(
    "text",
    ["Mein Chef sagt er hat das Gehalt 2180 Euro schon angewiesen", "mein gehalt 2180 euro ist unterwegs"],
)
def test_pay_that_is_on_its_way_lies_in_no_account(text: str) -> None:
    assert told(f"N26 hat mein Konto gesperrt. {text}").case.value("balance") is None


def test_pay_that_somebody_depends_on_may_lie_in_the_account() -> None:
    text = "N26 hat mein Konto gesperrt. Ich bin auf mein Gehalt angewiesen, 2180 Euro sind drauf"

    assert told(text).case.value("balance") == Money(218000)


@pytest.mark.parametrize(
    "text",
    [
        "4420 hab ich nicht gezahlt, das gehalt kommt erst noch",
        "ich hab keine 4420 bezahlt",
        "i never paid 4420",
    ],
)
def test_a_sum_that_was_not_paid_is_no_account(text: str) -> None:
    talk = answering(told("N26 hat mein Konto gesperrt."), "account_identifier")
    talk.say(text)

    assert not talk.case.text("account_identifier")


@pytest.mark.parametrize("text", ["Kundennummer 44201 und ich hab bezahlt", "44201, hab ich nicht gezahlt"])
def test_a_number_beside_a_payment_is_still_the_account(text: str) -> None:
    talk = answering(told("N26 hat mein Konto gesperrt."), "account_identifier")
    talk.say(text)

    assert talk.case.text("account_identifier") == "44201"

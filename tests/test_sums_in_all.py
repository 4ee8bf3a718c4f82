"""Sums told in parts come to what somebody says they come to, and what was paid is no money in the account."""

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import own_sums
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("its 725 in all, 640 from the bike plus 85 from my friend", 72500),
        ("es sind 725 insgesamt, 640 vom fahrrad und 85 von einer freundin", 72500),
        ("780 for the first and 430 for the second, so 1210 altogether", 121000),
    ],
)
def test_sums_with_words_between_come_to_their_total(text: str, cents: int) -> None:
    assert [one.money for one in topmost(text)] == [Money(cents)]


def test_a_total_that_is_another_one_swallows_nothing() -> None:
    assert [one.money.cents for one in topmost("500 euro insgesamt, 100 euro vom rad und 85 euro von mir")][-1] == 8500


def test_a_balance_is_mended_to_the_total() -> None:
    talk = answering(told("paypal hat mein konto am 12.11. eingeschränkt. 640 euro guthaben drauf"), "confirm_facts")
    talk.say("das guthaben stimmt nicht, es sind 725 insgesamt, 640 vom fahrrad und 85 von einer freundin")
    assert talk.case.value("balance") == Money(72500)


def test_what_was_paid_is_no_money_in_the_account() -> None:
    assert not own_sums("i owe nothing for the shoes, 120 is the shoes, 89,90 was the jacket which is paid")


@pytest.mark.parametrize(
    "text",
    [
        "airbnb suspended my account. two payouts held, 780 euro and 430 euro",
        "zwei auszahlungen hängen fest bei airbnb, 780 euro und 430 euro, konto gesperrt",
    ],
)
def test_payouts_that_are_held_are_both_money_in_the_account(text: str) -> None:
    assert [one.money for one in own_sums(text)] == [Money(78000), Money(43000)]


def test_a_claim_told_with_its_costs_is_both_together() -> None:
    talk = answering(told("klarna hat mein konto gesperrt am 10.11., sie wollen geld"), "claim_amount")
    talk.say("189,90 und 96,44 kosten")

    assert talk.case.value("claim_amount") == Money(28634)
    assert talk.case.value("claim_principal") == Money(18990)

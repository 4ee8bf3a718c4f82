"""Payouts of somebody who sells that are kept back: what they come to is heard, and no payment of the person's own."""

import pytest

from bot.case import Money
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("ebay hält seit dem 14.11. meine auszahlungen zurück\n3 bestellungen: 12-11873-44120 89,90, 12-11901-20033 145"
         " euro und 12-11955-71212 32,50€\nzusammen 267,40", 267_40),
        ("etsy holds my payouts since 12 november. orders 2981 for 45 euros and 2993 for 120 euros, total 165", 165_00),
        ("ebay hat auszahlungen ausgesetzt, 412 euro aus 4 verkäufen, seit freitag", 412_00),
        ("kleinanzeigen hat mein konto gesperrt, 85 euro von sicher bezahlen hängen fest", 85_00),
    ],
)  # fmt: skip
def test_money_that_is_stuck_and_what_it_comes_to_are_heard(text: str, cents: int) -> None:
    case = told(text).case
    assert case.text("situation") == "frozen_balance"
    balance = case.value("balance")
    assert isinstance(balance, Money)
    assert balance.cents == cents


@pytest.mark.parametrize(
    "text",
    ["ebay hält meine auszahlungen zurück", "auszahlungen auf ebay werden einbehalten",
     "ebay hat mein konto eingeschränkt, auszahlungen gestoppt", "vinted paused my payouts",
     "ebay: auszahlung von 312,40 hängt seit 9.11.",
     "vinted hat mein konto gesperrt, 3 verkäufe nicht ausgezahlt: 12€, 30€ und 18,50€"],
)  # fmt: skip
def test_payouts_kept_back_are_stuck_money_though_no_account_is_shut(text: str) -> None:
    assert told(text).case.text("situation") == "frozen_balance"


def test_sales_that_are_not_paid_out_are_no_payment_of_ones_own() -> None:
    case = told("vinted zahlt mir 45 nicht aus. verkäufe vom 3.11. 20 euro und 5.11. 25 euro").case
    assert not case.known("payment_amount")
    assert not case.known("payment_date")
    assert not case.known("balance")  # whether they are all nobody said


@pytest.mark.parametrize(
    "text", ["die summe fehlt: 267,40 euro für die 3 bestellungen", "es sind insgesamt 267,40 euro"]
)
def test_the_sum_that_is_missing_in_the_summary_is_put_in(text: str) -> None:
    talk = told("ebay hält meine auszahlungen zurück, mein konto ist auch gesperrt", "beides")
    talk = answering(talk, "confirm_facts")
    talk.say(text)
    assert talk.case.value("balance") == Money(267_40)


def test_what_is_kept_without_a_payout_is_ones_own_as_well() -> None:
    assert told("ebay hält 267,40 euro zurück die mir zustehen").case.value("balance") == Money(267_40)


@pytest.mark.parametrize(
    "text", ["halt stop die 145 waren 154 sorry, also 276,40 insgesamt", "sorry falsch, zusammen sind es 276,40 euro"]
)
def test_one_sum_of_several_was_wrong_and_the_new_total_is_heard_at_the_draft(text: str) -> None:
    talk = told(
        "ebay hält meine auszahlungen zurück, 89,90 + 145 + 32,50 zusammen 267,40. gesperrt seit 14.11.", "beides"
    )
    talk = answering(talk, "letter_review")
    talk.say(text)
    assert talk.case.value("balance") == Money(276_40)


def test_a_number_of_something_else_changes_no_balance() -> None:
    talk = told("tiktok hat mich gebannt, da liegen noch 340 euro drin", "sorry es waren insgesamt 500 follower")
    assert talk.case.value("balance") == Money(340_00)


@pytest.mark.parametrize(
    "text",
    [
        "ebay hat mich gesperrt, 212 euro vom verkauf fehlen",
        "ebay gesperrt und die 212 euro vom verkauf sind weg",
        "ebay gesperrt, 212 euro vom letzten verkauf hab ich noch nicht bekommen",
        "ebay gesperrt, geld vom verkauf 212 euro weg",
        "ebay suspended me, the 212 euro from my last sale is gone",
        "ebay suspended me, never got 212 euro for my last sale",
    ],
)
def test_the_money_of_a_sale_that_never_came_was_called_a_claim_or_lost(text: str) -> None:
    case = told(text).case
    assert case.value("balance") == Money(212_00)
    assert not case.value("claim_alleged")
    assert case.value("claim_amount") is None


def test_a_claim_over_a_sale_stays_one() -> None:
    case = told("ebay hat mich gesperrt wegen 30 euro vom verkauf die ich nicht bezahlt hab").case
    assert case.value("claim_amount") == Money(30_00)

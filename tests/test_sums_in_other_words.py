"""Sums that are demanded, lie in an account or were paid, in the words of upset people; and sums that are none."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, day, told

BLOCKED, BLOCKED_EN = "otto hat mich gesperrt", "otto has locked me out"
CLAIMS = (
    (f"{BLOCKED}. rechnung über rund 215", 21500),
    (f"{BLOCKED}. zwei rechnungen 39,95 und 42,10", 8205),
    (f"{BLOCKED_EN}. two bills 39,95 and 42,10", 8205),
    (f"{BLOCKED}. hauptforderung 80 euro", 8000),
    (f"die meinen ich schulde denen noch 80 und {BLOCKED}", 8000),
    (f"they say i owe 80. {BLOCKED_EN}", 8000),
    (f"{BLOCKED_EN}. they're after 80 euros", 8000),
    (f"{BLOCKED_EN}. they charged me 80 euros i dont owe", 8000),
    (f"{BLOCKED_EN}. i dont owe them 80 euros", 8000),
    (f"{BLOCKED}. die haben mir 80 euro berechnet", 8000),
    (f"{BLOCKED}. die wollen 80 euro. mein geld ist weg", 8000),
    (f"{BLOCKED}. sie behaupten da wär noch ne rechnung von 80 euro offen. mein geld ist weg", 8000),
)
NO_CLAIMS = (
    f"{BLOCKED}. rechnung von 2024",
    f"{BLOCKED}. rechnung über 3 artikel",
    f"{BLOCKED_EN}. i don't owe them anything",
    f"{BLOCKED}. ich soll 12. dezember zahlen",
    f"{BLOCKED_EN}. i had 640 euros there",
    f"{BLOCKED}. es geht um 80 euro guthaben",
)
HELD = (
    "ebay hat mich ausgesperrt. komme an 640 euro nicht mehr dran",
    "ebay hat mich ausgesperrt. 640 euro kann ich nicht mehr abheben",
    "ebay hat mich ausgesperrt. meine ganzen ersparnisse 640 euro",
    "ebay locked me out. where's my money? 640 euros!",
    "ebay locked me out. i had 640 euros there",
    "ebay locked me out. no access to 640 euros",
)
NOT_HELD = (
    "ebay hat mich gesperrt. ich komm an 640 euro vorbei",
    "ebay hat mich gesperrt. die wollen 640 euro, die kann ich nicht zahlen",
    "ebay hat mich gesperrt. wo ist mein geld? die wollen 640 euro!",
    "ebay locked me out. i had a bill of 640 euros there",
    "ebay locked me out. they charged me 640 euros i dont owe",
)


def heard(said: str) -> Conversation:
    return told(said, language="en" if " me " in said or " i " in said else "de")


@pytest.mark.parametrize(("said", "cents"), CLAIMS)
def test_a_sum_that_is_demanded_is_the_claim(said: str, cents: int) -> None:
    case = heard(said).case

    assert case.value("claim_amount") == Money(cents)
    assert case.says_yes("claim_alleged")
    assert case.value("balance") is None


@pytest.mark.parametrize("said", NO_CLAIMS)
def test_a_sum_that_nobody_demands_is_no_claim(said: str) -> None:
    assert heard(said).case.value("claim_amount") is None


@pytest.mark.parametrize("said", HELD)
def test_money_that_nobody_gets_at_is_the_balance(said: str) -> None:
    assert heard(said).case.value("balance") == Money(64000)


@pytest.mark.parametrize("said", NOT_HELD)
def test_what_is_demanded_is_no_balance(said: str) -> None:
    assert not isinstance(heard(said).case.value("balance"), Money)


@pytest.mark.parametrize("said", ["because of an unpaid bill of 80 euros", "over an unpaid order, 80 euros"])
def test_what_they_call_unpaid_is_no_word_of_ones_own(said: str) -> None:
    assert told(f"amazon blocked my account {said}", language="en").case.value("claim_paid") is None


def test_what_a_friend_paid_elsewhere_is_no_claim_of_ones_own() -> None:
    case = told("mein freund hat bei klarna alles bezahlt und trotzdem hat zalando mich gesperrt").case

    assert case.value("claim_paid") is None


@pytest.mark.parametrize(
    "said", ["meine mutter hat die rechnung per paypal bezahlt", "meine frau hat das bei der bank bezahlt, die 80 euro"]
)
def test_what_a_relative_paid_for_one_is_paid(said: str) -> None:
    assert told(f"zalando hat mich gesperrt, die wollen 80 euro. {said}").case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "paid", ["ich hab 42,10 bezahlt", "die 42,10 hab ich schon bezahlt", "eine davon hab ich bezahlt"]
)
def test_of_two_bills_of_which_one_was_paid_the_claim_is_not(paid: str) -> None:
    assert not told(f"{BLOCKED}. zwei rechnungen 39,95 und 42,10, {paid}").case.says_yes("claim_paid")


def test_two_sums_paid_in_one_breath_are_neither_of_them_alone() -> None:
    case = told(f"{BLOCKED}. zwei rechnungen, ich hab 39,95 und 42,10 bezahlt").case

    assert case.value("payment_amount") is None
    assert case.value("claim_amount") is None


@pytest.mark.parametrize("apart", ["¦", ". "])
def test_the_same_sum_paid_on_two_days_was_paid_twice(apart: str) -> None:
    case = told(*f"{BLOCKED}, die wollen 80 euro{apart}hab 80 am 3.9. gezahlt und nochmal 80 am 5.10.".split("¦")).case

    assert case.value("payment_date") == day(2026, 9, 3)
    assert case.value("late_payment") == day(2026, 10, 5)


def test_two_halves_paid_on_two_days_are_the_whole() -> None:
    case = told(f"{BLOCKED}, die wollen 80 euro. hab 40 am 3.9. gezahlt und nochmal 40 am 5.10.").case

    assert case.value("payment_amount") == Money(8000)
    assert case.value("late_payment") is None


def test_the_sum_that_it_was_said_to_be_about_is_the_claim_once_it_is_said_that_money_is_demanded() -> None:
    talk = told("amazon hat mein konto gesperrt, es geht um 80 euro", "jonas@example.org", "seit dem 3.11.")
    before = talk.case.value("claim_amount")
    talk.say("ja")

    assert before is None
    assert talk.case.value("claim_amount") == Money(8000)


@pytest.mark.parametrize(
    "said",
    ["minus 35 euros balance", "my balance is -35 euros", "guthaben ist minus 35 euro", "konto 35 euro im minus"],
)
def test_what_an_account_lacks_is_no_balance(said: str) -> None:
    assert not isinstance(told(f"paypal blocked my account, {said}").case.value("balance"), Money)


@pytest.mark.parametrize("said", ["guthaben 35 euro", "guthaben - 35 euro sind drauf"])
def test_a_balance_stays_one(said: str) -> None:
    assert told(f"paypal hat mein konto gesperrt, {said}").case.value("balance") == Money(3500)


@pytest.mark.parametrize(
    "said", ["mein papa hat die hälfte von den 80 euro bezahlt", "my dad paid half of the 80 euros"]
)
def test_half_of_a_sum_that_is_named_settles_nothing(said: str) -> None:
    assert told(f"otto hat mein konto gesperrt. {said}").case.value("claim_paid") is False

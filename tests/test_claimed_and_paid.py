"""What is claimed, what was paid and what is withheld, each told in a bubble of its own or all in one breath."""

import pytest

from bot.case import Money
from tests.conversation import told


def eur(amount: str) -> Money:
    return Money(round(float(amount) * 100))


@pytest.mark.parametrize(
    ("bubbles", "claimed", "paid"),
    [
        (("amazon konto gesperrt", "die 59,90 hab ich bezahlt", "jetzt wollen die 112,40"), "112.40", "59.90"),
        (("amazon konto gesperrt", "hab 59,90 bezahlt", "jetzt 112,40 mit inkasso"), "112.40", "59.90"),
        (("amazon gesperrt", "rechnung 59,90 bezahlt am 3.9.", "mahnung 74,90"), "74.90", "59.90"),
        (("amazon gesperrt. 59,90 bezahlt", "nein", "jetzt wollen die 112,40"), "112.40", "59.90"),
        (("amazon account locked", "paid 59.90 on 3 september", "now they want 112.40"), "112.40", "59.90"),
    ],
)
def test_more_that_is_wanted_behind_what_was_paid_is_the_claim(
    bubbles: tuple[str, ...], claimed: str, paid: str
) -> None:
    case = told(*bubbles).case
    assert (case.value("claim_amount"), case.value("payment_amount")) == (eur(claimed), eur(paid))


@pytest.mark.parametrize("now", ["jetzt wollen die 112,40", "ach und inzwischen sind es 112,40", "ne, die wollen 112,40"])
def test_a_claim_that_grew_is_noted_anew(now: str) -> None:
    case = told("amazon konto gesperrt, die wollen 59,90", "nein", now).case
    assert case.value("claim_amount") == eur("112.40")
    assert not case.known("payment_amount")


def test_of_a_sum_that_is_put_right_nobody_knows_what_was_paid() -> None:
    case = told("amazon konto gesperrt, die wollen 80 euro, ist bezahlt", "nein", "ne, die wollen 112,40").case
    assert case.value("claim_amount") == eur("112.40")
    assert not case.known("payment_amount")


@pytest.mark.parametrize("more", ["jetzt wollen die auch noch 74,90 von 2022", "jetzt hab ich 112,40 bezahlt"])
def test_a_second_claim_and_a_payment_leave_the_first_as_it_was(more: str) -> None:
    case = told("amazon konto gesperrt, die wollen 59,90.", "nein", more).case
    assert case.value("claim_amount") == eur("59.90")

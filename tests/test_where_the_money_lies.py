"""Which sum is one's own and which is lacking: told in few words beside the block."""

import pytest

from bot.case import Money
from tests.conversation import told


@pytest.mark.parametrize(
    ("story", "cents"),
    [
        ("revolut hat mein konto geschlossen und will mein geld auf ein anderes konto überweisen, aber ich hab keins."
         " 780 euro", 78000),
        ("revolut closed my account and wants to send my money to another account, but i have none. 780 euros", 78000),
        ("etsy hat meinen shop gesperrt am 12.11. und behält 2.318,40 Euro", 231840),
        ("amazon hat mein verkäuferkonto gesperrt und behält 2.350,00 Euro", 235000),
        ("die haben mein konto gesperrt. behalten 300 euro", 30000),
        ("vinted gesperrt, 64,30 in der geldbörse", 6430),
        ("vinted gesperrt, in meiner vinted-geldbörse sind 64,30 euro", 6430),
        ("mein paypal is limitiert, die wollen ne rechnung. 410€ drauf", 41000),
    ],
)  # fmt: skip
def test_my_own_money_was_lost_or_called_a_claim(story: str, cents: int) -> None:
    case = told(story).case
    assert case.value("balance") == Money(cents)
    assert case.value("claim_amount") is None


@pytest.mark.parametrize(
    ("story", "cents"),
    [
        ("paypal limited my account since 9 nov because i am -214.90 negative", 21490),
        ("paypal limited my account because my balance is -214.90", 21490),
        ("paypal limited my account because my balance is negative, 214.90 euro", 21490),
        ("paypal konto gesperrt seit 9.11. weil ich -214,90 im minus bin", 21490),
        ("n26 hat mein konto gesperrt und will 80 euro auf das konto überwiesen haben", 8000),
        ("die wollen eine rechnung über 80 euro bezahlt haben, konto gesperrt bei otto", 8000),
    ],
)
def test_what_is_lacking_is_no_balance(story: str, cents: int) -> None:
    case = told(story).case
    assert case.value("claim_amount") == Money(cents)
    assert case.value("balance") is None


@pytest.mark.parametrize("story", ["otto behält sich vor, 80 euro zu verlangen, konto gesperrt", "my test is negative"])
def test_neither_is_told(story: str) -> None:
    assert told(story).case.value("balance") is None

"""Who lets rooms or sells as a business, and says so only behind the block, complains as a trader."""

import pytest

from bot.dialogue.understand.trade import trades
from bot.letters.offers import situation
from tests.conversation import told


@pytest.mark.parametrize(
    "said", ["it is business, i rent out 2 rooms", "its a business btw", "ich vermiete da gewerblich"]
)
@pytest.mark.parametrize("company", ["airbnb", "booking.com", "etsy"])
def test_that_it_is_a_business_was_unheard_behind_the_block(company: str, said: str) -> None:
    talk = told(f"{company} closed my account 12 november", said)

    assert situation(talk.case) == "seller_account"


def test_who_buys_for_a_business_sells_nothing_there() -> None:
    assert situation(told("amazon blocked my account 12 november", "it's a business account").case) != "seller_account"
    assert trades("its for my business trip") is None


@pytest.mark.parametrize(
    "said",
    ["vinted hat mich gesperrt, 85 euro verkaufserlös drauf", "ebay blocked me, sales proceeds 85 euro"],
)
def test_who_sold_something_once_is_no_trader(said: str) -> None:
    assert told(said).case.value("situation") != "seller_account"

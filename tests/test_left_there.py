"""Money that somebody has standing with a company is theirs, and never the debt that they are told of."""

import pytest

from bot.case import Money
from tests.conversation import told

OWN = [
    "PayPal hat mich gesperrt. ich hab da noch 430 € stehen von einem verkauften fahrrad. die sagen ich schulde was",
    "PayPal hat mich gesperrt, ich hab da noch 430 € liegen. die sagen ich schulde was",
    "Ebay hat mich gesperrt. ich hab noch 430 € bei denen stehen. dann hieß es ich schulde was",
    "PayPal hat mich gesperrt, da stehen noch 430 € von mir drauf. die sagen ich schulde was",
    "PayPal blocked me, I still have 430 € sitting there from a sale. they say I owe something",
]
OTHERS = [
    "PayPal hat mich gesperrt. ich hab da noch 430 € stehen, die ich zahlen soll",
    "Amazon hat mich gesperrt. Im Brief hab ich da 430 € stehen",
    "Amazon hat mich gesperrt. ich hab da noch 430 € offen stehen",
    "Amazon hat mich gesperrt wegen Inkasso. ich hab da 430 € stehen auf der mahnung",
]


@pytest.mark.parametrize("story", OWN)
def test_what_i_have_standing_there_is_called_my_debt(story: str) -> None:
    case = told(story).case
    assert case.value("balance") == Money(430_00)
    assert case.value("claim_amount") is None


@pytest.mark.parametrize("story", OTHERS)
def test_what_a_paper_or_a_debt_says_is_called_my_money(story: str) -> None:
    assert told(story).case.value("balance") is None

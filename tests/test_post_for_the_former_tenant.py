"""A collector's letter for somebody who lived there before: no account is shut because of anybody."""

import pytest

from bot.case import Money
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "briefe vom inkasso für meinen vormieter, der wohnt hier nicht mehr. 320 euro coeo",
        "coeo schreibt an meinen vormieter, 320 euro, der wohnt hier nicht mehr",
        "letters from coeo for the previous tenant, 320 euros, he moved out",
    ],
)
def test_a_letter_for_my_former_tenant_makes_an_account_of_mine_that_is_shut(text: str) -> None:
    case = told(text).case
    assert case.text("situation") == "collection_only"
    assert case.says_yes("wrong_addressee")
    assert case.text("collection_agency").startswith("coeo")
    assert case.value("claim_amount") == Money(32000)


@pytest.mark.parametrize(
    "text", ["amazon gesperrt wegen konto vom vormieter", "mein paypal ist gesperrt weil mein mitbewohner schulden hat"]
)
def test_an_account_that_is_shut_because_of_another_still_is(text: str) -> None:
    assert told(text).case.text("situation") == "linked_account"

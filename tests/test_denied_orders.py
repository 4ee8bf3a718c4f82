"""Numbers in groups, a second payment, what is told of another shop, and an order that is denied by whoever has an
account there."""

import pytest

from tests.conversation import answering, told

OWN = "mein konto bei h&m ist gesperrt wegen einer rechnung, riverty will 96 euro"


@pytest.mark.parametrize(
    "texts",
    [
        (OWN, "nein", "nein", "ich hab nichts bestellt!!"),
        ("mein konto bei h&m ist gesperrt, riverty will 96 euro, ich hab nie was bestellt",),
        ("riverty will 96 euro für h&m, ich hab nie was bestellt", "nein", "aber mein konto bei h&m ist doch gesperrt"),
    ],
)
def test_who_has_an_account_there_denies_an_order_and_wants_the_account_back(texts: tuple[str, ...]) -> None:
    talk = answering(told(*texts), "letter_review")
    letters = " ".join(one.text for one in talk.case.newest_letters())

    assert talk.case.text("situation") == "block_over_claim"
    assert "unblock_demand" in {one.kind for one in talk.case.newest_letters()}
    assert "Ich habe nichts bestellt" in letters
    assert "Kundenkonto" not in letters


@pytest.mark.parametrize(
    "text",
    [
        "riverty will 96 euro für h&m, ich hab nie was bestellt",
        "mein zalando konto ist gesperrt, jemand hat auf meinen namen bestellt, coeo will 96 euro",
    ],
)
def test_somebody_else_who_ordered_stays_a_misuse(text: str) -> None:
    assert told(text).case.text("situation") == "identity_theft"


def test_what_went_back_to_another_shop_went_not_back_to_this_one() -> None:
    talk = told(
        "coeo wants 143,80 for Zalando, i never ordered that. i only ordered once from About You in march and sent it "
        "back",
        language="en",
    )

    assert talk.case.text("company") == "zalando"
    assert talk.case.value("dispute_reasons") == ("never_ordered",)
    assert not talk.case.known("returned_on")

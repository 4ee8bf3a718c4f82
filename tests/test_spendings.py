"""A gift card of which some was spent: what is left of it is stuck, and no letter demands the whole of it."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, told

BLOCK = "amazon hat mein konto gesperrt am 3.11.2026"


def cards(talk: Conversation) -> tuple[object, object]:
    return talk.case.value("gift_card"), talk.case.value("balance")


@pytest.mark.parametrize(
    "said",
    [
        "gutschein über 150, 60 hab ich noch ausgegeben",
        "150 euro gutschein, davon hab ich 60 schon ausgegeben",
        "hatte einen 150€ Gutschein drauf, 60€ davon sind verbraucht",
        "gutschein 150 euro, 60 euro schon eingelöst",
        "Geschenkkarte 150 Euro, noch 90 Euro drauf",
        "gutschein von 150, 90 sind noch übrig",
        "150 euro gutschein, rest 90",
        "gift card of 150 euro, 60 spent already",
    ],
)
def test_what_is_left_of_a_gift_card_is_stuck(said: str) -> None:
    talk = told(BLOCK, said)
    assert cards(talk) == (Money(90_00), False)
    assert "90,00 EUR" in talk.text
    answering(talk, "confirm_facts").say("ja")
    assert "150,00" not in "".join(one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "said", ["gutschein 150 euro und noch 60 euro guthaben drauf", "gutschein 150 und 60 guthaben"]
)
def test_a_balance_beside_a_gift_card_is_its_own(said: str) -> None:
    assert cards(told(BLOCK, said))[0] == Money(150_00)


def test_what_was_spent_may_be_told_later_and_counts_once() -> None:
    talk = told(BLOCK, "150 euro gutschein ist drauf", "ach ne 60 davon hab ich schon ausgegeben")
    assert cards(talk)[0] == Money(90_00)
    talk.say("wie gesagt 60 davon hab ich ausgegeben")
    assert cards(talk)[0] == Money(90_00)

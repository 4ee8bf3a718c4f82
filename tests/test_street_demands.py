"""That money is demanded, in the words of the street, without a currency, and while something else stands open."""

import pytest

from bot.case import Money
from tests.conversation import told

BLOCKED = "amazon hat mein konto gesperrt seit 3 wochen"
DEMANDED = (
    "jetzt soll ICH 185 blechen",
    "und jetzt soll ich 185 euro blechen",
    "die wollen 185 von mir",
    "ich soll denen 185€ in den rachen werfen",
    "jetzt wollen die 185 plus gebühren",
    "they want me to cough up 185",
    "i'm supposed to pay 185",
    "jetzt soll ich auch noch 185 latzen",
    "ich darf jetzt 185 euro nachzahlen",
)
NOT_DEMANDED = (
    "soll ich die 185 zahlen?",
    "ich muss jetzt 14 tage warten",
    "ich muss noch 185 km fahren um meine mutter zu sehen",
    "ich muss jetzt 185 euro miete zahlen und komm nicht an mein geld",
    "i have to pay 650 rent on friday",
    "ich will 185 von denen",
    "ich musste 185 zahlen für das handy",
    "die wollen 14 sachen von mir",
    "they want 2 documents from me",
)


@pytest.mark.parametrize("said", DEMANDED)
def test_money_that_is_demanded_in_the_words_of_the_street_is_the_claim(said: str) -> None:
    case = told(BLOCKED, said).case

    assert case.value("claim_amount") == Money(18500)
    assert case.says_yes("claim_alleged")


@pytest.mark.parametrize("said", NOT_DEMANDED)
def test_a_number_that_nobody_demands_is_no_claim(said: str) -> None:
    case = told(BLOCKED, said).case

    assert case.value("claim_amount") is None
    assert not case.says_yes("claim_alleged")

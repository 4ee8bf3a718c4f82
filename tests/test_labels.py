"""What a case is called in front of every message: the company, for whom it is, or its number."""

from dataclasses import replace

from bot.case import Case, Fact
from bot.dialogue.desk import Desk
from bot.dialogue.labels import front, labels
from bot.dialogue.turn import Burst
from tests.conversation import agreed, desk


def case(number: int, **facts: str) -> Case:
    return Case(id=str(number), facts={topic: Fact(topic, value) for topic, value in facts.items()})


def beside(*others: Case) -> Desk:
    return replace(desk(), others=others)


def test_alone_a_case_needs_no_name() -> None:
    assert front(desk(), case(1, company="paypal")) == ""


def test_a_case_is_called_by_its_company_and_until_that_is_known_by_its_number() -> None:
    assert front(beside(case(1)), case(2, company="paypal")) == "[PayPal] "
    assert front(beside(case(1, company="amazon")), case(2)) == "[Fall 2] "
    assert front(beside(case(1, company="amazon")), case(2, language="en")) == "[Case 2] "


def test_a_case_for_somebody_else_says_for_whom() -> None:
    assert front(beside(case(1)), case(2, company="paypal", represented_person="Vater")) == "[Vater · PayPal] "
    assert front(beside(case(1)), case(2, represented_person="Vater")) == "[Vater · Fall 2] "


def test_of_two_that_would_be_called_the_same_the_later_one_bears_its_number() -> None:
    names = labels(beside(case(10, company="amazon"), case(2, company="amazon")), case(3, company="ebay"))
    assert names == {"2": "Amazon", "3": "eBay", "10": "Amazon 10"}


def test_a_long_name_that_somebody_typed_stays_short() -> None:
    assert len(front(beside(case(1)), case(2, company="x" * 60, represented_person="y" * 60))) < 100


def test_in_a_list_with_numbers_a_number_chooses_its_case() -> None:
    talk = agreed()
    for text in ("amazon hat mein konto gesperrt", "/neu paypal hat mein konto gesperrt", "/faelle"):
        talk.say(text)
    talk.hear(Burst(texts=("1",), numbered=True))
    assert talk.case.id == "1"

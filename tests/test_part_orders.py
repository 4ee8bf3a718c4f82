"""One thing was ordered and paid, another never: no letter says that nothing was ordered."""

import pytest

from bot.case import Money
from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.references import reference
from tests import conversation
from tests.conversation import Conversation

PARTS = (
    "got a letter from Riverty, they want 238,60 euro for zalando. i paid 89,90 of that on 3 october for the jacket, "
    "but the shoes for 120 i never ordered",
    "Riverty wants 238,60 euro for zalando. i paid 89,90 of that on 3 october (the jacket), never ordered the shoes",
    "brief von Riverty, die wollen 238,60 euro für zalando. 89,90 davon hab ich am 3.10. bezahlt für die jacke, "
    "die schuhe für 120 hab ich nie bestellt",
)


def drafted(text: str) -> Conversation:
    return conversation.answering(conversation.told(text), "letter_review")


@pytest.mark.parametrize("text", PARTS)
def test_who_paid_one_thing_and_never_ordered_another_says_so(text: str) -> None:
    talk = drafted(text)
    assert talk.case.value("payment_amount") == Money(8990, "EUR")
    assert talk.case.value("claim_amount") == Money(23860, "EUR")
    letters = {one.kind: one.text for one in talk.case.newest_letters()}
    assert "Einen Teil dessen, was Sie fordern, habe ich nicht bestellt." in letters["claim_dispute"]
    assert "89,90 EUR" in letters["claim_dispute"]
    for body in letters.values():
        assert "nichts bestellt" not in body
        assert "kein Kundenkonto" not in body
        assert "gesperrt" not in body


@pytest.mark.parametrize(
    "text",
    [
        "i paid because they scared me, but i never ordered anything",
        "ich hab aus angst bezahlt, aber nie was bestellt",
        "die ware hab ich nie bestellt, hab aber bezahlt",
    ],
)
def test_who_never_ordered_anything_denies_all_of_it(text: str) -> None:
    assert reasons(text) == ("never_ordered",)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the reference is 55-203 918 77", "55-203 918 77"),
        ("55-203 918 77", "55-203 918 77"),
        ("aktenzeichen 12/4471 9903", "12/4471 9903"),
    ],
)
def test_a_number_in_groups_is_taken_whole(text: str, number: str) -> None:
    assert reference(text) == number


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        (
            "otto konto gesperrt. EOS will 138,20. rechnung war 89,99 und davon hab ich 60 euro am 14.10. gezahlt",
            13820,
        ),
        ("Otto hat mein konto gesperrt weil angeblich 89,99 offen. hab davon 60 euro am 14. oktober gezahlt", 8999),
        (
            "Otto hat mein konto gesperrt weil 89,99 offen. 60 euro hab ich am 14.10. gezahlt, den rest noch nicht",
            8999,
        ),
    ],
)
def test_a_part_that_was_paid_settles_nothing(text: str, claimed: int) -> None:
    case = conversation.told(text).case
    assert case.value("claim_paid") is False
    assert case.value("payment_amount") == Money(6000, "EUR")
    assert case.value("claim_amount") == Money(claimed, "EUR")
    assert str(case.value("payment_date")).count("2026, 10, 14")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i paid the jacket on 3 october. the order is said to be from 12 august", "2026, 8, 12"),
        ("bezahlt hab ich am 3.10.\ndie bestellung soll vom 12.8. sein", "2026, 8, 12"),
        ("12.8.", "2026, 8, 12"),
    ],
)
def test_the_day_of_a_payment_is_not_that_of_the_order(text: str, day: str) -> None:
    talk = conversation.answering(conversation.told("Riverty will 238 euro für zalando, nie bestellt"), "ordered_on")
    talk.say(text)
    assert day in str(talk.case.value("ordered_on"))


@pytest.mark.parametrize("text", PARTS)
def test_the_day_of_a_part_payment_is_kept(text: str) -> None:
    assert "2026, 10, 3" in str(conversation.told(text).case.value("payment_date"))


def test_a_phone_number_is_no_reference() -> None:
    assert reference("meine handynummer is 0664 1234567") is None
    assert reference("my phone number is 0151 2345678") is None

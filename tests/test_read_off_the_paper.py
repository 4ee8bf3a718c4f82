"""Who types the number on the letter and the sum in one message reads both from the paper, and is not asked again."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, photo, told


def with_a_letter(said: str) -> Conversation:
    talk = told("otto hat mein konto gesperrt und inkasso will geld", "nein")
    talk.say("hier der brief", kept=(photo("a.jpg"),))
    talk.say(said)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "das inkasso heisst eos, aktenzeichen 7731/26-K, die wollen 389 euro 14",
        "eos, Az. 7731/26-K, 389,14",
    ],
)
def test_a_sum_told_with_the_number_is_not_asked_for_again(said: str) -> None:
    talk = with_a_letter(said)
    answering(talk, "letter_review")
    assert talk.case.value("claim_amount") == Money(38914)
    assert "printed:claim_amount" not in talk.case.marks


def test_a_sum_alone_is_still_asked_for_as_it_is_printed() -> None:
    talk = with_a_letter("eos heissen die, irgendwas um 400 euro")
    answering(talk, "letter_review")
    assert "printed:claim_amount" in talk.case.marks

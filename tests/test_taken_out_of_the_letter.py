"""What shall go out of a draft, and what somebody wants to get out of an account, are two things."""

import pytest

from bot.dialogue.understand.wishes import strikes
from tests.conversation import Conversation, answering, told


def at_the_review() -> Conversation:
    story = "paypal blocked my account since 3 november 2026, balance 340 euros"
    return answering(told(story, language="en"), "letter_review")


@pytest.mark.parametrize(
    "said", ["take out the balance", "take out the sentence about the balance", "nimm das guthaben raus"]
)
def test_what_shall_go_out_of_the_draft_is_no_wish_for_the_money(said: str) -> None:
    talk = at_the_review()
    talk.say(said)

    assert talk.case.value("goal") is None
    assert "payout_demand" not in [one.kind for one in talk.case.newest_letters()]
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("said", ["can i take out the balance", "i want to take out the balance"])
def test_who_wants_the_money_out_has_struck_nothing_from_the_letter(said: str) -> None:
    talk = at_the_review()
    talk.say(said)

    assert talk.case.value("goal") == ("payout",)
    assert "Left out" not in talk.text


@pytest.mark.parametrize(
    ("said", "struck"),
    [
        ("how do i take out my money", False),
        ("i'd like to take out the 340 euros", False),
        ("i want to take out the sentence about the balance", True),
        ("can you take out the balance", True),
        ("please take out the part about my money", True),
    ],
)
def test_who_takes_it_out_tells_what_is_meant(said: str, struck: bool) -> None:
    assert strikes(said) is struck

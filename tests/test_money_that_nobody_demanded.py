"""Money came that no letter speaks of: that is no answer, and brings no second letter."""

import pytest

from tests.conversation import sent


@pytest.mark.parametrize("text", ["geld is da", "das geld ist gekommen", "money has arrived"])
def test_money_came_that_i_never_asked_for_and_a_second_letter_was_written(text: str) -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say(text)
    assert not any(one.kind == "follow_up" for one in talk.case.letters)
    assert not any(one.answered for one in talk.case.newest_letters())

"""Where only money was wanted and all of it came, no letter demands more; a request for the data runs on."""

import pytest

from tests.conversation import Conversation
from tests.test_paying_late import begun


def waiting() -> Conversation:
    talk = begun("zalando-sent")
    talk.wait_days(5)
    return talk


@pytest.mark.parametrize(
    "text", ["das geld ist da", "geld ist da!", "money arrived", "got my money", "guthaben ist da"]
)
def test_the_money_told_to_be_there_ends_it(text: str) -> None:
    talk = waiting()
    talk.say(text)

    assert [one.id for one in talk.case.letters] == ["L1", "L2"]
    assert talk.case.value("balance") is False
    assert [one.answered for one in talk.case.newest_letters()] == [True, False]
    assert "Die Uhr läuft weiter:\nL2" in talk.text


def test_so_does_the_yes_to_whether_it_came() -> None:
    talk = waiting()
    talk.say("sie haben geschrieben dass die 89,50 ausgezahlt wurden")
    talk.say("ja ist da")

    assert [one.id for one in talk.case.letters] == ["L1", "L2"]
    assert [one.answered for one in talk.case.newest_letters()] == [True, False]


@pytest.mark.parametrize(
    "text",
    ["geld ist da aber nicht alles", "ein teil vom geld ist da", "heute sind 50 euro gekommen", "ist das geld da?"],
)
def test_a_part_ends_nothing(text: str) -> None:
    talk = waiting()
    talk.say(text)

    assert talk.case.value("balance") is not False
    assert talk.case.stage != "closed"

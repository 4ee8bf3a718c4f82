"""A message of my own that I never wrote leaves the letter; one on another day gets that day."""

import datetime as dt

import pytest

from tests import conversation
from tests.conversation import Conversation


def own(talk: Conversation) -> list[tuple[str, dt.date | None]]:
    mine = (one for one in talk.case.contacts if one.by == "person")
    return sorted((one.way, one.when.first if one.when else None) for one in mine)


def told() -> Conversation:
    talk = conversation.told("amazon blocked my account on 12 november", "i wrote them a mail on 5 november")
    talk.say("and i called them on 14 november")
    assert own(talk) == [("mail", dt.date(2026, 11, 5)), ("phone", dt.date(2026, 11, 14))]
    return talk


@pytest.mark.parametrize(
    "said",
    [
        *("I never wrote on the 5th", "i didn't write them on 5 november", "wrong, i did not mail on the 5th"),
        *("am 5. hab ich nie geschrieben", "ich hab am 5.11. gar nicht geschrieben"),
    ],
)
def test_that_i_never_wrote_on_a_day_was_not_mended(said: str) -> None:
    talk = told()
    talk.say(said)

    assert own(talk) == [("phone", dt.date(2026, 11, 14))]
    assert "5" in talk.text


@pytest.mark.parametrize(
    "said", ["i never wrote on the 5th, it was on the 6th", "am 5. hab ich nicht geschrieben, sondern am 6.11."]
)
def test_the_right_day_beside_it_takes_its_place(said: str) -> None:
    talk = told()
    talk.say(said)

    assert own(talk) == [("mail", dt.date(2026, 11, 6)), ("phone", dt.date(2026, 11, 14))]


@pytest.mark.parametrize(
    "said",
    [
        *("i never got an answer to my mail of the 5th", "they never wrote on the 5th", "i never wrote on the 7th"),
        "i did not pay on the 5th",
    ],
)
def test_what_others_did_not_do_takes_nothing_of_mine(said: str) -> None:
    talk = told()
    talk.say(said)

    assert len(own(talk)) == 2

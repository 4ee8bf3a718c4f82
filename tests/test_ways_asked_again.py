"""Which way to go stays asked until it is answered; the name of a court is a way then, and no letter from one."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation
from tests.test_deductions import seller


def at_the_ways() -> Conversation:
    """A shop that is open again after two letters, without its money."""
    talk = seller()
    talk.wait(dt.datetime(2026, 12, 3, 19, 0, tzinfo=BERLIN))
    talk.say("nichts")
    talk.say("passt so")
    talk.say("heute raus per mail")
    talk.wait(dt.datetime(2026, 12, 11, 19, 0, tzinfo=BERLIN))
    talk.say("laden ist seit heute offen!! aber das geld haben die noch, 2317,60")
    assert talk.asks == "next_route"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "was mach ich jetzt wegen dem geld",
        "wie komm ich jetzt an mein geld",
        "und was ist jetzt mit dem geld",
        "how do i get my money now",
        "schlichtung oder sowas?",
        "hm die wolle ist auch teurer geworden",
    ],
)
def test_the_question_which_way_to_go_stays_open(text: str) -> None:
    talk = at_the_ways()
    talk.say(text)

    assert talk.asks == "next_route"


def test_the_court_as_a_way_is_no_letter_from_a_court() -> None:
    talk = at_the_ways()
    talk.say("was mach ich jetzt wegen dem geld")
    talk.say("gericht")

    assert "Amtsgericht zuständig" in talk.text
    assert not talk.case.says_yes("court_letter")
    assert talk.asks is None


def test_a_letter_from_a_court_is_still_one() -> None:
    talk = at_the_ways()
    talk.say("vom gericht kam heute ein gelber brief, ein mahnbescheid")

    assert talk.case.says_yes("court_letter")

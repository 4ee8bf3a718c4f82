"""Of two letters that were noted as sent only one was: the other waits, and nothing runs from it."""

import pytest

from tests.conversation import Conversation, reviewed

ONLY_THE_FIRST = """
stimmt nicht, nur L1 is raus; doch nur den ersten; nur L1; hab gemerkt dass ich L2 gar nich geschickt hab;
nein, nur L1 ist raus; quatsch, L2 liegt noch hier; nee nur den ersten, den andern noch nicht; sorry only L1 went out;
actually only the first one; actually i only sent L1; ich hab nur L1 geschickt; L2 doch noch nicht;
den zweiten hab ich noch gar nicht; der zweite liegt noch hier
"""
OF_OTHER_THINGS = """
nur L1 wurde beantwortet; L2 kam nicht an; hab nur auf L1 antwort; L2 ist noch nicht beantwortet; nicht nur L1 ist raus;
beide sind raus; L1 ist raus; nur der erste wurde gelesen; hab den ersten nur per mail geschickt; nur per mail
"""


def _each(table: str) -> list[str]:
    return [" ".join(one.split()) for one in table.split(";")]


def _out(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.newest_letters() if one.sending]


@pytest.mark.parametrize("days", [0, 2])
@pytest.mark.parametrize("text", _each(ONLY_THE_FIRST))
def test_i_said_that_only_one_is_out_and_the_other_went_on_running(text: str, days: int) -> None:
    talk = reviewed()
    talk.say("beide per mail raus")
    talk.wait_days(days)
    talk.say(text)
    assert _out(talk) == ["L1"]


@pytest.mark.parametrize("text", _each(OF_OTHER_THINGS))
def test_i_said_nothing_of_the_sending_and_a_letter_was_taken_back(text: str) -> None:
    talk = reviewed()
    talk.say("beide per mail raus")
    talk.wait_days(2)
    talk.say(text)
    assert _out(talk) == ["L1", "L2"]


def test_i_said_that_the_second_was_not_answered_yet_and_it_counted_as_not_sent() -> None:
    talk = reviewed()
    talk.say("beide per mail raus")
    talk.wait_days(16)
    assert talk.asks == "nudge"
    talk.say("L2 noch nicht")
    assert _out(talk) == ["L1", "L2"]

"""Words that tell a time are nobody's name."""

import datetime as dt

import pytest

from bot.dialogue.understand.spans import names_time
from tests.conversation import BERLIN, answering, told

LATER = dt.datetime(2027, 1, 9, 20, 0, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "text", ["in der silvesternacht", "in der Nacht", "letztens", "nach dem urlaub", "over the weekend"]
)
def test_a_time_is_no_collector(text: str) -> None:
    assert names_time(text)
    talk = answering(told("otto hat mein konto gesperrt und ein inkasso will 80 euro", now=LATER), "collection_agency")
    talk.say(text)

    assert not talk.case.text("collection_agency")


@pytest.mark.parametrize("text", ["EOS", "Freitag Inkasso", "Neue Zeit", "Sommer", "am Ende"])
def test_a_name_stays_one(text: str) -> None:
    assert not names_time(text)

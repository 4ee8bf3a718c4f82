"""A copy of the data that came while the demand is still waited for: no letter calls it missing until somebody does."""

import datetime as dt

import pytest

from bot.dialogue.understand.replies import only_the_copy
from tests.conversation import BERLIN, Conversation
from tests.transcribed import played


def waiting(until: str) -> Conversation:
    talk = played("<< amazon-sent\n\n")
    talk.wait(dt.datetime.fromisoformat(until).replace(tzinfo=BERLIN))
    return talk


CAME = [
    "Sehr geehrte Frau Muster, anbei erhalten Sie die von Ihnen angeforderte Datenauskunft als PDF.",
    "die datenauskunft ist gekommen als pdf",
    "auskunft ist da",
]


@pytest.mark.parametrize("text", CAME)
def test_no_second_letter_follows_before_the_day_of_the_demand(text: str) -> None:
    talk = waiting("2026-12-03 12:00")
    talk.say(text)
    assert [one.kind for one in talk.case.newest_letters()] == ["unblock_demand", "access_request"]
    assert "L1: bis 8. Dezember 2026" in talk.text
    assert "L2: bis" not in talk.text
    later = talk.wait(dt.datetime(2026, 12, 29, 12, tzinfo=BERLIN))
    assert not any("L2" in one.body["text"] for turn in later for one in turn.says)


def test_the_second_letter_of_the_demand_speaks_of_no_month_that_runs() -> None:
    talk = waiting("2026-12-09 18:30")
    talk.say(CAME[0])
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, letter.answers) == ("follow_up", "L1")
    assert "Antrag auf Auskunft" not in letter.text


def test_what_is_missing_in_it_is_asked_for_once_it_is_told() -> None:
    talk = waiting("2026-12-03 12:00")
    talk.say(CAME[1])
    talk.say("in den daten fehlen aber die empfänger und die herkunft")
    letter = talk.case.newest_letters()[-1]
    assert (letter.kind, letter.answers) == ("follow_up", "L2")


@pytest.mark.parametrize(
    "text",
    ["der eintrag ist gelöscht", "die daten sind teilweise gekommen", "anbei die Auskunft. Konto bleibt gesperrt."],
)
def test_what_is_no_whole_copy(text: str) -> None:
    assert not only_the_copy(text)

"""The days of a court's paper where holidays differ: by the seat of the court, by the home, and where neither is
known."""

import datetime as dt

import pytest

from bot.dialogue.questions.court import counted
from tests.conversation import BERLIN, Conversation, told

EVENING = dt.datetime(2026, 12, 28, 18, 0, tzinfo=BERLIN)
STUTTGART = (
    "hallo, gelber brief lag heiligabend im kasten, mahnbescheid vom amtsgericht stuttgart. eos inkasso wegen amazon "
    "95,40 euro. ich hab das aber vor weihnachten bezahlt, am 15."
)
COBURG = (
    "grias eich, i hob heit erst aufgmacht, vollstreckungsbescheid vom amtsgericht coburg, zugestellt war er am 23.12. "
    "mir warn über weihnachten bei da oma"
)
SERVED = "gelber brief, mahnbescheid, zugestellt am 24.12., eos inkasso wegen amazon 95,40 euro"
HOME = "Dilek Aydin, Königstr. 7, 70173 Stuttgart"


def days(talk: Conversation) -> tuple[str, str]:
    """The safe day and the last one."""
    ends = counted(talk.desk, talk.case)
    assert ends
    return f"{ends.safe:%d.%m.}", f"{ends.due:%d.%m.}"


def test_a_holiday_at_the_court_that_was_named_is_no_day_for_the_post() -> None:
    talk = told(STUTTGART, now=EVENING)
    assert "spätestens am Samstag, 2. Januar 2027" in talk.text
    assert days(talk) == ("02.01.", "07.01.")


def test_a_period_does_not_end_on_a_holiday_at_the_court() -> None:
    talk = told(COBURG, now=EVENING)
    assert "enden am Donnerstag, 7. Januar 2027" in talk.text
    assert days(talk) == ("02.01.", "07.01.")


def test_where_nobody_knows_the_court_every_holiday_counts_for_the_post_and_none_for_the_end() -> None:
    assert days(told(SERVED, now=EVENING)) == ("02.01.", "07.01.")
    assert days(told(SERVED.replace("24.12.", "23.12."), now=EVENING)) == ("02.01.", "06.01.")


def test_a_court_in_a_land_without_that_holiday_gives_the_day_back() -> None:
    talk = told("gelber brief, mahnbescheid vom amtsgericht hagen, zugestellt am 24.12.", now=EVENING)
    assert days(talk) == ("04.01.", "07.01.")


@pytest.mark.parametrize(("said", "safe"), [("Amtsgericht Hagen", "Montag, 4. Januar"), ("Hagen", "Montag, 4. Januar")])
def test_a_day_that_changes_with_the_court_is_said_at_once(said: str, safe: str) -> None:
    talk = told(SERVED, now=EVENING)
    talk.say(said)
    assert f"spätestens am {safe} 2027" in talk.text
    assert [file.name for out in talk.last.says for file in out.files] == ["gerichtsfrist.ics"]
    talk.say("26-5566778-0-1")
    assert "neu gerechnet" not in talk.text


def test_a_day_that_changes_with_the_address_is_said_at_once() -> None:
    talk = told(SERVED.replace("mahnbescheid", "mahnbescheid vom amtsgericht hagen"), now=EVENING)
    for text in ("26-5566778-0-1", HOME):
        talk.say(text)
    assert "spätestens am Samstag, 2. Januar 2027" in talk.text
    talk.say("/fristen")
    assert "neu gerechnet" not in talk.text


def test_a_day_that_stays_is_not_said_again() -> None:
    talk = told(STUTTGART, now=EVENING)
    for text in ("26-5566778-0-1", HOME):
        talk.say(text)
        assert "neu gerechnet" not in talk.text


def test_a_holiday_at_home_counts_for_the_post() -> None:
    talk = told(SERVED.replace("mahnbescheid", "mahnbescheid vom amtsgericht hagen"), now=EVENING)
    for text in ("26-5566778-0-1", HOME):
        talk.say(text)
    assert days(talk) == ("02.01.", "07.01.")

"""Questions and plain words while the days of a court's paper are settled."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 30, 10, 0, tzinfo=BERLIN)
PAPER = "mahnbescheid vom amtsgericht coburg, 26-1112223-0-4, wegen otto 389 euro"
GUESS = "letzte woche irgendwann, glaub mittwoch"
NAME = "Jonas Peters, Bahnhofstr. 4, 50321 Brühl"


def served(*texts: str) -> Conversation:
    return told(PAPER, *texts, now=NOW)


@pytest.mark.parametrize("asked", ["und wenn ich einfach zahl?", "was heißt zugestellt?", "wozu brauchst du das?"])
def test_a_question_back_while_it_is_asked_whether_it_is_the_same_paper_is_answered(asked: str) -> None:
    talk = served("24.11.", "der umschlag kam am 26.11.")
    assert talk.asks == "same_paper"
    talk.say(asked)
    assert talk.asks == "same_paper"
    talk.say("ja")
    day = dt.date(2026, 11, 26)
    assert talk.case.value("service_date") == When(day, day)


@pytest.mark.parametrize("word", ["moment", "mach ich morgen", "später"])
def test_a_yes_to_the_summary_is_no_objection_that_was_made(word: str) -> None:
    talk = served("24.11.", word, NAME)
    assert talk.asks == "confirm_facts"
    talk.say("ja")
    assert not talk.case.known("court_objection")
    assert [one.kind for one in talk.case.letters] == ["court_objection"]

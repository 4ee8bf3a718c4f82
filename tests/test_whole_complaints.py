"""A complaint to the authority tells all that was written and answered, in its order; a second letter leaves out no
matter of which nothing was answered."""

import datetime as dt

import pytest

from bot.case import Letter
from bot.dialogue.understand.finer_kinds import kind_of
from tests.conversation import BERLIN, Conversation, answering, told

START = dt.datetime(2026, 11, 25, 21, tzinfo=BERLIN)
STORY = (
    "paypal limited my account since 4 november 2026. i want my money, 812,40 euro. liam@example.org",
    "im in cork ireland. Liam O'Shea, 14 Blarney Street, Cork T23 X2P8",
)


def _sent() -> Conversation:
    talk = answering(told(*STORY, language="en", now=START), "confirm_facts")
    talk.say("yes")
    answering(talk, "sent_confirmation").say("all sent by email")
    return talk


def _until(talk: Conversation, year: int, month: int, day: int) -> None:
    talk.wait(dt.datetime(year, month, day, 18, tzinfo=BERLIN))


def _out(talk: Conversation) -> None:
    answering(talk, "sent_confirmation").say("sent by email")


def _complained(answer: str) -> Conversation:
    """Somebody who said this on 29 December, sent what came of it, and complains on 20 January."""
    talk = _sent()
    _until(talk, 2026, 12, 29)
    talk.say(answer)
    _out(talk)
    _until(talk, 2027, 1, 20)
    talk.say("complaint to the data protection authority")
    return talk


def _last(talk: Conversation, kind: str) -> Letter:
    return next(one for one in reversed(talk.case.letters) if one.kind == kind)


def test_a_reminder_in_another_matter_that_asked_for_the_data_is_told_and_enclosed() -> None:
    talk = _complained("nothing, they did not answer")
    complaint, reminder = _last(talk, "authority_complaint"), _last(talk, "follow_up")

    assert "29 December 2026: further letter in this matter, by e-mail" in complaint.text
    assert reminder.id in complaint.exhibits


@pytest.mark.parametrize(
    "text",
    [
        "they sent a zip, but nothing about why and nothing about the ban",
        "sie haben eine zip geschickt, aber nichts zur sperre",
        "Daten kamen, aber kein Wort zum Grund",
        "got a download with my pictures, not a word about the ban",
        "hab ne datei bekommen aber nix über die sperre",
    ],
)
def test_data_without_a_word_on_the_block_are_data_in_part(text: str) -> None:
    assert kind_of(text) == "data_partial"


@pytest.mark.parametrize(
    "text",
    ["i sent them a zip but nothing happened", "they sent an email but nothing about why", "nothing about the ban"],
)
def test_other_answers_without_a_word_on_it_are_no_data(text: str) -> None:
    assert kind_of(text) != "data_partial"


def test_no_complaint_says_that_nothing_was_answered_where_data_came() -> None:
    talk = _complained("they sent a zip, but nothing about why and nothing about the block")
    complaint = " ".join(_last(talk, "authority_complaint").text.split())

    assert "so far not answered" not in complaint
    assert "answered my request for access of 25 November 2026 only in part" in complaint


def test_an_answer_without_its_day_stands_where_it_was_told() -> None:
    talk = _sent()
    _until(talk, 2026, 12, 29)
    talk.say("they sent a zip, but nothing about why and nothing about the block")
    _out(talk)
    _until(talk, 2027, 1, 20)
    talk.say("complaint to the data protection authority")
    text = _last(talk, "authority_complaint").text

    assert text.index("incomplete copy of the data") < text.index("29 December 2026: further letter")

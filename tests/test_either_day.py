"""A promised day in strokes that may be read in two ways: which one was taken is said, and a word puts it right."""

import datetime as dt

import pytest

from bot.dialogue.promises import promised
from bot.dialogue.understand.either_day import asks_which, other_reading, says_which
from bot.patterns import compile_one
from tests.conversation import BERLIN, Conversation, sent

MAY, FEBRUARY = dt.date(2027, 5, 2), dt.date(2027, 2, 5)
ANSWER = "Sie schreiben: Your account remains limited. Funds will be available for withdrawal on {day}."


def answered(day: str) -> Conversation:
    """Somebody who was promised money on that day."""
    talk = sent()
    talk.sleep(dt.datetime(2027, 1, 20, 18, 0, tzinfo=BERLIN))
    talk.say(ANSWER.format(day=day))
    return talk


def test_a_day_that_may_be_two_is_said_to_be_so_and_a_word_puts_it_right() -> None:
    talk = answered("02/05/2027")
    assert promised(talk.case) == MAY
    assert "auf zwei Arten" in talk.text
    assert "5. Februar 2027" in talk.text

    talk.say("is 02/05 february or may??")
    assert "auf zwei Arten" in talk.text or "in two ways" in talk.text

    talk.say("ich meine 5. februar")
    assert promised(talk.case) == FEBRUARY
    assert "5. Februar 2027" in talk.text

    talk.say("nein doch mai")
    assert promised(talk.case) == MAY


@pytest.mark.parametrize("day", ["25/05/2027", "02.05.2027", "2 May 2027", "05/05/2027", "02/01/2028"])
def test_a_day_that_is_plain_is_not_doubted(day: str) -> None:
    talk = answered(day)

    assert "zwei Arten" not in talk.text or day == "02/01/2028"


def test_a_reading_that_is_past_is_none() -> None:
    assert other_reading("on 02/05/2027", MAY) == FEBRUARY
    assert other_reading("on 13/05/2027", dt.date(2027, 5, 13)) is None
    talk = answered("01/06/2027")  # the 6th of January is over

    assert "zwei Arten" not in talk.text


@pytest.mark.parametrize(
    "text", ["february", "i mean 5 february", "5. februar", "5.2.", "month first", "Februar gemeint", "it's feb 5th"]
)
def test_the_other_day_is_heard(text: str) -> None:
    assert says_which(text, MAY, FEBRUARY) == FEBRUARY


@pytest.mark.parametrize("text", ["in february i called them", "ok", "february or may?", "can you wait until february"])
def test_other_words_choose_none(text: str) -> None:
    assert says_which(text, MAY, FEBRUARY) is None


def test_the_question_which_it_is_is_heard() -> None:
    assert asks_which("is 02/05 february or may??", MAY, FEBRUARY)
    assert not asks_which("may i call them?", MAY, FEBRUARY)


def test_no_pattern_is_made_anew_for_each_message() -> None:
    for _ in iter(compile_one, False):
        pass
    says_which("5.2.", MAY, FEBRUARY)

    assert not compile_one()

"""The day that a letter sets may be another: the letter bears it, and what is asked about it follows."""

import datetime as dt

import pytest

from tests.conversation import Conversation, answering, drafted


def _looking() -> Conversation:
    return answering(drafted(), "letter_review")


def _due(talk: Conversation) -> dt.date | None:
    return next(one.due for one in talk.case.newest_letters() if one.id == "L1")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        *((("nimm die frist länger, 3 wochen",), 15), (("mach aus der frist 4 wochen",), 22), (("frist 15.12.",), 15)),
        *((("die frist ist zu kurz, länger bitte", "15.12."), 15), (("frist länger", "3 wochen"), 15)),
        (("ich hab die frist im brief auf den 15.12. geändert",), 15),
        (("gib ihnen mehr zeit", "dann bis zum 20. dezember"), 21),  # the 20th is a Sunday
    ],
)
def test_my_own_day_did_not_stand_in_the_letter(said: tuple[str, ...], day: int) -> None:
    talk = _looking()
    for text in said:
        talk.say(text)

    assert _due(talk) == dt.date(2026, 12, day)
    letter = next(one for one in talk.case.newest_letters() if one.id == "L1")
    assert f"bis zum {day}. Dezember 2026" in letter.text
    assert talk.asks == "letter_review"


def test_i_was_asked_before_my_own_day_was_over() -> None:
    talk = _looking()
    talk.say("frist 15.12.")
    talk = answering(talk, "sent_confirmation")
    talk.say("beide per mail raus")
    sent = next(one.sending for one in talk.case.newest_letters() if one.id == "L1")
    assert sent is not None
    assert sent.due == dt.date(2026, 12, 15)

    talk.wait(dt.datetime(2026, 12, 15, 20, 0, tzinfo=talk.now.tzinfo))
    assert talk.asks is None
    talk.wait(dt.datetime(2026, 12, 16, 20, 0, tzinfo=talk.now.tzinfo))
    assert talk.asks == "nudge"


@pytest.mark.parametrize("said", [("frist ändern", "in 3 tagen"), ("frist länger", "bis 1. märz 2027")])
def test_an_unfair_day_was_taken_without_a_word(said: tuple[str, ...]) -> None:
    talk = _looking()
    for text in said:
        talk.say(text)

    assert _due(talk) == dt.date(2026, 12, 8)
    assert "7 bis 60 Tage" in talk.text


@pytest.mark.parametrize(
    "said",
    [
        *("die frist ist schon vorbei", "was passiert nach der frist?", "die haben mir eine frist bis 10.12. gesetzt"),
        *("15.12.", "inkasso hat eine frist bis 10.12. gesetzt"),
    ],
)
def test_another_day_was_taken_for_my_wish(said: str) -> None:
    talk = _looking()
    talk.say(said)
    assert _due(talk) == dt.date(2026, 12, 8)


def test_a_letter_that_went_out_late_kept_a_day_too_near() -> None:
    talk = _looking()
    talk.say("frist 15.12.")
    talk.wait_days(19)
    talk.say("neu datieren")
    assert _due(talk) != dt.date(2026, 12, 15)

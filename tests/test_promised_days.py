"""A day by which the other side promised an answer: kept, and waited for where no law stands behind a letter’s day."""

import datetime as dt

import pytest

from bot.dialogue.promises import promised
from bot.dialogue.understand.pledged_days import pledged_day
from tests.conversation import BERLIN, Conversation, answering, day, sent, told

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=BERLIN)
PROMISES = (
    ("sie prüfen bis 20.12.", "2026-12-20"),
    ("sie haben gesagt bis ende der woche melden sie sich", "2026-11-27"),
    ("der support will sich bis 5.12. melden", "2026-12-05"),
    ("prüfung dauert bis 20.12. sagen sie", "2026-12-20"),
    ("haben versprochen dass es bis 10.12. wieder offen ist", "2026-12-10"),
    ("antwort kommt bis 10.12.", "2026-12-10"),
    ("they said they'd get back by 20 December", "2026-12-20"),
    ("they'll look into it by friday", "2026-11-27"),
    ("they promised to answer by 5 december", "2026-12-05"),
    ("support says the review takes until 20 december", "2026-12-20"),
)


def _waiting() -> Conversation:
    talk = sent(now=NOW)
    talk.wait_days(1)
    return talk


def _due(talk: Conversation, letter: str) -> dt.date:
    return next(one.due_at.date() for (_, key), one in talk.planned.items() if f"due:{letter}:" in key)


@pytest.mark.parametrize(("said", "on"), PROMISES)
def test_the_day_of_a_promise_is_lost_before_the_letters_are_out(said: str, on: str) -> None:
    talk = told(f"amazon hat mein konto am 3.11.2026 gesperrt. {said}", now=NOW)

    promised_on = dt.date.fromisoformat(on)
    assert talk.case.value("answer_by") == day(promised_on.year, promised_on.month, promised_on.day)
    assert talk.case.value("block_date") == day(2026, 11, 3)


@pytest.mark.parametrize(("said", "on"), PROMISES)
def test_the_day_of_a_promise_is_lost_while_an_answer_is_waited_for(said: str, on: str) -> None:
    talk = _waiting()
    talk.say(said)

    assert promised(talk.case) == dt.date.fromisoformat(on)


@pytest.mark.parametrize(
    "said",
    [
        "ich soll bis 20.12. antworten",
        "frist zur antwort bis 20.12.",
        "ich brauch das geld bis 10.12.",
        "sie wollen bis 1.12. eine antwort von mir",
        "die wollen bis 1.12. meinen ausweis",
        "konto wird am 1.12. gesperrt",
        "die antworten bis heute nicht",
        "they want an answer from me by 1 december",
        "i will call them on friday",
        "am 15.12. ist miete fällig",
        "ich melde mich bis freitag",
        "klarna will bis 20.12. 50 euro",
        "sie prüfen noch",
    ],
)
def test_what_nobody_promised_gets_a_day(said: str) -> None:
    assert pledged_day(said, NOW.date()) is None


def test_an_answer_is_asked_for_before_the_day_that_was_promised() -> None:
    talk = _waiting()
    assert _due(talk, "L1") == dt.date(2026, 12, 9)
    talk.say("sie prüfen bis 18.12.")

    assert _due(talk, "L1") > dt.date(2026, 12, 18)


def test_a_day_promised_before_the_letters_went_out_is_not_waited_for() -> None:
    talk = answering(
        told("amazon hat mein konto am 3.11.2026 gesperrt. sie prüfen bis 18.12.", now=NOW), "confirm_facts"
    )
    talk.say("ja")
    answering(talk, "sent_confirmation").say("alles per mail raus")

    assert _due(talk, "L1") > dt.date(2026, 12, 18)
    assert any(key.startswith("promise:2026-12-18") for _, key in talk.planned)


def test_a_period_of_the_law_moves_for_a_promise() -> None:
    talk = _waiting()
    before = _due(talk, "L2")
    dues = [one.sending.due for one in talk.case.letters if one.sending]
    talk.say("sie prüfen bis 5.1.2027")

    assert _due(talk, "L2") == before
    assert [one.sending.due for one in talk.case.letters if one.sending] == dues


@pytest.mark.parametrize("said", ["melden sie sich bei mir?", "erinnern sie mich bitte?"])
def test_whether_the_bot_asks_again_is_still_answered(said: str) -> None:
    talk = _waiting()
    talk.say(said)

    assert "frage ich hier nach" in talk.text

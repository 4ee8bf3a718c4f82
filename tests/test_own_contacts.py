"""Calls and letters of one's own: each is one line, and is not turned into a word of the company's."""

import pytest

from bot.dialogue.questions.exchange import told
from tests import conversation
from tests.conversation import START

Line = tuple[str, str, str]


def lines(text: str) -> list[Line]:
    return [(one.way, one.by, one.when.first.isoformat() if one.when else "") for one in told(text, START.date())]


@pytest.mark.parametrize(
    "said",
    [
        "angerufen am 12. November, die Dame sagte sie darf mir nichts sagen",
        "am 12.11. angerufen, auskunft nur an den kontoinhaber",
        "called on 12 November, the lady said she can't tell me anything",
        "am 12.11. telefoniert, mit mir reden die nicht",
    ],
)
def test_a_call_in_which_nothing_was_said_is_one_call_of_ones_own(said: str) -> None:
    assert lines(said) == [("phone", "person", "2026-11-12")]


def test_it_stands_once_in_the_case() -> None:
    talk = conversation.told("otto hat mein konto gesperrt wegen 214,85, bezahlt hab ich am 12.10.", "nein")
    talk.say("angerufen am 12. November, die Dame sagte sie darf mir nichts sagen")

    assert [(one.way, one.by) for one in talk.case.contacts] == [("phone", "person")]


@pytest.mark.parametrize(
    "said",
    [
        "angerufen am 9.11. und nochmal letzten montag, jedes mal: auskunft nur an den kontoinhaber",
        "ich habe am 9.11. und noch einmal am 23.11. angerufen",
        "angerufen am 9.11. und wieder am 23.11., keiner geht ran",
    ],
)
def test_a_second_call_has_its_own_day(said: str) -> None:
    assert lines(said) == [("phone", "person", "2026-11-09"), ("phone", "person", "2026-11-23")]


@pytest.mark.parametrize(
    "said",
    [
        "im august amoi gschriebn, kane antwort",
        "im august mal geschrieben, keine antwort",
        "im august gschribe, kei antwort",
        "im august gschriebn, koa antwort kemma",
    ],
)
def test_who_got_no_answer_had_written(said: str) -> None:
    assert lines(said) == [("other", "person", "2026-08-01")]


@pytest.mark.parametrize(
    "said",
    [
        "die ham am 3.11. gschriebn dass gsperrt bleibt",
        "am 5.11. hat die dame mich angerufen, sie darf mir nichts sagen",
    ],
)
def test_what_they_wrote_and_whom_they_called_stays_theirs(said: str) -> None:
    assert [by for _, by, _ in lines(said)] == ["company"]


@pytest.mark.parametrize(
    "said",
    ["sent them my passport copy on 12 nov, they want it again", "uploaded my ID on the 12th, they asked for it again"],
)
def test_a_paper_that_i_sent_was_a_message_of_theirs(said: str) -> None:
    assert lines(said) == [("other", "person", "2026-11-12")]


def test_a_letter_asked_twice_for_the_same_paper() -> None:
    talk = conversation.told("paypal limited my account on 5 nov, 840 euro inside", language="en")
    talk = conversation.answering(talk, "confirm_facts")
    talk.say("yes")
    talk.say("sent them my passport copy on 12 nov, they want it again")
    conversation.answering(talk, "letter_review")
    text = next(one.text for one in reversed(talk.case.newest_letters()) if one.kind == "payment_complaint")
    assert "welche Unterlage Sie wofür noch brauchen" in text
    assert "welche sonstigen Unterlagen" in text

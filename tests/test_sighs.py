"""A sigh, a smiley or a bare "was" where something is asked for: nobody says anything with it, least of all a name that
then stands in a letter."""

import pytest

from bot.dialogue.understand.answers import read
from tests.conversation import Conversation, answering, told

BLOCKED, NAMELESS = "amazon konto gesperrt", "mein konto ist gesperrt"
SIGHS = ("hm", "Hmm...", "äh", "pff", "boah", "puh", "tja", "sorry", "lol", "omg", "na toll", "oh man", "😭")


@pytest.mark.parametrize("sigh", SIGHS)
@pytest.mark.parametrize(("topic", "story"), [("account_identifier", BLOCKED), ("company", NAMELESS)])
def test_a_sigh_is_no_name_of_an_account_or_a_company(topic: str, story: str, sigh: str) -> None:
    talk = answering(told(story), topic)
    talk.say(sigh)

    assert not talk.case.known(topic)
    assert talk.case.open == topic


def test_sighs_are_none_of_the_tries_after_which_a_question_is_left_open() -> None:
    talk = answering(told(BLOCKED), "account_identifier")
    said = [_all(talk, sigh) for sigh in ("hm", "puh", "tja", "hm")]

    assert talk.case.open == "account_identifier"
    assert len({*said[:2]}) == 2, "the same twice"
    assert not any(mark.startswith("missed:") for mark in talk.case.marks)


@pytest.mark.parametrize("word", ["was", "wofür", "warum", "wie", "hä", "what", "why"])
def test_a_bare_question_word_is_a_question(word: str) -> None:
    assert read(word) == "ask_back"


def test_a_why_in_return_is_no_goal_however_often_it_is_asked() -> None:
    talk = answering(told(BLOCKED), "full_name")
    for word in ("wofür", "warum", "wieso", "warum"):
        talk.say(word)

    assert not talk.case.known("goal")
    assert talk.asks == "full_name"


@pytest.mark.parametrize(("said", "company"), [("H&M", "hm"), ("h&m", "hm"), ("hm ich glaub otto", "otto")])
def test_what_is_named_beside_a_sigh_is_heard(said: str, company: str) -> None:
    talk = answering(told(NAMELESS), "company")
    talk.say(said)

    assert talk.case.text("company") == company


@pytest.mark.parametrize(
    ("said", "kind"), [("ok", "yes"), ("na gut", "yes"), ("egal", "skip"), ("👍", "yes"), ("nö", "no")]
)
def test_a_short_answer_is_no_sigh(said: str, kind: str) -> None:
    assert read(said) == kind


def _all(talk: Conversation, text: str) -> str:
    return "\n".join(one.body.get("text", "") for one in talk.say(text).says)

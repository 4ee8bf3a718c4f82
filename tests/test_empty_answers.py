"""An answer that came and says nothing: no silence, no ground, no refusal; and what came on one's own mail of a day."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told
from bot.dialogue.understand.empty_answers import empty_answer
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, answering, drafted, sent
from tests.conversation import told as telling

TODAY, THIRD = dt.date(2026, 11, 25), dt.date(2026, 11, 3)
EMPTY = (
    "ich hab schon dreimal geschrieben und krieg nur textbausteine",
    "nur Textbausteine",
    "die haben geantwortet aber nix brauchbares",
    "they replied but i got nothing useful",
    "got a reply but it's just a template",
    "kam was, aber nix konkretes",
    "antwort da, steht aber nix drin",
    "only canned responses",
    "die haben geantwortet aber keine echte antwort",
)


def late() -> Conversation:
    """Somebody whose first letter is a week old."""
    talk = sent()
    talk.wait_days(7)
    return talk


@pytest.mark.parametrize("text", EMPTY)
def test_it_is_an_answer_without_content(text: str) -> None:
    assert empty_answer(text)
    assert classify(text) == "final_textblock"


@pytest.mark.parametrize(
    "text",
    [
        "keine textbausteine bitte",
        "noch nichts konkretes",
        "nothing useful yet",
        "sie haben geantwortet: konto bleibt zu",
        "war das ein textbaustein?",
        "nichts gekommen",
        "standardkonto gesperrt",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not empty_answer(text)


@pytest.mark.parametrize("text", EMPTY)
def test_to_who_waits_it_is_no_silence(text: str) -> None:
    talk = late()
    talk.say(text)
    assert [one["kind"] for one in talk.case.replies] == ["final_textblock"]
    assert [one.kind for one in talk.case.letters][-1] == "follow_up"


@pytest.mark.parametrize("text", EMPTY)
def test_at_the_reminder_it_is_no_silence_either(text: str) -> None:
    talk = sent()
    talk.wait_days(16)
    assert talk.asks == "nudge"
    talk.say(text)
    assert [one["kind"] for one in talk.case.replies] == ["final_textblock"]


def test_told_while_the_letter_goes_out_it_answers_no_letter() -> None:
    talk = sent()
    talk.say("krieg von denen immer nur textbausteine")
    assert "follow_up" not in [one.kind for one in talk.case.letters]


@pytest.mark.parametrize("text", ["they replied but nothing useful", "die haben geantwortet, aber nur textbausteine"])
def test_asked_for_the_ground_none_was_given(text: str) -> None:
    talk = answering(telling("paypal hat mein konto gesperrt", "t@example.org"), "confirm_facts")
    talk.say("ja")
    while talk.asks != "block_reason":
        talk.tap("unknown")
    talk.say(text)
    assert talk.case.value("block_reason") is False


@pytest.mark.parametrize("text", ["they replied but nothing useful", "die haben geantwortet, aber nix konkretes"])
def test_asked_for_messages_it_is_their_answer_without_particulars(text: str) -> None:
    (found,) = told(text, TODAY)
    assert (found.by, found.kind, found.when) == ("company", "inquiry", None)


@pytest.mark.parametrize(
    "text",
    [
        "auf meine mail vom 3.11. kam nur eine automatische antwort",
        "zu meiner Mail vom 3. November hab ich nur Textbausteine bekommen",
        "only got an auto reply to my email from 3 nov",
    ],
)
def test_what_came_on_a_mail_of_ones_own_tells_both(text: str) -> None:
    found = told(text, TODAY)
    assert [(one.way, one.by, one.when.first if one.when else None) for one in found] == [
        ("mail", "person", THIRD),
        ("other", "company", None),
    ]


def test_an_automatic_answer_asks_nothing_of_machines() -> None:
    talk = drafted()
    while talk.asks != "letter_review":
        talk.tap("unknown")
    talk.say("auf meine mail vom 3.11. kam nur eine automatische antwort")
    assert "Maschine" not in talk.text
    assert talk.case.contacts


@pytest.mark.parametrize(
    "text", ["der chat sagte am 3.11., dass alles ok ist", "chat said on 3 nov everything is fine"]
)
def test_what_their_chat_said_is_heard_whatever_is_asked(text: str) -> None:
    talk = drafted()
    while talk.asks != "claim_reference":
        talk.tap("unknown")
    talk.say(text)
    (found,) = talk.case.contacts
    assert (found.way, found.by, found.kind, found.when.first if found.when else None) == (
        "chat",
        "company",
        "cleared",
        THIRD,
    )
    waiting = late()
    waiting.say(text)
    assert [one["kind"] for one in waiting.case.replies] == ["said_done"]


def test_nobody_is_asked_for_the_day_of_an_automatic_answer() -> None:
    talk = drafted()
    while talk.asks != "already_contacted":
        talk.tap("unknown")
    talk.say("auf meine mail vom 3.11. kam nur eine automatische antwort")
    talk.tap("unknown")
    assert talk.asks != "company_answers"

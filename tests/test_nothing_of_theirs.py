"""Who is asked what the answer says, and has none, has told no word of the other side."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent


def _asked() -> Conversation:
    """Somebody who said that an answer came, and is asked what it says."""
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 10, 18, 30, tzinfo=BERLIN))
    talk.tap("answer")
    assert talk.asks == "company_reply"
    return talk


@pytest.mark.parametrize(
    "text", ["nein", "noch nicht", "nö", "nee, noch nicht", "no", "not yet", "weiß nicht", "nein danke"]
)
def test_a_no_to_what_it_says_is_no_answer_of_theirs_and_brings_no_letter(text: str) -> None:
    talk = _asked()
    before = talk.case.letters
    talk.say(text)

    assert talk.case.replies == ()
    assert talk.case.letters == before
    assert "aufgehoben" not in talk.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("nein, noch nichts", "silence"),
        ("sie schreiben nein", "final_textblock"),
        ("nein sie lehnen ab", "final_textblock"),
    ],
)
def test_a_no_of_theirs_and_silence_are_still_heard(text: str, kind: str) -> None:
    talk = _asked()
    talk.say(text)
    assert [one["kind"] for one in talk.case.replies] == [kind]

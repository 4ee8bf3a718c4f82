"""A curse at the same old words of the company is answered calmly, and is no wish about the letter."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, sent


@pytest.mark.parametrize(
    "text", ["das ist ja wieder der gleiche Mist", "wieder derselbe scheiß", "same crap again", "immer dieselbe leier"]
)
def test_a_curse_at_the_same_old_words_is_answered_calmly(text: str) -> None:
    talk = sent()
    talk.wait(dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN))
    talk.say("Amazon schreibt: Ihr Konto wurde dauerhaft geschlossen. Diese Entscheidung ist endgültig.")
    assert talk.asks == "letter_review"
    before = talk.case.letters
    talk.say(text)

    assert "sachlich" in talk.text or "darf hier raus" in talk.text
    assert talk.asks == "letter_review"
    assert talk.case.letters == before


def test_a_word_about_the_draft_is_no_curse() -> None:
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 10, 18, 30, tzinfo=BERLIN))
    talk.say("nichts")
    assert talk.asks == "letter_review"
    talk.say("die gleiche Adresse wie oben")
    assert "sachlich" not in talk.text

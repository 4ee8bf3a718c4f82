"""Who does not know which court wrote may look and come back: then there is a letter after all."""

import pytest

from tests.conversation import Conversation, told

STORY = "hab einen vollstreckungsbescheid von coeo bekommen, zugestellt 14.11.2026, 430 euro"


def _left_open() -> Conversation:
    talk = told(STORY)
    assert talk.asks == "court_name"
    talk.say("weiß nicht, hab ihn nicht hier")
    return talk


def test_i_did_not_know_the_court_and_heard_nothing_of_a_letter() -> None:
    assert "Sobald es hier steht, kommt der Brief" in _left_open().text


@pytest.mark.parametrize("said", ["ag mayen", "AG Mayen", "amtsgericht mayen", "ag mayen, 26-1234567-0-1", "mayen"])
def test_the_court_that_i_found_later_brought_no_letter(said: str) -> None:
    talk = _left_open()
    talk.say(said)
    assert "Mayen" in talk.case.text("court_name")

    for text in ("26-1234567-0-1", "Kevin Scholl", "Hauptstr. 3, 56727 Mayen", "ja"):
        if not talk.case.letters:
            talk.say(text)
    assert [one.kind for one in talk.case.newest_letters()] == ["court_objection"]


@pytest.mark.parametrize(
    "said", ["Kevin Scholl", "Hauptstr. 3, 56727 Mayen", "ok was soll ich machen", "coeo will 430 euro"]
)
def test_a_name_or_an_address_was_taken_for_the_court(said: str) -> None:
    talk = _left_open()
    talk.say(said)
    assert not talk.case.text("court_name")

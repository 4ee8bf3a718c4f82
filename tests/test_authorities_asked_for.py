"""Who asks which authority is the right one hears its name and the ways, and gets no second letter instead."""

import pytest

from bot.dialogue.understand.routes import asks_which
from tests.conversation import Conversation, sent


def _late() -> Conversation:
    talk = sent()
    talk.wait_days(40)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "nichts gekommen, keine Auskunft. welche Behörde ist zuständig?",
        "immer noch nix. wer ist da zuständig?",
        "no answer so far. which authority is responsible?",
        "Nein. Welche Datenschutzbehörde wäre denn für mich zuständig?",
    ],
)
def test_the_authority_is_named_and_what_nobody_answered_is_not_asked_again(text: str) -> None:
    talk = _late()
    letters = len(talk.case.letters)
    talk.say(text)
    assert "Der Landesbeauftragte für den Datenschutz Niedersachsen" in talk.text
    assert "Datenschutzbehörde: Beschwerde" in talk.text
    assert talk.asks == "next_route"
    assert len(talk.case.letters) == letters
    assert talk.case.replies[-1]["kind"] == "silence"


def test_who_only_asks_is_still_asked_whether_anything_came() -> None:
    talk = _late()
    talk.say("welche Behörde ist zuständig?")
    assert "Der Landesbeauftragte für den Datenschutz Niedersachsen" in talk.text
    assert talk.asks == "nudge"
    assert not [one for one in talk.case.replies if one["kind"] == "silence"]


@pytest.mark.parametrize(
    "text", ["die behörde ist nicht zuständig", "nichts gekommen", "welches amt hat geschrieben?", "who is this?"]
)
def test_what_asks_for_no_authority_names_none(text: str) -> None:
    assert not asks_which(text)

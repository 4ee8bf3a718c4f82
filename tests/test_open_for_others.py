"""Of two who were blocked together one is back: that is no success of the other one."""

import pytest

from bot.dialogue.understand.open_for_others import STILL_SHUT, of_oneself
from tests.conversation import Conversation, answering, told


def waits() -> Conversation:
    story = ("vinted hat mich gesperrt wegen 64 euro offen, gezahlt am 20.10.", "t@example.org")
    talk = answering(told(*story), "letter_review")
    talk.say("passt")
    talk.say("alle per mail raus heute")
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "bei kim ist es wieder offen, bei mir nicht",
        "ihr konto geht wieder, meins nicht",
        "meine freundin ist wieder drin, ich nicht",
        "kims account is back, mine is not",
        "das konto von meiner frau ist wieder offen, meins ist noch zu",
    ],
)
def test_her_account_is_back_and_mine_is_not(text: str) -> None:
    assert of_oneself(text) == STILL_SHUT
    talk = waits()
    talk.say(text)
    assert talk.case.stage == "waiting"
    assert talk.asks != "all_done"
    assert not talk.case.replies


@pytest.mark.parametrize(
    "text",
    [
        "mein konto ist wieder offen",
        "bei mir ist alles wieder offen",
        "Ihr Konto ist wieder freigeschaltet.",
        "konto geht wieder, das geld ist nicht da",
        "vinted schreibt: dein konto wurde wieder freigeschaltet",
    ],
)
def test_what_is_ones_own_stays_as_it_is(text: str) -> None:
    assert of_oneself(text) == text

"""Whoever says "stop" and goes on to tell something wants to be heard; who wants no messages gets none."""

import pytest

from bot.dialogue.understand.answers import read
from tests.conversation import agreed


@pytest.mark.parametrize(
    "text", ["stop, das stimmt so nicht, amazon hat mein konto gesperrt", "stop, 4420 hab ich nicht gezahlt!"]
)
def test_what_is_told_behind_a_stop_is_heard(text: str) -> None:
    talk = agreed()
    talk.say(text)
    assert not talk.case.known("reminder_ok")


@pytest.mark.parametrize(
    "text",
    [
        "stop",
        "stopp, das reicht",
        "stop writing to me please",
        "Stop, keine nachrichten mehr",
        "Stop! ich will das nicht mehr",
        "stop. das ist mir alles zu viel",
        "stop ich hab keine lust auf diesen bot",
        "stop sending me this stuff every day",
    ],
)
def test_a_stop_is_a_stop(text: str) -> None:
    assert read(text) == "stop"

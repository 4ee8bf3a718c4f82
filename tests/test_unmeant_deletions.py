"""What cannot be undone happens only where somebody says it and nothing else."""

import pytest

from bot.dialogue.understand.answers import plainly
from tests.conversation import Conversation, agreed, desk

TOLD = "Amazon hat mein Konto am 3.11.2026 gesperrt"


@pytest.mark.parametrize(
    "text",
    [
        "Nein! Amazon hat mein Konto gesperrt und ich weiß nicht warum",
        "nein ich habe nichts bestellt bei otto",
        "no, I mean 6 november",
        "nicht mal die hotline hilft mir",
    ],
)
def test_a_story_that_begins_with_no_is_kept_until_the_yes(text: str) -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    talk.say(text)

    assert not talk.forgotten
    assert [burst.text for burst in talk.held][-1] == text


@pytest.mark.parametrize(
    "text", ["ja, aber erst brauche ich noch die Briefe", "ja die 50 Euro sind bezahlt", "yes but wait"]
)
def test_a_yes_with_a_but_deletes_nothing(text: str) -> None:
    talk = agreed()
    for one in (TOLD, "/loeschen", text):
        talk.say(one)

    assert not talk.forgotten
    assert talk.asks == "delete"
    assert talk.case.value("company") == "amazon"


@pytest.mark.parametrize("text", ["ja", "ja bitte", "Ja, lösch alles!", "yes please delete it all now"])
def test_a_plain_yes_deletes_everything(text: str) -> None:
    talk = agreed()
    for one in (TOLD, "/loeschen", text):
        talk.say(one)

    assert talk.forgotten


@pytest.mark.parametrize(
    "text", ["nein", "nein danke, ich will nicht dass das gespeichert wird", "no thanks", "lieber nicht"]
)
def test_a_plain_no_is_one(text: str) -> None:
    assert plainly(text) is False

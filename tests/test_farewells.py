"""A greeting at the end of a message stands in no name, no reason and no letter."""

import pytest

from bot.dialogue.understand.farewells import without_farewell
from tests import conversation


@pytest.mark.parametrize(
    "text", ["Jana Beispiel lg", "Jana Beispiel LG", "Jana Beispiel, liebe Grüße", "Jana Beispiel vg!"]
)
def test_whoever_greets_behind_the_own_name_is_not_called_so(text: str) -> None:
    talk = conversation.answering(conversation.told("amazon konto gesperrt"), "full_name")
    talk.say(text)

    assert talk.case.text("full_name") == "Jana Beispiel"


@pytest.mark.parametrize(
    "text",
    [
        *("mein fernseher ist von LG", "post vom LG", "lg", "mfg", "das steht in der mail"),
        "Wir haben Ihre Anfrage geprüft. " * 5 + "MfG",
    ],
)
def test_what_is_no_greeting_or_nothing_else_stays(text: str) -> None:
    assert without_farewell(text) == text

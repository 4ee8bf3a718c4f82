"""Dialect is German: "i" and "no" make nobody an Englishman."""

import pytest

from bot.dialogue.understand.speech import language, spoken_in
from tests.conversation import START, Conversation, desk, told


@pytest.mark.parametrize(
    "text",
    [
        "I bin aus Linz, Amazon hod mi gspeat, de song i hob no 55 Euro offen, i hobs oba im Feba scho zoit",
        "i hab no 55 euro offen sagen die",
        "i waß ned, i brauch mei göd",
        "i han scho zahlt",
        "i ha kei ahnig, i will mis gäld",
        "hob i scho zoit, i hob no nix kriagt",
        "mei konto is gsperrt, i kimm ned eini",
        "wos soi i mochn",
    ],
)
def test_who_writes_in_dialect_is_answered_in_german(text: str) -> None:
    assert language(text) == "de"
    assert spoken_in(text) != "en"

    greeted = Conversation(desk("de"), START)
    greeted.say(text)
    assert greeted.desk.language_of(greeted.case) == "de"
    assert told(text).case.text("language") != "en"


@pytest.mark.parametrize(
    "text",
    [
        "i am from Graz, they blocked me and i have no idea why",
        "I live in Linz and klarna blocked me",
        "no i didn't get anything",
        "got a Mahnbescheid yesterday, what do i do",
        "im locked out, they want money",
    ],
)
def test_short_english_stays_english(text: str) -> None:
    assert language(text) == "en"
    assert told(text).case.text("language") == "en"

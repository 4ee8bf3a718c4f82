"""What people who write English from Berlin, Dublin, Leeds or Copenhagen said in trial chats."""

import pytest

from bot.dialogue.questions.story import looks_like_name
from tests.conversation import desk, told


@pytest.mark.parametrize(
    "said",
    [
        "Wise has frozen my account",
        "Wise have frozen my business account and I live in Manchester",
        "so wise is holding my money since monday",
        "Wise won't let me withdraw anything",
        "wise keeps asking me for the same documents",
    ],
)
def test_an_everyday_word_is_the_company_that_holds_on_to_something(said: str) -> None:
    assert told(said, language="en").case.text("company") == "wise"


@pytest.mark.parametrize("said", ["it would be wise to wait", "Is it wise? they have frozen my account"])
def test_a_wise_thing_to_do_is_no_company(said: str) -> None:
    assert not desk().directory.mentions(said)


@pytest.mark.parametrize("said", ["They've asked for invoices 3 times", "we’ve sent it all", "he's gone"])
def test_a_sentence_with_a_short_verb_is_no_name(said: str) -> None:
    assert not looks_like_name(said)

"""What is if they never answer, and when they will: asked while something else stands open."""

import pytest

from tests.conversation import told

STORY = "ebay hat mein konto gesperrt seit 3 wochen, die wollen geld"


@pytest.mark.parametrize(
    "question",
    [
        "danke. und wenn die wieder nix sagen?",
        "und wenn die wieder nichts schreiben?",
        "was wenn da nix kommt",
        "was mach ich wenn keine antwort kommt?",
        "and what if they never write back?",
        "what if no answer comes?",
        "und wenn die nicht antworten?",
    ],
)
def test_who_fears_silence_hears_what_comes_after_it(question: str) -> None:
    talk = told(STORY)
    open_question = talk.asks
    talk.say(question)

    assert "nach der Frist" in talk.text or "Nach der Frist" in talk.text
    assert talk.asks == open_question


@pytest.mark.parametrize("question", ["wenn ich nix sage?", "was wenn die sagen ich muss zahlen?"])
def test_another_question_gets_no_word_on_silence(question: str) -> None:
    talk = told(STORY)
    talk.say(question)

    assert "zweiter, deutlicherer Brief" not in talk.text

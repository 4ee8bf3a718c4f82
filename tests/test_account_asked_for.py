"""Who asks what becomes of the account, while a claim is asked about, hears that it comes."""

import pytest

from tests.conversation import told

STORY = (
    "Zalando will 218,40 von mir, das habe ich nie bestellt. Und mein Zalando-Konto ist seit dem 2.11.2026 gesperrt."
)


@pytest.mark.parametrize(
    "text",
    [
        "Und was ist jetzt mit meinem Konto?",
        "was wird denn aus meinem zalando konto?",
        "was passiert mit meim account?",
        "what about my account?",
    ],
)
def test_the_account_is_not_forgotten_over_the_claim(text: str) -> None:
    talk = told(STORY, "nein")
    asked = talk.asks
    talk.say(text)
    assert "Das Konto gehört dazu" in talk.text
    assert talk.asks == asked


@pytest.mark.parametrize("text", ["was ist ein inkassobüro?", "was ist mit dem geld?"])
def test_another_question_gets_another_answer(text: str) -> None:
    talk = told(STORY, "nein")
    talk.say(text)
    assert "Das Konto gehört dazu" not in talk.text

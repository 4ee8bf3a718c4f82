"""What is asked everywhere and asked again gets other words the second time; nothing is said three times alike."""

import tomllib
from pathlib import Path

import pytest

from tests import conversation

ANSWERS = {
    language: tomllib.loads(Path(f"templates/{language}/chat.toml").read_text(encoding="utf-8"))["faq"]
    for language in ("de", "en")
}


@pytest.mark.parametrize("language", ["de", "en"])
def test_answers_repeated_word_by_word(language: str) -> None:
    first = {key for key, words in ANSWERS[language].items() if isinstance(words, str) and not key.endswith("_too")}

    assert {key for key in first if f"{key}_too" not in ANSWERS[language]} == set()
    assert [key for key in first if ANSWERS[language][key] == ANSWERS[language][f"{key}_too"]] == []


@pytest.mark.parametrize("question", ["soll ich zahlen?", "brauche ich einen anwalt?", "ich hab keinen drucker"])
def test_asked_twice_it_is_said_in_other_words(question: str) -> None:
    talk = conversation.told("amazon hat mein konto gesperrt", "erika@example.org")
    said = []
    for text in (question, "seit 12.11.", question):
        talk.say(text)
        said.append(talk.text.splitlines()[0])

    assert said[0] != said[2]

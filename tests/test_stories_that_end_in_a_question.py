"""Somebody tells what happened and asks in the same breath, without a stop between: the story is heard."""

import pytest

from tests.conversation import told

QUESTIONS = {
    "de": ("und jetzt?", "hallo?", "warum?", "wo ist mein geld?", "könnt ihr helfen?", "dürfen die das?"),
    "en": ("why?", "can you help?", "where is my order?", "now what?", "anything i can do?", "what's going on?"),
}
STORY = {"de": "amazon hat mein konto gesperrt", "en": "amazon blocked my account"}
PAID = {"de": "ich hab alles bezahlt", "en": "i paid everything"}
SAID = [(language, question) for language, questions in QUESTIONS.items() for question in questions]


@pytest.mark.parametrize(("language", "question"), SAID)
def test_a_story_is_lost_in_its_question(language: str, question: str) -> None:
    case = told(f"{STORY[language]} {question}", language=language).case

    assert case.value("company") == "amazon"
    assert case.text("what_happened")


@pytest.mark.parametrize(("language", "question"), SAID)
def test_what_stands_behind_a_question_takes_the_place_of_the_story(language: str, question: str) -> None:
    case = told(f"{STORY[language]} {question} {PAID[language]}", language=language).case

    assert case.value("company") == "amazon"
    assert case.says_yes("claim_paid")

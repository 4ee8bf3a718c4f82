"""A name in small letters, told at another question, is heard where the mail address holds it; a sentence is none."""

import pytest

from tests import conversation

BLOCKED = "airbnb closed my listing 12 november, no reason at all"


@pytest.mark.parametrize(
    "texts",
    [
        ("ben okafor", "host.ben@example.org"),
        ("host.ben@example.org", "ben okafor"),
        ("okafor@example.org", "no money", "ben okafor"),
    ],
)
def test_my_name_in_small_letters_was_unheard(texts: tuple[str, ...]) -> None:
    talk = conversation.told(BLOCKED, *texts)

    assert talk.case.text("full_name") == "Ben Okafor"


@pytest.mark.parametrize("said", ["open bill", "some shoes", "no idea", "blocked listing"])
def test_two_words_are_no_name_without_that(said: str) -> None:
    talk = conversation.told("amazon blocked my account 12 november", said, "host.ben@example.org")

    assert not talk.case.known("full_name")


@pytest.mark.parametrize("said", ["its a business btw", "that was it for now", "we are just hosts there"])
def test_a_sentence_insisted_on_became_my_name_in_the_letter(said: str) -> None:
    talk = conversation.told(BLOCKED, "host.ben@example.org", "no money", "Ringstr. 12, 80331 München", "yes")
    assert talk.asks == "full_name"
    talk.say(said)

    assert not talk.case.known("full_name")

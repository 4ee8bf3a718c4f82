"""A sentence of one's own goes out of the draft again; in English it goes in as well."""

import pytest

from tests.conversation import Conversation, answering, drafted, told


def with_a_sentence() -> Conversation:
    talk = answering(drafted(), "letter_review")
    talk.say("schreib rein dass ich schwanger bin")
    assert "schwanger" in talk.case.newest_letters()[0].text
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "das mit schwanger soll raus",
        "lass den satz wieder weg",
        "streich den satz",
        "nimm das wieder raus",
        "doch ohne den satz bitte",
        "lass die schwangerschaft weg",
        "das mit der Schwangerschaft bitte streichen",
        "den letzten Satz löschen",
        "remove that sentence",
        "take that out again",
    ],
)
def test_a_sentence_of_ones_own_stayed_in_the_letter(said: str) -> None:
    talk = with_a_sentence()
    talk.say(said)
    assert all("schwanger" not in one.text for one in talk.case.newest_letters())
    assert "aus L1 wieder heraus" in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize(
    "said", ["passt so", "ohne E3", "die PLZ ist falsch, 30455", "wann geht das raus?", "ist raus"]
)
def test_what_is_no_wish_took_the_sentence_out(said: str) -> None:
    talk = with_a_sentence()
    talk.say(said)
    assert "schwanger" in talk.case.newest_letters()[0].text


def test_of_two_sentences_the_one_that_is_named_goes() -> None:
    talk = with_a_sentence()
    talk.say("ergänze: Mein Vermieter wartet auf die Miete")
    talk.say("das mit schwanger soll raus")
    letter = talk.case.newest_letters()[0].text
    assert "schwanger" not in letter
    assert "Mein Vermieter wartet" in letter


def in_english() -> Conversation:
    talk = told("PayPal limited my account on 2 October 2026, there's 340 euros in it", language="en")
    answers = {"full_name": "Tom Sample", "postal_address": "12 Mill Lane, Leeds LS1 4AB", "court_letter": "no"}
    for _ in range(25):
        if talk.asks == "letter_review":
            break
        if answer := answers.get(talk.asks or ""):
            talk.say(answer)
        else:
            talk.tap("enough" if talk.case.letters else "yes" if talk.asks == "confirm_facts" else "unknown")
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "can it mention that I appealed twice?",
        "can you mention that I appealed twice",
        "could the letter mention that I appealed twice?",
        "please mention that I appealed twice",
    ],
)
def test_what_shall_be_mentioned_was_called_anger(said: str) -> None:
    talk = in_english()
    talk.say(said)
    assert "that I appealed twice." in talk.case.newest_letters()[0].text
    assert "anger" not in talk.text


def test_what_shall_be_mentioned_without_a_sentence_is_asked_for() -> None:
    talk = in_english()
    talk.say("can you mention my photos?")
    assert "Add: " in talk.text
    assert "anger" not in talk.text

"""A collector's name that is only guessed at is none, and what is said around a name is no part of it."""

import pytest

from bot import app
from bot.dialogue.understand.guessed_collectors import guessed
from tests.conversation import answering, told

DIRECTORY = app.directory()
GUESSES = [
    "inkasso (riverty?) will 88 euro für zalando",
    "glaub es war coeo, inkasso, 88 euro für otto",
    "inkasso, irgendwas mit EOS oder so, 120 euro für otto",
    "Inkasso schreibt, vermutlich Paigo, 77 euro für otto",
    "ein Inkasso, ich glaube Lowell, will 77 Euro für Otto",
    "some collector (lowell?) wants 88 euros for zalando",
    "a collector, i think lowell, wants 88 euros for zalando",
]
FACTS = [
    "coeo will 88 euro, glaub ich hab das bezahlt",
    "EOS schreibt wegen Otto, vermutlich von 2023",
    "ich glaube die 88 Euro von coeo sind falsch",
    "Riverty will 88 Euro für Zalando",
    "inkasso geschrieben, eos oder so, 64,90",
    "i think the claim is wrong, lowell wants 88 euros",
]


@pytest.mark.parametrize("text", GUESSES)
def test_a_guess_at_the_collector_was_put_as_a_fact(text: str) -> None:
    assert guessed(text, DIRECTORY)
    talk = told(text, language="en" if "88 euros" in text else "de")
    assert not talk.case.known("collection_agency")
    assert not talk.case.known("collector_address")


@pytest.mark.parametrize("text", FACTS)
def test_a_collector_that_was_named_surely_was_a_guess(text: str) -> None:
    assert not guessed(text, DIRECTORY)


def test_who_guessed_is_asked_once_for_the_name_on_the_letter() -> None:
    talk = answering(told(GUESSES[0]), "collection_agency")
    talk.say("ja riverty steht drauf")
    assert talk.case.text("collection_agency") == "Riverty Services GmbH"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Nordfalk Inkasso droht nur", "Nordfalk Inkasso"),
        ("Nordfalk Inkasso droht nur mit Gericht", "Nordfalk Inkasso"),
        ("Nordfalk will jetzt noch mehr", "Nordfalk"),
        ("ein wisch von debitos", "Debitos"),
        ("so ein blöder Wisch von debitos", "Debitos"),
        ("post von nordfalk", "Nordfalk"),
        ("Nordfalk keeps calling me", "Nordfalk"),
        ("some letter from debitos", "Debitos"),
        ("debitos", "Debitos"),
    ],
)
def test_what_is_said_around_the_collectors_name_stood_in_the_letter(said: str, name: str) -> None:
    talk = answering(told("ein Inkasso will 88 euro für eine Bestellung, nie was bestellt"), "collection_agency")
    talk.say(said)
    assert talk.case.text("collection_agency") == name


@pytest.mark.parametrize(
    ("story", "name"),
    [
        ("brief von einem nordfalk inkasso über 120 euro", "Nordfalk Inkasso"),
        ("Nordfalk Inkasso droht nur mit Gericht, will 88 euro", "Nordfalk Inkasso"),
        ("brief von einem großen inkasso über 120 euro", ""),
        ("Hilfe Inkasso schreibt mir wegen 88 euro", ""),
        ("Das Inkasso will 88 euro", ""),
    ],
)
def test_the_name_of_an_unlisted_collector_was_lost_in_a_story(story: str, name: str) -> None:
    assert told(story).case.text("collection_agency") == name

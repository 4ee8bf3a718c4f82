"""What stands in the way of a name, an address or an account's number, and what helps then; names with more beside
them."""

import pytest

from bot.dialogue.understand.names import full_name
from tests.conversation import STORY, Conversation, answering, told


def asked(topic: str) -> Conversation:
    return answering(told(STORY), topic)


@pytest.mark.parametrize(
    ("topic", "said", "helps"),
    [
        ("full_name", "kann ich anonym bleiben", "steht nur in den Briefen"),
        ("full_name", "das will ich nicht sagen", "steht nur in den Briefen"),
        ("postal_address", "wohnungslos", "c/o"),
        ("postal_address", "ich hab keine feste adresse", "c/o"),
        ("postal_address", "will ich nicht sagen", "Postfach"),
        ("postal_address", "bin gerade umgezogen", "neue"),
        ("postal_address", "wohne in spanien", "Land"),
        ("postal_address", "steht auf dem foto", "abtippen"),
        ("account_identifier", "mit facebook login", "dort hinterlegt"),
        ("account_identifier", "das läuft über meine alte mail die es nicht mehr gibt", "trotzdem"),
        ("account_identifier", "hab mehrere mailadressen", "dieses Konto"),
        ("account_identifier", "find ich nicht", "weiß ich nicht"),
    ],
)
def test_who_cannot_answer_was_shown_an_example(topic: str, said: str, helps: str) -> None:
    talk = asked(topic)
    talk.say(said)
    assert helps in talk.text
    assert talk.asks == topic
    assert not talk.case.known(topic)


def test_what_helps_is_not_said_for_ever() -> None:
    talk = asked("postal_address")
    for _ in range(3):
        talk.say("wohnungslos")
    assert "Beratungsstelle" not in talk.text


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Jana Beispiel geborene Schulz", "Jana Beispiel"),
        ("vorname jana nachname beispiel", "Jana Beispiel"),
        ("jana ist der vorname, beispiel der nachname", "Jana Beispiel"),
        ("jana beispiel aber alle sagen jani", "Jana Beispiel"),
        ("jana beispiel und ich wohn in hannover", "Jana Beispiel"),
        ("ja also jana beispiel", "Jana Beispiel"),
        ("jana beispiel bitte du", "Jana Beispiel"),
        ("ich und mein mann", None),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(said: str, name: str | None) -> None:
    assert full_name(said) == name


@pytest.mark.parametrize(
    "said", ["jana beispiel 12.3.1990", "Jana Beispiel, geb. 12.3.1990", "Jana Beispiel 0171 2345678"]
)
def test_a_birthday_or_a_telephone_number_hides_no_name(said: str) -> None:
    talk = asked("full_name")
    talk.say(said)
    assert talk.case.text("full_name") == "Jana Beispiel"


def test_the_name_of_before_is_heard_in_small_letters() -> None:
    talk = asked("full_name")
    talk.say("jana beispiel, geb schulz")
    assert "Schulz" in talk.case.text("former_name")

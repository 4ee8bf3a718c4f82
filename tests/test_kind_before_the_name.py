"""A collector whose kind stands in front of its name, and a bureau that collects."""

import pytest

from bot.dialogue.understand.kind_before_name import kind_before_name
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("creditreform will 210 euro von 2013", "creditreform"),
        ("Creditreform verlangt 88 Euro von mir", "creditreform"),
        ("inkasso nordfalk will 67,80 wegen zalando", "nordfalk inkasso"),
        ("das inkassobüro limmat schreibt, 80 euro", "limmat inkasso"),
    ],
)
def test_i_am_asked_for_the_collector_that_i_named(text: str, name: str) -> None:
    assert told(text).case.text("collection_agency").casefold() == name


@pytest.mark.parametrize(
    "text",
    [
        "inkasso jetzt will geld, 88 euro",
        "inkasso zalando will 67,80",
        "inkasso firma will 80 euro",
        "das inkasso will 80 euro",
        "schufa schreibt mir, 80 euro offen",
    ],
)
def test_a_word_of_the_sentence_is_no_collector(text: str) -> None:
    assert not told(text).case.text("collection_agency")


def test_who_said_it_before_is_asked_again() -> None:
    talk = answering(told("ein inkasso will 80 euro für otto"), "collection_agency")
    talk.say("hab ich doch geschrieben, creditreform")
    assert talk.case.text("collection_agency") == "Creditreform"


def test_a_name_in_brackets_is_read() -> None:
    assert kind_before_name("brief von so nem inkasso (nordfalk) wegen otto") == "nordfalk"

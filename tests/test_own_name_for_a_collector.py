"""Who writes their own name where a collector was asked for."""

import pytest

from bot.dialogue.understand.collectors import called
from tests.conversation import Conversation, told


def _asked() -> Conversation:
    talk = told("otto will 45 euro, hab ich am 3.11. bezahlt, konto wird am 15.12. gesperrt")
    talk.say("nein")
    assert talk.asks == "collection_agency"
    return talk


def test_my_own_name_was_the_collector_that_got_my_letter() -> None:
    talk = _asked()
    talk.say("jana.k@example.org")
    talk.say("Jana Köhler")
    assert talk.case.text("full_name") == "Jana Köhler"
    assert not talk.case.text("collection_agency")


def test_a_lawyer_is_still_the_collector() -> None:
    talk = _asked()
    talk.say("jana.k@example.org")
    talk.say("Kanzlei Rainer Haas")
    assert "Haas" in talk.case.text("collection_agency")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Kanzlei Rainer Haas", "Kanzlei Rainer Haas"),
        ("kanzlei rainer haas", "kanzlei rainer haas"),
        ("Post von der Kanzlei Rainer Haas & Kollegen über 45 Euro", "Kanzlei Rainer Haas & Kollegen"),
        ("Kanzlei Sieling Euro 45", "Kanzlei Sieling"),
        ("kanzlei haas schreibt", "kanzlei haas"),
    ],
)
def test_half_of_the_lawyers_name_was_missing(said: str, name: str) -> None:
    assert called(said) == name

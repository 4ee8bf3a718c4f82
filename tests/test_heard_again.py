"""Who comes back with word that they wrote is asked what it says; the Austrian bureau is known by its short name."""

import datetime as dt

import pytest

from bot.dialogue.understand.word_came import word_came
from tests.conversation import desk, told

TODAY = dt.date(2026, 12, 23)


@pytest.mark.parametrize(
    "text",
    [
        "so bin wieder da. die ham geantwortet",
        "bin wieder da, die haben geantwortet",
        "hallo, ich bin wieder zurück. jetzt kam ne antwort",
        "i'm back. they replied",
    ],
)
def test_that_word_came_is_heard_behind_a_greeting_of_who_comes_back(text: str) -> None:
    assert word_came(text, TODAY) == "written"


@pytest.mark.parametrize(
    "text", ["bin wieder da", "bin wieder da. nix gehört", "bin wieder da und das konto ist offen"]
)
def test_who_only_comes_back_brings_no_word(text: str) -> None:
    assert not word_came(text, TODAY)


@pytest.mark.parametrize("text", ["wissen will i a was beim ksv gspeichert is", "ich will auch eine auskunft bei ksv"])
def test_the_bureau_is_known_as_ksv(text: str) -> None:
    assert [one.slug for one in desk().directory.mentions(text)] == ["ksv1870"]


def test_the_collector_of_that_name_stays_one() -> None:
    found = desk().directory.mentions("die klarna schickt mich zum inkasso von ksv, beim ksv inkasso liegt es")
    assert "collector" in {one.kind for one in found}


def test_what_the_bureau_keeps_is_asked_for_where_it_is_wished_beside_a_block() -> None:
    talk = told("die klarna hat mi gsperrt seit 19.11. und donau inkasso gmbh schreibt wegen 86,40. bin aus graz", "na")
    talk.say("wissen will i a was beim ksv gspeichert is")
    assert any(mark.startswith("wanted:bureau_access_request:bureau:ksv") for mark in talk.case.marks)


def test_whose_data_is_wanted_is_not_who_collects() -> None:
    talk = told(
        "a inkassobüro aus linz schreibt ma wegen 86,40. klarna is zu. wissen will i a was beim ksv gspeichert is", "na"
    )
    assert not talk.case.text("collection_agency")

"""A day between two clauses without a stop: that of the block, or that of the call; and "bis heute", on which nothing
was."""

import pytest

from tests.conversation import day, told

SHUT = "Airbnb hat mein konto deaktiviert am 18.11. "


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("hab am 3.11. angerufen, bis heute nix", day(2026, 11, 3)),
        ("hab 3 mal angerufen bis heute keine antwort", None),
        ("ich hab 3x angerufen, letzte woche hieß es da meldet sich jemand, bis heute nix", None),
        ("hab heute 3x angerufen", day(2026, 11, 24)),
    ],
)
def test_the_day_of_the_block_or_today_was_that_of_the_call(said: str, on: object) -> None:
    talk = told(SHUT + said)
    assert [one.when for one in talk.case.contacts if one.by == "person"] == [on]
    assert talk.case.value("block_date") == day(2026, 11, 18)


def test_a_day_before_the_verb_is_of_what_comes() -> None:
    talk = told("Airbnb hat mein konto deaktiviert, am 18.11. hab ich dort angerufen")
    assert [one.when for one in talk.case.contacts] == [day(2026, 11, 18)]


def test_two_mails_were_not_written_on_the_day_without_an_answer() -> None:
    talk = told(SHUT + "hab 2 mails geschrieben, heute immer noch nix")
    assert [one.when for one in talk.case.contacts] == [None]

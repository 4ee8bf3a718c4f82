"""Who wants the money and the account says both; and calls told at the summary are kept, each with its day."""

import pytest

from bot.dialogue.understand.goals import wants
from tests.conversation import answering, told


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("ich will mein geld und das konto", ("unblock", "payout")),
        ("Ich will das Konto und mein Geld zurück.", ("unblock", "payout")),
        ("i want my money and my account back", ("unblock", "payout")),
        ("ich will mein geld und das konto können sie behalten", ()),
        ("ich will mein geld", ("payout",)),
    ],
)
def test_both_are_wished_where_both_are_named(text: str, goals: tuple[str, ...]) -> None:
    assert wants(text) == goals


def test_calls_told_at_the_summary_are_kept_each_of_its_day() -> None:
    talk = answering(told("amazon konto dicht seit 14.11., hab zu viel zurückgeschickt sagen die"), "confirm_facts")
    talk.say("hab 2x angerufen, am 17. und 19., die sagen das geht nicht")
    calls = [(one.way, one.when.first.day, one.count) for one in talk.case.contacts if one.when]
    assert calls == [("phone", 17, 1), ("phone", 19, 1)]

"""On which way and on which day somebody wrote: "über die App" is one, and what they "said" behind it was no call."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told
from bot.dialogue.understand.contact_ways import way

TODAY = dt.date(2026, 11, 24)


def _told(text: str) -> list[tuple[str, str, int]]:
    return [(one.way, one.by, one.when.first.day if one.when else 0) for one in told(text, TODAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am 11. und am 15. über die app, am 16. haben sie gesagt 180 tage",
         [("other", "person", 11), ("other", "person", 15), ("other", "company", 16)]),
        ("am 11. und am 15. per mail, am 16. haben sie gesagt 180 tage",
         [("mail", "person", 11), ("mail", "person", 15), ("other", "company", 16)]),
        ("am 11. über die app hingeschrieben", [("other", "person", 11)]),
        ("ja am 11.11. über die app", [("other", "person", 11)]),
        ("am 15. per mail. am 16. haben sie gesagt 180 tage", [("mail", "person", 15), ("other", "company", 16)]),
        ("appealed on the 13th through the form, and wrote again on the 20th. first one got a bot answer on the 14th",
         [("form", "person", 13), ("other", "person", 20)]),
    ],
)  # fmt: skip
def test_a_telephone_that_nobody_named_stood_in_my_letter_or_a_day_was_lost(
    text: str, expected: list[tuple[str, str, int]]
) -> None:
    assert _told(text)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("am 11.11. angerufen, am 16.11. nochmal angerufen", [("phone", "person", 11), ("phone", "person", 16)]),
        ("am 16.11. hat mir die hotline gesagt dass es 180 tage dauert", [("phone", "company", 16)]),
        ("am 11. per mail, am 15. per chat", [("mail", "person", 11), ("chat", "person", 15)]),
        ("am 16.11. haben sie gesagt 180 tage", [("phone", "company", 16)]),
    ],
)
def test_a_call_is_still_one(text: str, expected: list[tuple[str, str, int]]) -> None:
    assert _told(text) == expected


def test_what_stands_in_the_app_is_no_message_of_mine() -> None:
    assert _told("in der app steht seit 11.11. gesperrt") == []
    assert way("in der app steht gesperrt") is None

"""An account that is shut, told without a day and without a reason: every letter says of it what is known."""

import pytest

from bot.letters.offers import shut_out, told_shut
from tests.conversation import Conversation, answering, told

BARELY = [
    "otto hat mein konto gesperrt, keine ahnung warum",
    "mein konto bei otto ist gesperrt",
    "hallo, ich komme bei otto nicht mehr rein, konto gesperrt steht da",
]


def letters(talk: Conversation) -> dict[str, str]:
    return {one.kind: one.text for one in answering(talk, "letter_review").case.newest_letters()}


@pytest.mark.parametrize("story", BARELY)
def test_the_request_for_access_says_no_less_of_it_than_the_demand_to_open_it(story: str) -> None:
    talk = told(story)
    written = letters(talk)
    assert shut_out(talk.case)
    assert "ist gesperrt" in written["unblock_demand"]
    assert "ist gesperrt" in written["access_request"]
    assert "die Daten, auf denen die Sperre beruht" in written["access_request"]
    assert "Auf mein Konto habe ich keinen Zugriff" in written["access_request"]


def test_neither_is_it_less_in_english() -> None:
    assert told_shut(told("otto blocked my account, no idea why", language="en").case)


def test_a_parents_account_is_shut_as_well() -> None:
    story = "otto hat papas konto gesperrt, ich schreibe für meinen vater. es geht um 214,85 euro, die sind bezahlt"
    assert told_shut(told(story).case)


@pytest.mark.parametrize(
    "story",
    [
        "otto droht mein konto zu sperren",
        "ich hab angst dass otto mein konto sperrt",
        "mein konto bei otto ist nicht gesperrt, intrum will 80 euro",
        "intrum will 80 euro",
    ],
)
def test_where_none_is_shut_nothing_says_so(story: str) -> None:
    assert not told_shut(told(story).case)

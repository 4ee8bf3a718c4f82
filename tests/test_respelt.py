"""The own name, street or day, written once more and otherwise, with the drafts in hand."""

import pytest

from tests.conversation import Conversation, answering, day, drafted


def at_the_review() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ich heiss jana-maria beispiel", "Jana-Maria Beispiel"),
        ("der name stimmt nicht, Beispil mit einem l", "Jana Beispil"),
        ("mein name ist falsch geschrieben, jana beispiehl", "Jana Beispiehl"),
        ("jana beispiehl", "Jana Beispiehl"),
        ("also spelled my name wrong its Jana Beispeil", "Jana Beispeil"),
        ("der Vorname ist falsch geschrieben: Jannah", "Jannah Beispiel"),
    ],
)
def test_the_name_that_was_put_right_was_lost(said: str, name: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.text("full_name") == name
    assert all(one.text.startswith(name) for one in talk.case.newest_letters())


def test_the_name_was_lost_behind_the_button() -> None:
    talk = at_the_review()
    talk.tap("change")
    talk.say("jana beispiehl")
    assert talk.case.text("full_name") == "Jana Beispiehl"


@pytest.mark.parametrize(
    "said",
    [
        "Jana Beispiel",
        "Beispiel ist mein Name",
        "jan beispiel hat das bestellt",
        "das ist der name meiner tochter jana beispiehl",
        "früher hieß ich jana beispiehl",
        "zum Beispiel",
        "passt so",
    ],
)
def test_another_name_was_taken_for_the_own(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.text("full_name") == "Jana Beispiel"


@pytest.mark.parametrize("said", ["lindenallee 9", "Lindenallee 9 bitte"])
def test_another_number_of_the_house_was_lost(said: str) -> None:
    talk = at_the_review()
    talk.tap("change")
    talk.say(said)
    assert talk.case.text("postal_address") == "Lindenallee 9\n30453 Hannover"


@pytest.mark.parametrize(
    "said",
    [
        "im brief steht 15. august, es war aber der 13.",
        "da steht 15.8., richtig ist 13.8.",
        "nicht der 15.8., sondern der 13.8.",
        "da steht der 15., war aber der 13.",
    ],
)
def test_the_day_that_stands_wrong_in_the_letter_stayed(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.value("payment_date") == day(2024, 8, 13)
    assert talk.case.value("block_date") == day(2026, 9, 23)

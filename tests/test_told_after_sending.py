"""What is told once the letters are out, a number or the own name, stands in the next letter."""

import datetime as dt

import pytest

from tests.conversation import START
from tests.test_paying_late import begun

NUMBERS = [
    ("die kundennummer ist 4711-88", "4711-88"),
    ("meine Kundennummer bei denen: 4711-88", "4711-88"),
    ("Kd-Nr 471188", "471188"),
    ("my customer number is 4711-88", "4711-88"),
    ("customer id: AB-1234", "AB-1234"),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_the_customer_number_stands_beside_the_mail_address(text: str, number: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)
    assert number in talk.text
    assert talk.case.text("account_identifier") == "erika@example.org"

    talk.wait(dt.datetime(2026, 12, 9, 20, 30, tzinfo=START.tzinfo))
    talk.say("nichts")
    assert f"mit der Kennung erika@example.org (Kundennummer {number})" in talk.case.letters[-1].text


@pytest.mark.parametrize("text", ["die nummer vom inkasso ist 4711-88", "ich hab keine kundennummer"])
def test_no_other_number_is_one(text: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert not talk.case.known("customer_number")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ich bin übrigens die Erika Mustermann", "Erika Mustermann"),
        ("Ich bin eigentlich Erika Maria Muster.", "Erika Maria Muster"),
        ("ich heiße Erika Mustermann", "Erika Mustermann"),
        ("i am Erika Mustermann by the way", "Erika Mustermann"),
        ("my name is spelled Erika Mußter", "Erika Mußter"),
    ],
)
def test_the_name_is_mended(text: str, name: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert talk.case.text("full_name") == name
    assert name in talk.text


@pytest.mark.parametrize(
    "text",
    ["i am actually quite tired", "ich bin übrigens sehr müde", "ich bin übrigens Kunde Seit Jahren", "I am Angry Man"],
)
def test_what_is_no_name_mends_none(text: str) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert talk.case.text("full_name") == "Erika Muster"

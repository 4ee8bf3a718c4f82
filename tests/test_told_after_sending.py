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


# ---- calls and messages


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "I rang them on the 20th of November and a man told me it takes two weeks, then i emailed on 21 and 22",
            [("mail", 21), ("mail", 22), ("phone", 20)],
        ),
        ("rang them yesterday, they said two weeks", [("phone", 23)]),
        ("i rang amazon on 20 november and they told me it takes two weeks", [("phone", 20)]),
        ("i messaged them on the 15th, 18th and 20th", [("other", 15), ("other", 18), ("other", 20)]),
        ("rief am 20.11. an, ein junger mann meinte das dauert zwei wochen", [("phone", 20)]),
        ("am 20. angerufen, da sagte einer es dauert zwei wochen", [("phone", 20)]),
        ("rief am 20.11. an, ein junger mann meinte zwei wochen, dann am 21. und 22. gemailt", None),
    ],
)
def test_calls_and_mails_are_noted_each_on_its_day(text: str, told: list[tuple[str, int]] | None) -> None:
    talk = begun("amazon-sent-english" if "i " in text and "ein " not in text else "amazon-sent")
    talk.say(text)

    noted = [(one.way, one.when.first.day if one.when else 0) for one in talk.case.contacts]
    assert noted == (told if told is not None else noted)
    assert len(noted) > (told is None) * 2


@pytest.mark.parametrize(
    "text",
    ["i worked on 3 and 4", "they rang me on 20 november and said wait", "on 3 and 4 of 60 orders", "on 40 and 41."],
)
def test_what_is_no_call_of_ones_own_is_none(text: str) -> None:
    talk = begun("amazon-sent-english")
    talk.say(text)

    assert talk.case.contacts == ()

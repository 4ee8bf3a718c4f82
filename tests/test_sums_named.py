"""A sum that was told wrongly, put right in plain words."""

import datetime as dt

import pytest

from bot.case import Money
from tests.conversation import BERLIN, Conversation, answering, told

NOW = dt.datetime(2026, 12, 11, 8, tzinfo=BERLIN)


def _begun() -> Conversation:
    talk = told(
        "revolut locked my account on 8 dec, 3.120 eur inside, cian.m@gmail.com",
        "Cian Murphy, Weserstr. 4, 12047 Berlin",
        language="en",
        now=NOW,
    )
    return answering(talk, "confirm_facts")


@pytest.mark.parametrize(
    "text",
    [
        "the amount is 3.210 not 3.120",
        "no wait the amount is 3.210",
        "it's 3.210 not 3.120",
        "der betrag ist 3.210 statt 3.120",
        "nicht 3.120 sondern 3.210",
        "amount is wrong, 3210",
        "not 3.120 but 3.210 eur",
    ],
)
def test_the_right_sum_takes_its_place(text: str) -> None:
    talk = _begun()
    talk.say(text)

    assert talk.case.value("balance") == Money(321000, "EUR")
    assert "3,210.00" in talk.text


@pytest.mark.parametrize(
    "text",
    ["i paid 3.210", "blocked on 9 dec not 8 dec", "12047 is wrong, 12049", "the amount is right", "is it 3.210?"],
)
def test_other_numbers_change_no_sum(text: str) -> None:
    talk = _begun()
    talk.say(text)

    assert talk.case.value("balance") == Money(312000, "EUR")


def test_letters_that_are_out_are_said_to_have_the_old_one() -> None:
    talk = _begun()
    talk.say("yes")
    answering(talk, "letter_review").say("ok")
    answering(talk, "send_channel").say("sent by email today")
    talk.say("oh no the amount is wrong its 3.210,00")

    assert talk.case.value("balance") == Money(321000, "EUR")
    assert "EUR 3,120.00" in talk.text
    assert "The next letter says EUR 3,210.00" in talk.text

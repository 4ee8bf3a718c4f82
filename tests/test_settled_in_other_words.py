"""Asked whether it was paid, in whole or in part: "nachüberwiesen", "ausgeglichen", "teilweise, 50 Euro am 20.11."."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import says_paid
from tests.conversation import REPLIES, Conversation, day, told


def _asked() -> Conversation:
    talk = told("paypal konto gesperrt seit 9.11. weil ich -214,90 im minus bin")
    while talk.asks != "claim_paid":
        answer = REPLIES.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    return talk


@pytest.mark.parametrize(
    ("said", "paid", "cents", "on"),
    [
        ("teilweise, 50 euro am 20.11.", False, 5000, day(2026, 11, 20)),
        ("partly, 50 euros on 20 nov", False, 5000, day(2026, 11, 20)),
        ("zum teil, 50 euro", False, 5000, None),
        ("hab ich schon 100 ausgeglichen", True, 10000, None),
        ("50 am 20.11. ausgeglichen", True, 5000, day(2026, 11, 20)),
        ("na i zahl des ned", False, None, None),
        ("i zahl des ned", False, None, None),
        ("nix is ausgeglichen", False, None, None),
    ],
)
def test_what_was_paid_was_asked_again(said: str, paid: bool, cents: int | None, on: object) -> None:
    talk = _asked()
    talk.say(said)
    assert talk.case.value("claim_paid") is paid
    assert talk.case.value("payment_amount") == (Money(cents) if cents else None)
    assert talk.case.value("payment_date") == on
    assert talk.asks != "claim_paid"


def test_what_i_transferred_later_was_asked_again() -> None:
    case = told("klarna konto gesperrt, 59,99 rücklastschrift, die hab ich am 18.11. nachüberwiesen").case
    assert case.value("claim_paid") is True
    assert case.value("payment_date") == day(2026, 11, 18)


@pytest.mark.parametrize(
    "text", ["ich zahl das nicht doppelt", "i zahl des ned zwei mal", "die zahlen mir das nicht aus"]
)
def test_who_pays_nothing_twice_did_not_say_that_nothing_is_paid(text: str) -> None:
    assert says_paid(text) is not False

"""Letters that went out on different days and ways: which one is meant, and what was told of each."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, answering, told


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("L1 am 25.11. per Einschreiben, L2 heute per Mail", {"L1": ("post", 25), "L2": ("email", 26)}),
        ("L1 per Einschreiben am 25., L2 per mail heute", {"L1": ("post", 25), "L2": ("email", 26)}),
        ("die Auskunft per Mail, den anderen per Post", {"L1": ("post", 26), "L2": ("email", 26)}),
        ("den ersten per Mail gestern", {"L1": ("email", 25)}),
        ("nur den ersten, per Mail", {"L1": ("email", 26)}),
        ("the first one by email yesterday", {"L1": ("email", 25)}),
        ("den ersten Brief hab ich gestern gemailt, den zweiten noch nicht", {"L1": ("email", 25)}),
        ("beide am 25.11. per Mail", {"L1": ("email", 25), "L2": ("email", 25)}),
    ],
)
def test_each_letter_went_out_as_it_was_told(said: str, sent: dict[str, tuple[str, int]]) -> None:
    talk = answering(
        told("PayPal hat mein Konto am 5.11. eingeschränkt, 640 Euro sind drin", "beides"), "letter_review"
    )
    talk.say("passt so")
    talk.wait(dt.datetime(2026, 11, 26, 9, 0, tzinfo=BERLIN))
    answering(talk, "sent_confirmation").say(said)
    out = {one.id: one.sending for one in talk.case.newest_letters() if one.sending}

    assert {name: (one.way, one.sent_on.day) for name, one in out.items()} == sent
    assert not talk.case.contacts

"""A part that came, named with the whole it is of and without a currency: only the rest is demanded."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, told

ANSWERS = {
    "court_letter": "no",
    "account_identifier": "tom@example.org",
    "full_name": "Tom Sample",
    "postal_address": "12 Mill Lane, Leeds LS1 4AB",
    "confirm_facts": "yes",
    "letter_review": "looks good",
    "send_channel": "by email",
    "reminder_ok": "yes",
    "sent_confirmation": "all sent by email",
}


def waits() -> Conversation:
    """Somebody in Leeds with 340 euros at PayPal, four days after the letters went out."""
    talk = told("PayPal limited my account on 2 October 2026, there's 340 euros in it I can't get at.", language="en")
    for _ in range(25):
        if talk.asks is None:
            break
        if answer := ANSWERS.get(talk.asks):
            talk.say(answer)
        else:
            talk.tap("enough" if talk.case.letters else "unknown")
    talk.wait_days(4)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "they paid out 300 of the 340",
        "i got 300 out of the 340 today",
        "300 of the 340 arrived",
        "they sent me 300 of my 340.",
        "they refunded 300 of 340",
        "300 euros of the 340 arrived",
        "die haben 300 von 340 ausgezahlt",
        "300 von den 340 sind da",
    ],
)
def test_the_whole_balance_was_demanded_again_though_a_part_came(said: str) -> None:
    talk = waits()
    talk.say(said)
    if talk.asks == "refund_received":
        talk.say("yes")
    assert talk.case.value("balance") == Money(4_000, "EUR")
    last = talk.case.newest_letters()[-1]
    assert "EUR 40.00" in last.text
    assert "340" not in last.text


@pytest.mark.parametrize(
    "said", ["they promised to pay 300 of the 340", "they want 300 of the 340", "300 of 900 people"]
)
def test_a_sum_that_did_not_come_was_taken_off(said: str) -> None:
    talk = waits()
    talk.say(said)
    assert talk.case.value("balance") == Money(34_000, "EUR")

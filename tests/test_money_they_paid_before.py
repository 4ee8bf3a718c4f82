"""Money that they paid out to who has it lying there is no payment of a claim, whenever it is told."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, answering, told
from tests.test_money_came_and_still_shut import STORY, THEIRS


def _ready() -> Conversation:
    return answering(told(STORY), "sent_confirmation")


def _no_claim(talk: Conversation) -> bool:
    return not any(talk.case.known(one) for one in ("claim_paid", "claim_alleged", "claim_amount", "payment_date"))


@pytest.mark.parametrize(
    "text",
    [
        THEIRS,
        "geld is heut überwiesen worden",
        "die haben mir das geld überwiesen",
        "sie haben die 89,50 überwiesen",
        "das geld ist da",
        "geld ist heute gekommen",
        "die 89,50 sind heute angekommen",
        "money has arrived",
        "they have refunded my money",
    ],
)
def test_they_paid_me_and_my_letter_said_that_i_paid_a_claim(text: str) -> None:
    talk = _ready()
    talk.say(text)
    assert _no_claim(talk)
    assert talk.case.value("balance") is False


@pytest.mark.parametrize("text", ["das geld ist noch nicht da", "geld kommt bald an", "wann ist das geld da"])
def test_the_money_is_not_there_and_was_booked(text: str) -> None:
    talk = _ready()
    talk.say(text)
    assert talk.case.value("balance") == Money(89_50)


@pytest.mark.parametrize("text", ["hab alles bezahlt", "ich hab das geld damals überwiesen"])
def test_i_paid_myself_and_it_was_not_noted(text: str) -> None:
    talk = _ready()
    talk.say(text)
    assert talk.case.value("claim_paid") is True


@pytest.mark.parametrize(
    "text", ["50 euro ham se überwiesen", "die haben mir 50 euro überwiesen", "they refunded 50 euro"]
)
def test_they_paid_a_part_and_that_was_the_claim(text: str) -> None:
    talk = _ready()
    talk.say("alle per mail raus")
    talk.wait_days(4)
    talk.say(text)
    assert _no_claim(talk)
    assert talk.asks == "refund_received"
    talk.say("ja")
    assert talk.case.value("balance") == Money(39_50)

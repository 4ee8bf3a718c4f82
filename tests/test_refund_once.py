"""Money that shall come back stands in the letter once: as the refund that is open, and not as a balance as well; and
it is heard whichever question is open."""

import pytest

from bot.case import Money
from bot.dialogue.understand.refunds import refund
from tests.conversation import REPLIES, Conversation, told

BLOCK = "airbnb hat mein konto am 26.11. gelöscht weil mein freund gesperrt ist. ich schulde denen nichts"
TRIPS = [
    "lissabon trip im feb 640 euro, gecancelt von denen, geld noch nicht zurück",
    "ein trip für 640 euro wurde storniert, das geld fehlt noch, dazu ein 85 euro gutschein",
    "my trip for 640 euros was cancelled, money not refunded yet, plus an 85 euro voucher",
]


def at(topic: str) -> Conversation:
    talk = told(BLOCK)
    for _ in range(15):
        if talk.asks == topic:
            return talk
        answer = REPLIES.get(talk.asks or "")
        if answer:
            talk.say(answer)
        else:
            talk.tap("none" if talk.asks in ("already_contacted", "promise") else "unknown")
    raise AssertionError(topic)


@pytest.mark.parametrize("topic", ["balance", "promise", "already_contacted"])
@pytest.mark.parametrize("text", TRIPS)
def test_a_trip_that_was_cancelled_is_a_refund_and_no_balance(topic: str, text: str) -> None:
    talk = at(topic)
    talk.say(text)

    assert talk.case.value("refunds_open") == Money(640_00)
    assert not talk.case.value("balance")


def test_two_messages_tell_of_the_refund_and_the_voucher() -> None:
    talk = at("balance")
    talk.say(
        "lissabon trip im feb 640 euro, gecancelt von denen, geld noch nicht zurück", "und n 85€ gutschein war drin"
    )

    said = " ".join([one.text for one in talk.case.letters if one.kind == "unblock_demand"][-1].split())
    assert said.count("640,00 EUR") == 1
    assert "85,00 EUR" in said


def test_a_refund_alone_answers_what_is_stuck() -> None:
    talk = at("balance")
    talk.say("eine erstattung von 640 euro fehlt noch")

    assert (talk.case.value("balance"), talk.case.value("refunds_open")) == (False, Money(640_00))
    assert talk.asks != "balance"


@pytest.mark.parametrize("text", ["640 euro", "640 euro guthaben", "da sind noch 640 euro drauf"])
def test_a_balance_is_still_one(text: str) -> None:
    talk = at("balance")
    talk.say(text)

    assert (talk.case.value("balance"), talk.case.value("refunds_open")) == (Money(640_00), None)


@pytest.mark.parametrize(
    "text",
    [
        "640 euro guthaben, erstattung noch nicht da",
        "2 buchungen storniert, 300 und 340 euro, nichts zurück",
        "die buchung für 640 euro hab ich storniert",
        "konto storniert, 85 euro gutschein fehlt",
    ],
)
def test_what_lies_there_or_is_not_told_in_full_is_no_refund(text: str) -> None:
    assert refund(text) is None


def test_no_letter_calls_a_cancelled_trip_goods_that_were_returned() -> None:
    talk = told(
        "airbnb hat mein konto gesperrt, ich will nur mein geld. trip für 640 euro storniert, das geld fehlt noch"
    )
    for _ in range(15):
        if talk.case.letters:
            break
        answer = REPLIES.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")

    written = " ".join(one.text for one in talk.case.letters)
    assert "offene Rückerstattung: 640,00 EUR" in written
    assert "zurückgegebene Ware" not in written

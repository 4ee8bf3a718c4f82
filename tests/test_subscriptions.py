"""A subscription that was ended does not run; one that is still paid does, whatever is asked."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import says_paid
from tests import conversation
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)
BANNED = ("Instagram hat mein Konto am 12.11. gesperrt, anna@example.org", "Anna Huber, Ringstraße 12, 80331 München")
BANNED_ENGLISH = ("Instagram banned my account on 12 Nov, anna@example.org", "Anna Huber, Ringstraße 12, 80331 München")
ASKED = (
    "Amazon hat mein Konto am 12.11. gesperrt. 300 euro guthaben sind drauf.",
    "das geld raus",
    "Anna Huber, Ringstraße 12, 80331 München, anna@example.org",
    "ja",
    "nein",
)


def after(said: str, *told: str, language: str = "de") -> Conversation:
    return conversation.told(*told, said, language=language, now=NOW)


@pytest.mark.parametrize(
    "said", ["abo gekündigt", "das Premium-Abo hab ich längst gekündigt", "Probeabo ist storniert"]
)
def test_a_subscription_that_i_ended_does_not_run(said: str) -> None:
    assert not after(said, *BANNED).case.value("subscriptions")


def test_one_that_was_ended_is_the_answer_to_the_question() -> None:
    for said in ("prime, schon gekündigt", "abo gekündigt", "ist gekündigt"):
        talk = after(said, *ASKED)
        assert talk.case.value("subscriptions") is False
        assert talk.case.open == "digital_content"


@pytest.mark.parametrize("said", ["abo nicht gekündigt", "prime gekündigt zum 31.12."])
def test_one_that_was_not_ended_or_not_yet_runs(said: str) -> None:
    assert after(said, *ASKED).case.value("subscriptions")


@pytest.mark.parametrize(
    ("said", "money"),
    [
        ("zahl aber weiter 24,99 im monat", Money(24_99)),
        ("abo gekündigt, die buchen aber weiter 9,99 € ab jeden monat", Money(9_99)),
        ("zahle trotzdem jeden monat 12 euro", Money(12_00)),
    ],
)
def test_what_a_banned_person_still_pays_is_noted(said: str, money: Money) -> None:
    talk = after(said, *BANNED)

    assert talk.case.value("subscriptions") == money
    assert {one: talk.case.value(one) for one in ("claim_amount", "balance", "payment_amount")} == {
        "claim_amount": None,
        "balance": None,
        "payment_amount": None,
    }


def test_the_same_in_english() -> None:
    assert after("I'm still paying 14.99 a month", *BANNED_ENGLISH, language="en").case.value("subscriptions") == Money(
        14_99
    )
    assert (
        after("they keep charging me every month", *BANNED_ENGLISH, language="en").case.value("subscriptions") is True
    )


@pytest.mark.parametrize(
    "said",
    [
        "zahle 50 euro im monat raten an inkasso",
        "ich zahl 700 miete im monat",
        "die zahlen mir 200 im monat",
        "sie wollen dass ich weiter 24,99 im monat zahle",
        "zahle immer noch 12 euro",
    ],
)
def test_other_money_of_each_month_is_no_subscription(said: str) -> None:
    assert not after(said, *BANNED).case.value("subscriptions")


def test_a_subscription_that_is_charged_on_is_no_claim_that_was_paid() -> None:
    talk = told(
        "google hat meinen account am 1.11. deaktiviert, jo@gmail.com\n"
        "und google one haben sie gestern trotzdem abgebucht 2,99"
    )

    assert not talk.case.known("claim_paid")
    assert not talk.case.known("claim_amount")
    assert talk.case.value("subscriptions") == Money(299)


def test_one_card_for_two_people_is_no_claim_that_was_paid() -> None:
    talk = told("mein freund und ich sind bei otto gesperrt seit 2.11.\nwir haben mit derselben kreditkarte bezahlt")

    assert not talk.case.known("claim_paid")


def test_a_claim_that_was_debited_is_paid() -> None:
    assert says_paid("die rechnung wurde am 3.5. abgebucht") is True


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("ich hab noch 60 euro gutschein drauf und prime läuft weiter 8,99", 899),
        ("audible bucht weiter 9,95 ab", 995),
        ("prime 8,99 läuft noch", 899),
        ("netflix 12,99 geht auch noch ab", 1299),
    ],
)
@pytest.mark.parametrize("topic", ["claim_amount", "block_date", "full_name"])
def test_what_a_subscription_costs_is_no_claim_whatever_is_asked(text: str, cents: int, topic: str) -> None:
    talk = conversation.answering(told("mein amazon ist zu, verbunden mit einem anderen konto", "l@example.org"), topic)
    talk.say(text)
    assert talk.case.value("claim_amount") is None
    assert not talk.case.says_yes("claim_alleged")
    assert talk.case.value("subscriptions") == Money(cents)


def test_what_a_collector_wants_for_one_still_is_a_claim() -> None:
    talk = conversation.answering(
        told("mein amazon ist zu, verbunden mit einem anderen konto", "l@example.org"), "claim_amount"
    )
    talk.say("die wollen 8,99 für prime")
    assert talk.case.value("claim_amount") == Money(899)

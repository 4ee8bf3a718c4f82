"""Small claims of a service that is paid by the month: the sum, that it was paid, and each of two chats."""

import datetime as dt

import pytest

from bot.case import Money, When
from bot.dialogue.questions.exchange import told as exchanges
from bot.dialogue.understand.amounts import topmost
from tests.conversation import Conversation, answering, day, told

TODAY = dt.date(2026, 11, 24)


def facts(talk: Conversation) -> tuple[object, ...]:
    return tuple(talk.case.value(one) for one in ("claim_amount", "claim_paid", "payment_date"))


@pytest.mark.parametrize(
    "said",
    [
        "netflix sperrt mich wegen 12,99 die aber am 5.11 von paypal abgebucht wurden",
        "netflix hat mein konto gesperrt, angeblich 12,99 nicht bezahlt, hab ich aber am 5.11. bezahlt",
        "netflix gesperrt wegen 12,99, ich hab aber bezahlt am 5.11. per paypal",
    ],
)
def test_the_claim_and_its_payment_told_together(said: str) -> None:
    assert facts(told(said)) == (Money(12_99), True, day(2026, 11, 5))


def test_a_month_that_is_claimed_twice_is_added_up_and_two_payments_stand_with_both_their_days() -> None:
    said = "netflix konto dicht. wollen 12,99 x 2, also 25,98. hab beides gezahlt am 3.10 und 3.11"
    when = When(dt.date(2026, 10, 3), dt.date(2026, 11, 3), "part")
    assert facts(told(said)) == (Money(25_98), True, when)
    assert [one.money for one in topmost("2x 12,99 = 25,98")] == [Money(25_98)]


@pytest.mark.parametrize(
    "said",
    [
        "2x chat am 21. und 22.11.",
        "chat am 21 und 22.11 beide male nur warten",
        "2 mal chat, 21. und 22.11.",
        "hab am 21. und 22.11. mit dem chat geschrieben",
    ],
)
def test_two_chats_have_two_days(said: str) -> None:
    assert [one.when for one in exchanges(said, TODAY)] == [day(2026, 11, 21), day(2026, 11, 22)]


def test_a_story_of_a_subscription_stands_in_no_letter_as_its_name() -> None:
    talk = answering(told("mein netflix abo 12,99 ist bezahlt und trotzdem gesperrt"), "confirm_facts")
    talk.say("ja")
    letter = talk.case.newest_letters()[0].text
    assert "trotzdem" not in letter
    assert "laufende Abonnements oder Mitgliedschaften: 12,99 EUR" in letter

"""A court's paper is heard whatever else somebody says no to, and its day whatever other days stand beside it."""

import pytest

from bot.case import Money
from tests.conversation import day, told


@pytest.mark.parametrize(
    "story",
    [
        "mahnbescheid über 660,24 euro von zalando und hab noch nichts gemacht",
        "mahnbescheid von otto und nie was bestellt",
        "mahnbescheid von otto nie was bestellt",
        "mahnbescheid und noch nichts unternommen",
        "got a mahnbescheid and never ordered anything",
    ],
)
def test_no_alarm_sounds_because_nothing_was_ordered_or_done(story: str) -> None:
    assert told(story).case.says_yes("court_letter")


@pytest.mark.parametrize(
    "said",
    ["kein mahnbescheid, nichts bezahlt", "vom gericht nix bekommen, nie was bestellt", "mahnbescheid nie bekommen"],
)
def test_an_alarm_sounds_where_nothing_came(said: str) -> None:
    assert not told("otto hat mein konto gesperrt, 80 euro", said).case.says_yes("court_letter")


@pytest.mark.parametrize(
    "said",
    [
        "der umschlag ist vom 14.11.; hab am 22.11.26 angerufen",
        "das hab ich am 10.10.26 bezahlt - war am 14.11.26 im briefkasten",
        "das hab ich am 24.08.2026 bezahlt und kam am 14.11.26",
        "auf dem umschlag steht 14.11.26. jana@example.org und das hab ich am 30.8. bezahlt",
        "i called them on November 17 and the envelope says 14 November",
        "the bill was from 11 March and the envelope says 14 November",
        "delivered November 14\ni paid that on 9th of July",
    ],
)
def test_the_day_of_a_call_or_a_payment_is_that_of_the_service(said: str) -> None:
    assert told("mahnbescheid über 640,00 euro von zalando", said).case.value("service_date") == day(2026, 11, 14)


def test_a_call_answers_the_question_for_the_day_of_service() -> None:
    talk = told("mahnbescheid über 640,00 euro von zalando", "hab am 22.11. angerufen")
    assert talk.case.value("service_date") is None
    assert talk.asks == "service_date"


def test_a_sum_beside_a_court_s_order_is_lost_because_the_account_is_shut_as_well() -> None:
    case = told("zalando sent me a Mahnbescheid, 715.53 euros - my account is blocked", language="en").case
    assert case.value("claim_amount") == Money(71553)
    assert case.text("situation") == "block_over_claim"

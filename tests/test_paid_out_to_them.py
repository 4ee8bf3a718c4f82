"""Earnings, payouts and credit that a company says it will pay out are the person's own money, and no claim."""

import pytest

from bot.dialogue.understand.claims import claim_alleged
from tests.conversation import told


@pytest.mark.parametrize(
    "text",
    [
        "Your outstanding earnings of EUR 612.35 will be paid by 24 December 2026",
        "Your outstanding balance of 50 euro will be paid to you",
        "uber says any pending payout of 80 euros will be released in january",
        "Ihre ausstehende Auszahlung von 300 Euro erfolgt am 3.12.",
        "Ihr Guthaben von 50 Euro wird ausgezahlt",
        "die offenen Einnahmen von 120 Euro werden überwiesen",
    ],
)
def test_money_that_is_paid_out_is_no_claim(text: str) -> None:
    assert claim_alleged(text) is not True


@pytest.mark.parametrize(
    "text",
    [
        "your outstanding balance of 50 euro must be paid",
        "they want 89 euro, the outstanding amount must be paid",
        "you have an outstanding balance of 50 euros",
        "Ihr Guthaben ist aufgebraucht, offene Forderung 80 Euro",
        "die Auszahlung ist gesperrt und ich soll 80 Euro Forderung zahlen",
        "payout is blocked, they say i owe 80 euro",
    ],
)
def test_money_that_is_demanded_stays_a_claim(text: str) -> None:
    assert claim_alleged(text) is True


def test_earnings_in_the_story_are_the_balance_and_no_court_is_asked_about() -> None:
    talk = told(
        "uber blocked me as a driver. they wrote: Your outstanding earnings of EUR 612.35 will be paid on 24 Dec.",
        language="en",
    )

    assert not talk.case.known("claim_amount")
    assert talk.case.known("balance")
    assert talk.asks != "court_letter"


def test_a_name_between_the_mail_and_the_street_is_heard() -> None:
    talk = told(
        "uber deactivated me as driver",
        "driver in amsterdam, mail y.haddad@live.nl, Youssef Haddad, Javastraat 101, 1094 HC Amsterdam",
        language="en",
    )

    assert talk.case.text("full_name") == "Youssef Haddad"


def test_another_name_between_the_mail_and_the_street_is_not_taken() -> None:
    talk = told(
        "uber deactivated me as driver",
        "mail y.haddad@live.nl, Uber Support, Javastraat 101, 1094 HC Amsterdam",
        language="en",
    )

    assert not talk.case.known("full_name")

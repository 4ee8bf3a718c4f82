"""A freelancer in Berlin whose papers are looked at again and again, told in English on a phone."""

import pytest

from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.situations import situations
from tests.conversation import answering, day, told


def test_invoices_among_papers_that_were_handed_in_are_no_claim() -> None:
    assert "block_over_claim" not in situations("theyve had my id, 2 invoices, bank statement, all under review")


def test_an_unpaid_invoice_stays_one() -> None:
    assert "block_over_claim" in situations("they blocked my account over 2 unpaid invoices, i sent a bank statement")


@pytest.mark.parametrize(
    "said", ["spoke to 3 different agents, all said no", "within 5 business days", "4 tickets so far"]
)
def test_people_tickets_and_days_are_no_sum(said: str) -> None:
    assert amount(said) is None


@pytest.mark.parametrize("said", ['all said "specialised team"', 'they say "with the relevant department"'])
def test_a_team_that_has_it_is_no_ground(said: str) -> None:
    assert not ground(said)


def test_a_permaban_has_a_day() -> None:
    talk = told("my xbox account got permabanned last sunday", language="en")

    assert talk.case.value("block_date") == day(2026, 11, 22)


def test_the_day_of_an_appeal_is_not_that_of_the_ban() -> None:
    talk = answering(told("my xbox account is banned", language="en"), "block_date")
    talk.say("appealed on their site on monday, rejected within the hour")

    assert not talk.case.known("block_date")


@pytest.mark.parametrize("said", ["yes but it was the 8th", "it was the 8th", "es war der 8.", "no it's the 8th"])
def test_another_day_of_that_month_is_put_right_at_the_summary(said: str) -> None:
    talk = told("airbnb suspended my account on 9 november, they're sitting on 3.150,- of payouts", language="en")
    talk = answering(talk, "confirm_facts")
    talk.say(said)

    assert talk.case.value("block_date") == day(2026, 11, 8)
    assert not talk.case.letters

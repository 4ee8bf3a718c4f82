"""Aunts, cousins, in-laws and flatmates are heard as sisters and brothers are: their block, what one owes them, a name
that is a shop's as well, letters that went to them."""

import pytest

from bot.dialogue.understand.sent_elsewhere import to_others
from tests.conversation import told

GERMAN = ("schwester", "cousine", "schwiegermutter", "mitbewohnerin", "tante")
ENGLISH = ("sister", "aunt", "roommate", "cousin")


@pytest.mark.parametrize("who", GERMAN)
def test_the_day_of_their_block_is_not_the_writers(who: str) -> None:
    talk = told(f"Mein Amazon Konto ist zu. Das Konto meiner {who} ist seit dem 3.11. gesperrt")
    assert not talk.case.known("block_date")


@pytest.mark.parametrize("who", ENGLISH)
def test_what_one_owes_them_no_company_demands(who: str) -> None:
    talk = told(f"amazon blocked me, i owe my {who} 200 euros", language="en")
    assert not talk.case.known("claim_amount")
    assert not talk.case.known("situation")


@pytest.mark.parametrize("text", ["i owe them 200 euros", "they say i owe 200 euros", "die sagen ich schulde 200 euro"])
def test_what_the_company_demands_is_still_a_claim(text: str) -> None:
    assert told(f"amazon blocked me, {text}", language="en").case.value("situation") == "block_over_claim"


@pytest.mark.parametrize("who", GERMAN)
def test_a_first_name_of_theirs_is_no_shop(who: str) -> None:
    talk = told(f"meine {who} zara hat mit amazon ärger, konto gesperrt")
    assert talk.case.value("company") == "amazon"


@pytest.mark.parametrize("who", ["girlfriend", "husband", "aunt"])
def test_an_account_of_theirs_at_a_shop_is_no_name(who: str) -> None:
    talk = told(f"My {who}'s Otto was blocked on 28 October. Mine followed on 4 November.", language="en")
    assert talk.case.value("company") == "otto"


@pytest.mark.parametrize("who", GERMAN)
def test_what_went_to_them_went_to_nobody_else(who: str) -> None:
    assert to_others(f"an meine {who} gemailt")
    assert not to_others(f"mit meiner {who} zur post gebracht")

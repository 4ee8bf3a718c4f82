"""Payouts that are kept back, where nobody says that an account is shut: no letter says so either."""

import pytest

from tests.conversation import answering, told

HELD = (
    "eBay hält meine Auszahlungen zurück seit 3.11., 640 euro",
    "ebay is holding my payouts, 640 euros, since 3 november",
)


@pytest.mark.parametrize("story", HELD)
def test_money_that_is_kept_back_is_called_so_and_its_goal_is_not_asked(story: str) -> None:
    talk = told(story)
    assert "zurückgehalten" in talk.text or "kept back" in talk.text
    assert talk.asks == "account_identifier"


@pytest.mark.parametrize("story", HELD)
def test_no_letter_says_of_an_account_that_is_open_that_it_is_shut(story: str) -> None:
    talk = answering(told(story, language="de"), "confirm_facts")
    talk.say("ja")
    assert [one.kind for one in talk.case.newest_letters()] == ["payout_demand", "access_request"]
    assert not any("gesperrt" in one.text for one in talk.case.letters)
    assert "block_date" not in talk.case.asked


@pytest.mark.parametrize(
    "bubbles",
    [
        ("ebay hält meine auszahlungen zurück, konto gesperrt seit 3.11.",),
        ("ebay hält meine auszahlungen zurück, 640 euro", "jana@example.org", "ach und das konto ist auch gesperrt"),
        ("ebay hält meine auszahlungen zurück, 640 euro. will mein konto wieder",),
    ],
)
def test_an_account_that_is_shut_beside_it_is_called_so(bubbles: tuple[str, ...]) -> None:
    talk = answering(told(*bubbles), "confirm_facts")
    talk.say("ja")
    assert "gesperrt" in talk.case.letters[0].text

"""Two days told in one breath, or a day in a message of its own behind the word that leads to it."""

import pytest

from tests.conversation import agreed, day, told


@pytest.mark.parametrize(
    "text",
    [
        "ebay hat mich gesperrt am 12.11. wegen einer forderung von 63,50 euro die habe ich am 1.11. bezahlt",
        "e bay hat mich gesperrt am zwölften elften wegen einer forderung von dreiundsechzig euro und fünfzig cent"
        " die habe ich am ersten elften bezahlt",
        "ebay hat mich am 12.11. gesperrt wegen 63,50 euro die ich am 1.11. bezahlt habe",
        "ebay blocked me on 12 november over 63 euro i paid on 1 november",
    ],
)
def test_the_day_of_the_block_and_that_of_the_payment_are_both_heard(text: str) -> None:
    talk = told(text)

    assert talk.case.value("block_date") == day(2026, 11, 12)
    assert talk.case.value("payment_date") == day(2026, 11, 1)


@pytest.mark.parametrize(
    "bubbles",
    [
        ("hi", "also", "paypal", "gesperrt", "seit", "10.11.", "200 euro", "drauf"),
        ("paypal", "blocked", "since", "10 nov"),
        ("paypal gesperrt", "seit 10.11."),
    ],
)
def test_a_day_behind_the_message_that_leads_to_it_is_heard(bubbles: tuple[str, ...]) -> None:
    talk = agreed()
    talk.say(*bubbles)

    assert talk.case.value("block_date") == day(2026, 11, 10)

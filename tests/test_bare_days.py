"""The number of a day as the answer to "since when?", "which day is on the envelope?"."""

import pytest

from tests.conversation import answering, day, told


@pytest.mark.parametrize("said", ["20.", "20", "am 20", "der 20.", "am 20.", "vom 20", "20ter"])
def test_a_number_alone_is_the_day_of_the_last_weeks(said: str) -> None:
    talk = answering(told("Amazon hat mein Konto gesperrt"), "block_date")
    talk.say(said)
    assert talk.case.value("block_date") == day(2026, 11, 20)


@pytest.mark.parametrize("said", ["20.", "am 20", "den 20."])
def test_the_day_on_the_envelope_may_be_told_by_its_number(said: str) -> None:
    talk = told("amazon hat mich gesperrt, gelber brief vom gericht ist da, ein mahnbescheid")
    assert talk.asks == "service_date"
    talk.say(said)
    assert talk.case.value("service_date") == day(2026, 11, 20)


@pytest.mark.parametrize("said", ["the 20th", "20th", "on the 20th"])
def test_so_it_is_in_english(said: str) -> None:
    talk = answering(told("Amazon locked my account", language="en"), "block_date")
    talk.say(said)
    assert talk.case.value("block_date") == day(2026, 11, 20)


def test_a_number_that_is_to_come_is_of_the_month_before() -> None:
    talk = answering(told("Amazon hat mein Konto gesperrt"), "block_date")
    talk.say("28.")
    assert talk.case.value("block_date") == day(2026, 10, 28)


def test_a_number_elsewhere_is_no_day() -> None:
    talk = answering(told("Amazon hat mein Konto gesperrt"), "full_name")
    known = talk.case.value("block_date")
    talk.say("20.")
    assert talk.case.value("block_date") == known

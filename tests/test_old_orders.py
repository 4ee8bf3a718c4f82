"""A payment order of years ago that was objected to, and a claim of today."""

import pytest

from bot.case import Money
from tests.conversation import Conversation, desk, told


@pytest.mark.parametrize(
    "text",
    [
        "2019 hab ich einem mahnbescheid widersprochen. coeo schreibt jetzt wieder, 230 euro",
        "da war 2021 mal ein mahnbescheid, hab widersprochen, jetzt will coeo 230 euro",
        "hatte 2020 einen mahnbescheid, damals widersprochen. jetzt wieder brief von coeo 230 euro",
        "vor 5 jahren kam ein mahnbescheid, dem hab ich widersprochen. jetzt schreibt coeo 230 euro",
        "mahnbescheid gab es 2019 schon, widerspruch eingelegt, seitdem nichts. jetzt will coeo 230 euro",
        "in 2019 i objected to a mahnbescheid. now coeo writes again, 230 euros",
    ],
)
def test_an_order_of_years_ago_starts_the_two_weeks_and_is_objected_to_today(text: str) -> None:
    case = told(text).case
    assert not case.known("court_letter")
    assert not case.known("court_objection")
    assert case.value("claim_amount") == Money(23000)
    assert case.text("collection_agency").startswith("coeo")


@pytest.mark.parametrize(
    "text",
    [
        "mahnbescheid bekommen wegen rechnung aus 2019, widerspruch eingelegt",
        "hab heute mahnbescheid bekommen für handyvertrag 2019, hab widersprochen",
        "2019 kam ein mahnbescheid, hab nichts gemacht. jetzt coeo 230 euro",
        "2019 hab ich einem mahnbescheid widersprochen. jetzt kam wieder ein mahnbescheid, zugestellt am 16.11.2026",
        "vor 2 wochen kam ein mahnbescheid, hab widersprochen",
        "mahnbescheid bekommen am 16.11.2026, hab widersprochen",
    ],
)
def test_an_order_of_today_sounds_no_alarm_because_an_old_year_is_named(text: str) -> None:
    assert told(text).case.says_yes("court_letter")


def test_the_old_order_sounds_the_alarm_at_the_door() -> None:
    talk = Conversation(desk())
    talk.say("2019 hab ich einem mahnbescheid widersprochen. coeo schreibt jetzt wieder, 230 euro")
    assert "alarm" not in talk.case.marks

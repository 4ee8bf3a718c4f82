"""A court's paper was served on the day on which it lay in the box, and not on the day on which it was found."""

import datetime as dt

import pytest

from bot.case import When
from tests.conversation import told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("otto konto gesperrt, heute gelber umschlag vom amtsgericht, mahnbescheid, eingeworfen gestern", 23),
        ("heute hab ich einen gelben umschlag vom amtsgericht gefunden, mahnbescheid. lag seit samstag im kasten", 21),
        ("otto konto gesperrt. mahnbescheid vom gericht, lag am 20.11. im kasten", 20),
        ("otto konto gesperrt. mahnbescheid vom gericht, am 20.11. im briefkasten", 20),
        ("otto konto gesperrt. mahnbescheid vom gericht, lag am 20.11. im briefkasten, heute erst gesehen", 20),
    ],
)
def test_the_day_in_the_box_is_the_day_of_service(text: str, day: int) -> None:
    case = told(text, now=dt.datetime.fromisoformat("2026-11-24T20:00+01:00")).case
    served = case.value("service_date")
    assert isinstance(served, When)
    assert served.first == dt.date(2026, 11, day)
    assert not case.text("court_name")


def test_about_you_makes_no_day_vague() -> None:
    fact = told("mein about you konto ist gesperrt seit 20.11.").case.facts["block_date"]
    assert fact.sure == "exact"

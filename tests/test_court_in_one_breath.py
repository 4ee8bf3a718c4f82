"""A court's paper told in one breath with something that is denied or not known still raises the alarm."""

import datetime as dt

import pytest

from bot.dialogue.understand.claims import court
from bot.dialogue.understand.days import days
from tests.conversation import START, day, told
from tests.test_paying_late import begun

CAME = (
    "Ich hab einen Mahnbescheid bekommen ich kenn die Forderung nicht es geht um 312,40 €",
    "von EOS und ich kenn die Forderung nicht und ich hab einen Mahnbescheid bekommen",
    "ich weiß nicht mehr weiter und hab einen Mahnbescheid bekommen",
    "i got a court letter and i dont know the claim",
    "i dont know what to do i got a court order",
    "kam ein gelber brief ich weiß nicht was das ist",
    "ich war nicht da und da lag ein gelber Brief",
    "ich hab nie was bestellt und jetzt ist ein Mahnbescheid da",
    "ich habe nicht bezahlt und dann kam ein Vollstreckungsbescheid",
    "Mahnbescheid bekommen ich kenn die nicht",
    "i never ordered anything and now there is a court letter",
    "mir wurde ein mahnbescheid zugestellt obwohl ich nix bestellt hab",
)
NOT_CAME = (
    "ich hab den Mahnbescheid nie bekommen",
    "Ein Mahnbescheid ist nicht gekommen",
    "ich habe noch nie einen Mahnbescheid bekommen",
    "ich hab nicht mal einen Mahnbescheid gekriegt",
    "habe keinen mahnbescheid oder gelben brief bekommen",
    "einen Mahnbescheid hab ich nicht bekommen",
    "i never got a court letter",
    "i haven't got a court letter",
    "die haben einen mahnbescheid angedroht",
    "wenn ich nicht zahle kommt ein mahnbescheid",
    "weiß nicht ob ich einen Mahnbescheid bekommen habe",
    "hab angst dass ein mahnbescheid kommt",
)


@pytest.mark.parametrize("text", CAME)
def test_a_court_paper_beside_a_no_is_an_alarm(text: str) -> None:
    assert court(text) is True
    assert told(text).case.says_yes("court_letter")


@pytest.mark.parametrize("text", NOT_CAME)
def test_a_court_paper_that_did_not_come_is_none(text: str) -> None:
    assert court(text) is not True


# ---- while letters wait for an answer


PAPER_CAME = [
    ("a yellow letter came on the 24th from the court in Hagen, they want 312", 24),
    ("gelber brief vom gericht in hagen ist am 24. gekommen die wollen 312", 24),
    ("am 26. kam ein mahnbescheid aus hagen, 312 euro", 26),
    ("the court of Hagen sent me a payment order, it came on the 26th, 312 euro", 26),
    ("mahnbescheid vom amtsgericht hagen am 25. zugestellt", 25),
    ("on the 25th from the court in hagen a yellow envelope", 25),
]


@pytest.mark.parametrize(("text", "number"), PAPER_CAME)
def test_a_paper_told_while_waiting_has_its_day_and_its_court(text: str, number: int) -> None:
    talk = begun("amazon-sent-english" if " the " in text else "amazon-sent")
    talk.wait(dt.datetime(2026, 11, 28, 12, 0, tzinfo=START.tzinfo))
    talk.say(text)

    assert talk.case.value("service_date") == day(2026, 11, number)
    assert talk.case.text("court_name") == "Amtsgericht Hagen, Zentrale Mahnabteilung"
    assert talk.case.letters[-1].kind == "court_objection"


def test_without_its_court_that_is_asked_once_though_enough_was_said() -> None:
    talk = begun("amazon-sent")
    talk.wait(dt.datetime(2026, 11, 28, 12, 0, tzinfo=START.tzinfo))
    talk.say("am 26. kam ein gelber brief vom gericht, ein mahnbescheid")
    assert talk.asks == "court_name"

    talk.say("reicht so")
    assert talk.asks != "court_name"


@pytest.mark.parametrize("text", ["am 3. von 5 tagen", "on the 2nd of three letters", "am ersten im urlaub"])
def test_a_number_in_a_row_is_no_day(text: str) -> None:
    assert days(text, START.date()) == ()

"""A court's paper told in one breath with something that is denied or not known still raises the alarm."""

import pytest

from bot.dialogue.understand.claims import court
from tests.conversation import told

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

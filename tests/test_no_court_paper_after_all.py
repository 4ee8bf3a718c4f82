"""A reminder that threatens with a court is no court's paper, and a fine of the town is none of this matter."""

import pytest

from tests.conversation import Conversation, answering, sent, told

STORY = (
    "Amazon hat mein Konto gesperrt seit 23.9.2026 wegen einer Forderung von 121,40. Die hab ich am 15.8.2024 bezahlt. "
    "Riverty Inkasso hat auch geschrieben, Aktenzeichen 4711-22"
)


def _waiting() -> Conversation:
    talk = answering(told(STORY), "sent_confirmation")
    talk.say("alle per mail raus")
    talk.wait_days(4)
    return talk


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("neuer brief von riverty: letzte mahnung vor gerichtlichem mahnverfahren, 231,50 bis 10.12.", "231,50"),
        ("riverty wrote again, now 231.50, they say pay by 10 December or court", "231,50"),
        ("letzte mahnung vor mahnbescheid von riverty", "Drohung"),
        ("riverty: zahlen sie 231,50 oder wir gehen vor gericht", "231,50"),
    ],
)
def test_they_threatened_with_a_court_and_i_was_asked_for_a_yellow_envelope(text: str, more: str) -> None:
    talk = _waiting()
    talk.say(text)
    assert not talk.case.value("court_letter")
    assert talk.asks != "service_date"
    assert more in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "mahnbescheid kam heute",
        "post vom gericht ist da, mahnbescheid",
        "got a letter from the court today",
        "hab nach der letzten mahnung einen mahnbescheid bekommen",
    ],
)
def test_a_court_wrote_and_no_alarm_was_sounded(text: str) -> None:
    talk = _waiting()
    talk.say(text)
    assert talk.case.value("court_letter") is True


@pytest.mark.parametrize(
    "text",
    [
        "ne sorry war nur von der stadt, knöllchen",
        "nee war bloß ein bußgeld",
        "war nur ein strafzettel",
        "false alarm, only a parking ticket",
        "sorry, just from the city",
    ],
)
def test_it_was_a_fine_of_the_town_and_the_alarm_went_on(text: str) -> None:
    talk = sent()
    talk.say("gelber umschlag kam")
    talk.say(text)
    assert talk.case.value("court_letter") is False


@pytest.mark.parametrize("text", ["war gestern in der stadt, steht 26.11. drauf", "nur das amtsgericht steht drauf"])
def test_it_was_from_a_court_all_the_same_and_the_alarm_stopped(text: str) -> None:
    talk = sent()
    talk.say("gelber umschlag kam")
    talk.say(text)
    assert talk.case.value("court_letter") is True


@pytest.mark.parametrize(
    ("said", "fine"),
    [
        ("ne sorry war nur von der stadt, knöllchen", True),
        ("war nur ein bußgeldbescheid vom ordnungsamt", True),
        ("fehlalarm, war nur eine mahnung", False),
    ],
)
def test_nobody_told_me_that_a_fine_has_its_own_two_weeks(said: str, fine: bool) -> None:
    talk = sent()
    talk.say("gelber umschlag kam")

    talk.say(said)

    assert "kein Gericht" in talk.text
    assert ("Bußgeldbescheid" in talk.text and "2 Wochen" in talk.text) is fine

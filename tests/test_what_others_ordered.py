"""What is told of an order that somebody else made: where it went, when the police heard of it, and what is neither."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.understand.delivery_places import delivered_to, place
from tests.conversation import BERLIN, Conversation, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)
STORY = (
    "da hat wer auf meinen namen bei otto bestellt, jetzt will EOS 478,12 von mir, aktenzeichen 4471 0988 12",
    "nein",
)
SENDER = ("Manuela Krings, Ostwall 112, 47798 Krefeld, m.krings@web.de", "ja stimmt")
REPORTED = "anzeige ist gemacht am 24.11. polizei krefeld ST/0815223/2026"


def _drafted(*texts: str) -> Conversation:
    return told(*STORY, *texts, *SENDER, now=NOW)


def _letter(talk: Conversation) -> str:
    return next(one.text for one in talk.case.newest_letters() if one.kind == "identity_theft_notice")


def _on(day: int) -> When:
    return When(dt.date(2026, 11, day), dt.date(2026, 11, day))


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("an ne packstation in duisburg", "Packstation in Duisburg"),
        ("nach Duisburg", "Duisburg"),
        ("Packstation 114 Berlin", "Packstation 114 Berlin"),
        ("to a flat in Leeds", "flat in Leeds"),
        ("und das mit about you war doch ich", ""),
        ("die anzeige war am", ""),
        ("das zahl ich", ""),
    ],
)
def test_a_place_is_told_from_a_tale(said: str, named: str) -> None:
    assert place(said) == named


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("geliefert wurde alles an eine packstation in duisburg", "Packstation in Duisburg"),
        ("das ging alles nach Duisburg, da war ich nie", "Duisburg"),
        ("it was delivered to a locker in Leeds", "locker in Leeds"),
        ("geliefert wurde an mich nie was", ""),
        ("die lieferung ging nicht an meine adresse", ""),
        ("ich wohne in Krefeld", ""),
    ],
)
def test_where_it_went_is_heard_unasked(said: str, named: str) -> None:
    assert delivered_to(said) == named


def test_the_place_told_beside_another_question_stands_in_the_letter() -> None:
    talk = _drafted("geliefert wurde alles an eine packstation in duisburg")
    assert "mit dem Lieferort Packstation in Duisburg" in _letter(talk)


def test_a_correction_is_no_answer_to_where_it_was_delivered() -> None:
    talk = _drafted("anzeige mach ich morgen")
    while talk.asks != "delivery_place":
        talk.say("weiß ich nicht")
    talk.say("und das mit about you war doch ich, das hat meine tochter bestellt auf meinen account. das zahl ich")
    assert not talk.case.text("delivery_place")


def test_the_day_of_the_report_is_put_right_and_is_no_day_of_the_order() -> None:
    talk = _drafted(REPORTED)
    assert talk.case.value("police_on") == _on(24)
    assert talk.asks == "ordered_on"
    talk.say("und die anzeige war am 25. nicht am 24.")
    assert talk.case.value("police_on") == _on(25)
    assert not talk.case.known("ordered_on")
    assert "Anzeige vom 25. November 2026" in talk.text


@pytest.mark.parametrize(
    "said", ["anzeige war nicht am 24., sondern am 25.11.", "the police report was on the 25th, not the 24th"]
)
def test_at_the_draft_the_day_of_the_report_is_put_right(said: str) -> None:
    talk = _drafted(REPORTED)
    talk.say("reicht so")
    assert talk.asks == "letter_review"
    talk.say(said)
    assert "am 25. November 2026 bei der Polizei" in _letter(talk)


def test_a_report_without_its_number_stands_in_the_letter_and_the_number_is_heard_when_it_comes() -> None:
    talk = _drafted("hab vorhin anzeige online gemacht, az kommt noch")
    assert "am 30. November 2026 bei der Polizei angezeigt" in _letter(talk)
    talk.say("reicht so")
    talk.say("alles per mail raus")
    talk.say("az ist da: ST/2026/112233")
    assert talk.case.text("police_report") == "ST/2026/112233"
    assert "Vorgangsnummer ST/2026/112233" in talk.text


def test_a_number_that_came_without_a_report_is_not_the_polices() -> None:
    talk = _drafted("weiß ich nicht")
    talk.say("aktenzeichen ist da: 4471/0988")
    assert not talk.case.text("police_report")

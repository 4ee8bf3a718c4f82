"""A deletion that was announced: named while it is to come, and never asked to be stopped once its day is over."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

NOW = dt.datetime(2026, 12, 4, 12, tzinfo=BERLIN)
STORY = (
    "instagram hat mein konto am 2.12.2026 gesperrt wegen verstoss gegen richtlinien, am 1.1.2027 wird alles gelöscht"
)
ANNOUNCED = "Angekündigt ist, dass alles gelöscht wird: 1. Januar 2027"


def _waiting(*beside: str) -> Conversation:
    talk = answering(told(STORY, *beside, now=NOW), "sent_confirmation")
    talk.say("alles per mail raus")
    return talk


def _silent(days: int, *beside: str) -> Conversation:
    """So many days later nothing came, and that is said."""
    talk = _waiting(*beside)
    talk.wait_days(days)
    talk.tap("nothing")
    return talk


def test_a_second_letter_before_the_day_names_it() -> None:
    talk = _silent(25)
    assert "auch nicht am 1. Januar 2027" in talk.case.letters[-1].text
    assert ANNOUNCED in talk.text


def test_a_second_letter_after_the_day_does_not_ask_to_spare_it() -> None:
    talk = _silent(40)
    assert "die Bestätigung, dass bis zur Klärung nichts gelöscht wird" in talk.case.letters[-1].text
    assert "Januar" not in talk.case.letters[-1].text.split("nichts gelöscht wird")[1].split("\n")[0]
    assert ANNOUNCED not in talk.text


def test_the_ways_name_what_none_of_them_stops() -> None:
    talk = _silent(25)
    talk.say("passt so")
    talk.say("per mail raus")
    talk.wait_days(1)
    talk.say("wo kann ich mich beschweren?")
    assert ANNOUNCED in talk.text
    assert "Anwaltskanzlei" in talk.text


def _complaining(*beside: str) -> Conversation:
    talk = _waiting(*beside)
    talk.wait_days(40)
    talk.say("ich will mich bei der datenschutzbehörde beschweren")
    return talk


@pytest.mark.parametrize(("wish", "hinted"), [(("bitte die briefe auf englisch schreiben",), True), ((), False)])
def test_who_wants_english_letters_hears_that_authorities_here_work_in_german(
    wish: tuple[str, ...], hinted: bool
) -> None:
    talk = _complaining(*wish)
    assert talk.case.letters[-1].kind == "authority_complaint"
    assert ("arbeiten auf Deutsch" in talk.text) is hinted

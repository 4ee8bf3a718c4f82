"""What they said in a call before the letter arrived, or wrote before it went out, is followed by no last deadline."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand.own_calls import by_phone
from tests.conversation import Conversation, answering, told

STORY = (
    "Falkensee Forderungsservice GmbH, Seepromenade 4, 14612 Falkensee, will 396,20 Euro, Nummer FF-26-55102, wegen "
    "Vodafone. hab ich am 5.5.2025 bezahlt"
)
CALLED = "bei falkensee angerufen heute, die alte meinte sie sieht keine zahlung, ich soll belege schicken"


def _out(way: str = "alles per mail raus") -> Conversation:
    talk = answering(told(STORY), "sent_confirmation")
    talk.say(way)
    return talk


def _seconds(talk: Conversation) -> list[str]:
    return [one.id for one in talk.case.letters if one.kind == "follow_up"]


@pytest.mark.parametrize(
    "text",
    [
        CALLED,
        "hab grad mit falkensee telefoniert, die sagen ich soll belege schicken",
        "falkensee hat am Telefon gesagt, sie brauchen noch Unterlagen von mir",
        "i called falkensee, they said i must send more documents",
        "auf der hotline von falkensee hiess es, ich müsse Belege einreichen",
    ],
)
def test_a_call_on_the_day_of_the_letter_brings_no_last_deadline(text: str) -> None:
    talk = _out()
    talk.say(text)
    assert not _seconds(talk)
    assert "letzten Frist" not in talk.text


def test_a_call_before_a_letter_by_post_arrived_brings_none_either() -> None:
    talk = _out("alles per post raus")
    talk.wait_days(1)
    talk.say(CALLED)
    assert not _seconds(talk)


def test_a_call_that_was_made_before_the_letter_and_is_told_later_brings_none_either() -> None:
    talk = _out()
    talk.wait_days(4)
    talk.say("hatte am 23.11. mit falkensee telefoniert, die sagten ich soll belege schicken")
    assert not _seconds(talk)


def test_a_mail_of_theirs_that_is_older_than_the_letter_answers_it_not() -> None:
    talk = _out()
    talk.wait_days(4)
    mail = "Wir benötigen noch weitere Unterlagen von Ihnen, bitte senden Sie uns Ihre Belege."
    older = Burst(forward_text=mail, forward_from="Falkensee", forward_date="2026-11-20T10:00:00+01:00")
    talk.hear(older)
    assert not _seconds(talk)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (CALLED, 3),
        ("falkensee schreibt: Wir benötigen noch weitere Unterlagen, bitte senden Sie uns Belege.", 0),
    ],
)
def test_what_can_answer_the_letter_is_followed_up(text: str, days: int) -> None:
    talk = _out()
    talk.wait(talk.now + dt.timedelta(days=days))
    talk.say(text)
    assert _seconds(talk)


@pytest.mark.parametrize("text", ["sie haben geschrieben ich soll belege schicken", "they wrote me", "brief kam heute"])
def test_what_was_written_is_no_call(text: str) -> None:
    assert not by_phone(text)

"""The day on which everything is deleted, in a mail that was passed on."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from tests.conversation import BERLIN, Conversation, day, told

NOW = dt.datetime(2026, 12, 3, 20, tzinfo=BERLIN)
STORY = (
    'my insta is banned. on 22 nov instagram suspended me, "your account goes against our community standards"',
    "username @mara.paints, mail mara.popescu@yahoo.com",
    "Mara Popescu, Witte de Withstraat 22B, 3012 BR Rotterdam",
)
ENGLISH = (
    "Hi Mara, we have reviewed your account again and it still doesn't follow our Community Standards. You cannot "
    "request another review of this decision. Your account will be permanently deleted on 18 May 2027."
)
GERMAN = "Dein Konto verstößt gegen unsere Richtlinien. Dein Konto wird am 18. Mai 2027 endgültig gelöscht."


def _ready() -> Conversation:
    """Her letters lie ready, and the day of the deletion is asked for."""
    talk = told(*STORY, language="en", now=NOW)
    for _ in range(8):
        if talk.asks == "deletion_date":
            return talk
        if talk.asks == "confirm_facts":
            talk.say("yes")
        else:
            talk.tap("unknown")
    raise AssertionError("never asked")


def _forward(talk: Conversation, text: str) -> None:
    talk.hear(Burst(forward_text=text, forward_from="Instagram", forward_date="2026-12-16T10:02:00+01:00"))


@pytest.mark.parametrize("mail", [ENGLISH, GERMAN])
def test_it_is_heard_before_the_letters_are_out(mail: str) -> None:
    talk = _ready()
    talk.wait_days(17)
    _forward(talk, mail)

    assert talk.case.value("deletion_date") == day(2027, 5, 18)
    assert "deletion on 18 May 2027" in talk.text


@pytest.mark.parametrize("mail", [ENGLISH, GERMAN])
def test_it_is_heard_from_their_answer(mail: str) -> None:
    talk = _ready()
    talk.say("done, sent thru the form today")
    talk.wait_days(14)
    _forward(talk, mail)

    assert talk.case.value("deletion_date") == day(2027, 5, 18)


def test_a_length_counts_from_the_day_of_the_mail() -> None:
    talk = _ready()
    talk.wait_days(17)
    _forward(talk, "Your account has been disabled and will be permanently deleted in 30 days.")

    assert talk.case.value("deletion_date") == day(2027, 1, 15)


@pytest.mark.parametrize("mail", ["Your account was deleted on 18 May 2025.", "We will review it by 18 May 2027."])
def test_no_countdown_is_made_up(mail: str) -> None:
    talk = _ready()
    _forward(talk, mail)

    assert talk.case.value("deletion_date") is None


def test_the_day_of_sending_is_no_day_of_deletion() -> None:
    talk = _ready()
    talk.say("done, sent thru the form today")

    assert talk.case.value("deletion_date") is None
    assert all(letter.sending for letter in talk.case.letters)

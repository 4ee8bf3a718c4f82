"""Where a letter goes out so late that its own day is no fair one, another day is counted, and that is said."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent

THEIRS = "Amazon schreibt: wir haben Ihre Anfrage an die Fachabteilung weitergeleitet."


def second() -> Conversation:
    """Somebody whose second letter, of one week, lies ready."""
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 14, 18, 30, tzinfo=BERLIN))
    talk.say(THEIRS)
    assert talk.case.newest_letters()[-1].kind == "follow_up"
    return talk


def mailed(talk: Conversation, days: float) -> dt.date | None:
    """The day that is counted for the letter that went out so many days later."""
    talk.wait_days(days)
    talk.say("passt")
    talk.say("heute per mail raus")
    sending = talk.case.newest_letters()[-1].sending
    return sending.due if sending else None


@pytest.mark.parametrize("days", [5, 6])
def test_a_later_day_than_the_printed_one_is_said(days: int) -> None:
    talk = second()
    counted, printed = mailed(talk, days), talk.case.newest_letters()[-1].due

    assert printed is not None
    assert counted != printed
    assert "Im Brief L3 steht noch der 21. Dezember 2026" in talk.text


def test_what_goes_out_at_once_is_counted_by_its_own_day() -> None:
    talk = second()
    counted = mailed(talk, 0)

    assert counted == talk.case.newest_letters()[-1].due
    assert "Im Brief" not in talk.text

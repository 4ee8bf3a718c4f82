"""A second letter to who was written to by post sets a day that counts from when it will be there."""

import datetime as dt

from tests.conversation import BERLIN, Conversation, answering, told


def silent(way: str) -> Conversation:
    talk = told(
        "mein paypal ist eingeschränkt seit 13.11., da sind 640 € drauf, angeblich ungewöhnliche aktivität",
        now=dt.datetime(2026, 11, 20, 18, 0, tzinfo=BERLIN),
    )
    answering(talk, "letter_review")
    talk.say(f"alles {way} raus")
    talk.wait(dt.datetime(2026, 12, 11, 19, 0, tzinfo=BERLIN))
    talk.say("nix gekommen")
    return talk


def test_seven_days_count_from_the_estimated_arrival() -> None:
    letter = silent("per einschreiben").case.newest_letters()[-1]
    assert (letter.kind, letter.due) == ("follow_up", dt.date(2026, 12, 22))
    assert "bis zum 22. Dezember 2026" in letter.text


def test_posted_on_the_next_day_the_printed_day_stands() -> None:
    talk = silent("per einschreiben")
    talk.wait(dt.datetime(2026, 12, 16, 10, 0, tzinfo=BERLIN))
    talk.say("hab den brief am samstag eingeworfen, laut beleg 12.12.")
    letter = talk.case.newest_letters()[-1]
    assert letter.sending is not None
    assert letter.sending.due == dt.date(2026, 12, 22)
    assert "zu knapp" not in talk.text


def test_by_mail_they_count_from_the_day_of_the_letter() -> None:
    assert silent("per mail").case.newest_letters()[-1].due == dt.date(2026, 12, 18)

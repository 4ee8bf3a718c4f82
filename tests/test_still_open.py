"""A second letter in one matter names the other matters of the same addressee of which nothing was answered, also where
they had a second letter of their own before."""

import datetime as dt

from tests.conversation import BERLIN, Conversation, answering, told

STORY = (
    "playstation banned my account on 21 november 2026, 23 pounds in the wallet. PSN id is GaryB_84, gary@example.org",
    "they claim 54.99, i paid it on 2 december 2026. want it unlocked",
    "Gary Bennett, 17 Harehills Lane, Leeds LS8 5DN, UK",
)


def _reminded(answer: str) -> Conversation:
    """Of the block before Christmas; of the data the month is over in January."""
    talk = told(*STORY, language="en", now=dt.datetime(2026, 12, 7, 22, 15, tzinfo=BERLIN))
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "sent_confirmation").say("all sent by email")
    talk.wait(dt.datetime(2026, 12, 23, 18, tzinfo=BERLIN))
    talk.say("nothing came")
    answering(talk, "sent_confirmation").say("sent by email")
    talk.wait(dt.datetime(2027, 1, 4, 18, tzinfo=BERLIN))
    if answer:
        talk.say(answer)
    talk.wait(dt.datetime(2027, 1, 18, 18, tzinfo=BERLIN))
    talk.say("nothing")
    return talk


def test_what_was_demanded_before_and_never_answered_stays_demanded() -> None:
    talk = _reminded("")
    letter = " ".join(talk.case.letters[-1].text.split())

    assert talk.case.letters[-1].kind == "follow_up"
    assert "request for access" in letter
    assert "The following is still open as well (letter on the block of my account of 7 December 2026)" in letter
    assert "23 December 2026: further letter in this matter" in letter


def test_what_was_answered_meanwhile_is_not_called_open() -> None:
    talk = _reminded('they answered: "Your account has been unlocked, you can log in again."')

    assert "letter on the block of my account of 7 December 2026)" not in talk.case.letters[-1].text

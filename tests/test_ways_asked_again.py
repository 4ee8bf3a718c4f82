"""Which way to go stays asked until it is answered; the name of a court is a way then, and no letter from one."""

import datetime as dt

import pytest

from bot.dialogue.understand.routes import asks_of_one
from tests.conversation import BERLIN, Conversation, answering, told
from tests.test_deductions import seller


def at_the_ways() -> Conversation:
    """A shop that is open again after two letters, without its money."""
    talk = seller()
    talk.wait(dt.datetime(2026, 12, 3, 19, 0, tzinfo=BERLIN))
    talk.say("nichts")
    talk.say("passt so")
    talk.say("heute raus per mail")
    talk.wait(dt.datetime(2026, 12, 11, 19, 0, tzinfo=BERLIN))
    talk.say("laden ist seit heute offen!! aber das geld haben die noch, 2317,60")
    assert talk.asks == "next_route"
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "was mach ich jetzt wegen dem geld",
        "wie komm ich jetzt an mein geld",
        "und was ist jetzt mit dem geld",
        "how do i get my money now",
        "schlichtung oder sowas?",
        "hm die wolle ist auch teurer geworden",
    ],
)
def test_the_question_which_way_to_go_stays_open(text: str) -> None:
    talk = at_the_ways()
    talk.say(text)

    assert talk.asks == "next_route"


def test_the_court_as_a_way_is_no_letter_from_a_court() -> None:
    talk = at_the_ways()
    talk.say("was mach ich jetzt wegen dem geld")
    talk.say("gericht")

    assert "Amtsgericht zuständig" in talk.text
    assert not talk.case.says_yes("court_letter")
    assert talk.asks is None


def test_a_letter_from_a_court_is_still_one() -> None:
    talk = at_the_ways()
    talk.say("vom gericht kam heute ein gelber brief, ein mahnbescheid")

    assert talk.case.says_yes("court_letter")


def late() -> Conversation:
    """A bank account that is shut, and two letters without an answer; a second one lies there to be read."""
    talk = told(
        "n26 hat mir mein konto gesperrt seit dem 2.11., da is mein gehalt drauf 2.140 euro",
        now=dt.datetime(2026, 11, 20, 18, 0, tzinfo=BERLIN),
    )
    answering(talk, "letter_review")
    talk.say("alles per mail raus")
    talk.wait(dt.datetime(2027, 1, 8, 10, 0, tzinfo=BERLIN))
    talk.say("immernoch nix")
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize(
    "text", ["datenschutzbeschwerde bitte", "dann halt ne DSGVO-Beschwerde", "datenschützer bitte"]
)
def test_a_complaint_of_data_protection_is_named_in_one_word(text: str) -> None:
    talk = late()
    talk.say(text)
    assert talk.case.newest_letters()[-1].kind == "authority_complaint"


@pytest.mark.parametrize("text", ["und die bafin?", "kann ich auch zur bafin?", "was ist mit der finanzaufsicht?"])
def test_the_question_for_one_way_shows_those_that_are_open(text: str) -> None:
    talk = late()
    talk.say("passt so")
    talk.say("raus per mail")
    talk.say(text)
    assert talk.asks == "next_route"
    assert "Finanzaufsicht" in talk.text


@pytest.mark.parametrize(
    "text", ["wann kommt die presse?", "was kostet die schlichtung?", "und jetzt?", "und das geld?"]
)
def test_other_questions_are_none_for_a_way(text: str) -> None:
    assert not asks_of_one(text)


def complaining() -> Conversation:
    """The complaint to the supervisor lies there, dated today."""
    talk = late()
    talk.say("passt so")
    talk.say("raus per mail")
    talk.wait(dt.datetime(2027, 1, 18, 12, 0, tzinfo=BERLIN))
    talk.say("nichts. dann halt bafin")
    assert talk.case.newest_letters()[-1].kind == "supervisor_complaint"
    return talk


def test_who_names_the_body_again_is_asked_for_no_way() -> None:
    talk = complaining()
    talk.say("ja bafin")
    assert talk.asks != "next_route"


@pytest.mark.parametrize("text", ["bafin formular online ausgefüllt, heute früh", "liegt seit heute früh bei der post"])
def test_a_complaint_that_went_into_the_bodys_own_form_or_to_the_post_is_out(text: str) -> None:
    talk = answering(complaining(), "sent_confirmation")
    before = len(talk.case.contacts)
    talk.say(text)
    assert talk.case.newest_letters()[-1].sending is not None
    assert len(talk.case.contacts) == before

"""Letters that lie ready: "schick ich Freitag per Post" is a plan and no old letter, "alles per Mail weg" a sending."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

NOW = dt.datetime(2026, 11, 30, 18, tzinfo=BERLIN)  # a Monday
STORY = ("instagram hat mein konto am 25.11. gesperrt", "@abc.def", "Jan Meier, Hauptstr. 5, 10827 Berlin")


def _ready(asked: str) -> Conversation:
    return answering(told(*STORY, "jan@example.org", "ja", now=NOW), asked)


@pytest.mark.parametrize("asked", ["letter_review", "block_reason"])
@pytest.mark.parametrize(
    "said",
    [
        "per mail raus am freitag",
        "geht am freitag per mail raus",
        "mach ich am freitag per mail",
        "schick ich freitag per post",
        "mama schickts am freitag per post",
        "werf ich am mittwoch in den briefkasten",
        "i'll send it on friday by mail",
    ],
)
def test_a_weekday_to_come_notes_no_old_letter_and_no_sending(asked: str, said: str) -> None:
    talk = _ready(asked)
    talk.say(said)
    assert not talk.case.contacts
    assert not any(one.sending for one in talk.case.newest_letters())


def test_a_letter_of_last_week_is_still_noted() -> None:
    talk = _ready("block_reason")
    talk.say("hab denen letzten freitag per mail geschrieben")
    assert [one.by for one in talk.case.contacts] == ["person"]


@pytest.mark.parametrize("asked", ["letter_review", "block_reason", "sent_confirmation"])
@pytest.mark.parametrize(("said", "way"), [("alles per mail weg", "email"), ("per post weg", "post")])
def test_gone_by_mail_is_sent_whatever_is_asked(asked: str, said: str, way: str) -> None:
    talk = _ready(asked)
    talk.say(said)
    assert {one.sending.way for one in talk.case.newest_letters() if one.sending} == {way}


@pytest.mark.parametrize("said", ["immernoch nix", "immernoch nichts"])
def test_still_nothing_in_one_word_brings_the_second_letter(said: str) -> None:
    talk = _ready("sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(16)
    talk.say(said)
    assert talk.case.letters[-1].kind == "follow_up"

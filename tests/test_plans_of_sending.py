"""Letters that lie ready: "schick ich Freitag per Post" is a plan and no old letter, "alles per Mail weg" a sending."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, reviewed, told

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


def _went(talk: Conversation) -> dict[str, tuple[dt.date, str]]:
    return {one.id: (one.sending.sent_on, one.sending.way) for one in talk.case.newest_letters() if one.sending}


TODAY = dt.date(2026, 11, 24)  # a Tuesday; the letters were written then


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("L1 heute per mail, L2 am donnerstag per einschreiben", (TODAY, "email")),
        ("den ersten grad gemailt, den zweiten bring ich freitag zur post", (TODAY, "email")),
        ("L1 ist per mail raus, L2 schick ich donnerstag per einschreiben", (TODAY, "email")),
    ],
)
def test_a_letter_that_goes_out_on_a_day_to_come_waits_beside_one_that_is_out(
    said: str, first: tuple[dt.date, str]
) -> None:
    talk = reviewed()
    talk.say(said)
    assert _went(talk) == {"L1": first}
    assert talk.asks == "sent_confirmation"
    assert "früher kann er nicht raus sein" not in talk.text


@pytest.mark.parametrize(
    "said", ["am donnerstag per einschreiben", "donnerstag dann per post", "heute mail, donnerstag einschreiben"]
)
def test_a_weekday_before_the_letter_is_the_next_one_and_no_old_letter(said: str) -> None:
    talk = reviewed()
    talk.say(said)
    assert not _went(talk)
    assert not talk.case.contacts


def test_a_weekday_that_is_called_today_is_today() -> None:
    talk = reviewed()
    talk.wait(dt.datetime(2026, 11, 30, 12, tzinfo=BERLIN))
    talk.say("montag per einschreiben raus, also heute")
    assert {*_went(talk).values()} == {(NOW.date(), "post")}


def test_a_weekday_before_a_second_letter_is_one_to_come_though_another_lay_there() -> None:
    talk = reviewed()
    talk.say("L1 per mail raus")
    talk.wait(dt.datetime(2026, 12, 12, 12, tzinfo=BERLIN))  # a Saturday
    talk.tap("nothing")
    talk.say("passt")
    before = _went(talk)
    talk.say("am montag per mail")
    assert _went(talk) == before
    assert talk.asks == "sent_confirmation"


def test_what_was_posted_on_a_weekday_is_no_plan() -> None:
    talk = reviewed()
    talk.wait(dt.datetime(2026, 11, 27, 12, tzinfo=BERLIN))
    talk.say("popped it in the post wednesday, recorded delivery")
    assert {*_went(talk).values()} == {(dt.date(2026, 11, 25), "post")}


def test_one_that_is_posted_on_a_day_to_come_is_no_old_letter() -> None:
    talk = reviewed()
    talk.say("emailed the first, posting the second on friday")
    assert _went(talk) == {"L1": (TODAY, "email")}
    assert not talk.case.contacts

"""Money that is held back for a time: when it is over, it is asked once whether it came."""

import datetime as dt

from tests.conversation import BERLIN, Conversation, answering, says, texts, told

NOW = dt.datetime(2026, 11, 2, 19, 10, tzinfo=BERLIN)
STORY = "ebay hat mein verkäuferkonto am 30.10. gesperrt. 1.840 euro hängen fest, auszahlung angeblich 90 tage gesperrt"


def _asked(talk: Conversation, until: dt.datetime) -> list[dt.date]:
    turns = [one for one in talk.wait(until) if "zurückgehalten" in texts(one)[-1] and says(one)[-1].body["nudge"]]
    return [dt.datetime.fromisoformat(e.data["at"]).date() for one in turns for e in one.entries if e.kind == "nudged"]


def _sent() -> Conversation:
    talk = answering(told(STORY, now=NOW), "sent_confirmation")
    talk.say("alles per mail raus")
    return talk


def test_the_day_after_the_ninety_days_it_is_asked_once() -> None:
    assert _asked(_sent(), dt.datetime(2027, 3, 1, tzinfo=BERLIN)) == [dt.date(2027, 1, 29)]


def test_a_yes_books_the_money_and_a_no_brings_the_second_letter() -> None:
    there, away = _sent(), _sent()
    for talk in (there, away):
        talk.wait(dt.datetime(2027, 1, 30, 12, tzinfo=BERLIN))
    there.say("ja ist da")
    away.tap("nothing")
    assert not there.case.value("balance")
    assert away.case.letters[-1].kind == "follow_up"


def test_money_that_came_before_is_not_asked_after() -> None:
    talk = _sent()
    talk.wait(dt.datetime(2026, 12, 20, 12, tzinfo=BERLIN))
    talk.say("die 1.840 euro sind heute angekommen")
    assert not _asked(talk, dt.datetime(2027, 3, 1, tzinfo=BERLIN))

"""A court's paper that lay there when somebody came home: neither the day of coming home nor that of the block is the
day of service, and the one on the envelope counts wherever it is told."""

import datetime as dt

import pytest

from bot.case import When
from bot.dialogue.questions.court import counted
from tests.conversation import BERLIN, Conversation, told

HOME = dt.datetime(2027, 1, 3, 21, 10, tzinfo=BERLIN)
RANT = (
    "amazon sperrt mich, coeo will 211 euro, ich hab den mist LÄNGST bezahlt, juni 2025, und in dem gelben umschlag "
    "vom gericht steht das gleiche nochmal, und die hotline legt auf!!!"
)
LAY_THERE = "vollstreckungsbescheid. lag da als ich gestern aus dem urlaub kam"


def served(talk: Conversation) -> str:
    when = talk.case.value("service_date")
    return when.first.isoformat() if isinstance(when, When) else ""


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("der lag halt im kasten, wir sind am 3.1. heimgekommen", "de"),
        ("lag da als ich gestern aus dem urlaub kam", "de"),
        ("wir sind erst gestern zurück", "de"),
        ("seit gestern sind wir wieder da, da hab ich ihn gefunden", "de"),
        ("i hob eam heit erst gfundn", "de"),
        ("it was there when we got back from holiday yesterday", "en"),
        ("found it yesterday when i came home", "en"),
    ],
)
def test_the_day_of_coming_home_or_finding_it_is_not_that_of_service(said: str, language: str) -> None:
    opening = (
        "gelber umschlag, mahnbescheid vom amtsgericht hagen" if language == "de" else "yellow envelope, german court"
    )
    talk = told(opening, language=language, now=HOME)
    assert talk.asks == "service_date"
    talk.say(said)
    assert not served(talk)
    assert talk.asks == "service_date"
    assert ("Umschlag" if language == "de" else "envelope") in talk.text


def test_the_day_of_coming_home_in_the_first_word_of_it_sets_no_dates() -> None:
    talk = told("ich raste aus. coeo schreibt SCHON WIEDER", now=HOME)
    talk.say(f"ja gericht auch. {LAY_THERE}")
    assert not served(talk)
    assert talk.asks == "service_date"


@pytest.mark.parametrize(
    "said", ["amazon halt. das konto ist zu seit 3 dezember", "mein konto ist seit 3.12. gesperrt", "am 3.12. gesperrt"]
)
def test_the_day_of_the_block_is_not_that_of_service(said: str) -> None:
    talk = told(RANT, now=HOME)
    assert talk.asks == "service_date"
    talk.say(said)
    assert not served(talk)
    blocked = talk.case.value("block_date")
    assert isinstance(blocked, When)
    assert blocked.first.isoformat() == "2026-12-03"


@pytest.mark.parametrize(
    "said",
    [
        "zugestellt steht 22.12.26 drauf, wir sind erst gestern zurück",
        "wir sind erst gestern zurück, auf dem umschlag steht 22.12.26",
        "22.12. steht mit kuli drauf. bin am 2.1. aus den ferien gekommen",
        "am 22.12. eingeworfen und wir waren bis gestern im urlaub",
    ],
)
def test_beside_the_day_of_coming_home_the_one_on_the_envelope_counts(said: str) -> None:
    talk = told(RANT, now=HOME)
    talk.say(said)
    assert served(talk) == "2026-12-22"
    ends = counted(talk.desk, talk.case)
    assert ends
    assert ends.due == dt.date(2027, 1, 5)
    assert not talk.case.known("returned_on")


def test_the_day_on_the_envelope_told_later_is_taken() -> None:
    talk = told(RANT, "das konto ist zu seit 3 dezember", now=HOME)
    talk.say("zugestellt steht 22.12.26 drauf, wir sind erst gestern zurück")
    assert served(talk) == "2026-12-22"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("gestern vom postboten bekommen, war grad aus dem urlaub zurück", "2027-01-02"),
        ("gestern zugestellt", "2027-01-02"),
        ("28.12.", "2026-12-28"),
    ],
)
def test_a_day_of_service_is_still_one(said: str, day: str) -> None:
    talk = told(RANT, now=HOME)
    talk.say(said)
    assert served(talk) == day

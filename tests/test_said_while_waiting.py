"""What people say while their letters are out: that it is settled, that a letter never went out, that it arrived, that
they move; and what only sounds like it."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent

LATER = dt.datetime(2026, 11, 30, 12, tzinfo=BERLIN)


def waiting(how: str = "alles per mail raus") -> Conversation:
    talk = sent(text=how)
    talk.wait(LATER)
    return talk


def received(talk: Conversation) -> dict[str, str]:
    return {one.id: str(one.sending and one.sending.received_on) for one in talk.case.newest_letters()}


@pytest.mark.parametrize(
    "said",
    [
        "hat sich erledigt",
        "die sache ist erledigt",
        "alles geklärt",
        "fall schließen",
        "wir sind durch",
        "it's resolved",
    ],
)
def test_that_it_is_settled_was_not_heard(said: str) -> None:
    talk = waiting()
    talk.say(said)
    assert talk.asks == "all_done"
    talk.say("ja")
    assert talk.case.stage == "closed"
    assert not talk.wait(dt.datetime(2027, 2, 1, 12, tzinfo=BERLIN))


@pytest.mark.parametrize(
    "said", ["inkasso sagt erledigt", "L1 ist erledigt", "ist der fall gelöst?", "noch nichts geklärt"]
)
def test_one_thing_settled_is_not_the_whole(said: str) -> None:
    talk = waiting()
    talk.say(said)
    assert talk.asks != "all_done"


@pytest.mark.parametrize(
    ("said", "out"),
    [
        ("hab L2 doch nicht geschickt", ["L1"]),
        ("hab vergessen abzuschicken", []),
        ("die briefe hab ich noch nicht abgeschickt", []),
        ("i never sent it", []),
        ("ich hab den ausweis nicht geschickt", ["L1", "L2"]),
        ("die haben die daten noch nicht geschickt", ["L1", "L2"]),
    ],
)
def test_days_ran_from_a_letter_that_never_went_out(said: str, out: list[str]) -> None:
    talk = waiting()
    talk.say(said)
    assert [one.id for one in talk.case.newest_letters() if one.sending] == out


@pytest.mark.parametrize(
    "said", ["war doch per post", "beide waren per einschreiben", "war nicht per mail sondern per post"]
)
def test_days_were_counted_from_a_mail_that_was_a_letter(said: str) -> None:
    talk = waiting()
    talk.say(said)
    assert received(talk) == {"L1": "2026-11-28", "L2": "2026-11-28"}


@pytest.mark.parametrize(
    "said",
    ["einschreiben wurde am 27. november abgegeben", "wurde am freitag zugestellt", "laut dhl am 27.11. zugestellt"],
)
def test_the_day_of_arrival_was_lost(said: str) -> None:
    talk = waiting("per post raus")
    talk.say(said)
    assert received(talk) == {"L1": "2026-11-27", "L2": "2026-11-27"}
    assert not talk.case.replies


@pytest.mark.parametrize("said", ["die post sagt zugestellt", "rückschein ist da"])
def test_an_arrival_without_a_day_is_asked_about(said: str) -> None:
    talk = waiting("per post raus")
    talk.say(said)
    assert "An welchem Tag" in talk.text
    talk.say("am 27.11.")
    assert received(talk) == {"L1": "2026-11-27", "L2": "2026-11-27"}


def test_what_did_not_arrive_yet_is_not_asked_for_its_day() -> None:
    talk = waiting("per post raus")
    talk.say("noch nicht zugestellt")
    assert "An welchem Tag" not in talk.text


@pytest.mark.parametrize("said", ["haben geantwortet", "es kam eine mail", "hat geantwortet"])
def test_that_they_answered_is_asked_about(said: str) -> None:
    talk = waiting()
    talk.say(said)
    assert talk.asks == "company_reply"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("adresse hat sich geändert", "neue Anschrift"),
        ("hab noch einen beleg gefunden", "hierher"),
        ("bin bis 6.1. im urlaub", "/pause"),
        ("hab es nochmal per post geschickt", "ersten Sendung"),
        ("mein freund hat das gleiche problem", "/einladen"),
        ("mein anwalt hat übernommen", "/pause"),
        ("erinner mich nicht", "/weiter"),
    ],
)
def test_what_is_told_while_waiting_stayed_without_an_answer(said: str, told: str) -> None:
    talk = waiting()
    talk.say(said)
    assert told in talk.text
    assert received(talk) == {"L1": "2026-11-24", "L2": "2026-11-24"}

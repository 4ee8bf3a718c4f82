"""Answers to "has anybody answered?" that are neither a yes nor a no."""

import datetime as dt

import pytest

from bot.dialogue.understand.given_grounds import ground
from tests.conversation import BERLIN, Conversation, sent


def asked() -> Conversation:
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 9, 19, tzinfo=BERLIN))
    assert talk.asks == "nudge"
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "hab nicht geschaut",
        "weiß nicht",
        "muss ich nachschauen",
        "ich schau im spam",
        "bin im urlaub",
        "frag mich morgen",
    ],
)
def test_who_did_not_look_was_given_a_letter_that_says_that_nothing_came(said: str) -> None:
    talk = asked()
    talk.say(said)
    assert not any(one.kind == "follow_up" for one in talk.case.letters)
    assert "Spam" in talk.text


def test_who_did_not_look_is_asked_again() -> None:
    talk = asked()
    talk.say("weiß nicht")
    assert talk.wait(dt.datetime(2026, 12, 20, 19, tzinfo=BERLIN))


@pytest.mark.parametrize("said", ["schick den zweiten brief", "zweiter brief bitte", "weiter", "nichts"])
def test_the_next_letter_comes_for_whoever_asks_for_it(said: str) -> None:
    talk = asked()
    talk.say(said)
    assert any(one.kind == "follow_up" for one in talk.case.letters)


@pytest.mark.parametrize("said", ["nur eingangsbestätigung", "ticketnummer bekommen", "haben um geduld gebeten"])
def test_a_receipt_is_no_answer(said: str) -> None:
    talk = asked()
    talk.say(said)
    assert talk.case.replies[-1]["kind"] == "ack"


@pytest.mark.parametrize(
    "said", ["die mail ist im spam gelandet", "ich schau im spam ordner", "it's in my spam folder"]
)
def test_the_folder_for_spam_was_the_ground_of_the_block(said: str) -> None:
    assert ground(said) == ""


def test_spam_as_a_ground_is_heard() -> None:
    assert ground("gesperrt wegen spam") == "spam"


def answering_the_answer() -> Conversation:
    talk = asked()
    talk.say("ja")
    assert talk.asks == "company_reply"
    return talk


@pytest.mark.parametrize("said", ["keine ahnung", "weiß nicht", "später"])
def test_who_does_not_know_what_it_says_may_say_so_later(said: str) -> None:
    talk = answering_the_answer()
    talk.say(said)
    assert not talk.case.replies
    assert talk.text


@pytest.mark.parametrize(
    ("said", "helps"),
    [
        ("das ist auf litauisch", "Übersetzung"),
        ("ist zu lang zum abtippen", "wichtigsten Sätze"),
        ("hab ich gelöscht", "Erinnerung"),
        ("das war am telefon", "am Telefon gesagt"),
        ("ich leite es weiter", "hierher"),
        ("wie leite ich das weiter", "kopieren"),
    ],
)
def test_word_of_their_answer_was_taken_for_the_answer(said: str, helps: str) -> None:
    talk = answering_the_answer()
    talk.say(said)
    assert not talk.case.replies
    assert talk.asks == "company_reply"
    assert helps in talk.text


def test_what_is_told_behind_that_is_understood() -> None:
    talk = answering_the_answer()
    talk.say("dass das konto wieder offen ist")
    assert talk.case.replies[-1]["kind"] == "success"


def test_the_language_that_they_write_in_is_no_wish() -> None:
    talk = answering_the_answer()
    talk.say("sie schreiben auf englisch dass das konto zu bleibt")
    assert not talk.case.known("letter_language")


@pytest.mark.parametrize("days", [2, 20, 36])
@pytest.mark.parametrize(
    "said",
    [
        "the data came today",
        "got my data today",
        "the data arrived",
        "heute kam die auskunft",
        "daten heute bekommen",
        "hab heute die auskunft bekommen",
        "endlich kamen die daten",
    ],
)
def test_data_that_came_is_lost(said: str, days: int) -> None:
    talk = sent()
    talk.wait_days(days)
    talk.say(said)
    assert [one["kind"] for one in talk.case.replies] == ["partial"]
    assert next(one for one in talk.case.letters if one.id == "L2").answered


@pytest.mark.parametrize(
    "said",
    [
        "auskunft ist noch nicht da",
        "heute kam die mahnung",
        "die auskunft kommt morgen",
        "meine daten wurden gestohlen",
    ],
)
def test_data_that_did_not_come_count_as_there(said: str) -> None:
    talk = sent()
    talk.wait_days(20)
    talk.say(said)
    assert not next(one for one in talk.case.letters if one.id == "L2").answered

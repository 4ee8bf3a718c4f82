"""People who want a human, give up, are tired, lost or annoyed: they get an answer of their own, and nothing that they
say beside it is lost."""

import datetime as dt

import pytest

from bot.dialogue.understand.moods import mood
from tests.conversation import BERLIN, Conversation, agreed, desk

NOW = dt.datetime(2026, 11, 24, 18, 0, tzinfo=BERLIN)


def asked_for_the_account() -> Conversation:
    talk = agreed(now=NOW)
    talk.say("ebay hat mich am 3.11. gesperrt")
    assert talk.asks == "account_identifier"
    return talk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ach vergiss es, lasst mich alle in ruhe", "stop"),
        ("leave me alone please", "stop"),
        ("die sollen mich endlich in ruhe lassen", ""),
        ("they should leave me alone", ""),
        ("ich geb auf", "gives_up"),
        ("bringt doch alles nix", "gives_up"),
        ("what's the point", "gives_up"),
        ("ich kann nicht mehr", "tired"),
        ("mein hund ist krank ich kann grad nicht klar denken", "tired"),
        ("i'm exhausted", "tired"),
        ("ich will mit einem menschen reden", "human"),
        ("gibts hier auch menschen", "human"),
        ("can i talk to a human", "human"),
        ("bei der hotline hab ich nie einen menschen erreicht", ""),
        ("wo waren wir", "where"),
        ("was fehlt noch", "where"),
        ("ich versteh nur bahnhof", "lost"),
        ("zu viele fragen", "impatient"),
        ("das nervt", "impatient"),
        ("so ein scheißladen", "vent"),
        ("am 3.11. hab ich angerufen", ""),
        ("Karin Wolf", ""),
    ],
)
def test_a_mood_is_known_and_what_others_shall_do_is_none(text: str, kind: str) -> None:
    assert mood(text) == kind


def test_whoever_wants_to_be_left_alone_gets_no_question_and_no_reminder() -> None:
    talk = asked_for_the_account()
    talk.say("ach vergiss es, lasst mich alle in ruhe")

    assert not talk.last.says[-1].body["asks"]
    assert talk.wait_days(30) == []


def test_whoever_comes_back_is_reminded_as_before() -> None:
    talk = asked_for_the_account()
    talk.say("lasst mich in ruhe")
    talk.say("so, jetzt doch. wo waren wir")

    assert talk.asks == "account_identifier"
    assert talk.wait_days(3)


@pytest.mark.parametrize("text", ["ich geb auf", "ich kann nicht mehr", "ich will einen echten menschen, keinen bot"])
def test_somebody_at_the_end_of_their_strength_is_not_asked_on(text: str) -> None:
    talk = asked_for_the_account()
    talk.say(text)

    assert not talk.last.says[-1].body["asks"]
    assert "/mensch" in talk.text or "Verbraucherzentrale" in talk.text


def test_what_is_told_beside_the_wish_for_a_human_is_heard() -> None:
    talk = agreed(now=NOW)
    talk.say("paypal hat mein konto dicht gemacht ich will mit einem menschen reden")

    assert talk.case.text("company") == "paypal"
    assert "Verbraucherzentrale" in talk.text


def test_where_people_help_is_said_in_full_once() -> None:
    talk = asked_for_the_account()
    talk.say("ich will mit einem menschen reden")
    first = talk.text
    talk.say("gibts hier auch menschen")

    assert talk.text != first
    assert "/mensch" in talk.text


@pytest.mark.parametrize("text", ["ich will nicht mehr leben", "I want to die", "dann bring ich mich um"])
def test_somebody_in_despair_is_told_whom_to_call(text: str) -> None:
    talk = asked_for_the_account()
    talk.say(text)

    assert "0800 111 0 111" in talk.text
    assert not talk.last.says[-1].body["asks"]


def test_despair_is_answered_before_the_yes_as_well() -> None:
    talk = Conversation(desk(), NOW)
    talk.say("amazon hat alles gesperrt, ich will nicht mehr leben")

    assert "0800 111 0 111" in talk.text


def test_with_a_court_s_day_running_nobody_is_told_that_there_is_time() -> None:
    talk = agreed(now=NOW)
    talk.say("mahnbescheid im gelben umschlag, zugestellt am 20.11.2026")
    talk.say("mach ich morgen")

    assert "1. Dezember 2026" in talk.text
    assert "Nichts geht verloren" not in talk.text


def test_strong_words_in_an_answer_stay_an_answer() -> None:
    talk = agreed(now=NOW)
    talk.say("mein konto wurde gesperrt am 3.11.")
    talk.say("amazon, diese verbrecher")

    assert talk.case.text("company") == "amazon"

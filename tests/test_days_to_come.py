"""A day without its year that lies ahead is not silently last year's, where only a past one can be meant."""

from functools import partial

import pytest

from tests import conversation
from tests.conversation import START, Conversation, agreed, day, drafted, reviewed

assert (START.year, START.month, START.day) == (2026, 11, 24)
ORDER = "mahnbescheid wegen amazon über 79,90 euro"
english = partial(conversation.told, language="en")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Amazon hat mein Konto am 26.11. gesperrt", "block_date"),
        ("amazon konto zu seit dem 5. dezember", "block_date"),
        ("klarna hat mich gesperrt, die 80 euro hab ich am 1.12. bezahlt", "payment_date"),
        (f"{ORDER}, zugestellt am 28.11.", "service_date"),
    ],
)
def test_a_day_in_a_story_that_lies_ahead_is_named_and_not_taken_for_last_years(text: str, topic: str) -> None:
    talk = conversation.told(text)

    assert talk.case.value(topic) is None
    assert "liegt noch vor uns" in talk.text
    assert "2025 gemeint" in talk.text


def test_in_english_too() -> None:
    talk = english("amazon blocked my account on December 1")

    assert talk.case.value("block_date") is None
    assert "1 December 2026 is still to come" in talk.text


@pytest.mark.parametrize("year", ["2025", "letztes Jahr", "das war 2025", "ja"])
def test_the_year_alone_is_enough_then(year: str) -> None:
    talk = asked_for_service()
    talk.say("26.11.")
    assert not talk.case.known("service_date")
    talk.say(year)

    assert talk.case.value("service_date") == day(2025, 11, 26)


def asked_for_service() -> Conversation:
    talk = agreed()
    talk.say(ORDER)
    assert talk.asks == "service_date"
    return talk


def test_the_day_that_was_meant_is_taken_instead() -> None:
    talk = asked_for_service()
    talk.say("26.11.")
    talk.say("ach nein 18.11.")

    assert talk.case.value("service_date") == day(2026, 11, 18)


def test_the_same_day_again_is_not_answered_in_the_same_words_for_ever() -> None:
    talk = asked_for_service()
    said = []
    for _ in range(3):
        talk.say("26.11.")
        said.append(talk.text)

    assert len(set(said)) == len(said)
    assert talk.case.value("service_date") is None


def test_a_typed_year_stays() -> None:
    assert conversation.told("Amazon hat mein Konto am 26.11.2025 gesperrt").case.value("block_date") == day(
        2025, 11, 26
    )


def test_a_payment_has_no_day_to_come_either() -> None:
    talk = drafted()
    talk.say("falsch, bezahlt am 2.12.2026")

    assert talk.case.value("payment_date") != day(2026, 12, 2)
    assert "liegt noch vor uns" in talk.text


def test_the_day_on_which_everything_is_deleted_may_lie_ahead() -> None:
    talk = conversation.told("instagram hat mich gesperrt, wird am 5.12. gelöscht")

    assert talk.case.value("deletion_date") == day(2026, 12, 5)
    assert "liegt noch vor uns" not in talk.text


def test_a_call_that_is_still_to_come_stands_in_no_letter_as_one_of_last_year() -> None:
    talk = drafted()
    talk.say("am 26.11. habe ich bei amazon angerufen")

    assert all(one.when is None or one.when.first.year == START.year for one in talk.case.contacts)


def test_letters_do_not_go_out_on_a_day_to_come() -> None:
    talk = reviewed()
    talk.say("beide am 26.11. per post abgeschickt")

    assert not any(letter.sending for letter in talk.case.letters)
    assert "liegt noch vor uns" in talk.text
    assert "2025" not in talk.text

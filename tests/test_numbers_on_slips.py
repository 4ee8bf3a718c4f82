"""The numbers of the post that are told after the letters went out."""

import pytest

from tests.conversation import Conversation, reviewed, sent

FIRST, SECOND = "RR123456785DE", "RR123456799DE"
BY_POST = "beide per Post als Einschreiben raus"


def _numbers(talk: Conversation) -> list[str]:
    return [one.sending.number for one in talk.case.newest_letters() if one.sending]


@pytest.mark.parametrize(
    "text",
    [
        f"L1 {FIRST}, L2 {SECOND}",
        f"L2 {SECOND} and L1 {FIRST}",
        f"{FIRST} (L1), {SECOND} (L2)",
        f"der erste {FIRST}, der zweite {SECOND}",
        f"Sendungsnummer L1: {FIRST}\nSendungsnummer L2: {SECOND}",
    ],
)
def test_each_letter_keeps_the_number_of_its_own(text: str) -> None:
    talk = sent(text=BY_POST)
    talk.say(text)

    assert _numbers(talk) == [FIRST, SECOND]
    assert FIRST in talk.text


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST} und {SECOND}",
        f"Sendungsnummern {FIRST}\n{SECOND}",
        f"tracking numbers are {FIRST} and {SECOND}",
        f"{FIRST} {SECOND}",
    ],
)
def test_of_two_numbers_nobody_guesses_which_letter_is_which(text: str) -> None:
    talk = sent(text=BY_POST)
    talk.say(text)

    assert _numbers(talk) == ["", ""]
    assert f"L1 {FIRST}, L2 {SECOND}" in talk.text
    talk.say(f"L1 {SECOND}, L2 {FIRST}")
    assert _numbers(talk) == [SECOND, FIRST]


def test_two_numbers_told_with_the_sending_are_asked_about_at_once() -> None:
    talk = reviewed()
    talk.say(f"beide per Post raus, {FIRST} und {SECOND}")

    assert f"L1 {FIRST}, L2 {SECOND}" in talk.text


def test_numbers_told_with_each_letter_that_went_out_are_kept() -> None:
    talk = reviewed()
    talk.say(f"L1 per Einschreiben {FIRST}, L2 per Einschreiben {SECOND} heute raus")

    assert _numbers(talk) == [FIRST, SECOND]


def test_one_number_of_one_envelope_to_one_company_is_that_of_both() -> None:
    talk = sent(text=BY_POST)
    talk.say(f"Sendungsnummer ist {FIRST}")

    assert _numbers(talk) == [FIRST, FIRST]


def test_a_number_is_still_known_when_the_other_letter_turns_out_not_to_be_out() -> None:
    talk = sent(text=BY_POST)
    talk.say(f"L1 {FIRST}, L2 {SECOND}")
    talk.say("stimmt nicht, nur L1 ist raus")

    assert _numbers(talk) == [FIRST]


def test_a_number_with_a_day_of_delivery_is_still_a_delivery() -> None:
    talk = sent(text=BY_POST)
    talk.wait_days(4)
    talk.say(f"{FIRST} zugestellt am 26.11.")

    assert [str(one.sending.received_on) for one in talk.case.newest_letters() if one.sending] == ["2026-11-26"] * 2


def test_numbers_with_a_day_each_are_a_delivery_each() -> None:
    talk = sent(text=BY_POST)
    talk.wait_days(4)
    talk.say(f"L1 {FIRST} zugestellt am 26.11., L2 {SECOND} zugestellt am 27.11.")

    days = [str(one.sending.received_on) for one in talk.case.newest_letters() if one.sending]
    assert days == ["2026-11-26", "2026-11-27"]

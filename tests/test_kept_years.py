"""A day that is put right without its year, or its month: it is of the one that it corrects."""

import pytest

from tests.conversation import Conversation, answering, day, drafted, sent


def at_the_review() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize(
    "said",
    [
        "bezahlt hab ich am 13.8. mein ich",
        "zahlung war am 13.8.",
        "nein, bezahlt am 13. August",
        "die Zahlung war am 13., nicht am 15.",
        "ich hab doch bezahlt, aber am 13. statt 15.",
        "nicht am 15.8. bezahlt sondern am 13.8.",
        "paid on the 13th, not the 15th",
        "sorry, paid on 13 august",
        "bezahlt wurde nicht am 15., sondern am 13.",
        "es war der 13.8.",
    ],
)
def test_a_payment_that_was_put_right_moved_by_two_years(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.value("payment_date") == day(2024, 8, 13)
    assert talk.case.value("block_date") == day(2026, 9, 23)
    assert any("13. August 2024" in one.text or "13 August 2024" in one.text for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "said",
    [
        "nein die sperre war schon am 13.",
        "gesperrt seit dem 13.",
        "die Sperre war am 13., nicht am 23.",
        "nicht gesperrt seit 23., sondern 13.",
        "blocked on the 13th, sorry",
    ],
)
def test_a_block_that_was_put_right_moved_to_this_month(said: str) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.value("block_date") == day(2026, 9, 13)
    assert talk.case.value("payment_date") == day(2024, 8, 15)


def test_a_payment_that_was_put_right_after_the_letters_were_out_moved_to_this_month() -> None:
    talk = sent()
    talk.say("ich hab doch bezahlt, aber am 13. statt 15.")
    assert talk.case.value("payment_date") == day(2024, 8, 13)


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("gesperrt seit 13.11.", day(2026, 11, 13)),
        ("nein, gesperrt seit 13. November", day(2026, 11, 13)),
        ("gesperrt war es schon am 13.9.2025", day(2025, 9, 13)),
    ],
)
def test_a_day_that_is_told_whole_stays_what_it_is(said: str, when: object) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.value("block_date") == when


@pytest.mark.parametrize(
    ("said", "when"),
    [("bezahlt am 20.11.2026", day(2026, 11, 20)), ("bezahlt hab ich am 13.8.2025", day(2025, 8, 13))],
)
def test_a_payment_of_another_year_that_is_told_keeps_it(said: str, when: object) -> None:
    talk = at_the_review()
    talk.say(said)
    assert talk.case.value("payment_date") == when

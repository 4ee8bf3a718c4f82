"""A day that is only called wrong, and one told of what happened."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, answering, day, reviewed, told

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=BERLIN)
DE, EN = "amazon hat mein konto am 15.11. gesperrt", "amazon blocked my account on 15 november"


@pytest.mark.parametrize(
    "said",
    [
        ("amazon hat mein konto gesperrt. am 19.11. passiert",),
        ("amazon hat mein konto gesperrt", "das ist am 19.11. passiert"),
        ("amazon hat mein konto gesperrt", "ist am 19.11. passiert"),
        ("amazon hat mein konto gesperrt", "passiert ist das am 19.11."),
        ("paypal konto gesperrt. ist am 19.11. passiert, mail kam am 20.",),
        ("amazon blocked my account", "it happened on 19 november"),
    ],
)
def test_the_day_on_which_it_happened_is_lost(said: tuple[str, ...]) -> None:
    assert told(*said, now=NOW).case.value("block_date") == day(2026, 11, 19)


@pytest.mark.parametrize(
    "said",
    [
        ("amazon hat mein konto gesperrt", "am 19.11. hab ich angerufen, nichts passiert"),
        ("mein amazon konto wurde gehackt", "das ist am 19.11. passiert"),
        ("klarna will 50 euro", "am 19.11. ist der unfall passiert"),
    ],
)
def test_what_else_happened_becomes_the_day_of_the_block(said: tuple[str, ...]) -> None:
    assert told(*said, now=NOW).case.value("block_date") is None


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (DE, ("das datum stimmt nicht", "war der 13.")),
        (DE, ("datum falsch, war der 13.",)),
        (DE, ("nein das datum ist falsch", "13.11.")),
        (DE, ("das datum stimmt nicht", "es war am 13. november")),
        (DE, ("falsches datum", "13.")),
        (EN, ("that date is wrong", "it was the 13th")),
        (EN, ("wrong date, it was 13 november",)),
    ],
)
def test_a_day_that_is_called_wrong_stays(first: str, said: tuple[str, ...]) -> None:
    talk = told(first, *said, language="en" if first == EN else "de", now=NOW)

    assert talk.case.value("block_date") == day(2026, 11, 13)


def test_a_day_that_is_called_wrong_is_not_asked_for() -> None:
    talk = told(DE, "das datum stimmt nicht", now=NOW)

    assert "Welcher Tag ist richtig? Bisher: Gesperrt seit 15. November 2026." in talk.text


def test_one_of_two_days_is_put_right_by_chance() -> None:
    talk = told(f"{DE}, bezahlt am 3.11.", "das datum stimmt nicht", now=NOW)

    assert "Welches Datum stimmt nicht: Gesperrt seit und Bezahlt am?" in talk.text
    talk.say("bezahlt war am 2.11.")
    assert talk.case.value("payment_date") == day(2026, 11, 2)
    assert talk.case.value("block_date") == day(2026, 11, 15)


def test_a_number_long_after_it_puts_the_day_right() -> None:
    talk = told(DE, "das datum stimmt nicht", "jana@example.org", "Jana Beispiel", now=NOW)
    talk.say("13")

    assert talk.case.value("block_date") == day(2026, 11, 15)


@pytest.mark.parametrize(
    "said", ["angeblich ist das datum auf meinem ausweis falsch", "gesperrt weil das datum falsch war"]
)
def test_a_wrong_date_on_a_paper_is_a_correction(said: str) -> None:
    talk = told(DE, said, now=NOW)

    assert "Welcher Tag ist richtig" not in talk.text


def test_the_letter_keeps_a_day_that_was_called_wrong_while_it_is_looked_at() -> None:
    talk = answering(told(DE, now=NOW), "confirm_facts")
    talk.say("das datum stimmt nicht")
    talk.say("war der 13.")
    answering(talk, "letter_review")

    assert "seit dem 13. November 2026" in talk.case.newest_letters()[0].text


def test_the_drafts_keep_a_day_that_was_called_wrong() -> None:
    talk = reviewed(NOW)
    talk.say("datum der sperre ist falsch, war der 22.")

    assert "seit dem 22. September 2026" in talk.case.newest_letters()[0].text

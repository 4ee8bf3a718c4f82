"""Days that are counted from one told just before, in a story and in the letter."""

from datetime import date

import pytest

from bot.case import When
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.later_days import counted
from tests.conversation import answering, told

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("i appealed on 21 Nov and got denied next day", "on 22.11.2026"),
        ("am 10.11. widerspruch eingelegt, am nächsten tag kam die absage", "am 11.11.2026"),
        ("am 10.11. gemailt, zwei tage später kam antwort", "am 12.11.2026"),
        ("gesperrt am 5. november, tags drauf angerufen", "am 6.11.2026"),
        ("blocked on 3 nov. A week later they wrote", "on 10.11.2026"),
        ("am 3.11. geschrieben und am tag darauf nochmal", "am 4.11.2026"),
        ("wrote on 3 nov and 2 days after got a no", "on 5.11.2026"),
    ],
)
def test_the_next_day_is_the_one_after_the_day_that_was_told(said: str, meant: str) -> None:
    assert meant in counted(said, TODAY)


@pytest.mark.parametrize(
    "said",
    [
        "the next day it was blocked",
        "gemailt am 23.11., 3 tage später kam was",
        "am 1.11. gesperrt und ein paar tage später wieder",
        "appealed 14 Nov, next day delivery was late",
        "called on 3 Nov, the day after tomorrow i call again",
        "im november gesperrt, am nächsten tag angerufen",
    ],
)
def test_no_day_is_counted_from_nothing_or_into_the_days_to_come(said: str) -> None:
    assert counted(said, TODAY) == said


@pytest.mark.parametrize(
    "story",
    [
        "instagram hat mich am 5.11.2026 gesperrt, am 10.11. widerspruch eingelegt. am nächsten tag abgelehnt",
        "instagram banned me on 5 Nov 2026. i appealed on 10 Nov and got denied next day",
        "instagram banned me on 5 Nov 2026. i appealed on 10 Nov and got a rejection on 11 Nov",
        "instagram hat mich am 5.11.2026 gesperrt, am 10.11. hab ich widersprochen und am tag darauf kam die absage",
    ],
)
def test_appeal_and_refusal_each_have_their_own_day_in_the_letter(story: str) -> None:
    talk = told(story)
    talk.say("@lea.dreht")
    talk = answering(talk, "letter_review")
    complaint = [one for one in talk.case.letters if one.kind == "dsa_complaint"][-1]
    assert "habe ich am 10. November 2026 beantragt; abgelehnt wurde sie am 11. November 2026." in complaint.text


@pytest.mark.parametrize(
    "said",
    [
        "dreimal angerufen, am 17., 18. und 20.11., immer was anderes gesagt",
        "dreimal ang'rufn, am 17., 18. und 20.11.",
        "called 3 times, on 17, 18 and 20 nov",
        "am 17., 18. und 20.11. angerufen",
    ],
)
def test_several_calls_have_each_their_day_and_not_all_the_first(said: str) -> None:
    talk = answering(told("ebay hat mein verkäuferkonto am 16.11.2026 gesperrt, radl-sepp"), "confirm_facts")
    talk.say(said)
    days = [(one.way, one.when.first.day, one.count) for one in talk.case.contacts if one.when]
    assert days == [("phone", 17, 1), ("phone", 18, 1), ("phone", 20, 1)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("eine Woche vor dem ersten Advent", date(2026, 11, 19), date(2026, 11, 25)),
        ("kurz vor dem 1. Advent", date(2026, 11, 22), date(2026, 11, 27)),
        ("drei Tage nach Allerheiligen", date(2026, 11, 4), date(2026, 11, 4)),
        ("two weeks before Christmas", date(2025, 12, 7), date(2025, 12, 13)),
    ],
)
def test_a_day_counted_from_a_feast_lies_where_the_person_puts_it_and_never_ahead(
    text: str, first: date, last: date
) -> None:
    """Said on 27 November: the first Sunday in Advent is ahead, the week before it is not."""
    found = days(text, date(2026, 11, 27))

    assert [(one.when.first, one.when.last) for one in found] == [(first, last)]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("amazon hat mich am montag gesperrt, am freitag hab ich angerufen", date(2026, 11, 16)),
        ("insta banned me on monday, on thursday i appealed and on friday they said no", date(2026, 11, 16)),
        ("amazon hat mich am montag gesperrt obwohl ich am freitag bezahlt hatte", date(2026, 11, 23)),
        ("gesperrt am freitag, am montag hab ich angerufen", date(2026, 11, 20)),
    ],
)
def test_weekdays_told_in_the_order_of_one_week_were_one_after_another(text: str, on: date) -> None:
    assert told(text).case.value("block_date") == When(on, on)  # a Tuesday, the 24th


def test_two_weekdays_of_one_list_stay_as_they_are() -> None:
    assert counted("am montag und am freitag angerufen", TODAY) == "am montag und am freitag angerufen"


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("seit montag vor zwei wochen", date(2026, 11, 16)),
        ("vor zwei wochen montag", date(2026, 11, 16)),
        ("monday two weeks ago", date(2026, 11, 16)),
        ("am montag vor einer woche", date(2026, 11, 23)),
        ("vorletzten montag", date(2026, 11, 16)),
        ("letzten montag", date(2026, 11, 23)),
        ("freitag vor 3 wochen", date(2026, 11, 6)),
    ],
)
def test_a_monday_counted_back_on_a_monday_was_a_week_too_early(said: str, first: date) -> None:
    found = day(said, date(2026, 11, 30))
    assert found is not None
    assert found.first == first

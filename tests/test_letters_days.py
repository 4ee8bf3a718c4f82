"""Letters: how remembered parts of a month read, and what a follow-up says of a letter that went out late."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case import Case, Letter, Precision, Sending, When
from tests.letter_cases import FULL, OFFICE, broken, earlier, facts, write

PART: Precision = "part"


def _span(first: date, last: date, precision: Precision = PART) -> When:
    return When(first, last, precision)


@pytest.mark.parametrize(
    ("language", "when", "since", "on"),
    [
        ("de", _span(date(2026, 11, 1), date(2026, 11, 10)), "seit Anfang November 2026", "Anfang November 2026"),
        ("de", _span(date(2026, 5, 11), date(2026, 5, 20)), "seit Mitte Mai 2026", "Mitte Mai 2026"),
        ("de", _span(date(2024, 2, 21), date(2024, 2, 29)), "seit Ende Februar 2024", "Ende Februar 2024"),
        (
            "en",
            _span(date(2026, 11, 1), date(2026, 11, 10)),
            "since the beginning of November 2026",
            "at the beginning of November 2026",
        ),
        (
            "en",
            _span(date(2026, 11, 11), date(2026, 11, 20)),
            "since the middle of November 2026",
            "in the middle of November 2026",
        ),
    ],
)
def test_a_part_of_a_month_reads_as_people_say_it(language: str, when: When, since: str, on: str) -> None:
    notation = OFFICE.desk(language).notation
    assert notation.since(when) == since
    assert notation.on(when) == on


def test_a_span_that_is_no_third_of_a_month_keeps_its_two_days() -> None:
    notation = OFFICE.desk("de").notation
    for when in (_span(date(2026, 11, 3), date(2026, 11, 10)), _span(date(2026, 1, 1), date(2026, 4, 30))):
        assert "zwischen dem" in notation.on(when)


def test_a_block_at_the_beginning_of_november_stands_so_in_the_letter() -> None:
    case = replace(FULL, facts={**FULL.facts, **facts(block_date=_span(date(2026, 11, 1), date(2026, 11, 10)))})
    assert "seit Anfang November 2026" in write(case, "unblock_demand").text
    assert "since the beginning of November 2026" in write(case, "unblock_demand", "en").text


# ---- a letter that went out late: its own day, 8 December, was no fair one


def _late(case: Case, language: str) -> Letter:
    sent = Sending(date(2026, 12, 10), "email", date(2026, 12, 10), date(2026, 12, 17))
    return replace(earlier(case, "unblock_demand", language), sending=sent)


@pytest.mark.parametrize(("language", "own", "went_out"), [
    ("de", "bis zum 8. Dezember", "abgesandt am 10. Dezember 2026"),
    ("en", "by 8 December", "sent on 10 December 2026"),
])  # fmt: skip
def test_a_letter_sent_after_its_own_day_is_not_held_against_the_company(
    language: str, own: str, went_out: str
) -> None:
    late = _late(FULL, language)
    text = write(FULL, "follow_up", language, answered=late, today=date(2026, 12, 18), due=date(2026, 12, 28)).text
    assert went_out in text
    assert own not in text


@pytest.mark.parametrize(("day", "passed"), [(date(2026, 12, 17), False), (date(2026, 12, 18), True)])
def test_a_late_letter_counts_as_unanswered_only_after_the_day_counted_from_its_sending(
    day: date, passed: bool
) -> None:
    late = _late(FULL, "de")
    letter = write(FULL, "follow_up", answered=late, today=day, due=date(2026, 12, 28))
    assert ("ausreichend Zeit vergangen" in letter.text) is passed
    assert "gesetzte Frist ist verstrichen" not in letter.text
    assert not broken(letter)

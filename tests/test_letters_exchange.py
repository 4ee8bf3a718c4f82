"""What went to and fro: which letters and answers belong together, and what payments take away."""

from dataclasses import replace
from datetime import date

import pytest

from bot.case import Money
from bot.letters.correspondence import answers
from bot.letters.earlier import concerned, thread
from bot.letters.holdings import Holding, left
from tests.letter_cases_stages import PLATFORM, SHOP, UNANSWERED
from tests.letter_stages import reply, sent

# ---- what payments take away


@pytest.mark.parametrize(
    ("paid", "rest", "booked"),
    [
        ((), ("a", "b", "c"), True),
        ((129_99,), ("a", "c"), True),
        ((442_39,), ("c",), True),
        ((50_00,), ("a", "b", "c"), False),
        ((312_40, 129_99), ("c",), True),
        ((129_99, 129_99), ("a", "c"), False),
    ],
)
def test_a_payment_takes_away_the_sum_it_matches(paid: tuple[int, ...], rest: tuple[str, ...], booked: bool) -> None:
    held = (Holding("a", amounts=(Money(312_40),)), Holding("b", "Jacke 129,99 EUR"), Holding("c", "14 Filme"))
    open_, matched = left(held, [Money(cents) for cents in paid])
    assert (tuple(one.kind for one in open_), matched) == (rest, booked)


def test_a_payment_in_another_currency_matches_nothing() -> None:
    held = (Holding("a", amounts=(Money(10_00),)),)
    assert left(held, [Money(10_00, "CHF")]) == (held, False)


# ---- which letters belong together


def test_the_letters_of_one_matter_are_all_that_answer_its_first() -> None:
    assert [one.id for one in thread(UNANSWERED, UNANSWERED.letters[1])] == ["L1", "L2", "L3"]
    beside = sent("L8", "payout_demand", PLATFORM, date(2027, 2, 1))
    unsent = replace(UNANSWERED.letters[1], id="L9", sending=None)
    case = replace(UNANSWERED, letters=(*UNANSWERED.letters, beside, unsent))
    assert [one.id for one in thread(case, UNANSWERED.letters[2])] == ["L1", "L2", "L3"]


def test_a_complaint_is_about_the_first_letter_whose_day_has_passed() -> None:
    late = sent("L1", "access_request", PLATFORM, date(2026, 11, 24))
    fresh = sent("L2", "access_request", SHOP, date(2027, 1, 20))
    case = replace(UNANSWERED, letters=(fresh, late))
    assert concerned(case, "authority_complaint", date(2027, 1, 31)) == late
    assert concerned(case, "authority_complaint", date(2026, 12, 1)) == late
    assert concerned(replace(case, letters=()), "authority_complaint", date(2027, 1, 31)) is None
    assert concerned(case, "collector_complaint", date(2027, 1, 31)) is None


def test_an_answer_belongs_to_the_letters_that_waited_for_it() -> None:
    case = replace(
        UNANSWERED, replies=(reply("partial", letters=("L7",)), reply("forwarded"), reply("reasons", letters=("L2",)))
    )
    assert [one["kind"] for one in answers(case, UNANSWERED.letters[0])] == ["forwarded", "reasons"]

"""A year that stands a few words away from its month or day: "hab ich 2019 bezahlt, im Februar"."""

from datetime import date

import pytest

from bot.case import Money, When
from bot.dialogue.understand.days import day
from tests.conversation import Conversation, answering, told

TODAY = date(2026, 11, 24)


def _first(talk: Conversation, topic: str) -> date | None:
    value = talk.case.value(topic)
    return value.first if isinstance(value, When) else None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Hab ich 2019 bezahlt, im Februar.", date(2019, 2, 1)),
        ("habe 2021 bezahlt, am 14. märz", date(2021, 3, 14)),
        ("am 14. märz bezahlt, 2021 war das", date(2021, 3, 14)),
        ("am 14.3. bezahlt (2021)", date(2021, 3, 14)),
        ("Zahlung war im Mai, vor 6 Jahren", date(2020, 5, 1)),
        ("2024 hat mich amazon gesperrt, im oktober", date(2024, 10, 1)),
        ("Amazon gesperrt seit letztem Jahr im November", date(2025, 11, 1)),
        ("bezahlt 2022 im märz per paypal", date(2022, 3, 1)),
        ("hab 2019 im februar bezahlt", date(2019, 2, 1)),
        ("ja, 2020 schon, im dezember", date(2020, 12, 1)),
        ("yes, in april, two years ago", date(2024, 4, 1)),
        ("i paid that in 2021, on march 14th", date(2021, 3, 14)),
        ("paid on 14 march, that was in 2021", date(2021, 3, 14)),
        ("bezahlt am 14. märz, im jahr 2021", date(2021, 3, 14)),
        ("schon 2021, am 3.4., per überweisung", date(2021, 4, 3)),
        ("vor drei jahren hab ich bezahlt, im juni glaub ich", date(2023, 6, 1)),
    ],
)
def test_the_year_that_i_said_first_belongs_to_the_month_behind_it(text: str, first: date) -> None:
    found = day(text, TODAY)
    assert found is not None
    assert found.first == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2021 bestellt, am 3.10. kam mahnung", date(2026, 10, 3)),
        ("seit 2021 kunde, am 3.10. gesperrt", date(2026, 10, 3)),
        ("kunde seit 2019, am 3.11., ohne grund gesperrt", date(2026, 11, 3)),
        ("rechnung von 2019, am 3.11. gemahnt", date(2026, 11, 3)),
        ("forderung aus 2019, im november", date(2026, 11, 1)),
        ("gesperrt am 3.11., bestellt 2021", date(2026, 11, 3)),
        ("am 3.11. gesperrt, rechnung 2019", date(2026, 11, 3)),
        ("vor 6 jahren bestellt, im november gesperrt", date(2026, 11, 1)),
        ("konto seit 2015, im oktober gesperrt", date(2026, 10, 1)),
        ("in 2021 i bought it, in october they blocked me", date(2026, 10, 1)),
        ("im mai gekündigt, 2024 verlängert", date(2026, 5, 1)),
        ("ich hab 2019 euro bezahlt, am 14. märz", date(2026, 3, 14)),
    ],
)
def test_the_year_of_an_old_order_is_not_the_year_of_the_block(text: str, first: date) -> None:
    found = day(text, TODAY)
    assert found is not None
    assert found.first == first


def test_a_payment_of_2019_stands_in_the_letter_as_one_of_this_year() -> None:
    talk = told("Amazon hat mein Konto gesperrt wegen 230 Euro. Hab ich 2019 bezahlt, im Februar.")
    assert _first(talk, "payment_date") == date(2019, 2, 1)


@pytest.mark.parametrize(
    ("answer", "first"),
    [
        ("ja, 2020 schon, im dezember", date(2020, 12, 1)),
        ("ja, 2020 schon", date(2020, 1, 1)),
        ("yes, paid in 2020", date(2020, 1, 1)),
        ("jaaa vor zwei jahren im april", date(2024, 4, 1)),
        ("ja, längst, 2019 schon, anfang mai", date(2019, 5, 1)),
    ],
)
def test_the_year_in_which_i_paid_is_taken_for_the_sum_that_i_paid(answer: str, first: date) -> None:
    talk = answering(told("coeo will 230 euro"), "claim_paid")
    talk.say(answer)
    assert talk.case.says_yes("claim_paid")
    assert talk.case.value("payment_amount") is None
    assert _first(talk, "payment_date") == first


def test_a_sum_that_looks_like_a_year_stays_a_sum() -> None:
    talk = answering(told("coeo will 2100 euro"), "claim_paid")
    talk.say("ja, 2020")
    assert talk.case.value("payment_amount") == Money(202000)

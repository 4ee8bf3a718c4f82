"""A bank that gave notice, told in few words: which bank, from which day, and to which."""

import datetime as dt

import pytest

from bot.dialogue.understand.asked_back import apart
from bot.dialogue.understand.contract_ends import contract_end
from tests.conversation import agreed, day, told

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("story", "company"),
    [
        ("comdirect hat mein giro gekündigt?! schreiben vom 3.11.2026", "comdirect"),
        ("Kündigung vom 12.11.2026 von der Volksbank Mittelhessen zum 15.01.2027", "Volksbank Mittelhessen"),
        ("Kündigung vom 12.11.2026 von der DKB zum 15.01.2027", "dkb"),
        ("kündigung vom 12.11. der dkb zum 15.1.", "dkb"),
    ],
)
def test_the_bank_that_gave_notice_was_lost(story: str, company: str) -> None:
    case = told(story).case
    assert case.value("company") == company
    assert case.value("situation") == "bank_terminated"
    assert case.known("notice_date")


@pytest.mark.parametrize(
    ("texts", "end"),
    [
        (("die sparkasse hat mir das girokonto gekündigt!!! zum 15.1.", "brief ist vom 10.11. lag am 13. im kasten"),
         day(2027, 1, 15)),
        (("die volksbank hat mir gekündigt. zum 31.12. brief vom 20.10.",), day(2026, 12, 31)),
        (("volksbank hat mein konto gekündigt, kontoende 5.1.2027",), day(2027, 1, 5)),
        (("volksbank hat mein konto gekündigt, vertragsende: 5.1.2027",), day(2027, 1, 5)),
    ],
)  # fmt: skip
def test_the_day_on_which_my_account_ends_was_lost(texts: tuple[str, ...], end: object) -> None:
    talk = agreed()
    talk.say(*texts)
    assert talk.case.value("account_end") == end


@pytest.mark.parametrize(
    "text",
    ["bank hat gekündigt. brief vom 20.10.", "konto gekündigt. miete zum 1.12. brief kommt", "gekündigt am 3.11."],
)
def test_no_end_is_told(text: str) -> None:
    assert contract_end(text, TODAY) is None


def test_the_day_on_the_letter_was_lost_in_english() -> None:
    case = told("my bank deutsche bank terminated my current account, letter dated 9 nov", language="en").case
    assert case.value("notice_date") == day(2026, 11, 9)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("comdirect hat mein konto gesperrt?! brief vom 3.11.", ""),
        ("dürfen die mein konto einfach sperren?!", "dürfen die mein konto einfach sperren?!"),
        ("konto gesperrt. was mach ich jetzt?!", "was mach ich jetzt?!"),
    ],
)
def test_my_dismay_was_taken_for_a_question(text: str, asked: str) -> None:
    assert apart(text)[1] == asked

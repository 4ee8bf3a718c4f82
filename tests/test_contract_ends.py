"""To which day a bank gave notice, in the words of people."""

from datetime import date

import pytest

from bot.dialogue.understand.contract_ends import contract_end
from tests.conversation import START, answering, day, told

TODAY = START.date()


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("N26 is giving notice for 31 December, they close my account", date(2026, 12, 31)),
        ("n26 gave me notice, account ends 31 Dec", date(2026, 12, 31)),
        ("they gave me two months' notice until 31 january", date(2027, 1, 31)),
        ("konto endet 31.12.", date(2026, 12, 31)),
        ("kündigen zum 31.12.", date(2026, 12, 31)),
        ("they terminated it, i asked for 30 euro", None),
        ("they closed my account for 31 dollars", None),
        ("they closed my account, i have to answer by 5 december", None),
        ("commerzbank kündigt, ich soll bis 5.12. antworten", None),
        ("n26 terminated my account on 12 november. my salary comes on 30 nov. 2340 eur inside", None),
        ("they terminated my account with immediate effect. my salary comes on 30 nov", None),
        ("commerzbank hat gekündigt am 12.11. mein gehalt kommt zum 30.11.", None),
        ("Bank hat gekündigt. Ab dem 1.12. kommt mein Lohn", None),
        ("n26 closed my account my rent is due on 1 december", None),
        ("n26 closed my account and i fly home on 5 december", None),
        ("n26 closed my account, i need the money by 5 december", None),
        ("n26 terminated my account on 12 august. help", None),
        ("they terminated my account for 31 december and my salary comes on 30 nov", date(2026, 12, 31)),
        ("sparkasse kündigt zum 31.12.2026 mein girokonto, gehalt kommt am 30.11.", date(2026, 12, 31)),
        ("konto gekündigt, und zwar zum 31.12.2026", date(2026, 12, 31)),
        ("they gave me notice. effective 31 january 2027.", date(2027, 1, 31)),
        ("They terminated the contract. My account will be closed on 31 December.", date(2026, 12, 31)),
        ("bank hat mir das konto gekündigt und es endet am 31.12.", date(2026, 12, 31)),
    ],
)
def test_the_day_is_read(text: str, on: date | None) -> None:
    assert contract_end(text, TODAY) == on


@pytest.mark.parametrize(
    "text",
    [
        "N26 is giving notice for 31 December, they close my account",
        "my bank N26 terminated my account, giving notice for 31 December 2026",
    ],
)
def test_told_with_the_story_it_is_not_asked_for(text: str) -> None:
    assert told(text, language="en").case.value("account_end") == day(2026, 12, 31)


def test_the_end_that_a_letter_names_is_shown_before() -> None:
    talk = told("my bank N26 terminated my account, giving notice for 31 December 2026", language="en")
    answering(talk, "confirm_facts")

    assert "Account ends on: 31 December 2026" in talk.text


def test_the_day_of_the_salary_is_in_no_letter() -> None:
    talk = told("n26 terminated my account on 12 november. my salary comes on 30 nov. 2340 eur inside", language="en")
    answering(talk, "letter_review")

    assert talk.case.value("account_end") is None
    assert not any("30. November" in letter.text for letter in talk.case.letters)

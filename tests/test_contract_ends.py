"""To which day a bank gave notice, in the words of people."""

from datetime import date

import pytest

from bot.dialogue.understand.contract_ends import contract_end
from tests.conversation import START, day, told

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

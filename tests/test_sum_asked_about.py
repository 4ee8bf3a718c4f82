"""Whether to pay is asked with the sum in the question, too."""

import pytest

from tests.conversation import told

STORY = "klarna hat mein konto gesperrt, ich soll 185 euro zahlen"


@pytest.mark.parametrize(
    "question",
    ["soll ich die 185 zahlen?", "muss ich jetzt 185 zahlen?", "do i have to pay the 185?", "soll ich zahlen?"],
)
def test_who_asks_whether_to_pay_the_sum_is_answered(question: str) -> None:
    talk = told(STORY)
    talk.say(question)

    assert "Vor einer Zahlung" in talk.text
    assert talk.asks == "court_letter"

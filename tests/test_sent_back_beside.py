"""Something else that was sent back, beside what the claim is about."""

from datetime import date

import pytest

from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.disputes import reasons, returned_on
from tests.conversation import day, told

TODAY = date(2026, 11, 24)
SHUT = "Mein Zalando Konto ist gesperrt wegen einer Rechnung über 148,90. Riverty will 212,40. "


@pytest.mark.parametrize(
    "text",
    [
        "Ich hab ausserdem am 5.10. was anderes zurückgeschickt für 39,95, das haben die gutgeschrieben",
        "ich hab auch noch etwas anderes am 5.10. zurückgesendet",
        "zurückgeschickt hab ich am 5.10. was anderes",
        "i also sent something else back on 5 october",
    ],
)
def test_something_else_that_was_sent_back_is_no_ground_of_this_claim(text: str) -> None:
    talk = told(SHUT + text)

    assert talk.case.value("returned_on") is None
    assert talk.case.value("dispute_reasons") is None
    assert talk.case.value("claim_paid") is None


@pytest.mark.parametrize(
    "text",
    [
        "Ich hab die Schuhe am 5.10. zurückgeschickt",
        "da war was anderes drin, hab ich am 5.10. zurückgeschickt",
        "die haben was anderes geliefert und ich hab es am 5.10. zurückgeschickt",
        "ich hab was anderes bekommen und am 5.10. zurückgeschickt",
    ],
)
def test_goods_of_the_claim_that_went_back_are_still_told(text: str) -> None:
    assert returned_on(text, TODAY) == day(2026, 10, 5)
    assert "returned" in reasons(text)
    assert says_paid(text) is False

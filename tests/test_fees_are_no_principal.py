"""A fee for a reminder, told beside what a collector wants, is not what it was all about."""

import pytest

from bot.case import Money
from tests.conversation import told


@pytest.mark.parametrize(
    "said",
    [
        "Riverty Rechnung 39,99 About You, am 2.11. bezahlt, am 9.11. Mahnung mit 3,50 Gebühr, About You gesperrt",
        "Klarna Rechnung 79 Euro für Schuhe. Klarna hat Mahnung geschickt 5 Euro, dann Coeo 134,50. Klarna gesperrt.",
    ],
)
def test_the_fee_of_a_reminder_was_called_the_principal(said: str) -> None:
    assert told(said).case.value("claim_principal") not in (Money(350), Money(500))


def test_what_the_bill_was_stays_the_principal() -> None:
    talk = told("Otto hat mein Konto gesperrt, die Rechnung über 249, und jetzt kommt Intrum mit 312,40")
    assert talk.case.value("claim_principal") == Money(24900)

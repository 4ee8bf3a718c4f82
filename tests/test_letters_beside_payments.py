"""A collector's letter that is told beside one's own payment: its sum is no second payment, and its kind no name."""

import pytest

from bot.case import Money
from bot.dialogue.understand.collectors import called
from tests.conversation import told

OWN = "hab ich aber alles schon bezahlt, bei otto am 14.9. überwiesen 248,90"


@pytest.mark.parametrize(
    "letter",
    [
        "da kam heut brief von nordfalk inkasso gmbh 312,40 für otto",
        "heute mahnung von nordfalk inkasso über 312,40 für otto",
        "gestern rechnung vom inkasso 312,40, geht um otto",
    ],
)
def test_the_sum_of_a_letter_is_no_second_payment(letter: str) -> None:
    talk = told(f"{letter}\n{OWN}")
    assert talk.case.value("payment_amount") == Money(24890, "EUR")
    assert talk.case.value("claim_amount") == Money(31240, "EUR")


def test_payments_in_rates_still_come_to_one_sum() -> None:
    talk = told("inkasso will noch mal 80, hab schon gezahlt: 40 am 1.10. ans inkasso überwiesen und 40 am 2.11.")
    assert talk.case.value("payment_amount") == Money(8000, "EUR")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("da kam heut brief von so einem inkasso nordfalk inkasso gmbh", "nordfalk inkasso gmbh"),
        ("Brief vom Inkasso Nordfalk Inkasso GmbH gekommen", "Nordfalk Inkasso GmbH"),
        ("Inkasso Kodat GmbH schreibt", "Inkasso Kodat GmbH"),
    ],
)
def test_what_the_sender_is_stands_not_twice_in_its_name(text: str, name: str) -> None:
    assert called(text) == name

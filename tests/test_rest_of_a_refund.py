"""What is still to come back for an order, what an account lacks, and the day of a debit: sums without a sign too."""

import pytest

from bot.case import Money, When
from tests.conversation import START, told


@pytest.mark.parametrize(
    ("said", "cents"),
    [
        ("Otto Account gesperrt. für 499 bestellt, storniert, Geld noch nicht zurück", 49900),
        ("Amazon account closed. ordered for 499, cancelled, money not back yet", 49900),
        ("Zalando Konto gesperrt, hab 3 Sachen zurückgeschickt, 129,90, nur 40 erstattet", 8990),
        ("Zalando Konto gesperrt, Ware für 129,90 Euro zurückgeschickt und nur 40 Euro zurückbekommen", 8990),
        ("Zalando account blocked, returned 3 things worth 129.90, only 40 refunded", 8990),
        ("Otto Konto gesperrt, 80 Euro Rückerstattung fehlt noch von 200", 8000),
    ],
)
def test_what_is_owed_for_a_cancelled_order_was_lost(said: str, cents: int) -> None:
    assert told(said).case.value("refunds_open") == Money(cents)


@pytest.mark.parametrize(
    "said",
    [
        "Zalando gesperrt, zurückgeschickt für 40 Euro, nur 129 Euro erstattet",
        "Otto gesperrt, hab für 20 Leute bestellt",
        "Otto gesperrt, hab für 20 bestellt und bezahlt",
    ],
)
def test_of_what_is_no_refund_none_is_made(said: str) -> None:
    assert not told(said).case.known("refunds_open")


@pytest.mark.parametrize(
    "said",
    [
        "eBay hat mich gesperrt, Saldo minus 410",
        "ebay suspended me, balance -410 and they want it",
        "ebay suspended me, balance is minus 410",
        "eBay hat mich gesperrt, Konto im Minus mit 410 Euro",
    ],
)
def test_what_an_account_lacks_was_money_on_it(said: str) -> None:
    talk = told(said)
    assert talk.case.text("situation") == "block_over_claim"
    assert talk.case.value("claim_amount") == Money(41000)
    assert not talk.case.known("balance")


def test_a_balance_below_zero_is_no_money_kept_back() -> None:
    talk = told("eBay Konto gesperrt, Kontostand -410")
    assert not talk.case.known("situation")
    assert not talk.case.known("balance")


@pytest.mark.parametrize(
    "said",
    [
        "bezahlt, SEPA wurde am 1.10. eingezogen",
        "bezahlt, SEPA wurde am 1.10.2026 eingezogen",
        "wurde am 1.10. per Lastschrift abgebucht",
    ],
)
def test_the_day_of_a_debit_was_lost_behind_its_full_stop(said: str) -> None:
    day = START.date().replace(month=10, day=1)
    talk = told(f"Klarna hat mein Konto gesperrt wegen 80 Euro. {said}")
    assert talk.case.value("payment_date") == When(day, day)

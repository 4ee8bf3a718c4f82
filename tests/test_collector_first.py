"""Who names the collector before the company that blocked the account still writes to both."""

from bot.case import Money
from tests.conversation import day, told

COLLECTOR_FIRST = ("die hab ich am 14.8. bezahlt", "Riverty Inkasso schreibt mir dauernd")
BLOCKED = "Am 05.11.2026 wurde mein Amazon-Konto gesperrt"


def test_a_collector_named_first_is_not_taken_for_the_company() -> None:
    case = told(*COLLECTOR_FIRST, BLOCKED, "nein, gehört zusammen").case

    assert (case.text("company"), case.text("collection_agency")) == ("amazon", "Riverty Services GmbH")
    assert case.text("situation") == "block_over_claim"
    assert case.value("block_date") == day(2026, 11, 5)


def test_a_collector_of_another_matter_stays_in_its_own_case() -> None:
    talk = told(*COLLECTOR_FIRST, BLOCKED, "ja")

    assert [one.text("company") for one in talk.cases.values()] == ["infoscore-forderungsmanagement", "amazon"]


def test_the_sum_of_a_bill_told_alone_is_that_of_the_claim() -> None:
    talk = told(BLOCKED, "ist aber am 14.8. bezahlt worden", "es geht um eine alte Rechnung von 79,90 EUR")

    assert talk.case.value("claim_amount") == Money(7990)


def test_a_month_with_a_capital_begins_no_sentence() -> None:
    text = "Inkasso macht Riverty bezahlt hab ich das am 14. August am 9.11. hab ich bei Amazon angerufen"

    assert told(BLOCKED, text).case.value("payment_date") != day(2026, 11, 14)

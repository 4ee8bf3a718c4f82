"""A company whose customers' data were stolen blocked the account: nobody ordered anything, and nothing is claimed."""

import pytest

from bot.case import Money
from tests.conversation import told

LEAK = "mein Ebay Konto ist gesperrt seit die meine Daten geklaut haben das stand in der Zeitung"


@pytest.mark.parametrize(
    "text",
    [
        LEAK,
        "bei ebay haben sie meine daten gestohlen und jetzt komm ich nicht rein, konto gesperrt",
        "in der zeitung stand datenklau bei kleinanzeigen, seitdem ist mein konto gesperrt",
        "my data was stolen in the leak and now ebay locked my account",
    ],
)
def test_a_leak_is_no_order_by_somebody_else(text: str) -> None:
    case = told(text).case
    assert case.text("situation") != "identity_theft"
    assert not case.known("claim_alleged")


@pytest.mark.parametrize(
    "text",
    [
        "jemand hat meine daten geklaut und bei otto bestellt",
        "meine daten wurden geklaut und jetzt soll ich 300 euro zahlen",
        "Jemand hat meine Daten missbraucht, ich bekomme Rechnungen",
    ],
)
def test_what_was_ordered_or_billed_with_stolen_data_still_is_one(text: str) -> None:
    assert told(text).case.text("situation") == "identity_theft"


@pytest.mark.parametrize(
    "text",
    [
        "ich hab noch zweihundertvierzig Euro von der Kamera die ich verkauft habe die zahlen die nicht aus",
        "240 euro für die kamera geben die nicht raus",
        "das geld von der kamera 240 euro rücken die nicht raus",
        "240 from a camera i sold they won't pay it out",
    ],
)
def test_money_that_they_do_not_pay_out_is_no_claim_of_theirs(text: str) -> None:
    case = told(LEAK, "h.vogelsang@example.org", text).case
    assert case.value("balance") == Money(24000)
    assert not case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    "text",
    [
        "die wollen 240 euro und zahlen mir mein guthaben nicht aus",
        "ich soll 240 euro zahlen und die lassen mich nicht rein",
    ],
)
def test_a_sum_that_they_want_is_still_their_claim(text: str) -> None:
    case = told("mein ebay konto ist gesperrt", "h.vogelsang@example.org", text).case
    assert case.value("claim_amount") == Money(24000)


def test_a_ground_behind_its_preposition_stands_in_the_letter_in_the_right_case() -> None:
    case = told(LEAK, "das Konto wurde eingeschränkt wegen verdächtiger Aktivitäten").case
    assert case.text("block_reason") == "wegen verdächtiger Aktivitäten"
    assert told("ebay hat mein konto aus sicherheitsgründen gesperrt").case.text("block_reason") == (
        "aus Sicherheitsgründen"
    )


@pytest.mark.parametrize("text", ["geld 410 euro noch bei ebay", "3 stück verkauft, 410 euro noch immer bei ebay."])
def test_money_that_is_still_with_them_is_the_persons_own(text: str) -> None:
    assert told(LEAK, "m@example.org", text).case.value("balance") == Money(41000)


def test_what_is_still_open_with_them_is_not() -> None:
    assert told(LEAK, "m@example.org", "angeblich 410 euro noch bei ebay offen").case.value("balance") is None

"""Whoever tells why an account is shut tells what is demanded in words of their own: sum and claim are heard."""

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import claim_alleged
from tests.conversation import day, told

CLAIM = {
    "de": (
        "es geht um 80 euro die ich nie bestellt hab",
        "es geht um 80 euro, die ich schon bezahlt hab",
        "wegen einer rechnung von 80 euro",
        "wegen einer alten rechnung über 80,00 €",
        "da steht ich muss 80,00 € zahlen",
        "sie schreiben dass ich 80 euro zahlen muss",
    ),
    "en": (
        "they claim i didn't pay 80 euros",
        "it says i have to pay €80.00",
        "saying i have an unpaid balance of 80 euros",
        "because of a bill of 80 euros",
        "it's about 80 euros that i never ordered",
    ),
}
BLOCK = {"de": "amazon hat mein konto gesperrt", "en": "amazon blocked my account"}
SAID = [(language, claim) for language, claims in CLAIM.items() for claim in claims]


@pytest.mark.parametrize(("language", "claim"), SAID)
@pytest.mark.parametrize("between", [" ", ", ", ". "])
def test_what_is_demanded_is_lost_in_other_words(language: str, claim: str, between: str) -> None:
    case = told(f"{BLOCK[language]}{between}{claim}", language=language).case

    assert case.says_yes("claim_alleged")
    assert case.value("claim_amount") == Money(80_00)
    assert case.value("balance") is None


@pytest.mark.parametrize(
    "text",
    [
        "vinted hat mein konto gesperrt, es geht um 80 euro die ich nicht ausgezahlt bekomme",
        "paypal gesperrt, es geht um 640 euro die ich nicht abheben kann",
        "ebay gesperrt, es geht um 80 euro die ich verkauft und bezahlt bekommen hab",
        "amazon hat mein konto gesperrt, es geht um 80 euro guthaben",
        "etsy won't pay 80 euros from my sales, account blocked",
    ],
)
def test_ones_own_money_is_taken_for_a_claim(text: str) -> None:
    assert not told(text).case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ist am 3.9. von meinem konto abgegangen", "de"),
        ("it was debited on 3 september", "en"),
        ("the money left my account on 3 september", "en"),
        ("payment was made on 3 september", "en"),
        ("i sent the money on the third of september", "en"),
    ],
)
def test_a_payment_in_other_words_is_lost_or_the_day_of_the_block(said: str, language: str) -> None:
    wanted = {"de": "die wollen 80 euro", "en": "they want 80 euros"}[language]
    case = told(f"{BLOCK[language]}, {wanted}. {said}", language=language).case

    assert case.says_yes("claim_paid")
    assert case.value("payment_date") == day(2026, 9, 3)
    assert case.value("block_date") is None


@pytest.mark.parametrize(
    "said",
    ["rest angeblich nach prüfung", "rest kommt angeblich in 2 wochen", "geld angeblich nächste woche"],
)
def test_what_is_said_to_come_later_is_no_claim(said: str) -> None:
    assert claim_alleged(f"die haben 250 von den 640 freigegeben, {said}") is None


@pytest.mark.parametrize("said", ["angeblich bis heute 80 euro offen", "angeblich nach mahnung nicht bezahlt"])
def test_what_is_said_to_be_open_is_one(said: str) -> None:
    assert claim_alleged(said)

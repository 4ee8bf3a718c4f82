"""Sums that were lost: coins, which are no euros, and a sum right behind the day of the block."""

import pytest

from bot.case import Money
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.coins import coins, coins_came
from tests.conversation import Conversation, answering, told

BLOCKED = {"de": "coinbase hat mein konto gesperrt seit 3.11.", "en": "coinbase locked my account since 3 nov"}


def asked_for_the_balance(language: str) -> Conversation:
    wanted = {"de": "die wollen meinen ausweis", "en": "they want my id"}[language]
    talk = answering(told(f"{BLOCKED[language]}, {wanted}", language=language), "confirm_facts")
    talk.say({"de": "ja", "en": "yes"}[language])
    for _ in range(8):
        if talk.asks != "balance":
            talk.tap("unknown")
    assert talk.asks == "balance"
    return talk


@pytest.mark.parametrize(
    ("text", "language", "cents", "held"),
    [
        ("3,250.75 eur and 0.04 btc inside", "en", 325075, "0.04 BTC"),
        ("0.04 btc and 3250 euros are in there", "en", 325000, "0.04 BTC"),
        ("0,04 Bitcoin und 320 Euro drauf", "de", 32000, "0,04 BTC"),
        ("320 Euro, 0,5 ETH drauf", "de", 32000, "0,5 ETH"),
        ("3.250,75 Euro drauf", "de", 325075, ""),
    ],
)
def test_money_and_coins_of_the_opening_are_lost(text: str, language: str, cents: int, held: str) -> None:
    case = told(f"{BLOCKED[language]}. {text}", language=language).case

    assert case.value("balance") == Money(cents)
    assert case.text("coins") == held


@pytest.mark.parametrize(
    ("text", "language", "cents", "held"),
    [
        ("3,250.75 euros cash and like 0.04 btc", "en", 325075, "0.04 BTC"),
        ("0.04 btc", "en", None, "0.04 BTC"),
        ("0,04 bitcoin", "de", None, "0,04 BTC"),
    ],
)
def test_coins_are_taken_for_euros_and_stand_in_no_letter(
    text: str, language: str, cents: int | None, held: str
) -> None:
    talk = asked_for_the_balance(language)
    talk.say(text)
    assert talk.case.value("balance") == (None if cents is None else Money(cents))

    answering(talk, "letter_review")
    assert f"- Guthaben: {held}" in talk.case.newest_letters()[0].text


def test_coins_that_came_back_stay_on_the_list() -> None:
    talk = answering(told(f"{BLOCKED['en']}. 0.04 btc inside", language="en"), "confirm_facts")
    talk.say("the bitcoin are back, they released them")

    assert not talk.case.value("coins")


@pytest.mark.parametrize(
    "text", ["btc still stuck", "are the bitcoin back?", "no bitcoin yet", "0.04 btc are in there"]
)
def test_coins_that_are_stuck_are_told_as_there(text: str) -> None:
    assert not coins_came(text)


@pytest.mark.parametrize(
    "text", ["they want 0.04 btc from me", "hab 0,04 btc an den betrüger geschickt", "i paid 0.04 btc"]
)
def test_coins_that_were_paid_or_are_wanted_lie_in_the_account(text: str) -> None:
    assert coins(text)
    assert not told(BLOCKED["de"], text).case.text("coins")


@pytest.mark.parametrize("text", ["seit 11.11. 2317,60 haben die einbehalten", "seit 11.11. 2317.60 behalten die ein"])
def test_a_sum_behind_the_day_of_the_block_is_lost(text: str) -> None:
    case = told(f"mein etsy shop ist gesperrt {text}").case

    assert case.value("balance") == Money(231760)
    assert case.known("block_date")


@pytest.mark.parametrize("text", ["am 11.11. 2026 kam die mail", "11.11.2026", "0.04 btc", "2 ETH"])
def test_a_year_or_a_coin_is_a_sum(text: str) -> None:
    assert amounts(text) == ()

"""One's own balance is no claim against oneself: it stays one's own, is demanded with its sum, and the day it was to be
paid out is the day of the block where that is said."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.claims import claim_alleged
from bot.dialogue.understand.goals import wants
from bot.dialogue.understand.since_then import with_its_day
from tests.conversation import BERLIN, answering, day, told

NOW = dt.datetime(2026, 12, 29, 20, 0, tzinfo=BERLIN)
STORY = (
    "hab an nikolaus bei paypal mein guthaben auszahlen wollen, 640€, und seitdem ist das konto eingeschränkt. "
    "die schreiben nix warum"
)
CLAIMED = "paypal hat mein konto am 6.12. eingeschränkt, forderung 640 euro"


def test_money_that_was_to_be_paid_out_is_no_claim() -> None:
    case = told(STORY, now=NOW).case

    assert case.value("balance") == Money(64000)
    assert case.value("claim_amount") is None
    assert not case.says_yes("claim_alleged")


@pytest.mark.parametrize(
    "text",
    [
        "hab mir 640€ auszahlen lassen wollen, dann war paypal zu",
        "wir haben 640 euro abheben wollen",
        "ich hab 640 euro überweisen wollen, und dann war das konto gesperrt",
        "hab mein guthaben, 640 euro, auf die bank umbuchen wollen",
    ],
)
def test_what_somebody_wanted_to_do_with_money_is_demanded_by_nobody(text: str) -> None:
    assert not claim_alleged(text)


@pytest.mark.parametrize("text", ["die wollen 640 euro", "paypal hat mich gesperrt und die wollen 640 euro von mir"])
def test_what_they_want_is_still_a_claim(text: str) -> None:
    assert claim_alleged(text)


def test_the_block_began_on_the_day_told_just_before() -> None:
    assert told(STORY, now=NOW).case.value("block_date") == day(2026, 12, 6)


@pytest.mark.parametrize(
    "text",
    [
        "am 6.12. wollte ich bei paypal geld abheben. seit dem ist das konto gesperrt",
        "I tried to withdraw on 6 December and since then my paypal is limited",
        "am 6.12. neue handynummer eingetragen, seither ist mein paypal gesperrt",
    ],
)
def test_since_then_is_since_that_day(text: str) -> None:
    assert told(text, now=NOW).case.value("block_date") == day(2026, 12, 6)


@pytest.mark.parametrize(
    "text",
    [
        "am 5.12. angerufen, seitdem ist es immer noch gesperrt",
        "am 5.12. angerufen, seitdem nichts gehört, konto gesperrt",
        "im november umgezogen, seitdem ist mein konto gesperrt",
        "am 5.12. gemailt. seitdem, also seit dem 8.12., ist das konto gesperrt",
        "seit dem 3.12. ist mein konto gesperrt",
    ],
)
def test_no_other_day_becomes_that_of_the_block(text: str) -> None:
    assert with_its_day(text, NOW.date()) == text


def test_an_account_that_is_limited_is_not_said_to_be_out_of_reach() -> None:
    talk = answering(told(STORY, now=NOW), "confirm_facts")
    talk.say("ja")
    access = next(one.text for one in talk.case.letters if one.kind == "access_request")

    assert "gesperrt oder eingeschränkt" in access
    assert "keinen Zugriff" not in access


def test_a_sum_that_was_taken_for_a_claim_stays_as_the_balance() -> None:
    talk = answering(told(CLAIMED, now=NOW), "confirm_facts")
    talk.say("640 ist mein guthaben, keine forderung!!")

    assert talk.case.value("claim_alleged") is False
    assert talk.case.value("balance") == Money(64000)


@pytest.mark.parametrize("text", ["die 640 sind mein geld", "that's my own money, the 640, not a claim, no claim"])
def test_whose_money_it_is_may_be_said_alone(text: str) -> None:
    talk = answering(told(CLAIMED, now=NOW), "confirm_facts")
    talk.say(text)

    assert talk.case.value("claim_amount") is None
    assert talk.case.value("balance") == Money(64000)


def test_another_sum_of_ones_own_takes_no_claim_away() -> None:
    talk = answering(told(CLAIMED, now=NOW), "confirm_facts")
    talk.say("und 75 euro sind mein guthaben")

    assert talk.case.value("claim_amount") == Money(64000)
    assert talk.case.value("balance") == Money(7500)


def test_a_yes_to_how_much_is_stuck_is_asked_for_the_sum_once() -> None:
    talk = answering(told("paypal hat mein konto am 6.12. eingeschränkt", now=NOW), "balance")
    talk.say("ja")
    assert talk.asks == "balance"
    talk.say("640")

    assert talk.case.value("balance") == Money(64000)


def test_who_says_yes_once_more_is_asked_no_third_time() -> None:
    talk = answering(told("paypal hat mein konto am 6.12. eingeschränkt", now=NOW), "balance")
    talk.say("ja")
    talk.say("ja")

    assert talk.asks != "balance"


def test_the_account_is_wanted_too_where_both_are_named_later() -> None:
    talk = told(STORY, now=NOW)
    talk.say("geld zurück und konto auf")
    answering(talk, "confirm_facts").say("ja")
    letter = talk.case.letters[0].text

    assert talk.case.value("goal") == ("unblock", "payout")
    assert "die Beschränkung aufzuheben" in letter
    assert "Guthaben: 640,00 EUR" in letter
    assert "mir mein Guthaben auszuzahlen" in letter


def test_money_wanted_on_ones_account_asks_for_no_account() -> None:
    assert wants("geld zurück auf mein konto") == ("payout",)
    assert wants("ich will mein geld auf mein bankkonto") == ("payout",)
    assert wants("ich will mein geld und das konto zurück") == ("unblock", "payout")


def test_that_money_of_ones_own_lies_there_tells_not_how_much() -> None:
    talk = answering(told(CLAIMED, now=NOW), "confirm_facts")
    talk.say("keine forderung, da ist nur mein guthaben drauf")

    assert talk.case.value("claim_alleged") is False
    assert not isinstance(talk.case.value("balance"), Money)


@pytest.mark.parametrize(
    ("story", "language", "cents"),
    [
        ("etsy suspended my shop. €1,187.20 they're sitting on", "en", 118720),
        ("etsy suspended my shop. they sit on 300 euros", "en", 30000),
        ("etsy hat meinen shop gesperrt. die sitzen auf 450 euro von mir", "de", 45000),
    ],
)
def test_money_that_they_sit_on_was_lost(story: str, language: str, cents: int) -> None:
    assert told(story, language=language).case.value("balance") == Money(cents)


@pytest.mark.parametrize(
    "text",
    [
        "paypal hat mich eingeschränkt. ich muss davon die rohstoffe bezahlen",
        "paypal hat mich eingeschränkt. davon muss ich meine lieferanten bezahlen",
        "paypal hat mich gesperrt. davon zahl ich meine leute",
    ],
)
def test_whom_i_pay_from_the_money_is_no_claim(text: str) -> None:
    assert told(text).case.text("situation") == "payment_limited"


@pytest.mark.parametrize(
    "text",
    [
        "paypal hat mich gesperrt, ich muss noch 50 euro zahlen sagen die",
        "amazon hat mich gesperrt wegen 50 euro schulden",
    ],
)
def test_what_i_am_told_to_pay_stays_one(text: str) -> None:
    assert told(text).case.text("situation") == "block_over_claim"


@pytest.mark.parametrize(
    "texts",
    [
        (
            "coinbase restricted me, cant withdraw MY money 2310,44",
            "they ask documents i send, they ask again same documents",
        ),
        ("coinbase restricted me, my 2310,44 is stuck. they ask again for the same papers",),
        ("coinbase restricted me, 2310,44 in it. they want source of funds",),
    ],
)
def test_papers_that_they_ask_for_behind_a_sum_are_no_claim(texts: tuple[str, ...]) -> None:
    case = told(*texts, language="en").case
    assert not case.known("claim_alleged")
    assert case.value("balance") == Money(231044)


@pytest.mark.parametrize("text", ["klarna blocked me. 45 euro they want", "paypal blocked me, 45 euros they demand"])
def test_a_sum_that_they_want_stays_a_claim(text: str) -> None:
    assert told(text, language="en").case.value("claim_amount") == Money(4500)

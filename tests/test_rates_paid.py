"""A claim that was paid in rates: the letter names what all of them come to, and from when to when, and never one of
them as all that was paid."""

from datetime import date

import pytest

from bot.case import Money, When
from bot.dialogue.understand.rates_paid import rates_paid
from tests.conversation import Conversation, told

TODAY = date(2026, 12, 7)
MONTHS = When(date(2025, 2, 1), date(2025, 5, 31), "part")
DAYS = When(date(2025, 2, 3), date(2025, 5, 5), "part")
CLAIM = "inkasso will geld von mir wegen vodafone, 396,20. hab ich aber alles in raten bezahlt"
ANSWERS = {
    "claim_reference": "FF-26-55102",
    "collection_agency": "Falkensee Forderungsservice",
    "court_letter": "nein",
    "full_name": "Marco Piontek",
    "postal_address": "Bismarckstr 201, 45889 Gelsenkirchen",
    "confirm_facts": "ja",
    "collector_address": "Seepromenade 4, 14612 Falkensee",
}


def said(when: str, how_much: str = "") -> Conversation:
    """Somebody who says when it was paid, and where it is asked for how much, goes on to the letter."""
    talk = told(CLAIM)
    answers = {**ANSWERS, "payment_date": when, "payment_amount": how_much}
    for _ in range(20):
        answer = answers.pop(talk.asks or "", "")
        if talk.asks == "letter_review":
            return talk
        if answer:
            talk.say(answer)
        else:
            talk.tap("none" if talk.asks == "payment_proof" else "unknown")
    return talk


def letter(talk: Conversation) -> str:
    return [one.text for one in talk.case.letters if one.kind == "claim_dispute"][-1]


def paid(talk: Conversation) -> tuple[object, object]:
    return talk.case.value("payment_amount"), talk.case.value("payment_date")


@pytest.mark.parametrize(
    "text",
    [
        "feb bis mai 2025, 4 raten a 71,15 an rheinland inkasso",
        "vier Raten zu je 71,15 Euro von Februar bis Mai 2025",
        "4x 71,15, Feb - Mai 2025",
        "im februar, märz, april und mai 2025 je 71,15",
        "feb to may 2025, 4 installments of 71.15",
    ],
)
def test_the_letter_names_what_all_rates_come_to(text: str) -> None:
    talk = said(text)

    assert paid(talk) == (Money(284_60), MONTHS)
    assert "284,60 EUR zwischen dem 1. Februar 2025 und dem 31. Mai 2025" in letter(talk)


@pytest.mark.parametrize(
    "text",
    [
        "am 3.2., 3.3., 2.4. und 5.5.2025 je 71,15",
        "am 3.2.25, 3.3.25, 2.4.25 und 5.5.25 jeweils 71,15 euro",
        "on 3 Feb, 3 March, 2 April and 5 May 2025, 71.15 each",
    ],
)
def test_each_day_of_a_list_is_one_payment(text: str) -> None:
    assert paid(said(text)) == (Money(284_60), DAYS)


@pytest.mark.parametrize("sum_", ["je 71,15", "71,15 pro rate", "4x 71,15 also 284,60", "71,15 mal 4", "284,60"])
def test_the_sum_may_follow_the_days(sum_: str) -> None:
    assert paid(said("am 3.2., 3.3., 2.4. und 5.5.2025", sum_)) == (Money(284_60), DAYS)


def test_one_rate_alone_is_never_all_that_was_paid() -> None:
    talk = said("mai 2025", "71,15 pro rate")

    assert talk.case.value("payment_amount") is None
    assert "71,15" not in letter(talk)


def test_who_tells_one_rate_is_told_what_the_letter_names() -> None:
    talk = told(CLAIM)
    for _ in range(12):
        if talk.asks == "payment_amount":
            break
        talk.say(ANSWERS.get(talk.asks or "", "mai 2025"))
    talk.say("je 71,15")

    assert "was alle zusammen ergeben" in talk.text
    assert talk.asks == "payment_amount"


def test_the_days_may_be_told_after_the_months() -> None:
    talk = told(CLAIM)
    for _ in range(12):
        if talk.asks == "payment_date":
            break
        talk.say(ANSWERS[talk.asks or ""])
    talk.say("feb bis mai 2025, 4 raten a 71,15")
    talk.say("am 3.2., 3.3., 2.4. und 5.5.2025 je 71,15")

    assert paid(talk) == (Money(284_60), DAYS)


@pytest.mark.parametrize(
    "text",
    [
        "noch 4 raten a 71,15 offen",
        "ich soll 4 raten a 71,15 zahlen",
        "mai 2025",
        "am 3.2.2025",
        "12.10., 100",
        "am 5.5.2025 71,15",
        "im februar oder märz",
        "am 3.2. oder 4.2.",
        "2 artikel",
    ],
)
def test_what_is_open_or_was_one_payment_is_no_rates(text: str) -> None:
    assert rates_paid(text, TODAY) is None


def test_between_two_days_nobody_counts_the_payments() -> None:
    told_ = rates_paid("zwischen dem 3.2. und dem 5.5.2025 je 20", TODAY)

    assert told_ is not None
    assert told_.total is None


def test_a_year_behind_the_last_day_is_that_of_all() -> None:
    told_ = rates_paid("am 3.11., 3.12., 2.1. und 5.2.2025 je 10", TODAY)

    assert told_ is not None
    assert told_.when == When(date(2024, 11, 3), date(2025, 2, 5), "part")


TWO_DAYS = When(date(2026, 8, 3), date(2026, 9, 5), "part")
BLOCKED = "klarna hat mein konto gesperrt wegen 300 euro"


@pytest.mark.parametrize(
    "said",
    [
        f"{BLOCKED}, die hab ich in zwei raten bezahlt am 3.8. und am 5.9.2026",
        f"{BLOCKED}. bezahlt in zwei raten (3.8. und 5.9.)",
        f"{BLOCKED}, beide raten hab ich bezahlt, am 3.8. und am 5.9.",
        f"{BLOCKED}. die 300 euro hab ich am 3.8. und am 5.9. bezahlt",
        "klarna blocked me over 300 euros, i paid it in two instalments on 3 august and 5 september",
    ],
)
def test_what_was_paid_in_two_rates_is_paid_and_on_both_days(said: str) -> None:
    case = told(said).case
    assert case.says_yes("claim_paid")
    assert case.value("payment_date") == TWO_DAYS


@pytest.mark.parametrize(
    "said", [f"{BLOCKED}, hab ich in raten abbezahlt bis september", f"{BLOCKED}. abbezahlt, alles"]
)
def test_what_was_paid_off_is_paid(said: str) -> None:
    assert told(said).case.says_yes("claim_paid")


@pytest.mark.parametrize(
    "said",
    [
        f"{BLOCKED}. ich soll in drei raten zahlen, die erste hab ich bezahlt",
        f"{BLOCKED}. in drei raten zu zahlen, eine hab ich bezahlt",
        f"{BLOCKED}. hab in 2 raten bezahlt, die dritte fehlt",
        f"{BLOCKED}. hab zwei von drei raten bezahlt",
        f"{BLOCKED}. beide raten sind noch nicht bezahlt",
    ],
)
def test_of_rates_that_are_open_yet_nothing_is_paid_in_full(said: str) -> None:
    assert not told(said).case.says_yes("claim_paid")


def test_days_of_calls_are_no_days_of_payments() -> None:
    case = told(f"{BLOCKED}. am 3.8. und am 5.9. angerufen, bezahlt hab ich am 1.7.").case
    assert case.value("payment_date") == When(date(2026, 7, 1), date(2026, 7, 1), "day")

"""What was paid and what is demanded: a part that is not all, a bill that is not the collector's total, fees that are
not the core, and a second payment of the same."""

import pytest

from bot.case import Money
from bot.dialogue.understand.part_payments import part_answered, part_payment
from tests.conversation import answering, told

MINUS = "paypal hat mein konto eingeschränkt wegen 64 euro minus, die hab ich überwiesen am 3.11."
BILL = "Otto hat mein Konto gesperrt wegen einer Rechnung die ich bezahlt hab. mediafinanz will 180,20"


def said(letter: str) -> str:
    return " ".join(letter.split())


@pytest.mark.parametrize(
    ("text", "money", "whole"),
    [
        ("die hab ich überwiesen am 3.11. aber nur 40", 4000, None),
        ("nein ich hab nicht alles bezahlt, nur 40 von 64", 4000, 6400),
        ("nein nur teilweise bezahlt, 40 euro", 4000, None),
        ("von den 64 hab ich nur 40 bezahlt", 4000, 6400),
        ("I only paid 40 of the 64", 4000, 6400),
        ("i only paid part of it, 40 euro", 4000, None),
        ("nicht alles bezahlt", None, None),
        ("i didn't pay all of it", None, None),
    ],
)
def test_a_part_that_was_paid_is_told_in_many_ways(text: str, money: int | None, whole: int | None) -> None:
    part = part_payment(text)

    assert part is not None
    assert part.money == (money and Money(money))
    assert part.whole == (whole and Money(whole))


@pytest.mark.parametrize(
    "text",
    [
        "sie sagen ich hab nur 40 bezahlt",
        "ich soll nur 40 bezahlt haben",
        "die haben mir nur 40 bezahlt",
        "ich hab am 3.11. nur 2 mal bezahlt",
        "12 von 14 bestellungen bezahlt",
        "bezahlt am 3.10., nur 2 tage zu spät",
        "die waren nur 40 wert aber ich hab 64 bezahlt",
        "muss ich nur 40 bezahlt haben?",
    ],
)
def test_what_others_say_or_what_is_counted_is_no_part_payment(text: str) -> None:
    assert part_payment(text) is None


@pytest.mark.parametrize(
    "text", ["ja aber nicht alles", "nur 40", "teilweise", "yes but only 40 euro", "not all of it"]
)
def test_a_part_answers_the_question_whether_it_is_paid(text: str) -> None:
    assert part_answered(text) is not None


def test_only_a_part_was_paid_of_what_the_story_tells() -> None:
    talk = told(MINUS + " aber nur 40")
    assert "nicht alles" in talk.text
    letter = said(answering(talk, "letter_review").case.newest_letters()[0].text)

    assert "erloschen" not in letter
    assert "Forderung über 64,00 EUR" in letter
    assert "Gezahlt habe ich darauf am 3. November 2026 40,00 EUR." in letter


def test_only_a_part_was_paid_as_the_summary_is_looked_at() -> None:
    talk = answering(told(MINUS), "confirm_facts")
    talk.say("nein ich hab nicht alles bezahlt, nur 40 von 64")
    assert "Gezahlt: 40,00 EUR" in talk.text
    letter = said(answering(talk, "letter_review").case.newest_letters()[0].text)

    assert "erloschen" not in letter
    assert "Gezahlt habe ich darauf am 3. November 2026 40,00 EUR." in letter


def test_a_part_that_was_paid_is_not_what_the_collector_demands() -> None:
    talk = told(BILL, "nein", "nein nur teilweise bezahlt, 40 euro")

    assert talk.case.value("claim_amount") == Money(18020)
    assert talk.case.value("payment_amount") == Money(4000)


def test_how_much_a_part_was_may_be_told_in_the_next_message() -> None:
    talk = told("Otto hat mein Konto gesperrt wegen einer Rechnung. EOS will 180,20", "nein", "ja aber nicht alles")
    assert talk.case.value("claim_paid") is False
    talk.say("40 euro")

    assert talk.case.value("payment_amount") == Money(4000)
    assert talk.case.value("claim_amount") == Money(18020)

"""Banks, parents and other countries: for whom somebody writes, what a bank's words are, and where somebody lives."""

import pytest

from bot.case import When
from bot.dialogue.understand.behalf import on_behalf
from tests.conversation import answering, day, told

# ---- for a parent, with a power of attorney


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Meine Mutter ist 84 und ich habe eine Vorsorgevollmacht. Ihr Konto bei PayPal ist seit 10.11. gesperrt.",
            "mother",
        ),
        (
            "Meine Mutter lebt in Wien. Ihr Konto bei PayPal ist gesperrt. Ich habe eine Generalvollmacht von ihr.",
            "mother",
        ),
        ("Ich habe eine Vorsorgevollmacht für meine Mutter. Ihr Konto bei PayPal ist gesperrt", "mother"),
        ("Mein Vater hat ein gesperrtes Konto bei PayPal, ich habe eine Vorsorgevollmacht", "father"),
        ("Oma ist 91, PayPal hat ihr Konto gesperrt, Vollmacht habe ich", "grandmother"),
        ("my mum is 84 and i have power of attorney. her paypal account is blocked", "mother"),
        ("Meine Mutter ist 84. Ihr Konto bei PayPal ist gesperrt. Was kann ich tun?", "mother"),
        ("Meine Mutter hat Vollmacht für mein Konto, PayPal hat mein Konto gesperrt", ""),
        ("Mein Konto wurde gesperrt, weil ich eine Vollmacht für das Konto meiner Mutter habe", ""),
        ("Meine Schwester hatte Schulden. Ihr Konto ist gesperrt. Jetzt komm ich nicht rein", ""),
    ],
)
def test_who_holds_a_power_of_attorney_asks_for_whose_account_it_is(text: str, who: str) -> None:
    assert on_behalf(text) == who


def test_a_mother_whose_son_holds_a_power_of_attorney_is_the_sender_and_no_linked_account() -> None:
    talk = told(
        "Meine Mutter ist 84 und ich habe eine Vorsorgevollmacht. Ihr Konto bei PayPal ist seit 10.11. gesperrt."
    )

    assert talk.case.text("role") == "mother"
    assert talk.case.value("power_of_attorney") is False  # it lies there, and none is written
    assert talk.case.text("situation") == "payment_limited"
    assert not talk.case.known("linked_person")
    assert talk.asks == "represented_person"


# ---- a bank that gives notice

ENDED = "Die ING hat mein Konto zum 31.12. gekündigt"


@pytest.mark.parametrize(
    ("said", "notice", "block"),
    [
        ("gekündigt haben sie mit Brief vom 16. November", day(2026, 11, 16), None),
        ("Die Kündigung ist vom 16. November, angekommen am 18. November", day(2026, 11, 16), None),
        ("am 16.11. haben sie gekündigt, gesperrt ist es seit gestern", day(2026, 11, 16), day(2026, 11, 23)),
        ("they closed my account by letter of 16 November", day(2026, 11, 16), None),
        ("gekündigt zum 31.12.", None, None),
        ("das Konto ist seit 10.11. gesperrt", None, day(2026, 11, 10)),
    ],
)
def test_the_day_of_a_notice_is_no_day_of_a_block(said: str, notice: When | None, block: When | None) -> None:
    talk = told(ENDED, said)

    assert talk.case.value("notice_date") == notice
    assert talk.case.value("block_date") == block


def test_letters_name_the_day_of_a_notice_and_no_block_that_nobody_told_of() -> None:
    talk = answering(told(ENDED), "letter_review")
    talk.say("gekündigt haben sie mit Brief vom 16. November")

    assert "Kündigung vom 16. November 2026" in talk.text
    objection, request = (" ".join(one.text.split()) for one in talk.case.newest_letters())
    assert "angekündigt (nach meinen Unterlagen: 16. November 2026). Enden soll es am 31. Dezember 2026." in objection
    assert "esperrt" not in objection + request

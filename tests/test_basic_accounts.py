"""Who has no bank account any more asks where to get one, and where the wages may go meanwhile; nobody else becomes the
person who is helped by it."""

import pytest

from tests.conversation import Conversation, told

CLOSED = "n26 hat mein konto gekündigt, am 20.11., zum 20.1."


def closed(language: str = "de") -> Conversation:
    return told(CLOSED if language == "de" else "n26 closed my bank account on 20 november", language=language)


@pytest.mark.parametrize(
    "text",
    [
        "kriegt jeder ein basiskonto? bei welcher bank",
        "ohne konto kann ich garnix, brauch irgendein konto",
        "ich brauch jetzt ein neues konto",
        "wo krieg ich ein konto her",
        "chef fragt ob er den lohn auf das konto von meiner mutter zahlen soll. geht das",
    ],
)
def test_who_needs_an_account_hears_of_the_basic_one_and_of_its_ten_days(text: str) -> None:
    talk = closed()
    stood = talk.asks
    talk.say(text)

    assert "Basiskonto" in talk.text
    assert "10 Geschäftstage" in talk.text
    assert talk.asks == stood


def test_the_same_in_english() -> None:
    talk = closed("en")
    talk.say("where do i get a new account for my wages?")

    assert "Basiskonto" in talk.text
    assert "10 business days" in talk.text


def test_who_lives_in_austria_is_told_no_german_law() -> None:
    talk = told("n26 hat mein konto gekündigt, am 20.11.", "ich wohne in Graz, Österreich")
    talk.say("wo krieg ich ein neues konto her für den lohn?")

    assert "ZKG" not in talk.text
    assert "/mensch" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "chef fragt ob er den lohn auf das konto von meiner mutter zahlen soll. geht das",
        "der lohn geht jetzt auf das konto von meinem mann",
        "my salary goes to my mother's account now",
    ],
)
def test_whose_account_takes_the_wages_is_nobody_to_write_for(text: str) -> None:
    talk = closed()
    talk.say(text)

    assert talk.case.text("role") in ("", "self")
    assert "eigenen Brief" not in talk.text


def test_a_friends_payment_account_is_no_case_of_its_own() -> None:
    talk = told("etsy hat meinen shop gesperrt seit 18.11., 2317,60 sind drin")
    talk.say("ein Freund sagt ich soll die käufer bitten das geld über sein paypal nochmal zu schicken, geht das?")

    assert "Lieber nicht über den Zugang von jemand anderem" in talk.text
    assert talk.asks != "second_case"

"""What an answer says beside its kind: a second letter asks for nothing that it just gave, and claims no word of a link
where nobody spoke of one."""

import datetime as dt

import pytest

from bot.dialogue.understand.said_beside import payday, reviewed
from tests.conversation import BERLIN, Conversation, answering, told

WRITTEN = dt.date(2026, 12, 16)
UBER = (
    "Hello Youssef, our team has carefully reviewed your case. A human reviewer has confirmed the decision."
    " We are unable to share details of the report to protect the privacy of the rider."
    " Your outstanding earnings of EUR 612.35 will be paid by 24 December 2026."
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (UBER, True),
        ("Die Entscheidung wurde von einem Mitarbeiter geprüft.", True),
        ("This was reviewed by a human.", True),
        ("You may request a human review.", False),
        ("A human agent will look at it.", False),
        ("Es erfolgt keine menschliche Überprüfung.", False),
    ],
)
def test_that_a_human_being_looked_at_it(text: str, said: bool) -> None:
    assert reviewed(text) is said


@pytest.mark.parametrize(
    ("text", "on"),
    [
        (UBER, dt.date(2026, 12, 24)),
        ("Ihr Guthaben wird bis zum 24.12.2026 ausgezahlt.", dt.date(2026, 12, 24)),
        ("The amount must be paid by 24 December 2026.", None),
        ("Your balance will be debited on 24 December 2026.", None),
        ("Your balance will be paid once you answer by 24 December 2026.", None),
    ],
)
def test_the_day_by_which_they_will_pay(text: str, on: dt.date | None) -> None:
    assert payday("privacy_refusal", text, WRITTEN) == on


def _answered(text: str) -> Conversation:
    talk = told(
        "uber deactivated me as driver on 30 november 2026. a customer said i was drunk, thats a lie",
        "y.haddad@live.nl",
        "Youssef Haddad, Javastraat 101, 1094 HC Amsterdam",
        "they owe me 612,35 eur earnings",
        language="en",
        now=dt.datetime(2026, 12, 2, 16, 20, tzinfo=BERLIN),
    )
    answering(talk, "confirm_facts").say("yes")
    answering(talk, "sent_confirmation").say("all sent by email")
    talk.wait(dt.datetime(2026, 12, 17, 18, tzinfo=BERLIN))
    talk.say(f"they answered: {text}")
    return talk


def test_a_second_letter_asks_for_nothing_that_was_just_said() -> None:
    talk = _answered(UBER)
    letter = " ".join(talk.case.letters[-1].text.split())

    assert "by a human being who can change it" not in letter
    assert "their payment by 24 December 2026, the day that you named: EUR 612.35" in letter
    assert "24 December 2026" in talk.text


def test_a_second_letter_speaks_of_no_link_where_nobody_did() -> None:
    letter = " ".join(_answered(UBER).case.letters[-1].text.split())

    assert "You declined to tell me anything about it" in letter
    assert "whether it was linked" not in letter


def test_without_such_a_word_everything_stays_asked() -> None:
    refusal = "We are unable to share details of the report to protect the privacy of the rider."
    letter = " ".join(_answered(refusal).case.letters[-1].text.split())

    assert "by a human being who can change it" in letter
    assert "the day on which you will pay them out: EUR 612.35" in letter

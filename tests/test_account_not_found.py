"""The company answers that it finds no account under what the letter names."""

import pytest

from bot.dialogue.understand.finer_kinds import kind_of
from tests.conversation import sent

ANSWER = "Leider konnten wir unter der angegebenen E-Mail-Adresse kein Kundenkonto finden."


@pytest.mark.parametrize(
    "answer",
    [
        ANSWER,
        "unter der mail gibt es kein konto sagen sie",
        "We could not find an account with the email address you provided.",
        "they say no account under that email",
        "Zu Ihren Angaben konnten wir kein Konto zuordnen.",
        "We were unable to locate your account. Please confirm the email address.",
        "sie sagen mit der adresse gibt es keinen kunden",
    ],
)
def test_that_no_account_was_found_was_no_answer(answer: str) -> None:
    assert kind_of(answer) == "no_account"


@pytest.mark.parametrize(
    "answer",
    [
        "Ihrem Konto konnten wir die Zahlung nicht zuordnen",
        "Ihre Zahlung konnten wir keinem Konto zuordnen",
        "we could not verify your account",
        "Ihr Konto bleibt gesperrt. Weitere Auskünfte erteilen wir nicht.",
        "Wir haben keine Daten zu Ihrer Person gespeichert.",
    ],
)
def test_other_answers_find_the_account(answer: str) -> None:
    assert kind_of(answer) != "no_account"


def test_the_next_letter_said_nothing_of_the_account_that_they_do_not_find() -> None:
    talk = sent()
    talk.wait_days(5)
    talk.say(f"antwort von amazon: {ANSWER}")
    assert "unter einer anderen E-Mail-Adresse" in talk.text
    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert "kein Konto zu finden" in " ".join(letter.text.split())
    assert "keine konkreten Tatsachen" not in letter.text
    talk.say("das konto läuft unter alt.mail@example.net")
    assert "alt.mail@example.net" in talk.case.newest_letters()[-1].text

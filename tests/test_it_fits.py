"""\"Passt so\" where details are asked for ends the questions; where it answers, it stays an answer."""

import pytest

from tests.conversation import answering, drafted, told


@pytest.mark.parametrize(
    "text", ["passt", "Passt so.", "passt schon", "ok passt so", "das passt so", "so passt's", "gut so", "that's fine"]
)
def test_it_fits_ends_the_questions_for_details(text: str) -> None:
    talk = drafted()
    assert talk.asks not in ("letter_review", None)
    talk.say(text)

    assert talk.asks == "letter_review"


def test_the_same_where_a_yes_or_no_is_asked() -> None:
    talk = answering(told("paypal hat mein konto am 6.10.2026 eingeschränkt"), "confirm_facts")
    talk.say("ja")
    for _ in range(20):
        if talk.asks == "urgent_money":
            break
        talk.tap("unknown")
    talk.say("passt so")

    assert talk.asks == "letter_review"
    assert not talk.case.says_yes("urgent_money")


@pytest.mark.parametrize(
    "text", ["passt nicht", "passt, am 3.11. angerufen", "der name passt nicht", "ja", "das passt zu nix"]
)
def test_anything_else_ends_no_questions(text: str) -> None:
    talk = drafted()
    talk.say(text)

    assert not talk.case.marks.get("enough")


def test_before_the_letters_it_ends_nothing() -> None:
    talk = told("amazon hat mein konto gesperrt")
    talk.say("passt so")

    assert not talk.case.marks.get("enough")


def test_of_the_letters_and_of_the_reminder_it_is_a_yes() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("passt so")
    assert talk.asks == "send_channel"
    answering(talk, "sent_confirmation").say("alles per mail raus")
    if talk.asks == "reminder_ok":
        talk.say("passt")
        assert talk.case.says_yes("reminder_ok")

"""Who was away for days and says that they are back: the person is, and no account."""

import pytest

from tests.conversation import STORY, sent, told


@pytest.mark.parametrize("text", ["bin wieder da", "sorry war weg. bin wieder da", "so, da bin ich wieder", "i'm back"])
def test_a_person_who_is_back_is_no_account_that_is_open(text: str) -> None:
    talk = sent()
    talk.say("lasst mich in ruhe")
    talk.wait_days(20)
    talk.say(text)

    assert talk.case.replies == ()
    assert "8. Dezember 2026" in talk.text
    assert "Diese Tage sind um" in talk.text or "days are over" in talk.text


def test_who_is_back_in_the_middle_of_the_questions_gets_the_open_one() -> None:
    talk = told("amazon hat mein konto gesperrt am 3.11.")
    stood = talk.asks
    talk.say("sorry war weg. bin wieder da")

    assert talk.asks == stood
    assert "nicht mehr nötig" not in talk.text
    assert talk.case.value("goal") is None


def test_an_account_that_is_back_is_still_heard() -> None:
    talk = sent()
    talk.say("bin wieder drin im konto")

    assert [one["kind"] for one in talk.case.replies] == ["success"]


BACK = ["back", "Zurück", "zurück!", "Back."]


@pytest.mark.parametrize("text", BACK)
def test_who_is_back_after_days_takes_no_sending_back(text: str) -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())
    assert "8. Dezember 2026" in talk.text
    assert "/zurück" in talk.text


@pytest.mark.parametrize("text", BACK)
def test_who_is_back_after_days_does_not_lose_the_whole_story(text: str) -> None:
    talk = told(STORY)
    stood = talk.asks
    talk.wait_days(2)
    talk.say(text)

    assert talk.case.text("company") == "amazon"
    assert talk.asks == stood


def test_back_in_english_after_days_names_undo() -> None:
    talk = told("PayPal limited my account on 3 November 2026", language="en")
    talk.wait_days(2)
    talk.say("back")

    assert talk.case.text("company") == "paypal"
    assert "/undo" in talk.text


@pytest.mark.parametrize("text", ["back", "zurück", "geh zurück", "undo"])
def test_back_at_once_still_takes_the_last_answer_back(text: str) -> None:
    talk = told(STORY)
    talk.say(text)

    assert not talk.case.known("company")


@pytest.mark.parametrize("text", ["/zurück", "/undo", "undo", "einen schritt zurück", "rückgängig"])
def test_a_plain_step_back_is_one_after_days_too(text: str) -> None:
    talk = told(STORY)
    talk.wait_days(2)
    talk.say(text)

    assert not talk.case.known("company")


def test_here_again_in_two_words_is_understood() -> None:
    talk = sent()
    talk.wait_days(3)
    talk.say("wieder da")

    assert talk.case.replies == ()
    assert "8. Dezember 2026" in talk.text

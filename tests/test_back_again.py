"""Who was away for days and says that they are back: the person is, and no account."""

import pytest

from tests.conversation import sent, told


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

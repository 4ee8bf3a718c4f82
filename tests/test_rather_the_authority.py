"""Whoever wants the authority while a second letter to the company is looked at is heard, and sends no letter by it."""

import pytest

from bot.dialogue.understand.claims import court
from tests import conversation


@pytest.mark.parametrize(
    "said", ["yes complaint to the data protection authority please", "ja, lieber zur datenschutzbehörde bitte"]
)
def test_a_wish_for_the_authority_is_no_yes_to_the_letter(said: str) -> None:
    talk = conversation.sent()
    talk.wait_days(9)
    talk.say("Antwort von Amazon: Wir bleiben bei unserer Entscheidung, sie ist endgültig.")
    assert talk.case.open == "letter_review"
    talk.say(said)
    assert talk.case.open != "send_channel"


@pytest.mark.parametrize("said", ["what about a court or ombudsman", "how about going to court"])
def test_a_question_for_the_way_to_court_is_no_paper_of_a_court(said: str) -> None:
    assert court(said) is not True


def test_a_question_about_a_courts_letter_is_one() -> None:
    assert court("what about the court letter i got")

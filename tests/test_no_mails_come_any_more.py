"""A mailbox that takes nothing any more: it is no wish that letters stop."""

import pytest

from bot.dialogue.understand.goals import wants
from tests.conversation import answering, told

BLOCKED = "amazon hat mein konto gesperrt am 3.11.2026"


@pytest.mark.parametrize(
    "answer",
    [
        "jana@example.org, ich krieg da keine mails mehr",
        "jana@example.org aber da kommen keine mails mehr an",
        "jana@example.org, bekomme da keine post mehr",
        "jana@example.org, da hab ich keine mails mehr seit der sperre",
    ],
)
def test_the_account_is_not_asked_back_because_i_said_that_no_mail_reaches_me(answer: str) -> None:
    talk = answering(told(BLOCKED), "account_identifier")
    talk.say(answer)
    assert talk.case.text("account_identifier") == "jana@example.org"
    assert not talk.case.known("goal")


def test_my_mothers_account_is_not_asked_back_because_no_mail_reaches_her() -> None:
    talk = told("meine Mutter kommt nicht mehr in ihr Amazon-Konto, gesperrt am 3.11.2026. ich schreib für sie")
    talk.say("jana@example.org, sie kriegt keine mails mehr da")
    assert not talk.case.known("goal")


@pytest.mark.parametrize(
    "wish",
    ["ich will keine mails mehr", "dass ich keine briefe mehr bekomme", "no more letters please", "keine mails mehr"],
)
def test_the_wish_that_letters_stop_is_still_heard(wish: str) -> None:
    assert wants(wish) == ("stop",)

"""That somebody will write or call is no message yet, neither theirs nor the person's own."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanged
from tests.conversation import answering, told

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        *("they'd call back", "they will call me back", "they said they would email me", "someone will get in touch"),
        *("die wollten zurückrufen", "die rufen zurück", "sie melden sich per mail", "man würde mich anrufen"),
        *("they promised to email within 48 hours", "sie haben mir versprochen sich zu melden"),
        *("der wollte mir ne mail schreiben", "der support wird mir eine e-mail schicken"),
    ],
)
def test_what_they_will_do_is_only_announced(text: str) -> None:
    (found,) = exchanged(text, TODAY)

    assert (found.way, found.by, found.kind) == ("other", "company", "pledge")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("ich hab am 3.11. angerufen", "person"),
        ("i called on 3 november", "person"),
    ],
)
def test_what_was_stays_what_it_was(text: str, by: str) -> None:
    assert exchanged(text, TODAY)[0].by == by


def test_no_letter_speaks_of_a_mail_that_was_only_announced() -> None:
    talk = answering(told("amazon hat mein konto am 3.11. gesperrt"), "already_contacted")
    talk.say("sie melden sich per mail")
    answering(talk, "letter_review")

    assert not any("E-Mail von Ihnen" in one.text for one in talk.case.newest_letters())
    assert not any(one.way == "mail" for one in talk.case.contacts)

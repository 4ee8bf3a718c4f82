"""Mails that came back: nothing runs from them, and no reminder speaks of their day."""

import datetime as dt

import pytest

from bot.dialogue.understand.bounced_mails import came_back
from tests.conversation import BERLIN, Conversation
from tests.transcribed import played


def waiting(name: str = "amazon-sent") -> Conversation:
    talk = played(f"<< {name}\n\n")
    talk.wait(dt.datetime(2026, 12, 1, 12, tzinfo=BERLIN))
    return talk


RETURNED = [
    "Undelivered Mail Returned to Sender. This is the mail system at host mail.example.org. Your message could not be "
    "delivered to one or more recipients.",
    "die mail kam zurück, adresse gibts nicht",
    "meine mail kam zurück",
    "mail kam zurück. was tun?",
    "Ihre Nachricht konnte nicht zugestellt werden. Postfach voll.",
]


@pytest.mark.parametrize("text", RETURNED)
def test_letters_that_came_back_wait_to_be_sent_anew(text: str) -> None:
    talk = waiting()
    talk.say(text)
    letters = talk.case.newest_letters()
    assert all(one.sending is None for one in letters)
    assert not talk.case.replies
    assert "nicht angekommen" in talk.text
    talk.wait(dt.datetime(2026, 12, 9, 12, tzinfo=BERLIN))
    talk.say("hab gestern das kontaktformular genommen")
    counted = [one.sending for one in talk.case.newest_letters()]
    assert all(one and (one.way, one.received_on) == ("form", dt.date(2026, 12, 8)) for one in counted)


@pytest.mark.parametrize(
    "text", ["Message delayed. Your message could not be delivered yet, we will keep trying.", "der Brief kam zurück"]
)
def test_what_is_late_or_a_letter_is_no_mail_that_came_back(text: str) -> None:
    assert not came_back(text)


def test_who_told_that_the_promised_money_did_not_come_is_not_asked_again() -> None:
    talk = waiting("zalando-sent")
    talk.say("hallo die von zalando haben angerufen, eine frau meier, die sagt das geld kommt bis freitag")
    talk.wait(dt.datetime(2026, 12, 5, 10, tzinfo=BERLIN))
    talk.say("nix gekommen. hab heut nochmal angerufen da sagt ein anderer konto ist endgültig zu und geld verfällt")
    later = talk.wait(dt.datetime(2026, 12, 6, 12, tzinfo=BERLIN))
    assert not any("Zugesagt" in one.body["text"] for turn in later for one in turn.says)

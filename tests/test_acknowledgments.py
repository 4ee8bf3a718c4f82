"""A collector sends an acknowledgment of the debt to be signed: nobody is told that the sender signs it."""

import pytest

from tests.conversation import Conversation, answering, told

SENT_ALONG = (
    "Spreeufer hat geschrieben: Anbei erhalten Sie ein Schuldanerkenntnis mit Ratenzahlungsvereinbarung über 24 Raten. "
    "Bitte senden Sie es unterschrieben zurück."
)


def offered() -> Conversation:
    talk = told("inkasso brief von Spreeufer Inkasso GmbH über 219,80 euro, hab nie was bestellt")
    talk = answering(talk, "sent_confirmation")
    talk.say("per mail raus")
    talk.wait_days(5)
    talk.say(SENT_ALONG)
    return talk


def test_who_is_sent_an_acknowledgment_to_sign_is_warned_at_once() -> None:
    assert "nichts unterschreiben" in offered().text


@pytest.mark.parametrize("text", ["soll ich das unterschreiben?", "muss ich das unterschreiben"])
def test_who_asks_whether_to_sign_it_is_not_told_who_signs_the_letter(text: str) -> None:
    talk = offered()
    talk.say(text)

    assert "nichts unterschreiben" in talk.text
    assert "Absender" not in talk.text


def test_who_asks_who_signs_the_letter_is_told() -> None:
    talk = offered()
    talk.say("wer muss den brief unterschreiben?")

    assert "Absender" in talk.text

"""What is said about a picture before it goes further: once, and only where it may matter."""

import pytest

from tests.conversation import agreed, answering, drafted, photo

BLACKEN = "Dann bitte schwärzen"
NO_MAIL = "Die E-Mail-Adresse fehlt noch"


@pytest.mark.parametrize(
    "words", ["hier der kontoauszug", "Audible bucht weiter ab!! 9,95", "meine kreditkartenabrechnung"]
)
def test_numbers_on_a_bank_statement_are_warned_of_as_soon_as_it_comes_and_once(words: str) -> None:
    talk = agreed()
    talk.say("amazon hat mein konto gesperrt")
    talk.say(words, kept=(photo("auszug.jpg"),))

    assert BLACKEN in talk.text
    assert "„ohne E1“" in talk.text

    talk.say("noch ein kontoauszug", kept=(photo("zwei.jpg"),))

    assert BLACKEN not in talk.text


def test_a_picture_of_a_mail_is_not_called_a_bank_statement() -> None:
    talk = agreed()
    talk.say("amazon hat mein konto gesperrt", kept=(photo("mail.jpg"),))

    assert BLACKEN not in talk.text


def test_a_missing_mail_address_is_not_said_again_with_each_version() -> None:
    talk = answering(drafted(), "send_channel")
    talk.say("per mail")

    assert NO_MAIL in talk.text

    talk.say("ja")
    talk.say("mein guthaben sind 45 euro")

    assert "Fassung" in talk.text
    assert NO_MAIL not in talk.text

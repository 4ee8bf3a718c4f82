"""A check of who somebody is, which was gone through again and again: how often stands in the letter."""

import pytest

from bot.dialogue.understand.checks_done import checks_done
from bot.dialogue.understand.contact import full_name
from tests.conversation import told

CHECKS = [
    ("hab 3x die identitätsprüfung gemacht bei n26", 3),
    ("it's 3x now that i did the identity check", 3),
    ("I've sent my passport twice.", 2),
    ("ich hab den ausweis schon dreimal hochgeladen", 3),
    ("they asked for documents three times", 0),
    ("soll die verifizierung dreimal machen", 0),
    ("3x angerufen und ausweis geschickt", 0),
    ("ich hab nicht dreimal den ausweis geschickt", 0),
    ("they sent my documents back twice", 0),
    ("3x video ident gemacht 2x postident, immer FEHLGESCHLAGEN", 5),
    ("postident schlägt immer fehl, 4 mal schon, video ident auch 2x", 6),
    ("3x video ident gemacht, immer fehlgeschlagen", 3),
    ("video ident 4 mal probiert", 4),
    ("video verification failed 3 times", 3),
    ("soll 3x video ident machen, immer abgelehnt", 0),
    ("video ident, dann 3x angerufen", 0),
    ("2x angerufen, video ident ist fehlgeschlagen", 0),
]


@pytest.mark.parametrize(("said", "often"), CHECKS)
def test_how_often_a_check_was_gone_through(said: str, often: int) -> None:
    assert checks_done(said) == often


@pytest.mark.parametrize(
    ("language", "told_so"), [("de", "bereits 3-mal nachgekommen"), ("en", "asked 3 times. Please")]
)
def test_a_check_that_was_done_three_times_stands_in_the_letter_and_is_no_message(language: str, told_so: str) -> None:
    talk = told(
        'hab 3x die identitätsprüfung gemacht bei n26 und jedes mal "erfolgreich", dann gehts wieder von vorn los. '
        "konto eingefroren seit 9.11., 4.312,08 drauf"
    )
    if language == "en":
        talk.say("letters in english please")
    for text in ("j@example.com", "Jonas Krug, Weserstr 30, 12045 Berlin", "ja"):
        talk.say(text)
    letter = next(out.body["text"] for turn in talk.turns for out in turn.says if out.type == "letter")

    assert told_so in letter
    assert "Anfragen an Sie" not in letter


@pytest.mark.parametrize(
    "said", ["They've asked for invoices 3 times, uploaded them", "They've Asked", "You're Kidding"]
)
def test_words_with_a_short_verb_are_nobodys_name(said: str) -> None:
    assert full_name(said) is None


def test_an_irish_name_keeps_its_mark() -> None:
    assert full_name("Sinéad O'Neill") == "Sinéad O'Neill"

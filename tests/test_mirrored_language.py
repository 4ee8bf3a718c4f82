"""The chat speaks the language of who writes: one "hallo" makes nobody German, and a pasted mail nobody English."""

import pytest

from bot.dialogue.understand.speech import language_wished, spoken_in
from tests.conversation import START, Conversation, desk, told

ENGLISH, GERMAN = "my amazon account is blocked since monday", "amazon hat mein konto gesperrt seit montag"
MAIL = "Your account was closed. We have reviewed your appeal and our decision is final. You can contact us."


def _talk(*said: str, language: str = "de") -> Conversation:
    talk = Conversation(desk(language), START)
    for one in said:
        talk.say(one)
    return talk


def _speaks(talk: Conversation) -> str:
    return talk.desk.language_of(talk.case)


@pytest.mark.parametrize("language", ["de", "en"])
def test_who_greets_in_german_and_tells_in_english_is_spoken_to_in_english(language: str) -> None:
    assert _speaks(_talk("hallo", "ja", ENGLISH, language=language)) == "en"


def test_one_sentence_in_between_changes_nothing_and_two_do() -> None:
    assert _speaks(_talk("hallo", "ja", GERMAN, ENGLISH)) == "de"
    assert _speaks(_talk("hallo", "ja", GERMAN, ENGLISH, "i want my money back from them")) == "en"


def test_a_mail_of_theirs_and_a_mixed_sentence_change_nothing() -> None:
    assert _speaks(_talk("hallo", "ja", GERMAN, MAIL, MAIL)) == "de"
    assert _speaks(_talk("moin", "ja", "amazon account is blocked, ich weiß nicht warum")) == "de"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("in english please", "en"),
        ("why are you talking german now", "en"),
        ("i dont speak german", "en"),
        ("Speak English!", "en"),
        ("can you do this in english?", "en"),
        ("auf deutsch bitte", "de"),
        ("können wir deutsch reden", "de"),
        ("ich kann kein englisch", "de"),
        ("the letter in english please", None),
        ("schreib den brief auf deutsch", None),
        ("the mail was in german", None),
        ("deutsche bank", None),
    ],
)
def test_a_wish_for_a_language_is_told_from_one_for_a_letter(said: str, code: str | None) -> None:
    assert language_wished(said) == code


def test_a_wish_is_answered_in_that_language_and_stays() -> None:
    talk = _talk("hallo", "ja", GERMAN)
    turn = talk.say("in english please")

    assert next(one.body["text"] for one in turn.says).startswith("In English from now on.")
    assert talk.asks == "account_identifier"
    talk.say("ich weiß das nicht, das konto ist weg")
    talk.say("ich habe keine ahnung und will das konto zurück")
    assert _speaks(talk) == "en"


def test_what_tells_a_language_is_told_of_oneself() -> None:
    assert spoken_in(MAIL) is None
    assert spoken_in("ok") is None
    assert spoken_in("ich hab das konto und den brief verloren") == "de"


def test_a_greeting_is_no_consent() -> None:
    assert _talk("hi", "yo", language="en").case.open == "privacy_ok"


@pytest.mark.parametrize(
    "text",
    [
        "Hallo, ich bin Engländer, mein eBay Konto ist gesperrt. Können Sie den Brief auf Englisch schreiben?",
        "mein ebay konto ist gesperrt. kann der brief auf englisch sein?",
        "ebay hat mein konto gesperrt kann der brief auf englisch sein?",
    ],
)
def test_english_letters_asked_for_beside_the_story_are_written(text: str) -> None:
    talk = told(text)

    assert talk.case.text("letter_language") == "en"
    assert talk.case.text("company") == "ebay"
    assert "Englisch" in talk.text
    assert talk.asks not in ("what_happened", "company")


@pytest.mark.parametrize("text", ["ebay hat mir auf englisch geschrieben", "was heißt das auf englisch?"])
def test_english_in_passing_is_no_wish_for_english_letters(text: str) -> None:
    assert told("ebay hat mein konto gesperrt", text).case.text("letter_language") == ""

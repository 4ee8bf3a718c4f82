"""What people ask or say instead of an answer, long before there is a letter; and words that are no answer at all."""

import pytest

from tests.conversation import STORY, Conversation, answering, told


def asked(topic: str) -> Conversation:
    return answering(told(STORY), topic)


@pytest.mark.parametrize("topic", ["court_letter", "account_identifier"])
@pytest.mark.parametrize(
    ("said", "helps"),
    [
        ("seid ihr seriös", "Programm"),
        ("was macht ihr damit", "verschlüsselt"),
        ("ist das anonym", "verschlüsselt|weiß ich nicht"),
        ("kann ich auch fotos schicken", "PDF"),
        ("soll ich den brief fotografieren", "PDF"),
        ("kann ich sprachnachricht schicken", "Stichworte|Sätze"),
        ("können sie mich anrufen", "/mensch"),
        ("ich bin nicht gut im schreiben", "Stichworte|Worte"),
        ("wieviele fragen noch", "Angaben|fehl"),
        ("danke dass ihr helft", "Gern"),
    ],
)
def test_what_is_asked_in_between_had_no_answer(topic: str, said: str, helps: str) -> None:
    talk = asked(topic)
    talk.say(said)
    assert any(word in talk.text for word in helps.split("|"))
    assert talk.asks == topic
    assert not talk.case.known(topic)


@pytest.mark.parametrize(
    "said", ["machen wir später weiter", "keine lust mehr", "ich hab grad keine zeit", "ich heule gleich"]
)
def test_who_cannot_go_on_was_taken_to_have_answered_about_the_court(said: str) -> None:
    talk = asked("court_letter")
    talk.say(said)
    assert not talk.case.known("court_letter")
    assert talk.asks is None


@pytest.mark.parametrize(
    "said", ["nochmal", "gmail", "google", "passwort", "unbekannt", "prime", "handy", "ausgeloggt"]
)
def test_a_word_that_names_no_account_stood_in_letters_as_its_name(said: str) -> None:
    talk = asked("account_identifier")
    talk.say(said)
    assert not talk.case.text("account_identifier")


@pytest.mark.parametrize("said", ["jana_99", "janab", "4471220981"])
def test_a_user_name_or_a_number_is_heard(said: str) -> None:
    talk = asked("account_identifier")
    talk.say(said)
    assert talk.case.text("account_identifier") == said

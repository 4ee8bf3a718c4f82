"""The bot sends no letter: who believes that it does is told so."""

import pytest

from tests.conversation import Conversation, answering, drafted, reviewed, told

THE_OTHERS = ("Nein, abschicken kann ich nichts", "Das geht von hier aus nicht")
IN_ENGLISH = ("No, I cannot send anything", "That does not work from here")
ASKED = [
    "kannst du das für mich abschicken?",
    "Können Sie das bitte für mich abschicken?",
    "kannst du das abschicken",
    "könntest du die briefe per mail an amazon schicken?",
    "schickst du das jetzt ab?",
    "verschickst du die Briefe?",
    "schickt ihr das dann an amazon?",
    "geht das automatisch raus?",
    "wird das automatisch verschickt?",
    "schick es für mich ab",
    "schick ab",
    "dann schick das mal los",
    "can you send it for me?",
    "will you send it?",
    "could you email them to amazon please",
]


def at_the_review() -> Conversation:
    return answering(drafted(), "letter_review")


@pytest.mark.parametrize("said", ASKED)
def test_somebody_believed_that_the_letters_were_sent_for_them(said: str) -> None:
    for talk, topic in ((at_the_review(), "letter_review"), (reviewed(), "sent_confirmation")):
        talk.say(said)
        assert any(one in talk.text for one in THE_OTHERS)
        assert "Ja." not in talk.text
        assert talk.asks == topic
        assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize(
    "said", ["can you send it for me?", "do you send them?", "please send it", "are you sending it"]
)
def test_in_english_too(said: str) -> None:
    talk = told("Amazon blocked my account on 23 September 2026, the reason is not known to me", language="en")
    talk.say("no")
    talk.say("tom@example.org")
    talk.say("Tom Sample")
    talk.say("12 Mill Lane, Leeds LS1 4AB")
    for _ in range(20):
        if talk.asks == "letter_review":
            break
        talk.tap("enough" if talk.case.letters else "yes" if talk.asks == "confirm_facts" else "unknown")
    talk.say(said)
    assert any(one in talk.text for one in IN_ENGLISH)


@pytest.mark.parametrize(
    "said",
    [
        "kannst du mir die briefe schicken",
        "kannst du das nochmal schicken",
        "can you send me the letters",
        "wie kann ich das abschicken?",
        "soll ich das abschicken?",
        "wann muss ich das abschicken?",
        "ich schick es morgen ab",
        "hab alles abgeschickt",
        "mein sohn schickt es ab",
        "beide per mail raus",
    ],
)
def test_who_sends_the_letters_or_wants_the_files_was_told_that_nothing_is_sent(said: str) -> None:
    talk = reviewed()
    talk.say(said)
    assert not any(one in talk.text for one in THE_OTHERS)

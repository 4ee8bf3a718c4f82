"""What cannot be undone happens only where somebody says it and nothing else."""

import pytest

from bot.dialogue.understand.answers import plainly
from tests.conversation import Conversation, agreed, desk, sent

TOLD = "Amazon hat mein Konto am 3.11.2026 gesperrt"


@pytest.mark.parametrize(
    "text",
    [
        "Nein! Amazon hat mein Konto gesperrt und ich weiß nicht warum",
        "nein ich habe nichts bestellt bei otto",
        "no, I mean 6 november",
        "nicht mal die hotline hilft mir",
    ],
)
def test_a_story_that_begins_with_no_is_kept_until_the_yes(text: str) -> None:
    talk = Conversation(desk())
    talk.say("hallo")
    talk.say(text)

    assert not talk.forgotten
    assert [burst.text for burst in talk.held][-1] == text


@pytest.mark.parametrize(
    "text", ["ja, aber erst brauche ich noch die Briefe", "ja die 50 Euro sind bezahlt", "yes but wait"]
)
def test_a_yes_with_a_but_deletes_nothing(text: str) -> None:
    talk = agreed()
    for one in (TOLD, "/loeschen", text):
        talk.say(one)

    assert not talk.forgotten
    assert talk.asks == "delete"
    assert talk.case.value("company") == "amazon"


@pytest.mark.parametrize("text", ["ja", "ja bitte", "Ja, lösch alles!", "yes please delete it all now"])
def test_a_plain_yes_deletes_everything(text: str) -> None:
    talk = agreed()
    for one in (TOLD, "/loeschen", text):
        talk.say(one)

    assert talk.forgotten


@pytest.mark.parametrize(
    "text", ["nein", "nein danke, ich will nicht dass das gespeichert wird", "no thanks", "lieber nicht"]
)
def test_a_plain_no_is_one(text: str) -> None:
    assert plainly(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "thanks. please delete everything now",
        "pls delete all my data",
        "ok i'm done, delete my case",
        "i'd like everything deleted",
        "Vielen Dank für die Hilfe. Bitte löschen Sie jetzt alle meine Daten.",
        "danke hat sich erledigt, alles löschen",
        "loesch ois bitte",
    ],
)
def test_a_wish_for_deletion_is_asked_about_after_the_sending(text: str) -> None:
    talk = sent()
    talk.say(text)

    assert talk.asks == "delete"
    assert not talk.forgotten


def test_a_wish_for_deletion_is_no_word_that_all_is_well() -> None:
    talk = sent()
    talk.say("das Konto ist wieder da")
    talk.say("thanks, delete everything pls")

    assert talk.asks == "delete"
    assert talk.case.stage != "closed"


@pytest.mark.parametrize(
    "text",
    [
        "they should delete my data",
        "die sollen meine Daten löschen",
        "i want them to delete my data",
        "ich will dass sie meine daten löschen",
        "sie löschen alles",
        "alles gelöscht",
        "konto gesperrt, alles weg",
        "delete the sentence about my mother",
        "don't delete everything",
    ],
)
def test_what_a_company_deletes_is_not_deleted_here(text: str) -> None:
    talk = sent()
    talk.say(text)

    assert talk.asks != "delete"


@pytest.mark.parametrize("text", ["they should delete all my data", "they deleted all my data", "where is all my data"])
def test_no_copy_of_the_data_came_by_what_is_wished_or_lost(text: str) -> None:
    talk = sent()
    talk.wait_days(40)
    talk.say(text)

    assert not any(one.answered for one in talk.case.newest_letters() if one.kind == "access_request")

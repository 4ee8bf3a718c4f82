"""What they wrote, told behind the word that something came; and a file of data in which much is missing."""

import pytest

from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.their_words import retells
from tests.conversation import sent


@pytest.mark.parametrize(
    "texts",
    [
        ("heute kam was", "sie schreiben verjährung greift nicht weil ich 2022 ne rate gezahlt hätte. hab ich NIE"),
        ("heute kam ein brief: die sagen es ist nicht verjährt",),
        ("jo die schreiben, es ist nicht verjährt",),
    ],
)
def test_what_came_is_kept_as_their_word(texts: tuple[str, ...]) -> None:
    talk = sent()
    talk.wait_days(5)
    talk.say(*texts)
    assert talk.case.replies[-1]["kind"] == "unclear"
    assert "Die Uhr läuft weiter" in talk.text


@pytest.mark.parametrize("text", ["heute kam was vom gericht, die schreiben ich soll zahlen", "kam was? die sagen nix"])
def test_of_a_court_and_in_a_question_nothing_is_retold(text: str) -> None:
    assert not retells(text)


@pytest.mark.parametrize(
    "text",
    [
        "jo die schicken mir ne zip aber da fehlt total viel, nur meine artikel\nnix zu empfängern oder so",
        "zip datei bekommen, fehlt total viel",
        "they sent me a zip but half is missing",
        "daten sind da aber unvollständig",
    ],
)
def test_a_file_in_which_much_is_missing_is_a_part(text: str) -> None:
    assert classify(text) == "partial"


def test_data_that_shall_be_sent_are_none() -> None:
    assert classify("bitte schicken sie ihre daten als zip") == "unclear"


@pytest.mark.parametrize(
    "texts",
    [
        ("heute kam was", "sie schreiben verjährung greift nicht"),
        ("die schreiben dass sie das nicht akzeptieren",),
    ],
)
def test_it_is_kept_as_the_answer_to_whether_anybody_answered(texts: tuple[str, ...]) -> None:
    talk = sent()
    talk.wait_days(16)
    assert talk.asks == "nudge"
    talk.say(*texts)
    assert len(talk.case.replies) == 1

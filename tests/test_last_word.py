"""A bare question is of what the other side wrote last, or of the letter that lies there; then the letter stands to be
looked at again."""

import pytest

from tests.conversation import Conversation, answering, drafted, sent, told

DEMAND = "Amazon schreibt: Bitte laden Sie eine Kopie Ihres Ausweises hoch."
FINAL = "Amazon schreibt: Unsere Entscheidung ist endgültig, wir öffnen das Konto nicht."


def _answered(reply: str) -> Conversation:
    talk = sent()
    talk.wait_days(9)
    talk.say(reply)
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize("text", ["do i have to??", "muss ich das?", "ok muss ich das machen?"])
def test_whether_one_has_to_is_of_the_id_that_they_want(text: str) -> None:
    talk = _answered(DEMAND)
    talk.say(text)

    assert "keinen Ausweis" in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["do i have to??", "muss ich das?"])
def test_whether_one_has_to_is_of_the_letter_where_no_paper_is_wanted(text: str) -> None:
    talk = _answered(FINAL)
    talk.say(text)

    assert "muss nicht raus" in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["what does that mean", "was heißt das?", "ok was bedeutet das jetzt?"])
def test_what_their_answer_means_is_said_in_short(text: str) -> None:
    talk = _answered(FINAL)
    talk.say(text)

    assert "Konkrete Gründe fehlen" in talk.text
    assert talk.asks == "letter_review"


@pytest.mark.parametrize("text", ["whats next?", "so what now", "was kommt als nächstes?"])
def test_what_is_next_is_said_while_a_letter_is_looked_at(text: str) -> None:
    talk = _answered(FINAL)
    talk.say(text)

    assert "liegen bereit" in talk.text or "Brief ansehen" in talk.text
    assert "heißt: Der Brief kann raus" not in talk.text


def test_what_is_next_after_an_objection_to_the_court_is_said() -> None:
    talk = told(
        "yellow envelope came from Amtsgericht Coburg, Mahnbescheid, says i owe 487,60 to Otto. i never ordered",
        "it was in my mailbox on saturday, date on envelope 21.11.2026",
        "number 26-1234567-0-1",
        "Dmitri Sokolov, Am Markt 4, 96450 Coburg",
        "yes",
        "sent it by post with einschreiben today",
        language="en",
    )
    talk.wait_days(35)
    talk.say("nothing came from court. what now")

    assert "other side's turn" in talk.text


def test_what_is_wanted_and_stands_in_the_letter_is_said() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("they have to tell me why")

    assert "verlangt die Gründe" in talk.text
    assert talk.asks == "letter_review"


def test_money_that_no_letter_speaks_of_is_asked_for() -> None:
    talk = answering(drafted(), "letter_review")
    talk.say("i want my money out. and they have to tell me why")

    assert "wie viel drauf ist" in talk.text or "auch um das Geld" in talk.text
    assert "verlangt die Gründe" in talk.text

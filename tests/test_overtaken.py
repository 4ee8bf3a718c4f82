"""An answer that comes while a second letter lies there unsent: no letter goes out that says that nobody answered."""

import datetime as dt

import pytest

from tests.conversation import START, Conversation, answering, told
from tests.test_paying_late import begun


def late(name: str) -> Conversation:
    """Nobody answered in time, and the second letter is looked at."""
    talk = begun(name)
    talk.wait(dt.datetime(2026, 12, 9, 20, 30, tzinfo=START.tzinfo))
    talk.say("nothing" if name.endswith("english") else "nichts")
    assert [one.id for one in talk.case.letters] == ["L1", "L2", "L3"]
    return talk


def drafts(talk: Conversation) -> list[tuple[str, str]]:
    return [(one.id, one.kind) for one in talk.case.newest_letters() if one.sending is None]


@pytest.mark.parametrize(
    "text",
    [
        "heute kam doch was: Nach Prüfung bleibt die Entscheidung bestehen, Ihr Konto bleibt geschlossen",
        "amazon hat geschrieben: wir können die Sperre leider nicht aufheben",
        "sie haben geantwortet, das konto bleibt gesperrt",
        "es kam eine mail, die schreiben unsere entscheidung ist endgültig",
    ],
)
def test_a_refusal_is_answered_in_place_of_the_silence(text: str) -> None:
    talk = late("amazon-sent")
    talk.say(text)

    assert drafts(talk) == [("L4", "follow_up")]
    assert "ohne dass ich eine inhaltliche Antwort" not in talk.case.letters[-1].text
    assert "L3" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        "they wrote today: your account has been reinstated, you can use it again",
        "my account works again since this morning!",
        "got an email, my account is open again",
    ],
)
def test_an_open_account_is_demanded_no_more(text: str) -> None:
    talk = late("amazon-sent-english")
    talk.say(text)

    assert drafts(talk) == []
    assert talk.asks == "all_done"


def test_a_promise_puts_it_away_and_the_letter_comes_when_it_is_broken() -> None:
    talk = late("amazon-sent")
    talk.say("amazon hat geschrieben, das konto wird bis 20. dezember freigegeben")
    assert drafts(talk) == []

    talk.wait(dt.datetime(2026, 12, 21, 20, 30, tzinfo=START.tzinfo))
    talk.say("nein")
    assert drafts(talk) == [("L4", "follow_up")]


def test_that_nothing_is_owed_leaves_the_account_to_be_asked_for() -> None:
    talk = late("amazon-sent")
    talk.say("amazon hat geschrieben: es ist keine Forderung mehr offen, der Betrag ist vollständig bezahlt")

    assert drafts(talk) == [("L4", "follow_up")]
    assert "Offen ist, soweit Sie es mir nicht schon mitgeteilt haben" in talk.case.letters[-1].text


def test_what_they_say_to_the_request_leaves_the_letter_about_the_block() -> None:
    talk = late("amazon-sent")
    talk.say("sie haben geantwortet, ich soll eine ausweiskopie schicken wegen der auskunft")

    assert drafts(talk) == [("L3", "follow_up"), ("L4", "identity_reply")]


@pytest.mark.parametrize(
    "text", ["sie haben geschrieben dass es weitergeleitet wurde", "es kam eine mail: Eingang bestätigt"]
)
def test_what_is_no_answer_changes_nothing(text: str) -> None:
    talk = late("amazon-sent")
    talk.say(text)

    assert drafts(talk) == [("L3", "follow_up")]


@pytest.mark.parametrize(
    "text",
    ["passt so", "ergänze: die Forderung betrifft mich nicht", "soll ich den schicken?", "haben die was geschrieben?"],
)
def test_words_on_the_draft_are_no_answer(text: str) -> None:
    talk = late("amazon-sent")
    talk.say(text)

    assert [one for one, _ in drafts(talk)] == ["L3"]
    assert [one["kind"] for one in talk.case.replies] == ["silence"]


def test_taken_back_the_letter_of_silence_is_gone_and_its_day_still_watched() -> None:
    talk = late("amazon-sent")
    talk.say("amazon hat geschrieben, das konto wird bis 20. dezember freigegeben")
    talk.say("/zurueck")

    assert not next(one for one in talk.case.letters if one.id == "L1").answered


@pytest.mark.parametrize("text", ["die haben geantwortet", "paypal hat geschrieben", "ich hab post bekommen"])
def test_word_that_an_answer_came_is_asked_after_while_a_second_letter_is_looked_at(text: str) -> None:
    story = ("paypal hat mein konto eingeschränkt seit 20.11., 512 euro sind drauf", "b@example.org")
    talk = answering(told(*story), "letter_review")
    for said in ("passt", "alle per mail raus", "paypal will weitere unterlagen von mir"):
        talk.say(said)
    assert talk.asks == "letter_review"
    talk.say(text)
    assert talk.asks == "company_reply"
    talk.say("wir heben die einschränkung in 180 tagen auf")
    assert talk.case.replies[-1]["kind"] == "promise_dated"

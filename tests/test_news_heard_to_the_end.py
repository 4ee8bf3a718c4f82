"""News that was half heard, or not at all: a court that goes on, papers that are asked for by name, the rent while a
bank closes the account, answers told in few words."""

import datetime as dt

import pytest

from bot.dialogue.understand.court_goes_on import asks_until_when, goes_on
from tests.conversation import BERLIN, Conversation, answering, told

STORIES = {
    "zalando": "Zalando Konto seit dem 12.11. gesperrt. Die wollen 84,20 euro die ich schon am 3.10. überwiesen hab",
    "paypal": "paypal limited my account on 10 November and keeps 620 euros",
    "n26": "N26 hat mein konto gekündigt und 1.340 euro liegen noch drauf",
    "instagram": "instagram hat mich gesperrt seit 15.11., angeblich gemeinschaftsrichtlinien",
}


def _out(story: str, language: str = "de") -> Conversation:
    """Somebody whose letters went out on 24 November, on 3 December."""
    talk = answering(told(STORIES[story], language=language), "sent_confirmation")
    talk.say("heute per mail abgeschickt")
    talk.wait(dt.datetime(2026, 12, 3, 9, tzinfo=BERLIN))
    return talk


def _objected() -> Conversation:
    talk = told("OTTO hat mein konto gesperrt. hab einen mahnbescheid vom gericht bekommen, am 20.11. zugestellt")
    talk.say("widerspruch hab ich heute per post abgeschickt")
    talk.wait(dt.datetime(2026, 12, 10, 9, tzinfo=BERLIN))
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "the court wrote: OTTO wants to go on, Abgabe an das Amtsgericht Hamburg, i have to answer within 2 weeks",
        "das gericht hat geschrieben sie geben es ab ans amtsgericht coburg, ich soll in 2 wochen begründen",
    ],
)
def test_a_court_that_goes_on_is_urgent_and_no_day_of_it_is_counted(text: str) -> None:
    talk = _objected()
    talk.say(text)
    assert "/mensch" in talk.text
    assert "eilig" in talk.text
    assert "24. Dezember" not in talk.text
    talk.say("bis wann muss ich dem gericht antworten?")

    assert "Schreiben vom Gericht" in talk.text
    assert "Firma" not in talk.text


@pytest.mark.parametrize("text", ["until when do i have to answer the court?", "bis wann muss ich das begründen?"])
def test_who_asks_until_when_a_court_waits(text: str) -> None:
    assert asks_until_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "amazon hat geschrieben, sie geben es an das inkasso ab",
        "wann antwortet amazon?",
        "das gericht hat nichts geschrieben",
    ],
)
def test_what_is_no_word_of_a_court_that_goes_on(text: str) -> None:
    assert not goes_on(text)
    assert not asks_until_when(text)


@pytest.mark.parametrize(
    ("story", "language", "text"),
    [
        ("n26", "de", "sie zahlen erst aus wenn ich den ausweis schicke"),
        ("paypal", "en", "they want a utility bill and a copy of my passport"),
    ],
)
def test_papers_that_were_named_are_not_asked_for_again_and_an_id_is_warned_of(
    story: str, language: str, text: str
) -> None:
    talk = _out(story, language)
    talk.say(text)

    assert ("Ausweiskopie" if language == "de" else "copy of an ID") in talk.text
    letter = talk.case.newest_letters()[-1].text
    assert "zu jeder davon" in letter
    assert "welche Unterlage" not in letter


def test_papers_that_nobody_named_are_asked_for() -> None:
    talk = _out("n26")
    talk.say("die wollen weitere unterlagen")

    assert "Ausweiskopie" not in talk.text
    assert "welche Unterlage" in talk.case.newest_letters()[-1].text


@pytest.mark.parametrize("text", ["should I pay rent from somewhere else??", "soll ich die miete von woanders zahlen?"])
def test_nobody_is_told_to_leave_the_rent_unpaid(text: str) -> None:
    talk = answering(told(STORIES["n26"]), "letter_review")
    talk.say(text)

    assert "bitte jetzt nicht zahlen" not in talk.text
    assert "anderen Konto" in talk.text


def test_whether_something_must_stand_in_the_letter_is_no_question_about_registered_post() -> None:
    talk = answering(told(STORIES["zalando"]), "letter_review")
    talk.say("muss ich da nicht reinschreiben dass ich nix bestellt hab?")

    assert "Einwurf" not in talk.text
    assert "Ergänze" in talk.text


def test_why_two_letters_name_the_same_day_is_explained() -> None:
    talk = answering(told(STORIES["zalando"]), "letter_review")
    talk.say("why is the last deadline the same day as the first letter")

    assert "/fristen" in talk.text


def test_who_is_offered_instalments_is_not_told_who_signs_a_letter_of_ours() -> None:
    talk = answering(
        told("otto hat mein konto gesperrt, coeo will 180 euro für eine rechnung die ich bezahlt hab"),
        "sent_confirmation",
    )
    talk.say("heute per mail abgeschickt")
    talk.say("coeo bietet mir raten an 5 x 30 euro, soll ich das unterschreiben?")

    assert "Absender" not in talk.text
    assert [one["kind"] for one in talk.case.replies] == ["offered"]

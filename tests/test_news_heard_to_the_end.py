"""News that was half heard, or not at all: a court that goes on, papers that are asked for by name, the rent while a
bank closes the account, answers told in few words."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.court_goes_on import asks_until_when, goes_on
from bot.dialogue.understand.their_words import retells
from tests.conversation import BERLIN, Conversation, answering, day, told

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


def _kinds(talk: Conversation) -> list[str]:
    return [one["kind"] for one in talk.case.replies]


@pytest.mark.parametrize("text", ["nein", "nö", "ist immer noch gesperrt", "immer noch zu", "konto geht noch nicht"])
def test_still_shut_is_an_answer_to_whether_anybody_answered(text: str) -> None:
    talk = answering(told(STORIES["zalando"]), "sent_confirmation")
    talk.say("heute per mail abgeschickt")
    talk.wait(dt.datetime(2026, 12, 9, 20, tzinfo=BERLIN))
    assert talk.case.open == "nudge"
    talk.say(text)

    assert _kinds(talk) == ["silence"]
    assert any(one.kind == "follow_up" for one in talk.case.newest_letters())


def test_two_answers_in_one_message_are_both_heard() -> None:
    talk = _out("zalando")
    talk.say(
        "zwei antworten: auf L1 kam nur weitergeleitet an die fachabteilung, auf L2 kam eine zip datei mit allen daten"
    )

    assert _kinds(talk) == ["forwarded"]
    assert {one.id: one.answered for one in talk.case.newest_letters()} == {"L1": False, "L2": True}


@pytest.mark.parametrize(("text", "done"), [("L2 ist erledigt", True), ("L2 ist noch nicht erledigt", False)])
def test_a_letter_that_is_done_with_is_not_asked_about(text: str, done: bool) -> None:
    talk = _out("zalando")
    talk.say(text)

    assert {one.id: one.answered for one in talk.case.newest_letters()} == {"L1": False, "L2": done}


@pytest.mark.parametrize(
    ("story", "text", "topic", "value"),
    [
        (
            "n26",
            "antwort da, die sagen sie können aus gesetzlichen gründen nichts sagen. "
            "und das guthaben war übrigens 1.430 nicht 1.340",
            "balance",
            Money(143000),
        ),
        (
            "zalando",
            "die haben geschrieben. konto bleibt zu. und der betrag war nicht 84,20 sondern 94,20",
            "claim_amount",
            Money(9420),
        ),
        (
            "zalando",
            "die haben geschrieben. konto bleibt zu. und hab am 2.10. gezahlt nicht am 3.",
            "payment_date",
            day(2026, 10, 2),
        ),
    ],
)
def test_a_correction_beside_an_answer_is_not_lost(story: str, text: str, topic: str, value: object) -> None:
    talk = _out(story)
    talk.say(text)

    assert talk.case.value(topic) == value
    assert len(_kinds(talk)) == 1


def test_a_second_letter_bears_the_sum_that_was_corrected_with_the_answer() -> None:
    talk = _out("zalando")
    talk.say("die haben geschrieben. konto bleibt zu. und der betrag war nicht 84,20 sondern 94,20")

    letter = talk.case.newest_letters()[-1]
    assert letter.kind == "follow_up"
    assert "84,20" not in letter.text


@pytest.mark.parametrize(
    ("story", "language", "text"),
    [
        ("zalando", "de", "sie brauchen noch zwei monate"),
        ("zalando", "de", "die sagen ich soll anrufen"),
        ("zalando", "de", "haben geantwortet: sie warten auf die zahlung"),
        ("paypal", "en", "they say I must wait 180 days until they release the money"),
        ("paypal", "en", "they answered but only about my old business account not this one"),
        ("n26", "de", "die antworten zu einem ganz anderen fall, irgendein herr schmidt"),
        ("n26", "de", "heute sind 1340 auf meinem sparkassenkonto gelandet"),
        ("instagram", "de", "sie sagen mein konto wurde gehackt und deshalb gesperrt"),
        ("instagram", "de", "da war nur mein name und die mailadresse drin in den daten, zur sperre kein wort"),
    ],
)
def test_an_answer_that_is_told_in_few_words_is_kept_as_one(story: str, language: str, text: str) -> None:
    talk = _out(story, language)
    talk.say(text)

    assert len(_kinds(talk)) == 1
    assert not any(mark.startswith("missed:") for mark in talk.case.marks)


@pytest.mark.parametrize(
    "text", ["die sagen nichts", "they say nothing", "was soll ich denen sagen", "ich schreibe denen nochmal"]
)
def test_what_they_did_not_say_is_no_answer(text: str) -> None:
    assert not retells(text)


def test_in_several_short_messages_what_is_still_missing_is_understood() -> None:
    talk = _out("zalando")
    for text in ("die haben geantwortet", "es wäre alles erledigt"):
        talk.say(text)
    for text in ("konto geht aber immer noch nicht", "und daten hab ich auch keine"):
        talk.say(text)
        assert "24. Dezember 2026" in talk.text


def test_who_has_had_enough_is_not_told_that_nothing_was_understood() -> None:
    talk = _out("zalando")
    talk.say("ich hab keine lust mehr")

    assert "/mensch" in talk.text
    assert not any(mark.startswith("missed:") for mark in talk.case.marks)


def test_a_call_that_is_told_with_its_day_is_kept_with_it() -> None:
    talk = _out("zalando")
    talk.say("zalando am telefon gestern: die retoure wurde gefunden und alles erledigt")

    call = next(one for one in talk.case.contacts if one.way == "phone")
    assert call.when == day(2026, 12, 2)
    assert len(_kinds(talk)) == 1

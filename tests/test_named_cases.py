"""Several cases: another one is named to go on with, or as the one whose company wrote; and letters that lie here long,
go out through a chat, or are told late."""

import datetime as dt

import pytest

from bot.dialogue.understand.days import day
from bot.dialogue.understand.word_came import whose_word
from tests.conversation import Conversation, answering, told

TODAY = dt.date(2026, 12, 5)


def two() -> Conversation:
    talk = answering(told("mein steam konto ist seit 3.11.2026 gesperrt"), "letter_review")
    for said in ("passt", "alles per mail raus", "epic hat mich auch gesperrt seit 5.11.", "ja"):
        talk.say(said)
    assert talk.case.text("company") == "epicgames"
    return talk


@pytest.mark.parametrize("text", ["zurück zu steam", "jetz steam", "mach mal steam weiter"])
def test_the_other_case_is_gone_on_with_where_it_is_named(text: str) -> None:
    talk = two()
    talk.say(text)

    assert talk.case.text("company") == "steam"


def test_an_answer_lands_in_the_case_of_the_company_that_wrote_it() -> None:
    talk = two()
    talk.say("steam hat geantwortet: Ihr Konto bleibt gesperrt, die Entscheidung ist endgültig.")

    assert talk.case.text("company") == "steam"
    assert [one["kind"] for one in talk.case.replies] == ["final_textblock"]


@pytest.mark.parametrize("text", ["ist seit 5.11. zu", "steam ist mir egal, epic ist wichtiger"])
def test_what_is_told_here_stays_here(text: str) -> None:
    talk = two()
    talk.say(text)

    assert talk.case.text("company") == "epicgames"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("wolt hat geantwortet: Hi", "wolt"),
        ("hab antwort von steam: wir melden uns", "steam"),
        ("Revolut: please upload", "Revolut"),
        ("ich hab geantwortet", ""),
        ("mein konto ist zu", ""),
    ],
)
def test_who_wrote_is_found_at_the_beginning(text: str, name: str) -> None:
    assert whose_word(text) == name


def test_letters_that_are_out_do_not_change_their_company_by_a_mere_no() -> None:
    talk = answering(told("bin kurier bei wolt, account seit 22.10.2026 gesperrt, 312€ lohn offen"), "letter_review")
    for said in ("passt", "alles per mail raus", "das war doch lieferando nich wolt!"):
        talk.say(said)

    assert talk.case.text("company") == "wolt"
    assert "Wolt" in talk.text


def waiting_drafts() -> Conversation:
    talk = answering(told("amazon konto gesperrt, guthaben 100 euro"), "letter_review")
    for said in ("passt", "per post"):
        talk.say(said)
    talk.wait_days(11)
    return talk


@pytest.mark.parametrize(
    ("text", "way", "on"),
    [
        ("hab ich am 27. schon abgeschickt übers formular!", "form", dt.date(2026, 11, 27)),
        ("hab ich alle in den chat getan", "form", TODAY),
        ("ich hab sie im chat reinkopiert", "form", TODAY),
        ("so, abgegeben, hab mir nen stempel geben lassen", "hand", TODAY),
        ("all posted on the 27 november, i forgot to say", "post", dt.date(2026, 11, 27)),
    ],
)
def test_a_sending_is_heard_with_its_way_and_its_day(text: str, way: str, on: dt.date) -> None:
    talk = waiting_drafts()
    talk.say(text)

    out = [one.sending for one in talk.case.newest_letters()]
    assert {(one.way, one.sent_on) for one in out if one} == {(way, on)}


def test_a_day_of_the_month_needs_no_month() -> None:
    assert (found := day("L3 wurde am 27. verschickt", TODAY))
    assert found.first == dt.date(2026, 11, 27)


def test_a_draft_whose_day_is_over_is_written_anew_with_a_new_day() -> None:
    talk = answering(told("amazon hat mein konto gesperrt, 2 retouren nicht erstattet 64,80"), "letter_review")
    talk.wait_days(26)
    talk.say("guthaben 89,90")

    for letter in talk.case.newest_letters():
        assert letter.due is None or letter.due > talk.now.date()

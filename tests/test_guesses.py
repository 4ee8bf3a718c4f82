"""What people only guess is no word of the company's, and the day of one message is not that of all."""

import datetime as dt

import pytest

from bot.dialogue.questions.exchange import told as exchanged
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.guesses import guessed, without_guesses
from tests.conversation import Conversation, answering, told

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "vermutlich wegen zu vieler retouren",
            "ich glaub weil ich so viel zurückschicke",
            "ich glaub, wegen der retouren",
        ),
        *(
            "vielleicht weil ich ne rechnung zu spät bezahlt hab",
            "maybe because i returned a lot",
            "i think it's my vpn",
        ),
    ],
)
def test_a_guess_is_nothing_that_they_said(text: str) -> None:
    assert guessed(text)


@pytest.mark.parametrize(
    "text",
    [
        *("wegen zu vieler retouren", "sie sagen wahrscheinlich wegen retouren", "angeblich vielleicht wegen retouren"),
        *("they said it was probably my vpn", "spam"),
    ],
)
def test_what_they_said_stays_however_unsure_it_is(text: str) -> None:
    assert without_guesses(text) == text


def letter(talk: Conversation, kind: str) -> str:
    return next(" ".join(one.text.split()) for one in talk.case.newest_letters() if one.kind == kind)


@pytest.mark.parametrize(
    "story",
    [
        "amazon hat mein konto gesperrt, vermutlich wegen zu vieler retouren",
        "zalando hat mein konto zugemacht, vielleicht weil ich ne rechnung zu spät bezahlt hab",
        "amazon hat mein konto gesperrt, ich glaub es ist mit dem konto von meinem mann verknüpft",
    ],
)
def test_no_letter_gives_a_guess_as_their_ground(story: str) -> None:
    talk = answering(told(story), "letter_review")

    assert "hieß es" not in letter(talk, "unblock_demand")
    assert "Als Grund wurde" not in letter(talk, "unblock_demand")


def test_their_word_is_given_as_their_ground() -> None:
    talk = answering(told("amazon hat mein konto gesperrt, wegen zu vieler retouren"), "letter_review")

    assert "es habe zu viele Rücksendungen gegeben" in letter(talk, "unblock_demand")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hab 3 mal angerufen, am 10.11. hiess es alles ok", [("person", None, 3), ("company", 10, 1)]),
        ("i called 4 times, on 10 november they said all good", [("person", None, 4), ("company", 10, 1)]),
        ("hab 3 mal angerufen, zuletzt am 10.11.", [("person", None, 2), ("person", 10, 1)]),
        ("seit 4.11. gesperrt, hab 3 mal angerufen", [("person", None, 3)]),
        ("3 mal angerufen, zuletzt am 20.11., die prüfen das in 5 tagen", [("person", None, 2), ("company", 20, 1)]),
        ("am 10.11. 3 mal angerufen", [("person", 10, 3)]),
        ("meine frau hat für mich angerufen am 7.11.", [("person", 7, 1)]),
        ("my wife called them for me on 7 november", [("person", 7, 1)]),
        ("per einschreiben am 2.11., laut sendungsverfolgung am 4.11. zugestellt", [("person", 2, 1)]),
        ("called twice last week and once on nov 20", [("person", 16, 1), ("person", 20, 1)]),
        ("i sent payslips on nov 5 and they said review takes 5 days", [("person", 5, 1), ("company", None, 1)]),
        ("revolut froze my account on nov 3 they said review takes 5 days", [("company", None, 1)]),
        ("am 5.11. angerufen und sie sagten prüfung dauert 5 tage", [("company", 5, 1)]),
        ("zweimal angerufen, am 3.11. und am 5.11.", [("person", 3, 1), ("person", 5, 1)]),
    ],
)
def test_a_day_is_that_of_what_was_done_on_it(text: str, found: list[tuple[str, int | None, int]]) -> None:
    assert [(one.by, one.when.first.day if one.when else None, one.count) for one in exchanged(text, TODAY)] == found


def test_what_they_sent_back_is_no_payment_of_ones_own() -> None:
    talk = told("amazon hat mein konto am 2. oktober geschlossen, am 5. oktober 80 euro zurück überwiesen, 20 fehlen")

    assert not talk.case.known("claim_paid")
    assert not talk.case.known("payment_date")


def test_goods_sent_back_are_no_payment() -> None:
    talk = told(
        "ich hab bei about you für 120 bestellt, für 80 zurückgeschickt am 2.10., 40 bezahlt am 20.10., konto gesperrt"
    )

    assert not talk.case.known("payment_amount")


def test_a_gift_of_somebody_is_no_link_to_their_account() -> None:
    talk = told("wurde von lieferando gesperrt, nix gehört, 60 euro gutschein geburtstag von meiner schwester")

    assert talk.case.text("situation") == "frozen_balance"


def test_what_one_shall_not_have_paid_is_no_word_of_ones_own() -> None:
    talk = told("otto hat gesperrt weil ich eine rate nicht bezahlt haben soll, ich zahl aber immer pünktlich zum 1.")

    assert not talk.case.known("claim_paid")


@pytest.mark.parametrize("text", ["they said within 48 hours", "48 stunden", "wir sind 3 leute", "40 retouren", "2 h"])
def test_hours_and_people_are_no_sum(text: str) -> None:
    assert amount(text) is None


def test_an_answer_within_48_hours_is_no_claim_of_48_euros() -> None:
    talk = answering(
        told("airbnb suspended my account on 14 nov because of my flatmate", language="en"), "claim_amount"
    )
    talk.say("i called twice, last on 20 november, they said someone would get back to me within 48 hours")

    assert not talk.case.known("claim_amount")

"""What a company takes off the money, or keeps until a day, is noticed; a promise that was not kept is called one."""

import datetime as dt

import pytest

from bot.dialogue.turn import Burst
from bot.dialogue.understand.deductions import deducts, held_until
from tests.conversation import BERLIN, Conversation, agreed, answering
from tests.test_half_attained import waiting

WRITTEN = dt.date(2026, 11, 25)
ETSY = (
    "Hallo Marlies, nach erneuter Prüfung wird dein Shop am 2. Dezember 2026 freigeschaltet. Das Guthaben wird aus "
    "Sicherheitsgründen bis zum 9. Februar 2027 einbehalten."
)


def forwarded(talk: Conversation, text: str, by: str = "PayPal") -> Conversation:
    talk.hear(Burst(forward_text=text, forward_from=by, forward_date=talk.now.isoformat()))
    return talk


def newest(talk: Conversation) -> str:
    return next(one.text for one in talk.case.newest_letters() if one.kind == "follow_up")


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Guthaben abzüglich einer Vertragsstrafe von 500,00 EUR wird am 18. Mai 2027 freigegeben.",
        "Wir ziehen von Ihrem Guthaben eine Gebühr von 20 Euro ab.",
        "Von Ihrem Guthaben werden Kosten in Höhe von 500 EUR abgezogen.",
        "die schreiben sie zahlen am 18. mai 2027 aus, abzüglich 500 euro vertragsstrafe",
        "Your balance less a contractual penalty of EUR 500.00 will be released on 18 May 2027.",
        "We will deduct a fee of 20 EUR from your balance.",
    ],
)
def test_a_deduction_is_noticed(text: str) -> None:
    assert deducts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ihr Guthaben wird am 18. Mai 2027 freigegeben.",
        "Ihr Guthaben wird ohne Abzug von Gebühren am 3. Dezember ausgezahlt.",
        "Ihr Konto wurde wegen einer Strafanzeige gesperrt.",
        "Your balance will be paid out without any fees.",
    ],
)
def test_nothing_is_deducted(text: str) -> None:
    assert not deducts(text)


def test_a_promise_less_a_penalty_is_answered_at_once() -> None:
    text = "Guten Tag, Ihr Guthaben abzüglich einer Vertragsstrafe von 500,00 EUR wird am 18. Mai 2027 freigegeben."
    talk = forwarded(waiting(), text)

    assert "etwas abziehen" in talk.text
    assert [one["kind"] for one in talk.case.replies] == ["kept_back"]
    assert "Vertragsstrafe von 500,00 EUR" in newest(talk)
    assert "Berechnung des Abzugs" in newest(talk)


def test_a_promise_without_one_is_waited_for() -> None:
    talk = forwarded(waiting(), "Ihr Guthaben wird am 18. Mai 2027 freigegeben.")

    assert [one["kind"] for one in talk.case.replies] == ["promise_dated"]
    assert not any(one.kind == "follow_up" for one in talk.case.letters)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        (ETSY, dt.date(2027, 2, 9)),
        ("Your funds will be held until 9 February 2027.", dt.date(2027, 2, 9)),
        ("Ihr Konto bleibt bis zum 9. Februar 2027 gesperrt.", None),
        ("Ihr Guthaben wird am 18. Mai 2027 freigegeben.", None),
        ("Guthaben wird 180 Tage einbehalten", None),
    ],
)
def test_the_day_until_which_money_is_kept(text: str, until: dt.date | None) -> None:
    assert held_until(text, WRITTEN) == until


def seller() -> Conversation:
    talk = agreed(now=dt.datetime(2026, 11, 18, 13, 5, tzinfo=BERLIN))
    talk.say("mein etsy shop ist gesperrt seit 11.11., 2317,60 haben die einbehalten für 90 tage")
    answering(talk, "letter_review").say("passt so")
    answering(talk, "sent_confirmation").say("heute alles per mail raus")
    return talk


def test_a_promise_that_was_not_kept_is_named_and_no_lack_of_an_answer() -> None:
    talk = seller()
    talk.wait(dt.datetime(2026, 11, 25, 17, 40, tzinfo=BERLIN))
    forwarded(talk, ETSY, "Etsy")
    talk.wait(dt.datetime(2026, 12, 3, 19, 0, tzinfo=BERLIN))
    talk.say("nee laden ist immer noch zu")

    assert "eingetreten ist sie bisher nicht" in newest(talk)
    assert "wird dein Shop am 2. Dezember 2026 freigeschaltet" in newest(talk)
    assert "inhaltliche Antwort erhalten habe" not in newest(talk)
    assert "bis zum 9. Februar 2027 einbehalten: 2.317,60 EUR" in newest(talk)
    assert "der Tag, an dem Sie sie auszahlen" not in newest(talk)


def test_plain_silence_stays_silence() -> None:
    talk = seller()
    talk.wait(dt.datetime(2026, 12, 3, 19, 0, tzinfo=BERLIN))
    talk.say("nee laden ist immer noch zu")

    assert "inhaltliche Antwort erhalten habe" in newest(talk)
    assert "eingetreten" not in newest(talk)

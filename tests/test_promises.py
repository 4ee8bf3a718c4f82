"""What the company promises after the letters went out: its day is watched, and nothing is closed by it."""

import datetime as dt
from pathlib import Path

import pytest

from bot.dialogue.questions.exchange import told as told_exchanges
from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.contacts import may_pledge
from bot.dialogue.understand.replies import classify
from tests.conversation import BERLIN, Conversation, agreed, answering, says, sent

TODAY = dt.date(2026, 11, 24)
FREE = "Guten Tag, wir geben Ihr Konto bis zum 30. November 2026 wieder frei. Ihr Amazon-Team"


def promised(text: str = FREE) -> Conversation:
    talk = sent()
    talk.say(text)
    return talk


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (FREE, "2026-11-30"),
        ("Ihr Konto ist ab dem 1. Dezember wieder frei", "2026-12-01"),
        ("Wir schalten Ihr Konto am Freitag wieder frei", "2026-11-27"),
        ("Your account is back by 5 December", "2026-12-05"),
        ("your salary will be paid out to your new iban by 18 december", "2026-12-18"),
        ("Wir zahlen Ihr Guthaben innerhalb von 10 Tagen aus", "2026-12-04"),
        ("We will restore your account within 5 business days", "2026-12-01"),
        ("Ihr Konto wird bis Ende des Monats freigegeben", "2026-11-30"),
        ("sie haben versprochen bis freitag ist alles wieder offen", "2026-11-27"),
        ("Ihr Konto wird übermorgen entsperrt", "2026-11-26"),
    ],
)
def test_a_promise_with_its_day(text: str, day: str) -> None:
    assert classify(text) == "promise_dated"
    assert coming(text, TODAY) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ihr Konto wird innerhalb der nächsten Wochen freigegeben", "promise_undated"),
        ("Ihr Konto war bis zum 20. November gesperrt und ist jetzt wieder frei", "success"),
        ("Ihr Konto wurde am 20. November 2026 freigegeben", "success"),
        ("Hiermit geben wir Ihr Konto wieder frei.", "success"),
        ("Bitte überweisen Sie den Betrag bis zum 30. November.", "new_claim"),
        ("Ihr Konto bleibt bis zum 30. November gesperrt", "unclear"),
        ("Wir geben Ihr Konto nicht frei", "final_textblock"),
    ],
)
def test_what_is_no_promise_with_a_day(text: str, kind: str) -> None:
    assert classify(text) == kind


def test_a_promise_is_asked_about_the_day_after_it_and_stops_no_clock() -> None:
    talk = promised()
    assert talk.case.stage != "closed"
    assert not any(letter.answered for letter in talk.case.letters)

    said = talk.wait(dt.datetime(2026, 12, 1, 18, tzinfo=BERLIN))

    assert [says(turn)[-1].body["nudge"]["about"] for turn in said] == ["promise"]
    assert "30. November 2026" in talk.text
    later = talk.wait(dt.datetime(2026, 12, 10, 18, tzinfo=BERLIN))
    assert [says(turn)[-1].body["nudge"]["about"] for turn in later] == ["letter"]


def test_a_forwarded_promise_is_watched_as_well() -> None:
    talk = sent()
    talk.say(forward_text=FREE, forward_date="2026-11-24")
    assert ("1", "promise:2026-11-30") in talk.planned


@pytest.mark.parametrize(("said", "asked"), [("ja", "all_done"), ("nein", None)])
def test_only_a_yes_to_the_question_about_a_promise_leads_to_the_end(said: str, asked: str | None) -> None:
    talk = promised()
    talk.wait(dt.datetime(2026, 12, 1, 18, tzinfo=BERLIN))
    talk.say(said)
    assert talk.asks == asked
    assert talk.case.stage == "answered"


def test_money_that_is_to_come_is_no_payment_of_the_person() -> None:
    talk = sent()
    before = talk.case.value("payment_date")
    talk.say("wait they just wrote again: your salary will be paid out to your new iban by 18 december")
    assert talk.case.value("payment_date") == before
    assert ("1", "promise:2026-12-18") in talk.planned


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("wir lehnen Ihren Antrag ab. Eine Auskunft erhalten Sie nicht.", "refusal"),
        ("Ihrem Antrag können wir nicht entsprechen.", "final_textblock"),
        ("We refuse your request.", "final_textblock"),
    ],
)
def test_a_refusal_is_no_confirmation_of_receipt(text: str, kind: str) -> None:
    assert classify(text) == kind


GIVEN_UP = [
    "die inkasso hat jetzt geschrieben dass sie die 64,90 ausbuchen. konto aber noch zu",
    "Das Inkasso schreibt, die Forderung wurde storniert.",
    "the debt collector says the claim is withdrawn",
]


@pytest.mark.parametrize("text", GIVEN_UP)
def test_a_collector_that_gives_up_settles_its_claim_and_no_more(text: str) -> None:
    talk = sent()
    before = talk.case.value("claim_amount")
    talk.say(text)
    assert [one.kind for one in talk.case.contacts][-1:] == ["settled"]
    assert talk.case.contacts[-1].by == "collector"
    assert talk.case.value("claim_amount") == before
    assert talk.case.stage != "closed"


def test_a_collector_that_no_letter_went_to_answers_none() -> None:
    talk = agreed()
    talk.say("PayPal hat mein Konto am 4.11.2026 eingeschränkt, lea@example.org, es wird kein Geld verlangt")
    answering(talk, "confirm_facts")
    talk.say("ja")
    answering(talk, "sent_confirmation").say("beide per mail raus")
    talk.say(GIVEN_UP[0])
    assert talk.case.letters
    assert all(one.sending and not one.answered for one in talk.case.newest_letters())


@pytest.mark.parametrize("text", ["Das Inkasso will die Forderung nicht ausbuchen", "das inkasso soll das ausbuchen"])
def test_a_claim_that_is_not_given_up_is_not_settled(text: str) -> None:
    talk = sent()
    talk.say(text)
    assert all(one.kind != "settled" for one in talk.case.contacts[-1:])


def test_no_pledge_goes_unheard_for_want_of_its_words() -> None:
    written = [path.read_text("utf-8") for path in sorted((Path(__file__).parent / "transcripts").glob("*.txt"))]
    lines = {line[2:] for text in written for line in text.splitlines() if line.startswith("> ")} | {*PLEDGES}
    pledged = [line for line in lines if any(one.kind == "pledge" for one in told_exchanges(line, TODAY))]

    assert len(pledged) >= len(PLEDGES)
    assert all(map(may_pledge, pledged))


PLEDGES = (
    "am Telefon hieß es, das dauert 2 Wochen",
    "sie haben mir am Telefon versprochen, sich zu melden, binnen 3 Tagen",
    "the agent said on the phone they will answer within 5 days",
    "im Chat sagten sie, die Bearbeitungszeit beträgt 14 Tage, sie brauchen vierzehn Tage zum Prüfen",
)

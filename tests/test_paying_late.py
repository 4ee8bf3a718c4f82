"""Who pays while letters wait, once more or for peace: that stands beside the first payment, and admits nothing."""

import datetime as dt

import pytest

from bot.case import Money
from bot.dialogue.understand.late_payments import late_payment
from tests.conversation import START, Conversation, day, sent
from tests.test_next_letters import FOLDER
from tests.transcribed import played

TODAY = START.date()
YESTERDAY = day(2026, 11, 23)
TOLD = [
    ("hab jetzt doch gezahlt damit ruhe ist", None),
    ("ich hab gestern nochmal gezahlt, nur damit endlich Ruhe ist", YESTERDAY),
    ("i paid them again yesterday just to have peace", YESTERDAY),
    ("Ich habe gestern ein zweites Mal bezahlt", YESTERDAY),
    ("gestern hab i nomal zahlt, damit a ruh is, also ruhe", YESTERDAY),
    ("hab die 79,90 gestern unter vorbehalt überwiesen", YESTERDAY),
    ("paid it again yesterday, i just want them to leave me alone", YESTERDAY),
    ("i gave in and paid them yesterday", YESTERDAY),
]
NOT_TOLD = [
    "die haben mir nochmal gezahlt",
    "ich zahl doch nicht nochmal",
    "soll ich jetzt doch zahlen damit ruhe ist?",
    "ich habe nicht nochmal gezahlt",
    "i won't pay again just to have peace",
    "should i have paid again?",
    "das habe ich doch schon bezahlt",
    "ich hab die Rechnung am 14.8.2024 bezahlt",
    "sie haben wieder abgebucht",
    "wenn ich nochmal gezahlt habe, geben die ruhe",
]


def begun(name: str) -> Conversation:
    return played((FOLDER / "beginnings" / f"{name}.txt").read_text("utf-8"))


@pytest.mark.parametrize(("text", "when"), TOLD)
def test_it_is_no_day_of_the_first_payment(text: str, when: object) -> None:
    talk = sent()
    first = talk.case.value("payment_date")
    talk.say(text)

    assert talk.case.value("payment_date") == first
    assert talk.case.value("late_payment") == (when or True)
    assert "Rückforderung" in talk.text


@pytest.mark.parametrize(("text", "when"), TOLD)
def test_where_the_first_has_no_day_it_gets_none(text: str, when: object) -> None:
    talk = begun("amazon-sent")
    talk.say(text)

    assert not talk.case.known("payment_date")
    assert talk.case.value("late_payment") == (when or True)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_else_is_such_a_payment(text: str) -> None:
    talk = sent()
    talk.say(text)

    assert not talk.case.known("late_payment")


def test_who_never_owed_and_paid_for_peace_has_not_settled_it() -> None:
    talk = begun("inkasso-sent")
    talk.say("hab die 140 euro heute überwiesen, damit die mich in ruhe lassen")

    assert talk.case.value("claim_paid") is not True
    assert talk.case.value("late_payment_amount") == Money(14000)


@pytest.mark.parametrize("text", ["das hab ich doch bezahlt", "ich hab das doch längst gezahlt!"])
def test_a_payment_that_is_insisted_on_is_no_new_one(text: str) -> None:
    talk = begun("inkasso-sent")
    talk.say(text)

    assert not talk.case.known("late_payment")
    assert talk.case.says_yes("claim_paid")


def test_the_next_letter_says_what_it_is_and_reserves_it() -> None:
    talk = begun("amazon-sent")
    talk.wait_days(3)
    talk.say("hab gestern nochmal 79,90 euro gezahlt damit ruhe ist")
    talk.wait(dt.datetime(2026, 12, 9, 20, 0, tzinfo=START.tzinfo))
    talk.say("nichts")

    text = talk.case.letters[-1].text
    assert "habe ich am 26. November 2026 noch einmal 79,90 EUR gezahlt. Darin liegt keine Anerkennung" in text


def test_a_draft_that_waits_is_written_anew_and_a_sum_stays_with_its_day() -> None:
    talk = begun("amazon-sent-english")
    talk.wait_days(3)
    talk.say("i paid them 121.40 euros again yesterday, just for peace")
    talk.wait(dt.datetime(2026, 12, 9, 20, 0, tzinfo=START.tzinfo))
    talk.say("nothing")
    talk.wait_days(1)
    talk.say("today i paid them again, i want my peace")

    newest = talk.case.newest_letters()[-1]
    assert (newest.version, newest.drafted_on) == (2, dt.date(2026, 12, 10))
    assert "am 10. Dezember 2026 noch einmal gezahlt" in newest.text


def test_the_rest_of_the_message_is_heard() -> None:
    said = late_payment("Hab gestern nochmal gezahlt. Meine Nummer ist 4711-88.", TODAY)

    assert said is not None
    assert said.rest == "Meine Nummer ist 4711-88."


def test_in_english_the_sum_stands_beside_the_payment() -> None:
    talk = begun("amazon-sent-english")
    talk.say("my letters in english please")
    talk.wait_days(3)
    talk.say("i paid them 121.40 euros again yesterday, just for peace")
    talk.wait(dt.datetime(2026, 12, 9, 20, 0, tzinfo=START.tzinfo))
    talk.say("nothing")

    text = talk.case.letters[-1].text
    assert "further payment of EUR 121.40 on the claim in question (on 26 November 2026)" in text or "121,40" in text

"""A short word that letters went out is noted at any question after the draft; where no letter is, a line says so."""

import datetime as dt

import pytest

from tests import conversation
from tests.conversation import START, Conversation, agreed, drafted, reviewed, sent

SAID = [
    ("passt, per mail abgeschickt", "email"),
    ("looks good, sent it by email", "email"),
    ("per kontaktformular heute", "form"),
    ("i hobs gschickt", "email"),
    ("habs eben gefaxt", "fax"),
    ("hab ich geschickt", "email"),
    ("sent", "email"),
    ("hons weggschickt per einschreiben", "post"),
    ("ok hab ich abgeschickt", "email"),
]


def looked_at() -> Conversation:
    talk = drafted()
    talk.say("reicht so")
    assert talk.asks == "letter_review"
    return talk


@pytest.mark.parametrize(("text", "way"), SAID)
def test_at_the_review_it_is_noted_with_day_and_way(text: str, way: str) -> None:
    talk = looked_at()
    talk.say(text)

    out = [one.sending for one in talk.case.newest_letters()]
    assert out
    assert all(one and (one.way, one.sent_on) == (way, START.date()) for one in out)


@pytest.mark.parametrize(("text", "way"), SAID)
def test_so_it_is_while_something_else_is_asked(text: str, way: str) -> None:
    talk = drafted()
    assert talk.asks == "claim_reference"
    talk.say(text)

    assert [one.sending.way if one.sending else "" for one in talk.case.newest_letters()] == [way] * 2


@pytest.mark.parametrize(
    "text",
    [
        *("passt, per mail", "schick ich morgen", "noch nicht geschickt", "die haben mir eine mail geschickt"),
        *("hab ausweis geschickt", "heute abend per mail", "wird heute abgeschickt", "hab das geld geschickt"),
        *("wie soll ich das schicken", "soll ich das abschicken", "i will send it", "am 3.11. gesendet"),
    ],
)
def test_nothing_else_is_a_sending(text: str) -> None:
    talk = drafted()
    talk.say(text)

    assert not any(one.sending for one in talk.case.letters)


@pytest.mark.parametrize("text", ["habs eben gefaxt", "i hobs gschickt", "sent it already", "hab ich geschickt"])
def test_where_no_letter_is_ready_a_line_says_so(text: str) -> None:
    talk = agreed()
    talk.say("amazon hat mein konto gesperrt")
    talk.say("erika@example.org")
    talk.say("seit 12.11.")
    asks = talk.asks
    talk.say(text)

    assert "kein Brief fertig" in talk.text or "nicht geschrieben" in talk.text
    assert talk.asks == asks


def test_the_day_of_a_message_is_that_of_no_payment() -> None:
    talk = conversation.told("amazon hat mein konto gesperrt, die 79,90 euro hab ich bezahlt", "nein")
    talk.say("erika@example.org")
    talk.say("seit 23.9.")
    talk.say("Erika Muster, Musterweg 1, 30159 Hannover")
    talk.say("ja stimmt")
    assert talk.asks == "payment_date"
    talk.say("ich habe alles am 5.11. per mail an amazon geschickt")

    assert not talk.case.known("payment_date")


def test_said_again_it_is_known() -> None:
    talk = sent()
    before = [one.sending for one in talk.case.letters]
    talk.say("hab ich geschickt")

    assert [one.sending for one in talk.case.letters] == before
    assert "/fristen" in talk.text


def test_a_question_for_old_mails_is_answered_by_it() -> None:
    talk = drafted()
    while talk.asks != "already_contacted":
        talk.say("weiß nicht")
    talk.say("hab ich geschickt, am 3.11. eine mail")

    assert not any(one.sending for one in talk.case.letters)


def test_the_way_of_a_reviewed_letter_counts_from_its_day() -> None:
    talk = reviewed()
    talk.now = talk.now + dt.timedelta(days=1)
    talk.say("habs gestern per fax gschickt")

    assert [one.sending.sent_on if one.sending else None for one in talk.case.newest_letters()] == [START.date()] * 2

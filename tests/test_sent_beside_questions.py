"""That the letters went out is heard at any question that is still open once they are drafted; a day on which there was
none yet is asked about, and what a question asks for is no sending."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests import conversation


def _at(topic: str) -> conversation.Conversation:
    """Somebody whose letters lie ready, and who is asked this."""
    talk = conversation.drafted()
    talk.case = replace(talk.case, open=topic)
    return talk


@pytest.mark.parametrize(
    "topic", ["deletion_date", "promise", "block_reason", "block_date", "collection_agency", "balance"]
)
@pytest.mark.parametrize(
    "text",
    [
        *("done, sent thru the form today", "done emailed it", "heute per Mail geschickt", "sent"),
        *("sent it to amazon via their form", "beide heute per Post weggeschickt"),
    ],
)
def test_a_plain_sending_is_one_whatever_detail_is_asked_for(topic: str, text: str) -> None:
    talk = _at(topic)
    before = talk.case.facts
    talk.say(text)

    assert all(one.sending and one.sending.sent_on == talk.now.date() for one in talk.case.newest_letters())
    assert talk.case.contacts == ()
    assert talk.case.value(topic) == (before[topic].value if topic in before else None)


@pytest.mark.parametrize("topic", ["block_date", "deletion_date", "promise", "block_reason", "business_use"])
@pytest.mark.parametrize(
    "text", ["i sent it yesterday by email", "sent yesterday via the form", "hab beide gestern abgeschickt"]
)
def test_a_sending_on_a_day_before_the_letters_is_asked_about(topic: str, text: str) -> None:
    talk = _at(topic)
    before = talk.case.value(topic)
    talk.say(text)

    assert talk.asks == "sent_confirmation"
    assert "24. November 2026" in talk.text
    assert talk.case.contacts == ()
    assert talk.case.value(topic) == before

    talk.say("ja")

    assert all(one.sending and one.sending.sent_on == talk.now.date() for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("already_contacted", "emailed"),
        ("already_contacted", "sent yesterday via the form"),
        ("already_contacted", "ja, hab gestern ne mail geschickt"),
        ("promise", "ja, per mail geschickt"),
        ("promise", "they sent an email"),
        ("payment_proof", "emailed it"),
        ("block_date", "gestern per mail"),
        ("already_sent_id", "yes sent it yesterday"),
    ],
)
def test_what_was_asked_for_is_no_sending_of_the_letters(topic: str, text: str) -> None:
    talk = _at(topic)
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())
    assert talk.asks != "sent_confirmation"


ANSWERED = [
    ("beide raus. wie lange dauert das jetzt?", "2 Wochen"),
    ("sind raus, was passiert wenn die nicht antworten?", "zweiter, deutlicherer Brief"),
    ("sent both by email. what happens now?", "bis Dienstag, 8. Dezember 2026"),
    ("mails raus. kann ich jetzt ein neues konto machen?", "keinen weiteren Zugang"),
    ("beide per Einschreiben raus. Was mach ich wenn die nicht antworten", "zweiter, deutlicherer Brief"),
]


@pytest.mark.parametrize(("text", "answer"), ANSWERED)
@pytest.mark.parametrize("talk", [conversation.drafted, conversation.reviewed])
def test_what_is_asked_behind_a_sending_is_answered_and_the_sending_noted(
    talk: Callable[[], conversation.Conversation], text: str, answer: str
) -> None:
    said = talk()
    said.say(text)

    assert all(one.sending for one in said.case.newest_letters())
    assert answer in said.text


@pytest.mark.parametrize("text", ["sind die raus?", "hab ich die schon geschickt?", "wie krieg ich die raus?"])
def test_who_asks_whether_letters_are_out_says_not_that_they_are(text: str) -> None:
    talk = conversation.answering(conversation.drafted(), "letter_review")
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())


@pytest.mark.parametrize("text", ["mails sind raus", "die mails sind gerade raus", "beide anfragen sind raus"])
def test_mails_that_are_out_are_sent_and_nothing_is_left_out_of_them(text: str) -> None:
    talk = conversation.answering(conversation.drafted(), "letter_review")
    talk.say(text)

    assert all(one.sending for one in talk.case.newest_letters())
    assert "Weggelassen" not in talk.text


@pytest.mark.parametrize("text", ["die mails bitte raus", "lass die mails raus", "die mails müssen raus aus dem brief"])
def test_mails_that_shall_stay_out_of_a_letter_are_struck(text: str) -> None:
    talk = conversation.answering(conversation.drafted(), "letter_review")
    talk.say(text)

    assert not any(one.sending for one in talk.case.newest_letters())
    assert "Weggelassen" in talk.text


@pytest.mark.parametrize(
    "text",
    [
        *("den kontoauszug hab ich denen schon dreimal geschickt", "i already sent them the bank statement twice"),
        *("hab denen den kontoauszug am 12.10. schon per mail geschickt", "kontoauszug, hab ich am 12.10. gefaxt"),
    ],
)
def test_a_proof_that_was_sent_in_is_there_and_its_day_is_no_day_of_a_confirmation(text: str) -> None:
    talk = _at("payment_proof")
    talk.say(text)

    assert talk.case.value("payment_proof") is True
    assert not talk.case.known("confirmation_date")


@pytest.mark.parametrize(
    "text",
    [
        "nur die auskunft hab ich geschickt",
        "hab nur die auskunft abgeschickt",
        "nur den zweiten brief hab ich weggeschickt",
        "i only sent the data request",
    ],
)
def test_one_of_two_that_is_out_is_noted_at_any_question_and_the_other_stays(text: str) -> None:
    talk = conversation.answering(
        conversation.told("amazon hat mein konto gesperrt seit 12.11. wegen 80 euro", "j@example.org"), "confirm_facts"
    )
    talk.say("ja")
    assert talk.asks == "claim_reference"
    talk.say(text)
    letters = {one.id: one for one in talk.case.newest_letters()}
    assert letters["L2"].sending is not None
    assert letters["L1"].sending is None


@pytest.mark.parametrize("text", ["bisher nur die auskunft", "nur die auskunft ist raus"])
def test_what_is_out_is_no_wish_for_nothing_else(text: str) -> None:
    talk = conversation.answering(
        conversation.told("amazon hat mein konto gesperrt seit 12.11. wegen 80 euro", "j@example.org"), "confirm_facts"
    )
    talk.say("ja")
    talk.say(text)
    assert [one.kind for one in talk.case.newest_letters()] == ["unblock_demand", "access_request"]

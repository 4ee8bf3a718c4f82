"""That the letters went out is heard at any question that is still open once they are drafted; a day on which there was
none yet is asked about, and what a question asks for is no sending."""

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

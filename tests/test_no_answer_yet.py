"""Who is asked about a second letter and says that nobody answered is heard as that."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent


def _second_ready(on: dt.datetime) -> Conversation:
    """Somebody whose second letter waits since 10 December, on that moment."""
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 10, 18, 30, tzinfo=BERLIN))
    for text in ("nichts", "passt so"):
        talk.say(text)
    talk.wait(on)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "immer noch keine antwort von amazon, der 18. ist vorbei",
        "die haben nicht geantwortet",
        "amazon hat sich immer noch nicht gemeldet",
        "still no answer from amazon",
    ],
)
def test_no_answer_is_heard_while_the_second_letter_waits(text: str) -> None:
    talk = _second_ready(dt.datetime(2026, 12, 15, 18, tzinfo=BERLIN))
    talk.say(text)

    assert "keine Antwort" in talk.text
    assert talk.asks == "sent_confirmation"
    assert [one.id for one in talk.case.newest_letters() if not one.sending] == ["L3"]


@pytest.mark.parametrize("text", ["noch nicht", "noch nichts", "noch keine Antwort, L3 schick ich morgen"])
def test_not_yet_is_still_of_the_sending(text: str) -> None:
    talk = _second_ready(dt.datetime(2026, 12, 15, 18, tzinfo=BERLIN))
    before = len(talk.case.replies)
    talk.say(text)

    assert talk.asks == "sent_confirmation"
    assert len(talk.case.replies) == before

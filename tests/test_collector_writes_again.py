"""A collector who was written to writes again, told in few words, with a sum that bears no currency."""

import pytest

from tests.conversation import Conversation, answering, told

STORY = (
    "Zalando hat mein Konto gesperrt seit 3.11.2026, angeblich offene Rechnung 59,90 Euro, bezahlt am 5.10.2026. "
    "Inkasso von Riverty ist da, Az 4711-22"
)


def _waiting() -> Conversation:
    talk = answering(told(STORY), "confirm_facts")
    talk.say("ja")
    talk = answering(talk, "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(3)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "neuer Brief von Riverty, jetzt 89,90",
        "Riverty hat wieder geschrieben, jetzt 89,90",
        "riverty schreibt jetzt 89,90",
        "brief von riverty, 89,90",
        "Inkasso hat mir heute geschrieben, jetzt 89,90 mit Gebühren",
        "neue Mahnung von Riverty über 89,90",
        "Riverty will jetzt 89,90 Euro",
        "riverty wrote again, now 89.90",
        "new letter from riverty, they want 89.90 now",
    ],
)
def test_a_higher_sum_of_the_collector_brings_one_letter_that_disputes_it(text: str) -> None:
    talk = _waiting()
    talk.say(text)

    assert talk.case.replies[-1]["kind"] == "new_claim"
    fresh = [one for one in talk.case.newest_letters() if one.sending is None]
    assert [one.kind for one in fresh] == ["follow_up"]
    assert "Inzwischen verlangen Sie 89,90 EUR. Ich bestreite das" in " ".join(fresh[0].text.split())
    assert "über 59,90 EUR" in fresh[0].text


@pytest.mark.parametrize(
    "text", ["Brief von Riverty, 59,90 bezahlt", "Riverty bestätigt 59,90", "Riverty hat zurück überwiesen 59,90"]
)
def test_a_sum_that_was_paid_is_no_new_demand(text: str) -> None:
    talk = _waiting()
    talk.say(text)

    assert not any(one["kind"] == "new_claim" for one in talk.case.replies)

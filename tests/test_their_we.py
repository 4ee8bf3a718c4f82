"""A company that says "wir haben überwiesen" pays, and demands nothing."""

import pytest

from tests.conversation import Conversation, answering, told

STORY = (
    "zalando hat mein konto zugemacht wegen zu vieler retouren, am 12.11., hab noch 80 euro erstattung offen für "
    "retoure vom 5.11."
)
THEIRS = [
    "zalando hat geantwortet: Die Schließung ist endgültig. Die 80 Euro haben wir überwiesen.",
    "Zalando schreibt: Die 80 Euro haben wir Ihnen überwiesen",
    "die 80 euro haben wir überwiesen, schreiben die",
    "Zalando: Ihre Erstattung von 80 Euro haben wir überwiesen",
]


def _asked() -> Conversation:
    talk = told(STORY)
    talk.say("beides")
    return talk


@pytest.mark.parametrize("text", THEIRS)
def test_money_that_they_say_they_sent_is_no_claim_before_the_letters(text: str) -> None:
    talk = _asked()
    talk.say(text)

    assert talk.case.value("claim_amount") is None
    assert talk.case.value("claim_alleged") is not True
    assert talk.asks != "court_letter"


@pytest.mark.parametrize("text", THEIRS)
def test_money_that_they_say_they_sent_is_no_claim_afterwards(text: str) -> None:
    talk = answering(_asked(), "confirm_facts")
    talk.say("ja")
    talk = answering(talk, "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(3)
    talk.say(text)

    assert talk.case.value("claim_amount") is None
    assert talk.asks != "court_letter"


@pytest.mark.parametrize(
    "text",
    [
        "Amazon hat unser Konto gesperrt seit 3.11.2026, die wollen 121,40 Euro, wir haben die 121,40 Euro überwiesen",
        "Amazon hat mein Konto gesperrt seit 3.11. und schreibt: offene Rechnung 121,40 Euro. Haben wir überwiesen.",
    ],
)
def test_what_a_couple_paid_is_still_theirs_to_tell(text: str) -> None:
    assert told(text).case.says_yes("claim_paid")

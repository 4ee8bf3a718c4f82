"""A last word that the account stays shut is a refusal, though what lies there is promised to be paid out; the day of
that is watched beside it."""

import datetime as dt

import pytest

from bot.dialogue.promises import promised
from bot.dialogue.understand.replies import classify
from tests.conversation import Conversation, answering, told

VINTED = (
    "vinted schreibt heute: Wir haben dein Konto überprüft. Die Sperre bleibt bestehen, da du gefälschte Artikel "
    "angeboten hast. Diese Entscheidung ist endgültig. Dein Guthaben von 87 € wird in 30 Tagen ausgezahlt."
)
UBER = (
    "uber wrote today: 'after a thorough review we have decided to permanently deactivate your account for fraudulent "
    "activity. This decision is final. Your balance of 312 euro will be paid on 10 December.'"
)


def waiting(story: str, language: str, sent: str) -> Conversation:
    talk = answering(told(story, language=language), "sent_confirmation")
    talk.say(sent)
    talk.wait_days(4)
    return talk


def at_vinted() -> Conversation:
    story = "Vinted hat mein Konto seit 5.11.2026 gesperrt, mein Guthaben von 87 Euro ist weg. Kein Grund genannt."
    return waiting(story, "de", "alles per mail raus")


def at_uber() -> Conversation:
    story = "Uber blocked my driver account on 5 November 2026, my balance of 312 euro is held. I live in Germany."
    return waiting(story, "en", "all sent by email")


@pytest.mark.parametrize("text", [VINTED, UBER])
def test_a_last_word_is_a_refusal_before_its_payout_is_a_promise(text: str) -> None:
    assert classify(text) == "final_textblock"


@pytest.mark.parametrize(
    "text",
    [
        "Die Entscheidung ist noch nicht endgültig. Dein Konto bleibt gesperrt, dein Guthaben wird in 30 Tagen "
        "ausgezahlt.",
        "Wir zahlen dein Guthaben von 87 € am 10. Dezember aus.",
        "Wir haben endgültig entschieden: Dein Konto wird bis zum 10. Dezember wieder freigeschaltet.",
    ],
)
def test_what_is_no_last_word_stays_a_promise(text: str) -> None:
    assert classify(text) == "promise_dated"


def test_a_refusal_with_a_payout_leads_to_the_next_letter_and_its_day_is_watched() -> None:
    talk = at_vinted()
    talk.say(VINTED)

    last = talk.case.replies[-1]
    assert (last["kind"], last["final"], last["grounded"]) == ("final_textblock", True, True)
    assert "follow_up" in [one.kind for one in talk.case.newest_letters()]
    assert promised(talk.case) == dt.date(2026, 12, 28)
    assert "28. Dezember 2026" in talk.text


def test_the_same_in_english() -> None:
    talk = at_uber()
    talk.say(UBER)

    assert talk.case.replies[-1]["kind"] == "final_textblock"
    assert "follow_up" in [one.kind for one in talk.case.newest_letters()]
    assert promised(talk.case) == dt.date(2026, 12, 10)


def test_whoever_will_not_provide_information_wants_none() -> None:
    assert classify("We won't be able to provide further information and our decision is final.") == "final_textblock"
    assert classify("Please provide further information.") == "more_docs"

"""A bank that was written to about a block answers that it ends the account: the notice and its day are noted, and the
objection is written."""

import pytest

from bot.dialogue.understand.terminations import notice_given
from tests.conversation import Conversation, answering, day, told

STORY = "{bank} hat mein Konto seit 5.11.2026 gesperrt, ein Grund wurde nicht genannt. Darauf sind 900 Euro."
NOTICE = "{bank} hat am 28.11. geantwortet: Wir kündigen Ihr Konto zum 31.01.2027. Gründe können wir nicht nennen."


def waiting(bank: str = "N26") -> Conversation:
    talk = answering(told(STORY.format(bank=bank)), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait_days(5)
    return talk


def test_the_notice_and_its_days_are_noted_and_the_objection_is_written() -> None:
    talk = waiting()
    talk.say(NOTICE.format(bank="N26"))

    assert talk.case.value("situation") == "bank_terminated"
    assert talk.case.value("account_end") == day(2027, 1, 31)
    assert talk.case.value("notice_date") == day(2026, 11, 28)
    letter = next(one for one in talk.case.newest_letters() if one.kind == "bank_termination_objection")
    assert "31. Januar 2027" in letter.text
    assert "28. November 2026" in letter.text
    assert talk.case.replies[-1]["kind"] == "final_textblock"


def test_a_notice_told_in_passing_is_noted_too() -> None:
    talk = waiting()
    talk.say("N26 hat mir jetzt gekündigt zum 31.01.2027")

    assert talk.case.value("situation") == "bank_terminated"
    assert talk.case.value("account_end") == day(2027, 1, 31)


@pytest.mark.parametrize(
    "text",
    [
        "N26 hat geantwortet: Wir prüfen Ihr Anliegen bis zum 31.01.2027. Gekündigt wird Ihr Konto nicht.",
        "N26 schreibt: Sollten Sie keine Unterlagen senden, kündigen wir Ihr Konto zum 31.01.2027.",
        "N26 schreibt: Ihr Dauerauftrag wird zum 31.01.2027 gekündigt.",
        "Netflix hat mir das Abo gekündigt zum 31.01.2027",
        "kann N26 mir zum 31.01.2027 kündigen?",
        "ich habe mein Konto selbst zum 31.01.2027 gekündigt",
    ],
)
def test_what_is_no_notice_of_the_bank_changes_nothing(text: str) -> None:
    talk = waiting()
    talk.say(text)

    assert talk.case.value("situation") == "payment_limited"


def test_no_shop_gives_notice_on_a_bank_account() -> None:
    talk = waiting("Zalando")
    before = talk.case.value("situation")
    talk.say(NOTICE.format(bank="Zalando"))

    assert talk.case.value("situation") == before


@pytest.mark.parametrize(
    "text",
    [
        "Wir kündigen Ihr Girokonto zum 31.01.2027.",
        "Hiermit kündigen wir die Geschäftsbeziehung mit Wirkung zum 31. Januar 2027.",
        "We are closing your account on 31 January 2027.",
        "die ING hat mir mein Konto gekündigt",
    ],
)
def test_a_notice_is_read(text: str) -> None:
    assert notice_given(text)

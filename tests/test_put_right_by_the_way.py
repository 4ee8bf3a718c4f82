"""Corrections that begin with a "stopp", or that somebody looked up; and a new block, of which nobody told why."""

import pytest

from bot.case import Money
from tests.conversation import STORY, answering, day, sent, told


@pytest.mark.parametrize(
    "said", ["stopp, 2.381,40, zahlendreher", "stop falsch: 2.381,40", "stopp, es sind 2.381,40 Euro"]
)
def test_a_stop_in_front_of_a_sum_put_the_reminders_off_and_lost_the_sum(said: str) -> None:
    talk = answering(told(STORY.replace("121,40", "2.318,40")), "full_name")
    talk.say(said)
    assert talk.case.value("claim_amount") == Money(238_140, "EUR")
    assert talk.case.value("reminder_ok") is None
    assert talk.asks == "full_name"


def test_a_stop_alone_still_stops() -> None:
    talk = answering(told(STORY), "full_name")
    talk.say("stopp")
    assert talk.case.value("reminder_ok") is False


@pytest.mark.parametrize(
    ("said", "topic", "when"),
    [
        ("hab grad gesehn gesperrt wars seit 22.9.", "block_date", day(2026, 9, 22)),
        ("hab gemerkt, gesperrt war es schon seit 22.9.", "block_date", day(2026, 9, 22)),
        ("hab nachgeschaut, bezahlt war am 17.8.", "payment_date", day(2024, 8, 17)),
        ("my date was off, i paid on 16 august 2024", "payment_date", day(2024, 8, 16)),
    ],
)
def test_what_was_looked_up_after_sending_was_lost(said: str, topic: str, when: object) -> None:
    talk = sent()
    talk.say(said)
    assert talk.case.value(topic) == when


@pytest.mark.parametrize(
    "said",
    ["hab heute gesehen dass die 50 euro abgebucht haben", "hab gestern gemerkt dass meine Karte nicht mehr geht"],
)
def test_a_day_on_which_something_was_seen_was_taken_for_that_of_the_payment(said: str) -> None:
    talk = sent()
    talk.say(said)
    assert talk.case.value("payment_date") == day(2024, 8, 15)
    assert talk.case.value("block_date") == day(2026, 9, 23)


@pytest.mark.parametrize(
    ("said", "why"),
    [("jetzt ham sies wieder gesperrt!!", False), ("wieder gesperrt, wieder wegen der alten forderung!!", True)],
)
def test_the_letter_on_a_new_block_named_the_reason_of_the_old_one(said: str, why: bool) -> None:
    talk = sent()
    talk.say("konto offen")
    talk.say("ja alles da")
    talk.wait_days(10)
    talk.say(said)
    talk.say("seit gestern")
    letter = talk.case.newest_letters()[-1]
    assert "3. Dezember 2026 gesperrt" in letter.text
    assert ("Zur Begründung hieß es" in letter.text) is why

"""The day on which somebody wrote to the company, or it answered, is none on which it blocked."""

import pytest

from bot.case import Contact
from tests.conversation import Conversation, answering, day, told


def asked_since_when() -> Conversation:
    return answering(told("Vinted hat mein Konto gesperrt", "a.yildirim@example.org"), "block_date")


@pytest.mark.parametrize(
    "text",
    [
        "dreimal hab ich hingeschrieben am zwanzigsten und gestern und heute früh da kommt immer dasselbe",
        "am 20 november schreiben support sie sagen final decision",
        "am 20.11. hat der support geantwortet, endgültig",
        "am 20. widerspruch eingelegt, abgelehnt",
        "am 20. hab ich mich beschwert",
    ],
)
def test_the_day_of_a_message_is_not_that_of_the_block(text: str) -> None:
    talk = asked_since_when()
    talk.say(text)
    assert not talk.case.known("block_date")


def test_what_was_written_on_those_days_is_kept_as_it_was_told() -> None:
    talk = asked_since_when()
    talk.say("dreimal hab ich hingeschrieben am zwanzigsten und gestern und heute früh")
    days = [one.when for one in talk.case.contacts if isinstance(one, Contact)]
    assert days == [day(2026, 11, 20), day(2026, 11, 23), day(2026, 11, 24)]


@pytest.mark.parametrize(
    "text",
    [
        "am 20.11. kam die mail",
        "mail vom 20.11.",
        "20.11. per mail erfahren",
        "20.11.",
        "am 20. wurde es gesperrt, da hab ich gleich hingeschrieben",
        "seit dem 20.",
    ],
)
def test_the_day_of_the_notice_is_still_that_of_the_block(text: str) -> None:
    talk = asked_since_when()
    talk.say(text)
    assert talk.case.value("block_date") == day(2026, 11, 20)

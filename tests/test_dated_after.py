"""No draft bears a day before what it tells of."""

import datetime as dt

import pytest

from tests.conversation import answering, drafted


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("payment_date", "bezahlt am 25.11.2026, nicht 2024, das war falsch"),
        ("late_payment", "ich hab gestern nochmal gezahlt, damit ruhe ist"),
    ],
)
def test_a_payment_told_later_redates_the_draft(topic: str, text: str) -> None:
    talk = answering(drafted(), "letter_review")
    talk.wait_days(2)
    talk.say(text)

    told = talk.case.value(topic)
    newest = talk.case.newest_letters()[0]
    assert told is not None
    assert newest.drafted_on == dt.date(2026, 11, 26)

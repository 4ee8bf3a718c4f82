"""Whoever asks whether holidays count hears that they do, and no day is moved by the question."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, sent, told

DECEMBER = dt.datetime(2026, 12, 20, 18, tzinfo=BERLIN)


@pytest.mark.parametrize(
    "text",
    [
        "zählen feiertage mit?",
        "zählt der sonntag mit",
        "is heilig drei könig bei uns net feiertag?",
        "ist das mit weihnachten schon eingerechnet?",
        "was ist mit dem wochenende?",
        "do holidays count?",
    ],
)
def test_a_question_for_holidays_is_answered_and_moves_no_day(text: str) -> None:
    talk = sent(DECEMBER)
    before = [one.sending for one in talk.case.letters]
    talk.say(text)

    assert "am nächsten Werktag" in talk.text
    assert [one.sending for one in talk.case.letters] == before


def test_whoever_asks_for_the_post_at_a_holiday_is_told_to_send_early_and_not_of_mails() -> None:
    talk = told("vollstreckungsbescheid vom amtsgericht coburg, zugestellt am 23.12.", now=DECEMBER.replace(day=28))
    for answer in (
        "PayPal will 189 euro, Az 26-0099887-1-2",
        "Josef Huber, Bahnhofstr. 12, 83022 Rosenheim",
        "ja",
        "ja",
    ):
        talk.say(answer)
    assert talk.asks == "send_channel"
    talk.say("wird das noch was mit der post über heilig drei könig?")

    assert "lieber früher abschicken" in talk.text
    assert "E-Mail" not in talk.text


def test_what_happened_at_christmas_asks_nothing() -> None:
    talk = told("amazon hat mein konto gesperrt, das war an weihnachten")

    assert "Werktag" not in talk.text

"""A second letter that follows two letters to the same company, whatever is written into it later."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, sent

MONTH_OVER = "Nach meiner Berechnung ist sie spätestens am 24. Dezember 2026 abgelaufen."


def both_late() -> Conversation:
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 28, 19, tzinfo=BERLIN))
    return talk


def newest(talk: Conversation) -> str:
    text = talk.case.newest_letters()[-1].text
    return " ".join(text.split())


@pytest.mark.parametrize("text", ["nichts", "konto ist wieder offen aber das guthaben von 60 euro ist weg"])
def test_it_says_that_the_month_for_the_data_is_over(text: str) -> None:
    talk = both_late()
    talk.say(text)
    assert MONTH_OVER in newest(talk)


def test_it_still_says_so_two_days_later() -> None:
    talk = both_late()
    talk.say("nichts")
    talk.wait(dt.datetime(2026, 12, 30, 10, tzinfo=BERLIN))
    talk.tap("redate")
    letter = talk.case.newest_letters()[-1]
    assert letter.version > 1
    assert MONTH_OVER in newest(talk)
    assert "Datenschutzaufsichtsbehörde zu beschweren" in newest(talk)

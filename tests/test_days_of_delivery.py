"""The days on which two letters arrived, told by their bare numbers; and a letter that goes out after its own day."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, reviewed

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=BERLIN)


def _posted() -> Conversation:
    talk = reviewed(NOW)
    talk.say("beide per einschreiben heute abgeschickt")
    talk.sleep(dt.datetime(2026, 11, 28, 12, tzinfo=BERLIN))
    return talk


def _received(talk: Conversation) -> list[tuple[dt.date, bool]]:
    return [(one.sending.received_on, one.sending.estimated) for one in talk.case.newest_letters() if one.sending]


@pytest.mark.parametrize(
    "said",
    [
        "L1 zugestellt 26., L2 27.",
        "L1 zugestellt 26. L2 27.",
        "l1 zugestellt 26, l2 27",
        "L1 delivered 26th, L2 27th",
        "L1 am 26.11. zugestellt, L2 am 27.11.",
        "zugestellt: L1 26., L2 27.",
    ],
)
def test_the_days_of_two_letters_are_asked_for_again(said: str) -> None:
    talk = _posted()
    talk.say(said)

    assert _received(talk) == [(dt.date(2026, 11, 26), False), (dt.date(2026, 11, 27), False)]


@pytest.mark.parametrize("said", ["zugestellt 26.", "beide zugestellt am 26."])
def test_the_bare_day_of_all_letters_is_asked_for_again(said: str) -> None:
    talk = _posted()
    talk.say(said)

    assert _received(talk) == [(dt.date(2026, 11, 26), False)] * 2


@pytest.mark.parametrize("said", ["L1 zugestellt 26.12.", "L1 noch nicht zugestellt", "L1 zugestellt 14 uhr"])
def test_no_day_of_the_past_is_taken_for_an_arrival(said: str) -> None:
    talk = _posted()
    talk.say(said)

    assert all(estimated for _, estimated in _received(talk))


def test_a_letter_that_goes_out_after_its_day_is_called_too_short() -> None:
    talk = reviewed(NOW)
    talk.sleep(dt.datetime(2026, 12, 15, 12, tzinfo=BERLIN))
    talk.say("alles per mail raus")

    assert "steht noch der 8. Dezember 2026. Der liegt vor dem Eingang" in talk.text
    assert "29. Dezember 2026" in talk.text


@pytest.mark.parametrize("said", ["frist 15.12.", "frist bis zum 15.12. bitte", "setz die frist auf den 15.12."])
def test_another_deadline_is_lost_once_the_letters_are_to_be_sent(said: str) -> None:
    talk = reviewed(NOW)
    talk.say(said)

    assert talk.case.newest_letters()[0].due == dt.date(2026, 12, 15)

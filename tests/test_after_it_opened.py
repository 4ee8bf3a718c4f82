"""The account opened: what is still wanted goes on, also where it was said a moment later."""

import pytest

from tests.conversation import Conversation, sent


def _opened(*texts: str) -> Conversation:
    talk = sent()
    for text in ("konto is wieder offen!!", *texts):
        talk.say(text)
    return talk


def _request_runs(talk: Conversation) -> bool:
    return any(one.kind == "access_request" and not one.answered for one in talk.case.newest_letters())


@pytest.mark.parametrize(
    "text", ["die auskunft will ich trotzdem noch", "i still want the data", "auskunft möchte ich trotzdem haben"]
)
def test_i_still_wanted_my_data_and_was_not_understood(text: str) -> None:
    talk = _opened(text)
    assert _request_runs(talk)
    assert talk.case.stage != "closed"
    assert "24. Dezember" in talk.text or "24 December" in talk.text


@pytest.mark.parametrize(
    "text", ["ja kann wieder bestellen", "ja ich kann mich wieder einloggen", "yes, can log in again"]
)
def test_i_only_said_that_the_account_works_and_all_was_over(text: str) -> None:
    talk = _opened(text)
    assert talk.case.stage != "closed"
    assert _request_runs(talk)


@pytest.mark.parametrize(
    "text", ["die auskunft fehlt noch", "the data is still missing", "moment, die auskunft fehlt noch"]
)
def test_my_data_were_missing_after_all_and_nothing_went_on(text: str) -> None:
    talk = _opened("ja")
    assert talk.case.stage == "closed"
    talk.say(text)
    assert _request_runs(talk)
    assert talk.case.stage != "closed"


@pytest.mark.parametrize("text", ["ja", "ja alles da", "ja alles gut danke"])
def test_all_was_there_and_it_was_not_over(text: str) -> None:
    assert _opened(text).case.stage == "closed"

"""Something came from a collector whose name nobody says: no letter goes to "Brief Vom Inkasso"."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, sent, told

CLAIMED = "amazon hat mein konto gesperrt, angeblich offene forderung 80 euro, inkasso will geld"


def _waiting() -> Conversation:
    talk = sent()
    talk.wait(dt.datetime(2026, 12, 2, 19, tzinfo=BERLIN))
    return talk


@pytest.mark.parametrize(
    "said",
    ["jetzt auch noch inkasso", "brief vom inkasso", "inkassobrief gekommen", "inkasso kam",
     "hab jetzt inkasso am hals", "got a letter from a collection agency"],
)  # fmt: skip
def test_a_collector_without_a_name_came_while_i_waited_and_the_letter_went_to_my_own_words(said: str) -> None:
    talk = _waiting()
    talk.say(said)
    assert talk.asks == "collection_agency"
    assert not any(one.to.kind == "collector" for one in talk.case.letters)


@pytest.mark.parametrize(
    "said",
    ["ja brief vom inkasso", "ja, jetzt auch noch inkasso", "ja irgendein inkasso", "ja, mahnung von denen",
     "yes a letter from a collector"],
)  # fmt: skip
def test_what_came_was_noted_as_the_collectors_name(said: str) -> None:
    talk = answering(told(CLAIMED), "collection_agency")
    talk.say(said)
    assert talk.case.value("collection_agency") is None


@pytest.mark.parametrize(
    "said",
    ["ja brief von nordfalk", "nordfalk hat geschrieben", "post von der firma nordfalk", "a letter from nordfalk",
     "ja von nordfalk"],
)  # fmt: skip
def test_the_name_stood_with_the_words_around_it(said: str) -> None:
    talk = answering(told(CLAIMED), "collection_agency")
    talk.say(said)
    assert talk.case.value("collection_agency") == "Nordfalk"


def test_a_reminder_that_came_was_not_understood() -> None:
    talk = _waiting()
    talk.say("heute kam eine mahnung")
    assert [one["kind"] for one in talk.case.replies] == ["dunned"]


def test_no_reminder_was_noted_as_one() -> None:
    talk = _waiting()
    talk.say("noch keine mahnung bekommen")
    assert all(one["kind"] != "dunned" for one in talk.case.replies)

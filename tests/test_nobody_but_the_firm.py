"""Asked for a collector or a court: who wrote was the firm alone, or nobody, or it is not known."""

import pytest

from tests.conversation import REPLIES, Conversation, told

STORY = "paypal konto gesperrt seit 9.11. weil ich -214,90 im minus bin"


def _asked_for(topic: str) -> Conversation:
    talk = told(STORY)
    for _ in range(20):
        if talk.asks == topic:
            return talk
        answer = REPLIES.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    raise AssertionError(topic)


@pytest.mark.parametrize(
    "said",
    ["ka ehrlich gsagt", "grad ned zur hand", "hab i grad ned do", "gerade net bei mir", "find i grad ned",
     "bis jetzt zum glück noch nicht", "nur paypal selber", "just paypal", "bloß paypal", "nur paypal bisher",
     "just paypal so far", "they only threaten it", "die drohen nur damit", "nur mails von paypal"],
)  # fmt: skip
def test_what_i_do_not_know_became_the_name_of_a_collector_or_was_asked_again(said: str) -> None:
    talk = _asked_for("collection_agency")
    talk.say(said)
    assert talk.case.known("collection_agency")
    assert talk.case.value("collection_agency") is None
    assert talk.asks != "collection_agency"


@pytest.mark.parametrize(
    ("said", "name"),
    [("Nordfalk", "Nordfalk"), ("nur Nordfalk Inkasso", "Nordfalk Inkasso"), ("Kaiser Inkasso", "Kaiser Inkasso"),
     ("ja von nordfalk", "Nordfalk")],
)  # fmt: skip
def test_the_name_of_a_collector_was_lost(said: str, name: str) -> None:
    talk = _asked_for("collection_agency")
    talk.say(said)
    assert talk.case.value("collection_agency") == name


@pytest.mark.parametrize(
    "said", ["na, bloß mails von paypal", "nur mails", "nur mails von denen", "just emails", "only mails from paypal"]
)
def test_who_got_mails_only_was_asked_again_for_a_letter_of_a_court(said: str) -> None:
    talk = told(STORY)
    talk.say(said)
    assert talk.case.value("court_letter") is False


@pytest.mark.parametrize("said", ["nur mails vom amtsgericht", "nur post", "mahnbescheid per mail"])
def test_a_word_of_a_court_was_denied(said: str) -> None:
    talk = told(STORY)
    talk.say(said)
    assert talk.case.value("court_letter") is not False

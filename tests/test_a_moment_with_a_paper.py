""" "Moment" is a wish for time; with the paper that was asked for it is none, and the questions go on."""

import pytest

from tests.conversation import Conversation, drafted, photo

WORDS = ["moment", "warte kurz", "Sekunde", "moment..", "wait"]


def asked_for_proof() -> Conversation:
    """Somebody who is asked for a proof of the payment."""
    talk = drafted()
    for _ in range(8):
        if talk.asks == "payment_proof":
            break
        talk.tap("unknown")
    return talk


@pytest.mark.parametrize("word", WORDS)
def test_a_proof_that_comes_with_the_word_is_the_answer(word: str) -> None:
    talk = asked_for_proof()
    talk.say(word, kept=(photo("auszug.jpg"),))

    assert talk.case.says_yes("payment_proof")
    assert talk.asks not in (None, "payment_proof")


@pytest.mark.parametrize("word", WORDS)
def test_the_word_alone_still_gives_time(word: str) -> None:
    talk = asked_for_proof()
    talk.say(word)

    assert talk.asks is None
    talk.say("", kept=(photo("auszug.jpg"),))
    assert talk.case.says_yes("payment_proof")

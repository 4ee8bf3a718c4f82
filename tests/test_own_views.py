"""Where the ground is asked for, a sigh, a judgement, a need or a question is none, and no letter passes it on as
theirs."""

import pytest

from bot.dialogue.understand.given_grounds import ground
from bot.dialogue.understand.own_views import own_view, says_none_is_due
from tests.conversation import REPLIES, Conversation, told


@pytest.mark.parametrize(
    "text",
    [
        *("ich könnt heulen", "ich versteh das alles nicht mehr", "das ist doch eine frechheit", "die spinnen doch"),
        *("ich bin seit 20 jahren kunde da", "ich hab doch nie was falsch gemacht", "ich brauch das konto"),
        *("die miete geht am 1. raus", "da kann man doch nix mehr hin überweisen", "wer zahlt jetzt meine rechnungen"),
        *("muss ich mir das gefallen lassen", "brief liegt bei meiner mutter", "kommt gleich ein foto"),
        *("das stand so im brief", "die haben doch gar keinen grund", "was soll das?", "weil sie es können"),
        *("i feel sick", "i've been a customer for 10 years", "this is insane", "i never did anything wrong"),
        *("the letter is at my mums", "how can they do that", "i need my money"),
    ],
)
def test_what_they_think_of_it_is_no_ground(text: str) -> None:
    assert own_view(text)


@pytest.mark.parametrize(
    "text",
    [
        *("wegen krypto", "zu viele bareinzahlungen", "geldwäscheverdacht", "sie wollen keine geschäftsbeziehung mehr"),
        *("ich hätte falsche angaben gemacht", "angeblich hab ich das konto für firma benutzt", "spam"),
        *("suspicious activity", "they closed it because of crypto", "i used it for business apparently"),
        *("wegen verdacht, frechheit!", "they say i broke the rules, insane", "ich soll miete drüber kassiert haben"),
    ],
)
def test_a_ground_stays_one_whatever_they_think_of_it(text: str) -> None:
    assert not own_view(text)


@pytest.mark.parametrize(
    "text",
    [
        *("gründe brauchen sie nicht zu nennen", "die müssen keinen grund nennen haben die gesagt"),
        *("ohne angabe von gründen", "they said they don't have to give a reason", "without giving reasons"),
    ],
)
def test_that_no_ground_has_to_be_named_means_that_none_was(text: str) -> None:
    assert says_none_is_due(text)
    assert grounded(text).case.value("block_reason") is False


def grounded(text: str) -> Conversation:
    """Says it where the ground is asked for."""
    talk = told("revolut hat mein konto gesperrt")
    for _ in range(20):
        if talk.asks == "block_reason":
            talk.say(text)
            return talk
        answer = REPLIES.get(talk.asks or "")
        talk.say(answer) if answer else talk.tap("unknown")
    raise AssertionError("never asked for the ground")


def test_no_letter_quotes_a_sigh_as_their_ground() -> None:
    talk = grounded("ich könnt heulen, wer zahlt jetzt meine rechnungen")

    assert not talk.case.known("block_reason")
    assert talk.asks == "block_reason"


def test_what_strangers_did_is_no_part_of_their_ground() -> None:
    assert ground("mein insta ist gesperrt wegen spam den der hacker gepostet hat") == "spam"


def test_a_bank_is_known_by_its_name_while_the_account_still_runs() -> None:
    talk = told("die sparkasse hannover kündigt mein konto zum 31.1., ohne grund")

    assert talk.case.text("company") == "Sparkasse Hannover"
    assert talk.case.value("block_reason") is False

"""A claim that they let go before any letter went out: nothing is left to dispute, and nothing is made up."""

import datetime as dt

import pytest

from bot.dialogue.understand.answers import yes_no
from tests.conversation import BERLIN, Conversation, answering, told

NOW = dt.datetime(2026, 12, 4, 13, tzinfo=BERLIN)
STORY = "klarna sends me a reminder for 89,90 which i never ordered"
CANCELLED = 'klarna wrote: "Wir haben die Forderung storniert."'


def _begun(until: str, story: str = STORY) -> Conversation:
    talk = told(story, "Jana Dvorakova, Praterstr. 20, 1020 Wien, jana.d@posteo.de", language="en", now=NOW)
    return answering(talk, until)


@pytest.mark.parametrize(
    "text", ["klarna", "Klarna hat geschrieben", "klarna says ok they deleted it", "Klarna sagt nein"]
)
def test_the_name_of_a_company_is_no_yes(text: str) -> None:
    assert yes_no(text) is None


@pytest.mark.parametrize("text", ["klar", "klaro", "klar doch", "na klar", "Klar, mach"])
def test_a_plain_yes_stays_one(text: str) -> None:
    assert yes_no(text) is True


@pytest.mark.parametrize("until", ["court_letter", "claim_reference", "confirm_facts", "letter_review"])
@pytest.mark.parametrize(
    "text", [CANCELLED, "klarna says they cancelled the claim", "Klarna hat die Forderung storniert"]
)
def test_no_letter_disputes_it(until: str, text: str) -> None:
    talk = _begun(until)
    talk.say(text)

    assert not talk.case.newest_letters()
    assert talk.asks is None
    assert "nothing to dispute" in talk.text


def test_if_they_demand_it_again_it_is_disputed() -> None:
    talk = _begun("claim_reference")
    talk.say(CANCELLED)
    talk.say("klarna still demands the 89,90 from me")
    answering(talk, "confirm_facts").say("yes")

    assert [one.kind for one in talk.case.newest_letters()][:1] == ["identity_theft_notice"]


def test_who_only_never_ordered_states_no_misuse() -> None:
    talk = _begun("confirm_facts")
    talk.say("yes")
    letter = talk.case.newest_letters()[0].text

    assert "Sollte jemand meine Personalien verwendet haben" in letter
    assert "Nach meiner Kenntnis hat jemand" not in letter
    assert "Missbrauch meiner Personalien" not in letter


def test_who_tells_of_a_misuse_states_it() -> None:
    talk = _begun("confirm_facts", "somebody ordered in my name at klarna, they want 89,90 from me")
    talk.say("yes")

    assert "Nach meiner Kenntnis hat jemand meine Personalien" in talk.case.newest_letters()[0].text

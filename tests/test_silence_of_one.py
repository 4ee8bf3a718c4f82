"""Two were written to, and of one of them it is told that nothing came: only that one gets a second letter, and the
other is asked about."""

import datetime as dt

import pytest

from tests.conversation import BERLIN, Conversation, answering, told

STORY = "zalando konto gesperrt seit 3.11., angeblich 64,30 offen, riverty schreibt auch. nie bestellt."


def late() -> Conversation:
    talk = answering(told(STORY), "sent_confirmation")
    talk.say("alles per mail raus")
    talk.wait(dt.datetime(2026, 12, 14, 18, 30, tzinfo=BERLIN))
    assert talk.asks == "nudge"
    return talk


def second_to(talk: Conversation) -> list[str]:
    return sorted(one.to.name for one in talk.case.newest_letters() if one.kind == "follow_up")


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("von zalando ist nichts gekommen", "Zalando"),
        ("nix kommen von zalando", "Zalando"),
        ("zalando hat nie geantwortet", "Zalando"),
        ("vom inkasso kam nichts", "Riverty"),
    ],
)
def test_only_the_one_that_is_named_gets_a_second_letter(said: str, to: str) -> None:
    talk = late()
    talk.say(said)
    assert [name for name in second_to(talk) if name.startswith(to)] == second_to(talk)
    assert len(second_to(talk)) == 1
    other = "Riverty" if to == "Zalando" else "Zalando"
    assert f"Und {other}" in talk.text


@pytest.mark.parametrize(
    "said", ["auch nichts", "vom inkasso auch nix", "dort auch nichts", "von riverty kam auch nichts"]
)
def test_word_that_the_other_was_silent_too_brings_its_letter(said: str) -> None:
    talk = late()
    talk.say("von zalando ist nichts gekommen")
    talk.say(said)
    assert len(second_to(talk)) == 2
    talk.say("auch nichts")
    assert len(second_to(talk)) == 2


@pytest.mark.parametrize("said", ["nichts", "keiner hat geantwortet", "weder zalando noch riverty hat geantwortet"])
def test_where_none_or_both_are_named_each_gets_one(said: str) -> None:
    talk = late()
    talk.say(said)
    assert len(second_to(talk)) == 2

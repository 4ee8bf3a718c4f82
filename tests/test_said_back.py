"""Whatever is taken from an answer is said back at once, so that what was understood wrongly can be mended."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from bot.dialogue.echo import NAMED
from bot.letters.values import as_told
from tests.conversation import Conversation, agreed, answering, drafted

HERE = Path(__file__).parent
FILES = ("phrases_building.toml", "phrases_second.toml")
STORY = {
    "company": "mein konto ist gesperrt wegen einer forderung",
    "": "amazon sperrt mein konto wegen angeblicher schulden",
}
# The table of phrases, and the question that it answers.
ASKED = {"days": "block_date", "amounts": "claim_amount", "references": "claim_reference", "companies": "company"}


@cache
def phrases(table: str) -> tuple[str, ...]:
    files = (tomllib.loads(HERE.joinpath(file).read_text("utf-8")) for file in FILES)
    return tuple(said for file in files for said, _ in file.get(table, ()))


def asked(topic: str) -> Conversation:
    """Somebody who is asked for the topic."""
    if topic == "claim_reference":
        return answering(drafted(), topic)
    talk = agreed()
    talk.say(STORY.get(topic, STORY[""]))
    for _ in range(9):
        if talk.asks != topic:
            talk.tap("no" if talk.asks == "court_letter" else "unknown")
    assert talk.asks == topic
    return talk


def unsaid(talk: Conversation, topic: str) -> str:
    """What should have been said of a value that was just learnt and was not."""
    value = talk.case.value(topic)
    shown = talk.desk.name_of(value) if topic in NAMED and isinstance(value, str) else as_told(talk.case.facts[topic])
    told = talk.desk.words["de"].say(f"echo.{topic}", "sie", talk.desk.land(talk.case), value=shown)
    return "" if told in talk.text else told


@pytest.mark.parametrize("table", ASKED)
def test_nothing_is_taken_from_an_answer_without_being_said(table: str) -> None:
    topic, missing, taken = ASKED[table], [], 0
    for said in phrases(table):
        talk = asked(topic)
        talk.say(said)
        if talk.case.value(topic):
            taken += 1
            missing += [(said, told)] if (told := unsaid(talk, topic)) else []

    assert taken > 20
    assert not missing

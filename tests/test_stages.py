"""The life of a case as a table, and the picture of it in docs/stages.md; KONTOLOTSE_UPDATE=1 draws it anew."""

import os
from pathlib import Path

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.stages import TRANSITIONS, happened
from tests.conversation import START, desk, drafted, sent

PICTURE = Path(__file__).parent.parent / "docs" / "stages.md"
TEXT = """# The life of a case

Drawn from `bot/dialogue/stages.py`. An event that has no arrow in a stage changes nothing there.

```mermaid
stateDiagram-v2
{arrows}
```

| event | what happened |
|---|---|
| drafted | a letter was written, or written anew |
| sent | the person said that a letter is out |
| replied | the other side answered |
| solved | everything that was wanted is confirmed |
| reopened | it was blocked once more |
"""


def drawn() -> str:
    """The page with the table as a picture."""
    arrows = ["    [*] --> intake"]
    for stage, events in TRANSITIONS.items():
        arrows += [f"    {stage} --> {to}: {event}" for event, to in events.items()]
    return TEXT.format(arrows="\n".join(arrows))


def test_the_picture_in_the_docs_shows_the_table() -> None:
    if os.environ.get("KONTOLOTSE_UPDATE"):
        PICTURE.write_text(drawn(), "utf-8")

    assert PICTURE.read_text("utf-8") == drawn()


def test_the_page_explains_every_event() -> None:
    events = {event for row in TRANSITIONS.values() for event in row}

    assert all(f"| {event} |" in drawn() for event in events)


def test_every_stage_can_be_reached_and_every_arrow_ends_in_a_stage() -> None:
    reached, new = set(), {"intake"}
    while new:
        reached |= new
        new = {to for stage in new for to in TRANSITIONS[stage].values()} - reached

    assert reached == set(TRANSITIONS)


def test_every_stage_has_words_for_its_status_and_for_silence() -> None:
    for words in desk().words.values():
        assert all(words.has(f"status.{stage}") and words.has(f"idle.{stage}") for stage in TRANSITIONS)


def test_an_event_that_means_nothing_in_a_stage_leaves_the_case_there() -> None:
    scribe = Scribe(desk(), Case(), START)
    happened(scribe, "replied")

    assert scribe.case.stage == "intake"
    assert scribe.entries == []


def test_a_case_goes_from_the_story_over_the_draft_to_waiting_and_is_closed_when_all_is_confirmed() -> None:
    assert drafted().case.stage == "drafted"
    talk = sent()
    assert talk.case.stage == "waiting"
    talk.say("Konto ist wieder offen!")
    assert talk.case.stage == "answered"
    talk.say("ja, alles da")
    assert talk.case.stage == "closed"

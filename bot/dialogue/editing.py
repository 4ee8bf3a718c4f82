"""A message that its writer edited: it is read again, for what it was read for the first time."""

from collections.abc import Sequence

from bot.case import Case
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.numbering import find, turns
from bot.dialogue.questions import person
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst

WHOLE = dict.fromkeys(person.PARTS, "postal_address")  # what is put together of parts that were told apart


def edited(scribe: Scribe, burst: Burst) -> bool:
    """An edited message is read again, for what it was read for the first time."""
    if not burst.edit_of and not burst.edit_ref:
        return False
    old = find(scribe.case, burst.edit_of, burst.edit_ref)
    if old is None:
        scribe.add("edit.unknown")
        return False
    topics = _learnt_in(scribe.case, turns(scribe.case, old.number))
    scribe.note("heard", number=old.number, text=burst.edit_text)
    changed = [topic for topic in topics if _read_again(scribe, topic, burst.edit_text)]
    scribe.add("edit.changed" if changed else "edit.noted", topics=[_label(scribe, topic) for topic in changed])
    return False


def _label(scribe: Scribe, topic: str) -> str:
    return scribe.word(f"labels.{topic}") if scribe.has_word(f"labels.{topic}") else topic


def _learnt_in(case: Case, turns: Sequence[int]) -> list[str]:
    return [topic for topic, fact in case.facts.items() if fact.turn in turns]


def _read_again(scribe: Scribe, topic: str, text: str) -> bool:
    question = BY_TOPIC.get(WHOLE.get(topic, topic))
    return question is not None and question.read(scribe, text)

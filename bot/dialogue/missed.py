"""What happens when nothing was understood: said kindly, never in the same words three times, and never for ever."""

from bot.dialogue.interview import BY_TOPIC, DETAILS, NEEDED_AT_ALL
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst

PATIENCE, TWICE = 3, 2
DETAIL_TOPICS = frozenset(question.topic for question in DETAILS)


def nothing_said(scribe: Scribe, burst: Burst) -> None:
    """A burst without words; said only where nothing else came with it."""
    came = (burst.kept, burst.refused, burst.choice, burst.forward_text, burst.edit_of, burst.redact_text)
    if not any(came) and not burst.redact_exhibit and burst.voice_seconds is None:
        scribe.add("missed.empty")


def not_known(scribe: Scribe, topic: str) -> None:
    """ "I don't know": the letter then asks; what no letter can do without is explained instead."""
    if topic in NEEDED_AT_ALL:
        scribe.add("missed.needed")
        return
    if topic == "confirm_facts":
        scribe.add("confirm_facts.what")
        return
    scribe.learn(topic, None)
    scribe.add(f"{topic}.unknown" if scribe.has_word(f"{topic}.unknown") else "unknown.fine")


def missed(scribe: Scribe, topic: str | None, with_files: bool) -> None:
    """Nothing was understood. The question is put again with a hint; after a while it is left open, where it can be."""
    if topic not in BY_TOPIC:
        if topic or not with_files:
            scribe.add("missed.free")
        return
    asked = scribe.case.asked.get(topic, 0)
    if asked < (TWICE if topic in DETAIL_TOPICS else PATIENCE) or topic == "confirm_facts":
        return
    if topic in NEEDED_AT_ALL:
        scribe.add("missed.needed" if asked % TWICE else "missed.free")
        return
    scribe.learn(topic, None, source="assumed")
    scribe.add("missed.left_open")

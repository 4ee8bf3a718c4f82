"""Voice and video notes: nobody can listen here, so a line of text is asked for. They are kept as evidence only when
the person says so; until then just the network's name of each is known.
"""

import re

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.messages import Received
from bot.patterns import regex

KEEP, MARK = "keep_recording", "recording:"
_NOUN = (
    r"(?:sprach|audio|video)?(?:nachrichten|nachricht|aufnahmen|aufnahme|memo)|audios?|videos?"
    r"|voice (?:message|note)s?|recordings?"
)
_GERMAN = (
    rf"(?:(?:die|den|das|diese|sie) )?(?:(?:{_NOUN}) )?(?:(?:bitte|trotzdem|doch) )*(?:aufheben|behalten|speichern)"
)
_ENGLISH = rf"(?:keep|save)(?: (?:it|them|that)| (?:the |my )?(?:{_NOUN}))"
_KEEP = regex(
    rf"(?:(?:ja|yes),? )?(?:(?:bitte|please) )?(?:{_GERMAN}|{_ENGLISH})(?: als beleg| as evidence| bitte| please)?",
    re.I,
)


def wanted(case: Case, burst: Burst) -> tuple[Received, ...]:
    """The recordings that the person now wants kept; they are to be fetched before the burst is heard."""
    return _open(case) if burst.choice == KEEP or says_keep(burst.text) else ()


def says_keep(text: str) -> bool:
    """Is it "please keep it", and nothing else?"""
    return bool(_KEEP.fullmatch(" ".join(text.split()).strip(" .!")))


def hear(scribe: Scribe, burst: Burst) -> bool:
    """Says once what a recording is good for, and remembers where it lies; one that was kept is open no longer."""
    for one in wanted(scribe.case, burst):
        scribe.note("mark", key=f"{MARK}{one.source}", value="")
    for one in burst.recordings:
        scribe.note("mark", key=f"{MARK}{one.source}", value=f"{one.size} {one.name}")
    if burst.recordings:
        scribe.add("voice.cannot", typed=bool(burst.texts))
        scribe.offer(KEEP)
    return False


def _open(case: Case) -> tuple[Received, ...]:
    noted = ((key.removeprefix(MARK), value) for key, value in case.marks.items() if key.startswith(MARK) and value)
    return tuple(_received(source, *value.split(" ", 1)) for source, value in noted)


def _received(source: str, size: str, name: str) -> Received:
    return Received(name, source=source, size=int(size))

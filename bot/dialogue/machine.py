"""One turn: a case and what a person did go in, what changes comes out.

Events that interrupt everything come first (commands, edits, things taken back), then papers, then words: an answer to
the open question, a question in return, a correction, or something told before it was asked. At the end stands the
next question, if one is left. It knows no clock, no network, no database and no event loop: the time is handed in.
"""

import datetime as dt
import re
from collections.abc import Callable, Sequence

from bot.case import Case
from bot.dialogue import commands, corrections, door, papers, post, replies, steps
from bot.dialogue.answers_to import help_with
from bot.dialogue.desk import Desk
from bot.dialogue.gather import gather, learnt
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.legible import legible
from bot.dialogue.missed import DETAIL_TOPICS, missed, not_known, nothing_said
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst, Turn
from bot.dialogue.understand.answers import read, yes_no
from bot.dialogue.understand.text import LIMIT

_ENOUGH = re.compile(r"(?:das )?reicht(?: so| jetzt| mir)?|genug|fertig|enough|that's enough|that is enough|done", re.I)


def hear(desk: Desk, case: Case, burst: Burst, now: dt.datetime) -> Turn:
    """Decides what a burst of messages changes. `now` is the person's local time, with its zone."""
    scribe = Scribe(desk, case, now)
    burst, kept, hidden = legible(burst)
    found = commands.find(burst)
    if found and (door.agreed(case) or found in commands.BEFORE_THE_YES):
        return commands.obey(scribe, found, burst)
    if not door.agreed(case):
        return door.hear(scribe, burst)
    return _attend(scribe, burst, kept, hidden)


def resume(desk: Desk, case: Case, burst: Burst, now: dt.datetime) -> Turn:
    """What was sent before the yes, heard now that the person agreed."""
    scribe = Scribe(desk, case, now)
    scribe.add("door.thanks")
    numbers = [int(one) for one in case.marks.get("held", "").split()]
    return _attend(scribe, *legible(burst), numbers)


def _attend(scribe: Scribe, burst: Burst, kept: Sequence[str], hidden: bool, numbers: Sequence[int] = ()) -> Turn:
    """Every part of the burst, then the next step; a burst that only asks for patience gets no question. `kept` are the
    texts as they are kept; `numbers` are those of texts that waited for the yes."""
    _note_texts(scribe, kept, numbers)
    if hidden:
        scribe.add("secrets.masked")
    if any(len(text) > LIMIT for text in kept):
        scribe.add("missed.long")
    waits = False
    for part in PARTS:
        waits = part(scribe, burst) or waits
    if not waits:
        steps.advance(scribe)
    return scribe.finish()


def _note_texts(scribe: Scribe, kept: Sequence[str], numbers: Sequence[int]) -> None:
    scribe.note("mark", key="heard_at", value=scribe.now.isoformat())
    first = int(scribe.case.marks.get("texts", "0")) + 1
    numbers = numbers or range(first, first + len(kept))
    for number, text in zip(numbers, kept, strict=False):
        scribe.note("heard", number=number, text=text)
    scribe.note("mark", key="texts", value=str(max(first - 1, *numbers, 0)))


def _words(scribe: Scribe, burst: Burst) -> bool:
    """The texts of a burst. True where no question shall follow."""
    text = burst.text.strip()
    if not text:
        nothing_said(scribe, burst)
        return False
    kind = read(text)
    special = SPECIAL.get(kind or "")
    if special:
        return special(scribe, text)
    before, topic = scribe.case, scribe.case.open
    if topic in DETAIL_TOPICS and _ENOUGH.fullmatch(text.strip(" .!")):
        scribe.note("mark", key="enough", value="1")
        return False
    listened = post.listen(scribe, text)
    if topic and not listened and not _says_yes_or_no(topic, text) and help_with(scribe, topic, text):
        return True
    understood = listened or corrections.mend(scribe, text) or _answer(scribe, topic, text, kind)
    gather(scribe, text)
    _echo(scribe, before, topic)
    if not understood and not learnt(before, scribe.case):
        missed(scribe, topic, bool(burst.kept))
    return False


def _says_yes_or_no(topic: str, text: str) -> bool:
    """A yes or no stays an answer, though a question follows it."""
    question = BY_TOPIC.get(topic)
    return question is not None and "yes" in question.choices and yes_no(text) is not None


def _answer(scribe: Scribe, topic: str | None, text: str, kind: str | None) -> bool:
    """The answer to the open question, "I don't know" being one."""
    if topic is None:
        return False
    question = BY_TOPIC.get(topic)
    unknown = kind in ("unknown", "skip") and not any(sign.isdigit() for sign in text)
    if question and not unknown and question.read(scribe, text):
        return True
    if question and kind in ("unknown", "skip"):
        not_known(scribe, topic)
        return True
    return False


def _echo(scribe: Scribe, before: Case, topic: str | None) -> None:
    """One line that says what was understood, so that a wrong guess can be mended."""
    parts = []
    for one in learnt(before, scribe.case):
        if scribe.case.facts[one].source == "assumed":
            continue
        value = scribe.case.value(one)
        if value is not None and value is not False and scribe.has_word(f"echo.{one}"):
            said = scribe.desk.name_of(value) if isinstance(value, str) and one in NAMED else value
            parts.append(scribe.word(f"echo.{one}", value=said))
    if parts:
        scribe.add("echo.line", parts=parts)


def _wait(scribe: Scribe, text: str) -> bool:
    scribe.add("wait.fine")
    return True


def _back(scribe: Scribe, text: str) -> bool:
    commands.undo(scribe)
    return False


def _stop(scribe: Scribe, text: str) -> bool:
    scribe.learn("reminder_ok", False)
    scribe.add("pause.stopped")
    return True


NAMED = frozenset({"company", "collection_agency"})
SPECIAL: dict[str, Callable[[Scribe, str], bool]] = {"wait": _wait, "back": _back, "stop": _stop}
Part = Callable[[Scribe, Burst], bool]
PARTS: tuple[Part, ...] = (
    corrections.edited,
    corrections.taken_back,
    papers.take,
    papers.voice,
    replies.forwarded,
    steps.chosen,
    _words,
)

"""A question that is put in between, to be answered or passed over: the one that stood open before stands again
afterwards. Its buttons count as long as no newer question of its kind was put.
"""

from typing import Any

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.answers import read, yes_no

CHOICES = ("yes", "no")
_TAPPED = {"yes": True, "no": False}
_BEFORE, _NO_TOPIC = "before:", "-"


def ask(scribe: Scribe, topic: str, key: str, choices: tuple[str, ...] = CHOICES, /, **values: Any) -> None:
    """Puts the question, and remembers which one stood open."""
    if scribe.case.open != topic:
        before = (scribe.case.open or _NO_TOPIC, *scribe.case.offered)
        scribe.note("mark", key=f"{_BEFORE}{topic}", value=" ".join(before))
    scribe.ask(topic, key, choices, **values)


def step_back(scribe: Scribe, topic: str) -> None:
    """The question from before stands open again, where this one still does."""
    if scribe.case.open != topic:
        return
    before, *choices = scribe.case.marks.get(f"{_BEFORE}{topic}", _NO_TOPIC).split()
    scribe.note("stands", topic="" if before == _NO_TOPIC else before, choices=choices)


def answer(case: Case, burst: Burst, topic: str, since: int) -> bool | None:
    """A tap on a button of the question as it was put in turn `since` or later, or a typed yes or no while it stands
    open; None for anything else."""
    if not burst.choice:
        return yes_no(burst.text) if case.open == topic and read(burst.text) != "ask_back" else None
    about, _, turn = burst.ticket.partition("|")
    newest = about == topic and turn.isdecimal() and int(turn) >= since
    return _TAPPED.get(burst.choice) if newest or (not burst.ticket and case.open == topic) else None

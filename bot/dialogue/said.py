"""Answers that somebody needs to hear once, whether asked for or not."""

from bot.dialogue.scribe import Scribe

_SAID, LATELY = "said:", 3
SAME = {"faq.stolen": ("faq.pay",)}  # what an answer says as well


def say_once(scribe: Scribe, key: str) -> None:
    """Says it, unless it was said before in this case."""
    if f"{_SAID}{key}" not in scribe.case.marks:
        note_said(scribe, key)
        scribe.add(key)


def note_said(scribe: Scribe, key: str) -> None:
    for one in (key, *SAME.get(key, ())):
        scribe.note("mark", key=f"{_SAID}{one}", value=str(scribe.turn))


def just_said(scribe: Scribe, key: str) -> bool:
    """Was it said a moment ago: in this turn, or at the door just before?"""
    turn = scribe.case.marks.get(f"{_SAID}{key}", "")
    return bool(turn) and scribe.turn - int(turn) <= LATELY

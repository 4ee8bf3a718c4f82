"""Strangers who hold the account, or held it before it was blocked."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.takeovers import taken_over
from bot.letters.offers import STRANGERS, TAKEN, situation


def note_takeover(scribe: Scribe, text: str) -> None:
    """Strangers hold the account: what comes before any letter is said, and the letter speaks of no block. Where it is
    blocked as well, the letters say that strangers were in it."""
    if STRANGERS in scribe.case.marks or not taken_over(text):
        return
    scribe.note("mark", key=STRANGERS, value="1")
    known = TAKEN in scribe.case.marks or scribe.case.letters or situation(scribe.case)
    if not known and not blocked(text):
        scribe.note("mark", key=TAKEN, value="1")
        scribe.add("taken.first")

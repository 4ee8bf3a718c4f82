"""What was done already after data were entered on a forged page, and what is left of it; each step is told once."""

import re

from bot.dialogue import alarms
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.first_aid import all_well, done
from bot.letters.offers import phished
from bot.patterns import regex

_DONE = "aid:"
STEPS = ("bank", "password", "police", "statements")


def told(scribe: Scribe, text: str) -> None:
    """Notes the steps that somebody says are done, and names those that are left."""
    if alarms.PHISHED not in scribe.case.marks:
        return
    new = [one for one in done(text) if f"{_DONE}{one}" not in scribe.case.marks]
    for one in new:
        scribe.note("mark", key=f"{_DONE}{one}", value="1")
    if new:
        left = [scribe.word(f"first_aid.{one}") for one in STEPS if f"{_DONE}{one}" not in scribe.case.marks]
        scribe.add("first_aid.done", left=left)


def nothing_blocked(scribe: Scribe, text: str) -> None:
    """A message that was forged and no block behind it: that is the end of it, but for the steps that are left."""
    if not phished(scribe.case) or any(one.sending for one in scribe.case.letters) or not all_well(text):
        return
    handed = alarms.PHISHED in scribe.case.marks
    left = [scribe.word(f"first_aid.{one}") for one in STEPS if handed and f"{_DONE}{one}" not in scribe.case.marks]
    scribe.add("first_aid.nothing_blocked", left=left)


def no_letter(scribe: Scribe, text: str) -> None:
    """Who asks for a letter to the bank, where none is ready, hears again what belongs into it."""
    if phished(scribe.case) and "instead:gone" in scribe.case.marks and _WRITE_THEM.search(text):
        scribe.add("gone.instead")


_WRITE_THEM = regex(
    r"\b(?:kannst du|können sie|könntest du|magst du|can you|could you)\b[^.!?]{0,40}"
    r"\b(?:schreiben|aufsetzen|write|draft)\b|\b(?:schreib|schreiben sie|write)\b[^.!?]{0,20}\b(?:bank|brief|letter)\b",
    re.I,
)

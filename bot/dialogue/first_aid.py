"""What was done already after data were entered on a forged page, and what is left of it; each step is told once."""

from bot.dialogue import alarms
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.first_aid import done

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

"""Who is not yet of age: one sentence that a parent helps; the letters go on."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.ages import minor

MARK = "said:minor"


def noted(scribe: Scribe, text: str) -> None:
    if MARK in scribe.case.marks or not minor(text):
        return
    scribe.note("mark", key=MARK, value="1")
    if not scribe.case.known("formality"):
        scribe.learn("formality", "du", source="assumed")
    scribe.add("minor.parent")

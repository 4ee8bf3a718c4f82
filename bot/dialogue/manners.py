"""What somebody's way to write tells of them, unasked: whether they say "du", and where they seem to live."""

from bot.dialogue import homes
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import says_du


def noted(scribe: Scribe, text: str) -> None:
    if says_du(text) and not scribe.case.known("formality"):
        scribe.learn("formality", "du", source="assumed")
    if land := homes.told(scribe.case, text):
        scribe.note("mark", key=homes.MARK, value=land)

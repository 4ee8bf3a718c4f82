"""Who is not yet of age: one sentence that a parent helps, another that before a court a parent signs; the letters go
on."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.ages import minor

MARK, AT_COURT = "said:minor", "said:minor_at_court"


def noted(scribe: Scribe, text: str) -> None:
    if MARK in scribe.case.marks or not minor(text):
        return
    scribe.note("mark", key=MARK, value="1")
    if not scribe.case.known("formality"):
        scribe.learn("formality", "du", source="assumed")
    scribe.add("minor.parent")


def at_court(scribe: Scribe, _text: str) -> None:
    """Nobody under age acts before a German court (ZPO 51, 52)."""
    case = scribe.case
    told = MARK in case.marks and AT_COURT not in case.marks and case.says_yes("court_letter")
    if told and case.text("court_country") in ("", "DE"):
        scribe.note("mark", key=AT_COURT, value="1")
        scribe.add("minor.at_court")

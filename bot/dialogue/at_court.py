"""The court wrote again, after the objection: said to be urgent, and left to people who can help. No day is counted for
it and nothing is drafted to the court; the company's month has nothing to do with it."""

from bot.dialogue.questions.court import running, served, show
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.court_goes_on import asks_until_when, goes_on

MARK = "court:goes_on"  # the day on which it was told


def heard(scribe: Scribe, text: str) -> bool:
    """ "Das Gericht gibt es ab, ich soll in 2 Wochen begründen"."""
    if not served(scribe.case) or running(scribe.case) or not goes_on(text):
        return False
    scribe.add("court.goes_on_again" if MARK in scribe.case.marks else "court.goes_on")
    scribe.note("mark", key=MARK, value=scribe.today.isoformat())
    return True


def explained(scribe: Scribe, text: str) -> bool:
    """ "Bis wann muss ich dem Gericht antworten?": only the court's paper says it."""
    if not served(scribe.case) or not asks_until_when(text):
        return False
    if running(scribe.case):
        show(scribe)
    else:
        scribe.add("court.until")
    return True

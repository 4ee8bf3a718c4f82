"""An account that is blocked and can still be entered: a letter then does not say that there is no access."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.entering import restricted, still_in
from bot.letters.offers import ACCOUNT_BACK, STILL_IN, taken, told_shut


def note_entering(scribe: Scribe, text: str) -> None:
    if (
        not (told_shut(scribe.case) or claims.blocked(text))
        or taken(scribe.case)
        or scribe.case.marks.get(ACCOUNT_BACK)
    ):
        return
    enters = still_in(text)
    happened = scribe.case.facts.get("what_happened")
    if enters is None and restricted(text) and happened and happened.turn == scribe.turn:
        scribe.note("mark", key=STILL_IN, value="1")
        return
    if enters is None or enters == bool(scribe.case.marks.get(STILL_IN)):
        return
    scribe.note("mark", key=STILL_IN, value="1" if enters else "")
    if enters:
        scribe.add("situation.still_in")

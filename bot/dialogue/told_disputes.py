"""Why a claim is not owed, told in a story, and when something was sent back."""

from bot.dialogue.questions.question import claimed, sureness
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_sums import told_before
from bot.dialogue.understand.disputes import reasons, returned_on

OF_A_CLAIM = frozenset({"too_high", "undelivered"})  # said of much where nobody demands anything


def note_disputes(scribe: Scribe, text: str) -> None:
    found = [one for one in reasons(text) if one not in OF_A_CLAIM or claimed(scribe.case)]
    known = scribe.case.value("dispute_reasons")
    before = known if isinstance(known, tuple) else ()
    if new := [one for one in found if one not in before]:
        scribe.learn("dispute_reasons", (*before, *new))
    when = None if told_before(scribe, "returned_on") else returned_on(text, scribe.today)
    if when:
        scribe.learn("returned_on", when, sure=sureness(text, when))

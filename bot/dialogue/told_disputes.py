"""Why a claim is not owed, told in a story, and when something was sent back."""

from bot.case import Value, When
from bot.dialogue.questions.question import claimed, sureness
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.disputes import reasons, returned_on

OF_A_CLAIM = frozenset({"too_high", "undelivered"})  # said of much where nobody demands anything


def note_disputes(scribe: Scribe, text: str) -> None:
    found = [one for one in reasons(text) if one not in OF_A_CLAIM or claimed(scribe.case)]
    known = scribe.case.value("dispute_reasons")
    before = known if isinstance(known, tuple) else ()
    if new := [one for one in found if one not in before]:
        scribe.learn("dispute_reasons", (*before, *new))
    told, when = scribe.case.value("returned_on"), returned_on(text, scribe.today)
    if when and (told is None or _more_exact(told, when)):
        scribe.learn("returned_on", when, sure=sureness(text, when))


def _more_exact(before: Value, when: When) -> bool:
    """ "On 12 September" after "in September"; another day is mended only where the first is called wrong."""
    if not isinstance(before, When) or before.exact:
        return False
    return when.exact and before.first <= when.first <= before.last

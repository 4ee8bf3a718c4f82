"""Word that all is well before any letter went out: then nobody is reminded of letters that lie there, until the person
goes on with them or says that it is not so."""

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.replies import opens

MARK = "solved"  # a mark: the turn in which it was told
GOES_ON = frozenset({"fact", "contact", "exhibit", "added", "struck", "sent"})


def note(scribe: Scribe) -> None:
    scribe.note("mark", key=MARK, value=str(scribe.turn))


def rests(case: Case) -> bool:
    """Was it told, and nothing after it that goes on with the letters?"""
    told = int(case.marks.get(MARK) or 0)
    return bool(told) and not any(one.turn > told and one.kind in GOES_ON for one in case.journal)


def shut_after_all(scribe: Scribe, text: str) -> bool:
    """ "Doch noch gesperrt": then it goes on as before."""
    told = scribe.case.marks.get(MARK)
    if not told or told == str(scribe.turn) or not blocked(text) or opens(text):
        return False
    scribe.note("mark", key=MARK, value="")
    scribe.add("success.not_yet", drafted=bool(scribe.case.letters))
    return True

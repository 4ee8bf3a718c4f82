"""Word that all is well before any letter went out: then nobody is reminded of letters that lie there, until the person
goes on with them or says that it is not so."""

import re

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.attained import over
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.replies import classify, opens
from bot.patterns import regex

MARK = "solved"  # a mark: the turn in which it was told
SHORT = 80  # characters of such a word
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


def open_before(scribe: Scribe, text: str) -> bool:
    """Word that the account is open again, before any letter went out."""
    if (
        any(one.sending for one in scribe.case.letters)
        or len(text) > SHORT
        or "?" in text
        or _HELD_BACK.search(text)
        or not (over(text) or classify(text) == "success" or opens(text))
    ):
        return False
    note(scribe)
    tell = scribe.add if over(text) else scribe.vary  # the second wording speaks of the account
    tell("success.before", drafted=bool(scribe.case.letters))
    return True


# "Account isn't blocked, only the payout is held back": nothing opened again.
_HELD_BACK = regex(
    r"\b(?:held|withheld|stuck|frozen|einbehalten|zurückgehalten|eingefroren)\b"
    r"|\b(?:only|just|nur|bloß) (?:\w{1,6} )?(?:payouts?|auszahlung\w{0,2})\b",
    re.I,
)

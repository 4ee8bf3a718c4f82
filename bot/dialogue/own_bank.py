"""The word of the person's own bank, after data were given to a forgery: it answers none of the letters to the company
that the message seemed to come from."""

from bot.case import Case
from bot.dialogue import alarms
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.local_banks import is_bank
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_BANK = r"(?:\w{0,14}sparkasse|(?:haus|volks|raiffeisen|post|kantonal)?bank|vr[ -]bank|sparda[ -]?bank)"
_SPEAKS = (
    r"(?:hat|haben|schreibt|schrieb|sagt|sagte|meint|meinte|lehnt|antwortet|zahlt|erstattet|has|says|said|wrote|writes"
    r"|refuses|refused|answered|rejects|rejected)"
)
_ITS_WORD = regex(
    rf"(?<!\w)(?:(?:die|meine|unsere|my|the|our) )?{_BANK}:? (?:\w{{2,12}} )?{_SPEAKS}(?!\w)|(?<!\w){_BANK}: "
    rf"|(?<!\w)(?:von|from) (?:der|meiner|my|the) {_BANK} (?:\w{{2,8}} )?(?:kam|ist|came|got)(?!\w)"
)


def its_word(case: Case, text: str) -> bool:
    """Does the bank speak here, and not the company?"""
    forged = alarms.PHISHED in case.marks and not is_bank(case.text("company"))
    return forged and bool(_ITS_WORD.search(spoken(text)))


def kept_apart(scribe: Scribe, text: str) -> bool:
    """Said once letters are out: the bank is answered elsewhere."""
    if not its_word(scribe.case, text):
        return False
    scribe.add("reply.own_bank")
    return True

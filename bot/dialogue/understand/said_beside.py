"""What an answer says beside its kind: that the decision is final, that a human being looked at it, what stays with
them, and on which day they will pay. Whether it is so it never knows."""

from datetime import date

from bot.dialogue.understand.days import days
from bot.dialogue.understand.deductions import SENTENCES, deducts
from bot.dialogue.understand.finer_kinds import grounded
from bot.dialogue.understand.replies import final, withheld
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PEOPLE = regex(
    r"(?<!\w)(?:human reviewers?|human (?:being|agent|team member)|human review"
    r"|reviewed by (?:a |our )?(?:human|person|people)"
    r"|(?:von |durch )?(?:einem |einen |unser\w{0,2} )?(?:menschen?"
    r"|mitarbeiter\w{0,4}) (?:\w{1,14} ){0,4}?(?:geprüft|überprüft"
    r"|entschieden|bestätigt)|(?:menschliche|manuelle|persönliche)\w{0,2} (?:über)?prüfung)(?!\w)"
)
_NOT_YET = regex(
    r"(?<!\w)(?:not|no|never|nicht|kein\w{0,2}|will|wird|werden|would|can|may|might|kann|können|request|ask"
    r"|beantrag\w{0,3}"
    r"|if|wenn|falls)(?!\w)"
)
_MINE = regex(
    r"(?<!\w)(?:\w{0,10}balance|earnings|funds|money|payouts?|fares|wages|\w{0,4}guthaben|einnahmen|verdienst"
    r"|auszahlung"
    r"|rest\w{0,10}|geld|einkünfte|refund|erstattung)(?!\w)"
)
_WILL_PAY = regex(
    r"(?<!\w)(?:will be (?:paid|sent|transferred|released|credited)|we will (?:pay|send|transfer|release)"
    r"|(?:wird|werden) [^!?;]{0,60}(?:ausgezahlt|ausbezahlt|überwiesen|ausgekehrt|freigegeben))(?!\w)"
)
_NO_PAYDAY = regex(
    r"(?<!\w)(?:not|nicht|if|wenn|falls|once|sobald|unless|you|sie (?:zahlen|müssen)|debit\w*|abgebucht)(?!\w)"
)
_REFUSED = frozenset({"privacy_refusal", "final_textblock", "reasons", "refusal"})


def said_beside(text: str) -> dict[str, bool]:
    """As it is kept with the reply."""
    return {
        "final": final(text),
        "grounded": grounded(text),
        "withheld": withheld(text),
        "reviewed": reviewed(text),
    } | _deducted(text)


def _deducted(text: str) -> dict[str, bool]:
    return {"deducted": True} if deducts(text) else {}


def reviewed(text: str) -> bool:
    """Do they say that a human being looked at the decision?"""
    told = (spoken(one) for one in SENTENCES.split(text))
    return any(_PEOPLE.search(one) and not _NOT_YET.search(one) for one in told)


def payday(kind: str, text: str, written: date) -> date | None:
    """The day by which they say, beside a refusal, that they will pay what lies there; one still to come when they
    wrote."""
    for one in SENTENCES.split(text) if kind in _REFUSED else ():
        words = spoken(one)
        if not (_MINE.search(words) and _WILL_PAY.search(words)) or _NO_PAYDAY.search(words):
            continue
        told = {found.when.first for found in days(one, written) if found.when.exact and found.when.first >= written}
        if len(told) == 1:
            return told.pop()
    return None

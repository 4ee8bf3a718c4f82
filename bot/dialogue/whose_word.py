"""Whether it is plain, unasked, who of the other side is told of: the company or a collector."""

import re

from bot.case import PROMISES, Case, Contact
from bot.dialogue.questions.exchange import DESK_SAID
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.speakers import theirs
from bot.letters.offers import wants_money
from bot.patterns import regex

_MONEY = regex(r"\b(?:geld|money|\w{0,6}auszahl\w*|ausgezahlt|erstatt\w*|refund\w*|paid out|pay out)\b", re.I)
APPEAL = regex(r"\b(?:appeal\w*|einspruch|review request|request for review)\b", re.I)
_WROTE = regex(r"\b(?:schr[ei]\w+|geschrieben|e?-?mails?|brief|wrote|written|letter)\b", re.I)
_REFUSED = regex(r"\b(?:absage|ablehnung|rejection|refusal)\b", re.I)
# Whose letter or refusal it may be as well.
OF_OTHERS = regex(
    r"inkasso|collect|gericht|court|anwalt|lawyer|mahn|rechnung|invoice|bill\b|bank|zahlung|payment|karte|card"
    r"|kredit|loan|versicher|insur|polizei|police|wohnung|bewerbung|\bjob\b|behörde|authority|schufa|verbraucher"
    r"|\bkeine?n?\b|\bno\b",
    re.I,
)
_OTHER_DESKS = regex(
    r"inkasso|collect|anwalt|lawyer|polizei|police|\bbank\b|sparkasse|verbraucher|hermes|dhl|post\b", re.I
)
_ACCOUNT = regex(r"\b(?:\w{0,12}konto|konten|accounts?|zugang|profil|profile)\b", re.I)


def letters_out(case: Case) -> bool:
    return any(one.sending for one in case.letters)


def surely_theirs(scribe: Scribe, sentence: str, one: Contact) -> bool:
    """Is it plain, unasked, that the company wrote this on that day, as a collector may have called or written?"""
    case = scribe.case
    if _by_their_desk(scribe, sentence):
        return True
    if one.kind == "other" and (OF_OTHERS.search(sentence) or (claimed(case) and not names_them(scribe, sentence))):
        return False
    only = _ACCOUNT.search(sentence) or not _MONEY.search(sentence) or (wants_money(case) and not claimed(case))
    if one.kind in PROMISES and theirs(sentence) and only and not letters_out(case):
        return not OF_OTHERS.search(sentence)  # nobody else can open the account
    if one.kind in ("settled", "cleared") or one.way == "phone" or claims.says_paid(sentence) is not None:
        return False
    if _WROTE.search(sentence) or (one.kind == "refusal" and APPEAL.search(sentence)):
        return True
    alone = not (letters_out(case) or case.text("collection_agency"))
    said = bool(_REFUSED.search(sentence)) or _asked_before(case, one)
    return alone and one.kind == "refusal" and said and not OF_OTHERS.search(sentence)


def _by_their_desk(scribe: Scribe, sentence: str) -> bool:
    """ "Die Hotline sagte am 30.10. alles ok": whose hotline is plain where no collector has one, too."""
    another = scribe.case.text("collection_agency") and not names_them(scribe, sentence)
    return bool(DESK_SAID.search(sentence)) and not (another or _OTHER_DESKS.search(sentence))


def _asked_before(case: Case, one: Contact) -> bool:
    """Had the person turned to them before that day?"""
    own = (other.when for other in case.contacts if other.by == "person")
    return one.when is not None and any(when and when.last <= one.when.first for when in own)


def names_them(scribe: Scribe, sentence: str) -> bool:
    named = (one.slug for one in scribe.desk.directory.mentions(sentence))
    return scribe.case.text("company") in named

"""An appeal of one's own told without its day, and that it was refused: the letter says that there was one."""

import re

from bot.case import Contact
from bot.dialogue.questions.court import served
from bot.dialogue.questions.exchange import in_full, note_contact
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_exchanges import SENTENCES
from bot.dialogue.understand.affected import other_person
from bot.dialogue.understand.appeals import appealed
from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.days import days
from bot.letters.offers import phished
from bot.patterns import regex

_SPEAKS = regex(r"appeal|einspr[uü]ch|widerspr|review|überprüfung", re.I)
_APART = regex(
    r"\s(?:und|and)\s(?=(?:\w{1,12}\s){0,2}?(?:wrote|called|emailed|sent|mailed|phoned|schrieb|rief|mailte)\b)", re.I
)


def note_appeals(scribe: Scribe, text: str) -> None:
    """Notes each once, as long as no letter is out; what has its day is heard with it."""
    case = scribe.case
    if not _SPEAKS.search(text) or not case.text("company") or served(case) or phished(case) or _out(scribe):
        return
    parts = [_behind_block(part) for one in SENTENCES.split(in_full(scribe, text)) for part in _APART.split(one)]
    told = [appealed(one) for one in parts if not days(one, scribe.today) and not other_person(one)]
    mine, refused = any(one.mine for one in told), any(one.refused for one in told)
    dated = any(_SPEAKS.search(one) and days(one, scribe.today) for one in parts)
    if mine and not dated and not _known(scribe, "person", "inquiry"):
        note_contact(scribe, Contact("other", "person", "inquiry", None, "", 1))
        scribe.learn("already_contacted", True)
    if refused and not _known(scribe, "company", "refusal"):
        note_contact(scribe, Contact("other", "company", "refusal", None, "", 1))


def _behind_block(part: str) -> str:
    """ "Gesperrt vor ein paar Tagen, Einspruch gemacht, abgelehnt": the day of the block is none of the appeal."""
    told = part.split(", ")
    first = next((place for place, one in enumerate(told) if _SPEAKS.search(one)), 0)
    return ", ".join(told[first:]) if blocked(", ".join(told[:first])) else part


def _out(scribe: Scribe) -> bool:
    return any(one.sending for one in scribe.case.letters)


def _known(scribe: Scribe, by: str, kind: str) -> bool:
    """Was one told before, without its day, or with it in words that spoke of an appeal?"""
    like = [one for one in scribe.case.contacts if (one.by, one.kind) == (by, kind)]
    spoken_of = {one.turn for one in scribe.case.heard if one.turn != scribe.turn and _SPEAKS.search(one.text)}
    return any((one.when is None and one.way in ("other", "form")) or one.turn in spoken_of for one in like)

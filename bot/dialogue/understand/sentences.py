"""The sentences of an answer, ready to be compared: without what the person did, wishes or asks. It knows no phrase of
a company."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from bot.dialogue.understand.mails import new_part
from bot.dialogue.understand.spellings import SPELLINGS
from bot.dialogue.understand.text import AT_HAND, level, words
from bot.patterns import regex


@dataclass(frozen=True)
class Sentence:
    """A sentence in `plain` words, and where it stands in the text; `end` is not included."""

    words: str
    start: int
    end: int


MOST = 80
_MARK_ENDS = r"[.!?;…]+(?=\s|$)|\n\s{0,20}[\n•*–-]"
_BUTS = ("but", "aber", "jedoch", "however", "allerdings", "though")
_ENDS = regex(_MARK_ENDS)
_ENDS_OR_BUT = regex(rf"{_MARK_ENDS}|,?\s(?:{'|'.join(_BUTS)})(?=[\s,])", re.IGNORECASE)
_SHORTENED = words("""
    art abs nr no z b bzw ca str dr hr fr mr mrs ms lit ziff vgl inkl zzgl ggf st artikelnr sec e g max evtl gem usw tel
    az gr mind bspw sog
""")
_LAST = regex(r"\w+$")
# A dot behind a number ends a sentence where the number is a year or has cents, or where a sentence plainly begins.
_WHOLE_NUMBER = regex(r"(?:\d{4}|,\d\d)$")
_BEGINS = regex(
    r"\s(?:wir|sie|ihre?|die|das|der|bitte|leider|es|we|you|your|please|the|this|if|they|it)\b", re.IGNORECASE
)
_PLAIN = str.maketrans({**dict.fromkeys("\"„“”»«()[]*_<>|", " "), "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"})
_DOTS = "\u0308"  # over a letter, as a sign of its own
_SPELT = SPELLINGS.get
_JOINED = (("'s ", " is "), ("'m ", " am "), ("'re ", " are "), ("'ve ", " have "), ("'ll ", " will "))
# What the person did, wishes or plans is not what the other side says.
_OWN = regex(
    r"(?:(?<!\w)ich (?:hab|habe|hatte)|(?<!\w)(?:hab|habe) ich|^(?:hab|habe)(?= die | den | das | denen | es )|(?<!\w)i(?: have| had)?(?: already| just| also| even)?)(?! ihr| dein)"
    r" (?:(?!your |ihre |ihr |deine? )[\w.-]{1,20} ){0,8}?"
    r"(?:\w{0,3}geschickt|gesendet|gesandt|hochgeladen|\w{0,3}gezahlt|\w{0,3}schrieben|gefragt|gesagt|angerufen"
    r"|weitergeleitet|forwarded|eingereicht|verlangt|widersprochen|gebeten|beschwert|ueberwiesen|sent|uploaded|paid|wrote|written|asked|told|gave"
    r"|\w{3,20} haben wollen|given|called|appealed|complained|emailed|mailed|provided|submitted|requested|demanded)(?!\w)"
    r"(?! your)[^,.!?]{0,80}?(?=,| und | and | aber | but | then |[.!?]|$)"
    r"|(?<!\w)ich (?:will|moechte|wollte|haette gern\w?|wuensche|fordere|verlange|beantrage|hoffe)(?! ihnen| dir| sie | euch)"
    r"[^.!?,]{0,200}(?:, ?(?:dass|das|wenn) [^.!?,]{0,200})?"
    r"|(?<!\w)i (?:want|wanted|wish|demand|would like|hope|need|expect)(?! to (?:let|inform|confirm|apolog|assure|thank"
    r"|point|help)| you(?:\b(?! to (?:un|re)))| this)[^.!?]{0,200}"
    r"|(?<!\w)i (?:forwarded|mailed|sent) [^.!?,]{0,60}(?<!\w)to (?:them|him|her|amazon|paypal|klarna)(?!\w)[^.!?,]{0,40}"
    r"|(?<!\w)ich (?:geh|gehe|zieh|ziehe|klag|klage|verklag|verklage)\b[^.!?]{0,120}|(?<!\w)i (?:am going to|will|would)"
    r" (?:go to |take |sue|court)[^.!?]{0,120}|(?<!\w)i am going to court[^.!?]{0,80}"
)
_I = regex(r"(?<!\w)(?:ich|i)(?!\w)")
_ASKS_KINDLY = regex(r"(?:also |und |and |so )?(?:could|can|would|may) (?:you|we|i ask)|koennten sie|koennen sie|kannst du")
_ASKS = regex(
    r"(?:und |and |aber |also |na |ok,? )?(?:was (?:mach|tu|soll|ist,? wenn|passiert|mache)|soll ich|sollte ich|muss ich"
    r"|darf ich|kann ich|should i|do i|am i|must i|can i|what (?:if|happens|do i|should|would)|is my|are my|ist mein|do you (?:think|know|believe)|glaubst|denkst|meinst|meinen sie|glauben sie"
    r"|sind mein|welche (?:unterlagen|angaben|daten|adresse) |was (?:ist|heisst|kostet|bedeutet|meinst|meinen|sind)|wie (?:hoch|viel|oft|weit|sieht|erkenn\w+|lange|geht|soll|kann|mach)|wann |warum |wieso |why |when (?:will|do|can) |how (?:do|can|long)"
    r"|kommt (?:da|jetzt|dann)|ist das |is (?:this|that) )"
)
@lru_cache(AT_HAND)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of what was newly written, in order, without questions."""
    return tuple(filter(None, map(_said, parts(text))))


@lru_cache(AT_HAND)
def parts(text: str) -> tuple[Sentence, ...]:
    """As `sentences`, with all that the person asks, did and wishes; at most `MOST`."""
    small = level(text)
    found = (Sentence(_plain(small[start:end]), start, end) for start, end in _spans(text, *new_part(text)))
    return tuple(one for one in islice(found, MOST) if one.words)


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    small = level(text)
    ends = _ENDS_OR_BUT if any(but in small for but in _BUTS) else _ENDS
    for mark in ends.finditer(text, start, end):
        if mark[0] != "." or _ends(text, mark.start()):
            yield start, mark.end()
            start = mark.end()
    yield start, end


def _ends(text: str, dot: int) -> bool:
    """Does a dot end a sentence, rather than a short word or the number of a day?"""
    last = _LAST.search(text, max(0, dot - 12), dot)
    if last is None or not last[0].isdigit():
        return last is None or last[0].casefold() not in _SHORTENED
    return bool(_WHOLE_NUMBER.search(text, max(0, dot - 4), dot) or _BEGINS.match(text, dot + 1))


def _said(one: Sentence) -> Sentence | None:
    asks = one.words.endswith("?") or _ASKS.match(one.words)
    if asks and not _ASKS_KINDLY.match(one.words):
        return None
    return replace(one, words=_OWN.sub(" ", one.words)) if _I.search(one.words) else one


def _plain(raw: str) -> str:
    """The words as the tables of phrases have them."""
    if _DOTS in raw:
        raw = unicodedata.normalize("NFC", raw)
    words = " ".join([_SPELT(word, word) for word in raw.translate(_PLAIN).split()])
    if "'" in words:
        for short, long in _JOINED:
            words = words.replace(short, long)
    return words

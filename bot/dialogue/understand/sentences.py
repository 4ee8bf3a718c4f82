"""The sentences of an answer in `plain` words, ready to be compared with phrases. It knows none of them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from bot.dialogue.understand.mails import new_part
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.own_words import asks, without_own
from bot.dialogue.understand.spellings import SPELLINGS
from bot.dialogue.understand.text import level, words
from bot.patterns import regex


@dataclass(frozen=True)
class Sentence:
    """A sentence in `plain` words, and where it stands in the text; `end` is not included."""

    words: str
    start: int
    end: int


MOST = 80  # sentences that are read
_MARKS = r"[.!?;…]+(?=\s|$)|\n\s{0,20}[\n•*–-]"
_BUTS = ("but", "aber", "jedoch", "however", "allerdings", "though")
_ENDS = regex(_MARKS)
# "Konto bleibt aber zu" is one sentence.
_UNSPLIT = "".join(rf"(?<!\b{verb})" for verb in words("ist sind bleibt bleiben wird werden kann hat haben geht is"))
# So is "das Geld kommt aber nicht".
_ONLY_NOT = (
    r"(?!\s(?:aber|jedoch|allerdings)\s(?:(?:leider|trotzdem|immer|noch) ){0,2}(?:nicht|nich|net|ned|nie)"
    r"(?: (?:mehr|aus|frei|zurück|raus|an|ein|weiter|wieder)){0,2}\s*(?:$|[.!?;,\n]))"
)
_ENDS_OR_BUT = regex(rf"{_MARKS}|(?=[,\s]){_ONLY_NOT}{_UNSPLIT},?\s(?:{'|'.join(_BUTS)})(?=[\s,])", re.IGNORECASE)
_SHORTENED = words("""
    art abs nr no z b bzw ca str dr hr fr mr mrs ms lit ziff vgl inkl zzgl ggf st artikelnr sec e g max evtl gem usw tel
    az gr mind bspw sog
""")
_SHORT = 10  # letters of the longest of them, and one more
# A dot behind a number ends a sentence where the number is a year or has cents, or where a sentence plainly begins.
_WHOLE_NUMBER = regex(r"(?:\d{4}|,\d\d)$")
_BEGINS = regex(
    r"\s(?:wir|sie|ihre?|die|das|der|bitte|leider|es|we|you|your|please|the|this|if|they|it)\b", re.IGNORECASE
)
_PLAIN = str.maketrans({**dict.fromkeys('"„“”»«()[]*_<>|', " "), "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'"})
_DOTS = "\u0308"  # over a letter, as a sign of its own
_JOINED = (("'s ", " is "), ("'m ", " am "), ("'re ", " are "), ("'ve ", " have "), ("'ll ", " will "))


@remembered
def sentences(text: str) -> tuple[Sentence, ...]:
    """What the other side is heard to say, in order: without the person's own questions, deeds and wishes."""
    return tuple(
        one if said == one.words else replace(one, words=said)
        for one in parts(text)
        if not asks(one.words) and (said := without_own(one.words))
    )


@remembered
def parts(text: str) -> tuple[Sentence, ...]:
    """All sentences of what was newly written, in order; at most `MOST`."""
    small = level(text)
    found = (Sentence(_plain(small[start:end]), start, end) for start, end in _spans(text, small))
    return tuple(one for one in islice(found, MOST) if one.words)


def part(text: str, start: int, end: int) -> str:
    """The `plain` words between two places of the text; `end` is not included."""
    return _plain(level(text)[start:end])


def _spans(text: str, small: str) -> Iterator[tuple[int, int]]:
    start, end = new_part(text)
    ends = _ENDS_OR_BUT if any(f"{but} " in small for but in _BUTS) else _ENDS
    for mark in ends.finditer(text, start, end):
        if mark[0] != "." or stops(text, mark.start()):
            yield start, mark.end()
            start = mark.end()
    yield start, end


def stops(text: str, dot: int) -> bool:
    """Does a dot end a sentence, rather than a short word or the number of a day?"""
    if text[dot - 1 : dot].isdigit():
        return bool(_WHOLE_NUMBER.search(text, max(0, dot - 4), dot) or _BEGINS.match(text, dot + 1))
    start = dot
    while start and dot - start < _SHORT and text[start - 1].isalpha():
        start -= 1
    return text[start:dot].casefold() not in _SHORTENED


def _plain(raw: str) -> str:
    """The words as the tables of phrases have them."""
    if _DOTS in raw:
        raw = unicodedata.normalize("NFC", raw)
    typed = raw.translate(_PLAIN).split()
    said = " ".join(map(SPELLINGS.get, typed, typed))
    if "'" in said:
        for short, long in _JOINED:
            said = said.replace(short, long)
    said = _IS_THERE.sub("ist da", said) if " do" in said else said
    return _IS.sub("ist", said) if "is " in said else said


_IS_THERE = regex(r"\b(?:is|ist) do(?= ?[.!,?]|$)")  # "geld is do"
# "Geld is da, Konto is immer noch zu": no English word follows.
_IS = regex(
    r"(?<!\w)is(?= (?:(?:aber|ja|doch|immer) )?(?:da|weg|zu|dicht|gesperrt|offen|auf|nicht|nich|nix|noch|wieder|schon"
    r"|jetzt|immer|endlich|angekommen|gekommen|raus|freigegeben|freigeschaltet)(?!\w))"
)

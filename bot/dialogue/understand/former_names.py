"""The name that somebody had before, under which a company may know them still: "geb. Pichler", "das Konto läuft noch
auf Lena Pichler". Who they are now it does not know."""

import re

from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.name_parts import BIG
from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_ONE = rf"{BIG}[^\W\d_]{{1,24}}(?:[-'’][^\W\d_]{{1,25}})?"
_NAME = rf"(?!(?i:{MONTH})(?!\w))(?P<name>{_ONE}(?: {_ONE})?)(?![\w@])"
_BORN = regex(rf"(?<!\w)(?i:geb\.?|geborene[nr]?|née) {_NAME}")
SHORT = 60  # characters: a name and little more
# "jana beispiel, geb schulz", where all is typed small.
_BORN_SMALL = regex(r"(?<!\w)(?:geb\.?|geborene[nr]?|née) (?P<name>[^\W\d_]{3,24}(?:-[^\W\d_]{2,24})?)(?![\w@])")
_BEFORE = (
    regex(
        r"(?<!\w)(?i:(?:vor der|before (?:the|my)) (?:hochzeit|heirat|scheidung|wedding|marriage|divorce)"
        r"(?: noch)?(?: hieß ich| hiess ich| i was(?: called)?|:)?(?: noch)?"
        r"|(?:mädchennamen?|geburtsnamen?|alte[nr]? namen?|frühere[nr]? namen?|maiden name|old name|former name)"
        rf"(?: ist| war| is| was|:|,)?) {_NAME}"
    ),
    regex(
        r"(?<!\w)(?i:(?:konto|account|das|es|it)(?: bei \w{2,15}| at \w{2,15})? (?:läuft|ist|is|runs)"
        rf"(?: \w{{1,10}}){{0,2}} (?:noch|still) (?:auf|unter|in|under)(?: de[nm] namen?| the name)?) {_NAME}"
    ),
)
# Of who tells their name; "ich war früher Kunde", "früher Vodafone" tell none.
_FORMERLY = regex(
    rf"(?<!\w)(?i:(?:früher|ehemals|vormals|formerly|previously)(?: mal)?(?: noch)?(?: hieß ich| hiess ich)?) {_NAME}"
)
_TELLS_NAME = regex(r"(?<!\w)(?i:hei(?:ß|ss)e|hieß|hiess|name|called)(?!\w)")

_RENAMED = regex(
    r"(?<!\w)(?:nicht mehr|nimmer|no longer|not .{2,40} any ?more|hei(?:ß|ss)e (?:jetzt|nun|inzwischen))(?!\w)", re.I
)


def renamed(text: str) -> bool:
    """Is the name that was told one of before, and not a mistake?"""
    return _RENAMED.search(text) is not None


def former_name(text: str, asked: bool) -> tuple[str, bool]:
    """The name, and whether somebody was born with it; empty where none is told. `asked` is for their name."""
    text = clean(text)
    born = _BORN.search(text) or (_BORN_SMALL.search(text) if text.islower() and len(text) <= SHORT else None)
    formerly = _FORMERLY.search(text) if asked or _TELLS_NAME.search(text) else None
    found = born or next(filter(None, (rule.search(text) for rule in _BEFORE)), None) or formerly
    name = found["name"] if found else ""
    name = name.title() if text.islower() else name
    return (name, born is not None) if name and all(map(could_be_name, name.split())) else ("", False)

"""A payment order of years ago that was objected to, told beside a claim of today: "2019 hab ich einem Mahnbescheid
widersprochen, jetzt schreibt coeo wieder". Its weeks are long over; one that nobody objected to is none of it."""

from datetime import date

from bot.dialogue.understand.objections_made import UNDONE
from bot.dialogue.understand.text import level
from bot.patterns import regex

_SENTENCE, _CLAUSE = regex(r"[!?;\n]|(?<!\d)\.(?=\s|$)|(?<=\d\d\d\d)\."), regex(r",\s|\s(?=(?:und|aber|and|but)\s)")
_ORDER = regex(r"(?<!\w)(?:mahnbeschei\w+|zahlungsbefehl\w*|payment order|court order)(?!\w)")
_OBJECTED = regex(
    r"(?<!\w)(?:wie?dersprochen|(?:wie?derspruch|einspruch)(?: [^\s.!?;,]{1,12}){0,4} (?:eingelegt|erhoben|gemacht"
    r"|geschickt|eingereicht|raus|abgeschickt)|objected)(?!\w)"
)
_NOT = regex(rf"(?<!\w)(?:{UNDONE})(?!\w)")
# Its own year, and not that of the bill: "Mahnbescheid wegen einer Rechnung von 2019".
_YEAR = regex(
    r"(?:^|(?<!\w)(?:hab|habe|hatte|war|es|gabs|in|jahr|kam|schon|bereits|ich|da|damals|irgendwann|so|ca\.?|anno|i|got|was"
    r"|had|back|mahnbescheid|order|\W) ?)(?P<y>(?:19|20)\d\d)(?!\w|[.,:/-]\d| ?(?:€|euro?|chf))"
)
_LONG_AGO = regex(
    r"(?<!\w)(?:vor (?:vielen |einigen |paar |ein paar |\d{1,2} |[a-zäöüß]{3,6} )?jahren|(?:many|some|a few|\d{1,2}"
    r"|[a-z]{2,6}) years ago|years ago|letztes jahr|vorletztes jahr|last year|damals|früher(?: mal)?|back then)(?!\w)"
)
LONGEST, _MOST = 500, 12


def without_old_orders(text: str, today: date) -> str:
    """The text without the clauses in which such an order is told of."""
    if len(text) > LONGEST or not _ORDER.search(level(text)):
        return text
    kept, place = list[str](), 0
    for end in [*(cut.end() for cut in _SENTENCE.finditer(text)), len(text)]:
        kept.append(_without(text[place:end], today))
        place = end
    return "".join(kept)


def _without(sentence: str, today: date) -> str:
    """The sentence behind the clause with which order, objection and year are told, where all of them are."""
    small = level(sentence)
    for end in [*(cut.start() for cut in _CLAUSE.finditer(small)), len(small)][:_MOST]:
        if _bygone(small[:end], today):
            return sentence[end:].lstrip(" ,")
    return sentence


def _bygone(words: str, today: date) -> bool:
    objected = _OBJECTED.search(words)
    if not (objected and _ORDER.search(words)) or _NOT.search(_LONG_AGO.sub(" ", words)):
        return False
    years = [int(one["y"]) for one in _YEAR.finditer(words)]
    return bool(_LONG_AGO.search(words)) or (bool(years) and max(years) < today.year)

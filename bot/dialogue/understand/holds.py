"""How long a company says that it holds money back: "sie halten mein Geld 180 Tage zurück". Whether it may it never
knows."""

import re

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_MONEY = (
    r"(?:geld|kohle|guthaben|kontostand|auszahlung|betrag|beträge|einnahmen|erlös\w*|umsatz|umsätze|money|funds|balance"
    r"|payout|earnings|\d{1,5}(?:[.,]\d{2})? ?(?:€|euros?|eur|pounds|£)|€ ?\d{1,5})"
)
_COUNT = r"(?:\d{1,3}|[a-zäöüß]{3,12})"
_UNIT = r"(?:(?:kalender)?ta?o?ge?n?|days?|monate?n?|monade?|months?)"
_SPAN = rf"{_COUNT} {_UNIT}(?!\w)"
_HELD = (
    r"(?:(?:zurück|zruck|zrugg|ein|fest)(?:ge)?h[aä]lt\w*|(?:ein)?behalten|einbehält|zurück|zruck|fest|gesperrt"
    r"|eingefroren|frozen|withh\w+|hold|holds|holding|held|on hold|keep\w*|locked|blockiert)"
)
_PAYS = (
    r"(?:krieg\w*|bekomm\w*|ausgezahlt|auszahl\w*|überwiesen|frei(?:gegeben)?|raus\w*|verfügbar|get|receive|release\w*"
    r"|paid|available|back)"
)
_HOLD = regex(
    rf"(?<!\w){_SPAN}(?: lang| long)? (?:[\w€.,]{{1,12}} ){{0,4}}{_HELD}(?!\w)"
    rf"|(?<!\w){_HELD}(?: [\w€.,]{{1,12}}){{0,5}} {_SPAN}"
)
_LATER = regex(
    r"(?<!\w)(?:in|nach|for|after|within|innerhalb(?: von)?) (?:frühestens |ablauf von |etwa |ca\.? )?"
    rf"{_SPAN}"
)
_SPANS = regex(rf"(?<!\w)(?P<n>{_COUNT}) (?P<unit>{_UNIT})(?!\w)")
_SAYS_MONEY, _SAYS_PAYS = regex(rf"(?<!\w){_MONEY}(?!\w)"), regex(rf"(?<!\w){_PAYS}(?!\w)")
_GONE = regex(
    r"(?<!\w)(?:gelöscht|löschen|löscht|delet\w+|vernichtet|warte\w*|wartezeit|rückgabe\w*|umtausch\w*)(?!\w)"
)
_SENTENCE = regex(r"[!?;\n]|\.(?!\d)")
LEAST, MOST, MONTHS = 30, 400, 24


@remembered
def hold(text: str) -> str:
    """The span as ISO 8601 ("P180D", "P6M"), empty where none is told; fewer than thirty days are a promise."""
    for part in _SENTENCE.split(spoken(text)):
        money = _SAYS_MONEY.search(part)
        if _GONE.search(part) or not (money or "einbehalten" in part or "withh" in part):
            continue
        found = _HOLD.search(part) or (_LATER.search(part) if _SAYS_PAYS.search(part) else _ALLEGED_SPAN.search(part))
        if found:
            return next(filter(None, map(_span, _SPANS.finditer(found[0]))), "")
    return ""


# "Nur 180 Tage", "just that it is 180 days".
_ONLY = regex(
    rf"(?<!\w)(?:nur|bloss|bloß|lediglich|just|only),? (?:(?!seit|since)[\w':]{{1,9}} ){{0,4}}(?P<span>{_SPAN})"
    r"(?! (?:zeit|frist|her|ago|alt|old))"
)


def only_span(text: str) -> str:
    """The span that is all that they said, in answer to why; else empty."""
    found = _ONLY.search(plain(text))
    return next(filter(None, map(_span, _SPANS.finditer(found["span"]))), "") if found else ""


def _span(said: re.Match[str]) -> str:
    count = number(said["n"]) or 0
    if said["unit"].startswith("mo"):
        return f"P{count}M" if 0 < count <= MONTHS else ""
    return f"P{count}D" if LEAST <= count <= MOST else ""


def without_holds(words: str) -> str:
    """Spoken words in which what is only said of such a span is no allegation of a debt."""
    words = _ALLEGED_SPAN.sub(" ", words)
    parts = _SENTENCE.split(words) if _ALLEGED.search(words) else ()
    held = [part for part in parts if hold(part)]
    for part in held:
        words = words.replace(part, _ALLEGED.sub(" ", part))
    return words


_NOT_DUE = (
    r"(?!(?:[^.!?;]|(?<=\d)\.){0,60}(?:(?<!aus)zahl|pay(?!out)|paid|offen|open|fällig|überfällig|rückst|verzug|due"
    r"|fehl|missing|schuld|owe))"
)
# "1840 Euro liegen drauf, angeblich 180 Tage".
_ALLEGED_SPAN = regex(
    rf"(?<!\w)(?:angeblich\w{{0,2}}|allegedly|supposedly|apparently) (?:(?:für|for|bis zu|up to|ganze|noch|nur|erst"
    rf"|in|auf"
    rf"|mindestens|at least|only|another|weitere|rund|etwa) ){{0,3}}{_SPAN}{_NOT_DUE}"
    r"|(?<!\w)(?:angeblich\w{0,2}|allegedly|supposedly|apparently) (?:nur |noch |erst |only )?(?:bis|until|till|ab"
    r"|from)"
    r"(?: zum| the)? (?=\d|mitte|ende|anfang|mid|end)" + _NOT_DUE
)
_ALLEGED = regex(r"(?<!\w)(?:angeblich\w{0,2}|allegedly|supposedly)(?!\w)")

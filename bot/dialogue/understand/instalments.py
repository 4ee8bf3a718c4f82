"""A claim that is paid off bit by bit: one instalment is neither what is claimed nor all that was paid. What is owed it
never knows."""

from bot.case import Money
from bot.dialogue.understand.amounts import Sum, amount, topmost
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import level
from bot.patterns import regex

_RATE = r"(?:(?:monats|teil|wochen)?raten?|instal?lments?|teilzahlung(?:en)?|anzahlung(?:en)?|abschlagszahlung(?:en)?)"
_MONTH = r"(?:monat|month|mo|woche|week|jahr|year|quartal)"
_SOME = regex(
    rf"(?<!\w)(?:{_RATE}(?! (?:sie|du|ihr|mir|uns)(?!\w))"
    r"|(?:nur |erst |bloß )?(?:einen|nen) (?:kleinen |grossen |großen )?teil(?! (?:der|des|von|meine\w?) (?:konten"
    r"|daten))"
    r"|(?:aus versehen|versehentlich|by mistake|accidentally)(?![^.!?]{0,40}(?:falsch|doppelt|zweimal|wrong|twice))"
    r"|angezahlt"
    r"|only part(?: of it)?|part of it|raten(?:zahlung|kauf|plan)|pay in [34]|in [2-9] (?:teilen|parts|payments))(?!\w)"
    r"|(?<![\w.,])\d{1,2} ?[x×] ?\d{1,4}(?:[.,]\d\d(?!\d)| ?(?:€|euro?s?(?!\w)))"  # "3x29,90", "3x 40 euro"
)
_PAID = regex(r"(?<!\w)(?:(?:be|ge|b|ab|ange|abge|abbe)?(?:zahlt|zoit|zohlt)|überwiesen|paid|transferred)(?!\w)")
_OPEN = regex(
    r"(?<!\w)(?:nicht|nich|nie|net|ned|noch|soll\w{0,3}|muss|müss\w{2,4}|wird|werden|würde|not|never|should|must|will)"
    r"(?!\w)"
)
_ALL = regex(
    r"(?<!\w)(?:alles?|allen|sämtlich\w{1,2}|komplett\w{0,2}|vollständig\w{0,2}|ganz|restlos|fertig|letzten?|abbezahlt"
    r"|abgezahlt|beiden?|both|all|every|last|final|fully|in full|everything)(?!\w)"
    rf"|(?<!\w)in (?:\d{{1,2}}|[a-zäöüß]{{3,8}}) {_RATE} (?:(?:be|ge|abbe|abge)zahlt|überwiesen)(?!\w)"
    r"|(?<!\w)(?:paid|(?:be|ge)zahlt|überwiesen) (?:\w{1,6} ){0,2}in (?:\d{1,2}|[a-zäöüß]{3,8})"
    rf" {_RATE}(?!\w)"
)
_LEFT = regex(r"(?<!\w)(?:fehl\w{1,3}|offen|übrig|missing|left|open)(?!\w)")
_SENTENCE = regex(r"[!?;\n]|(?<!\d)\.(?!\d)")
_CLAUSE = regex(r"[!?;\n]|[.,](?!\d)|\s(?:und|and|aber|but)\s")
_BEFORE = regex(
    rf"(?<!\w)(?:{_RATE}(?: (?:von|zu|zum|mit|über|of|at|sind|waren|war|a|à|á|je|jeweils)){{0,2}}:?"
    rf"|(?:jeden|pro|im|every|each|per|a) {_MONTH}|monatlich|monthly)\s?[€£$]?$"
)
_BEHIND = regex(
    rf"\s?(?:€|euros?|eur)?\s?(?:(?:im|pro|jeden|je|a|per|each|every|/)\s?{_MONTH}|monatlich|mtl|monthly"
    rf"|(?:als |pro |je |per )?{_RATE})(?!\w)"
)
_TIMES = regex(r"(?<![\w.,])(?P<count>\d{1,2})\s?(?:x|×|\*|mal)\s?(?:je |jeweils )?[€£$]?$")
_COUNT = regex(rf"(?<![\w.,])(?P<count>\d{{1,2}}|[a-zäöüß]{{3,8}})\s{_RATE}(?!\w)")
_NEAR, _MOST = 45, 60


def instalments(text: str) -> tuple[Sum, ...]:
    """The sums that are one instalment each, none where only that is demanded ("sie wollen eine Rate von 45")."""
    small, every = level(text), topmost(text)
    found = tuple(one for one in every if _is_one(small, one))
    return () if found == every and not (_PAID.search(small) or _PAYS.search(small)) else found


def paid_so_far(text: str) -> Money | None:
    """What the instalments that were paid come to, where it is told how many."""
    small, found = level(text), instalments(text)
    if not found and not topmost(text):
        return _times(small)
    if len(found) != 1:
        return None
    one = found[0]
    start = max((other.end for other in topmost(text) if other.end <= one.start), default=0)
    end = min((other.start for other in topmost(text) if other.start >= one.end), default=len(small))
    about = _CLAUSE.split(small[start : one.start])[-1] + _CLAUSE.split(small[one.end : end])[0]
    count = _count(small, one) if _PAID.search(about) and not _OPEN.search(about) else 0
    return Money(one.money.cents * count, one.money.currency) if 0 < count <= _MOST else None


def pays_off(text: str) -> bool:
    """Does somebody pay a firm bit by bit: "ich zahl seit juli raten an lowell, 25 euro im monat"? Which firm, is seen
    elsewhere."""
    small = level(text)
    return bool(_PAYS.search(small)) and bool(_SOME.search(small) or _MONTHLY.search(small))


_PAYS = regex(
    r"(?<!\w)(?:ich|wir) (?:[a-zäöüß]{1,10} ){0,2}(?:zahle?n?|bezahle?n?|zoi|überweise)(?!\w)"
    r"|(?<!\w)(?:zahle?|bezahle?|zoi) (?:ich|wir)(?!\w)"
    r"|(?<!\w)(?:i|we|i've|i'm|we've)(?: (?:have|am|are|been|always|still|do)){0,3} pay(?:ing)?(?!\w)"
    r"|(?<!\w)(?:ich|wir|hab|habe|haben)(?: [^\s.!?;]{1,12}){0,5} (?:ge|be|ab)(?:ge)?zahlt(?!\w)"
)


def instalments_due(text: str) -> Money | None:
    """What "3 Raten offen, je 33,50" and "drei Raten zu 33,50 sind offen" come to."""
    small = level(text)
    found = _DUE.search(small) or _DUE_BEHIND.search(small)
    count = number(found["count"]) if found else None
    each = amount(found["each"] if not found["each"][-1].isdigit() else f"{found['each']} €") if found else None
    return Money(each.cents * count, each.currency) if each and count and 1 < count <= _MOST else None


_COUNTED = rf"(?<![\w.,])(?P<count>\d{{1,2}}|[a-zäöüß]{{3,8}}) {_RATE}"
_LINKS = r"(?:(?:sind|seien|wären|are|noch|still|angeblich) ){0,3}"
_DUE_NOW = r"(?:offen|fehlen|überfällig|rückständig|im rückstand|open|overdue|missing|unpaid|outstanding)"
_EACH_SUM = r"(?P<each>(?:€ ?)?\d{1,5}(?:[.,]\d{2})?(?: ?(?:€|euros?|eur))?)(?![\w.,]\d|\w)"
_DUE = regex(rf"{_COUNTED} {_LINKS}{_DUE_NOW}[,:]?(?: (?:zu|von|mit|of|at))? (?:je|jeweils|à|a|á|each) {_EACH_SUM}")
_DUE_BEHIND = regex(
    rf"{_COUNTED}[,:]?(?: (?:zu|von|mit|of|at|je|jeweils|à|a|á|each)){{1,2}} {_EACH_SUM}(?: each)?,?"
    rf" {_LINKS}{_DUE_NOW}(?!\w)"
)


def _times(small: str) -> Money | None:
    """ "Die Raten hab ich immer gezahlt, 5 mal 25": without a currency."""
    told = _TIMES_ALONE.search(small) if _SOME.search(small) and _PAID.search(small) else None
    count = int(told["count"]) if told and not _OPEN.search(small) else 0
    return Money(int(told["each"]) * count * 100) if told and 1 < count <= _MOST else None


_TIMES_ALONE = regex(
    r"(?<![\w.,])(?P<count>\d{1,2}) ?(?:x|×|mal|times) (?:je |jeweils )?(?P<each>\d{1,4})"
    r"(?![\w/:-]|[.,]\d| ?(?:%|tage|am))"
)


@remembered
def in_instalments(text: str) -> bool:
    """Does a text speak of instalments at all?"""
    return bool(_SOME.search(level(text)))


def without_some(words: str) -> str:
    """Spoken words without the sentences that tell of an instalment, or of what is paid each month, and not of all."""
    if not _SOME.search(words):
        return words
    return ". ".join(one for one in _SENTENCE.split(words) if not (only_some(one) or _goes_on(one)))


def _goes_on(words: str) -> bool:
    return bool(_MONTHLY.search(words)) and not _ALL.search(_NEWEST.sub(" ", words))


def only_some(words: str) -> bool:
    """Do spoken words tell of instalments, and not that all are paid, or the last? Of who pays each month the last one
    is but the newest."""
    if not _SOME.search(words):
        return False
    return not _ALL.search(_NEWEST.sub(" ", words) if _MONTHLY.search(words) else words) or bool(_LEFT.search(words))


_MONTHLY = regex(r"(?<!\w)(?:(?:jeden|im|pro|every|each|per|a) (?:monat|month)|monatlich|monthly)(?!\w)")
_NEWEST = regex(r"(?<!\w)(?:letzten?|last)(?!\w)")


def _is_one(small: str, one: Sum) -> bool:
    before = small[max(0, one.start - _NEAR) : one.start]
    times = _TIMES.search(before) and _PAID.search(small)
    return bool(times or _BEFORE.search(before) or _BEHIND.match(small, one.end))


def _count(small: str, one: Sum) -> int:
    before = small[max(0, one.start - _NEAR) : one.start]
    told = _TIMES.search(before) or _COUNT.search(before)
    return (number(told["count"]) or 0) if told else 0

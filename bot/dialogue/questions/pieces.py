"""A sentence cut where another day begins: what happened on a day stands in a piece of its own, and so does a day that
stands alone. What the pieces tell it does not know."""

import re
from collections.abc import Iterator
from datetime import date

from bot.case import When
from bot.dialogue.questions.plain import without_days
from bot.dialogue.understand.contact_ways import way
from bot.dialogue.understand.contacts import contacts
from bot.dialogue.understand.days import day, days, doubtful, happened_on
from bot.dialogue.understand.happenings import happened
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.speakers import theirs
from bot.patterns import regex

_AGAIN = r"noch ?mals?|noch ?ma|noch ?einmal|wieder|erneut|again|once more"
_SAYS_AGAIN = regex(rf"\b(?:{_AGAIN})\b", re.I)
_AND_ON = regex(rf"\s(?:und|and)\s+(?=(?:(?:dann|then|{_AGAIN})\s+)?(?:am|on)\s+(?:the\s+)?\d)", re.I)
_CUTS = regex(
    r"(,\s(?:(?:und|and|dann|then)\s)?|;\s|\s(?:und|and)\s(?:(?:dann|then)\s)?|\s[–—-]\s"
    rf"|(?<=\d\.)\s(?=[A-ZÄÖÜ])(?!(?i:{MONTH})(?!\w)))"
)
# Words beside a day that tell of nothing: what happened on it stands in the piece beside it.
_BESIDE_A_DAY = regex(
    r"(?:[\s,.:;-]|\b(?:ich|i|wir|we|ha[bt]e?|haben|have|am|on|the|erst|zuerst|first|dann|then|auch|also|too|und|and"
    r"|zum (?:ersten|zweiten|dritten) mal|the (?:first|second|third) time|ohne erfolg|vergeblich|in vain|no luck"
    rf"|{_AGAIN})\b)*",
    re.I,
)
_SINCE = regex(r"\W*(?:schon |already )?(?:seit|since|sit)\b", re.I)  # nobody writes since a day

TWO, MANY = 2, 40
OTHER, MINE, THEIRS, TOLD, UNKNOWN = "other", "mine", "theirs", "told", "unknown"
PARTED = frozenset({(MINE, THEIRS), (THEIRS, MINE), (THEIRS, THEIRS), (TOLD, THEIRS)})


def pieces(sentence: str, today: date) -> Iterator[str]:
    """The sentence, cut before "und am 12.", around a day that stands alone and around what is no exchange."""
    for part in _AND_ON.split(sentence):
        for piece in without_others(part, today):
            yield from _around_days(piece, today)


def without_others(part: str, today: date) -> Iterator[str]:
    """ "Am 7.11. gesperrt, am 12.11. gemailt", "am 3.11. kam die Mahnung, am 12.11. gemailt": each apart, where both
    have a day of their own."""
    cut = _CUTS.split(part)
    bits = cut[::2]
    if len(bits) == 1 or len(bits) > MANY or len(days(part, today)) < TWO:
        yield part
        return
    roles = [_role(bit, today) for bit in bits]
    if len({*roles} - {""}) < TWO and roles.count(THEIRS) < TWO:
        yield part
        return
    joined, last = bits[0], roles[0]
    for place in range(1, len(bits)):
        if OTHER in (roles[place], roles[place - 1]) or (last, roles[place]) in PARTED:
            yield joined
            joined = bits[place]
        else:
            joined += cut[2 * place - 1] + bits[place]
        last = last if roles[place] in ("", UNKNOWN) else roles[place]
    yield joined


def _role(bit: str, today: date) -> str:
    """Whose exchange the day of a bit is, or that it is of something else; empty where there is no day."""
    if not happened_on(bit, today) or again(bit, today):
        return ""
    found = contacts(bit, today)
    if not found:
        if happened(bit) or _SINCE.match(bit):
            return OTHER
        bare = _BESIDE_A_DAY.fullmatch(without_days(bit, today))
        return THEIRS if theirs(bit) else UNKNOWN if bare else TOLD
    spoken_of = way(bit) is None and theirs(bit)  # "am 16. haben sie gesagt": nobody was called
    if any(one.way == "phone" and one.kind == "inquiry" for one in found) and not spoken_of:
        return MINE
    mine = {one.by == "person" for one in found}
    return UNKNOWN if len(mine) > 1 else MINE if True in mine else THEIRS


def _around_days(piece: str, today: date) -> Iterator[str]:
    joined = ""
    for bit in piece.split(", "):
        if only_a_day(bit, today):
            yield from (one for one in (joined, bit) if one)
            joined = ""
        else:
            joined = f"{joined}, {bit}" if joined else bit
    if joined:
        yield joined


@remembered
def only_a_day(piece: str, today: date) -> When | None:
    """The day of a piece that tells nothing else; of several none."""
    when = day(piece, today)
    past = when is not None and len(days(piece, today)) < TWO and when.exact and not doubtful(piece, when, today)
    return when if past and _BESIDE_A_DAY.fullmatch(without_days(piece, today)) else None


def again(piece: str, today: date) -> When | None:
    """The day on which what stands before was done once more ("am 12.11. nochmal")."""
    return only_a_day(piece, today) if _SAYS_AGAIN.search(piece) else None

"""The time within which something was promised ("in 48 Stunden", "bis Ende der Woche"), read from what is said to have
been said. What it counts from, and whether it was kept, it does not know."""

import re
from dataclasses import dataclass

from bot.patterns import regex

_WORDS = {
    word: count
    for count, words in (
        (1, "ein eine einer einem a an one"),
        (2, "zwei two"),
        (3, "drei three"),
        (4, "vier four"),
        (5, "fünf five"),
        (10, "zehn ten"),
    )
    for word in words.split()
}
_UNITS = {  # by how the word for it begins
    "business_days": ("werk", "arbeits", "bank", "business", "working"),
    "hours": ("h", "std", "stunde"),
    "days": ("tag", "day"),
    "weeks": ("woche", "week"),
}
_UNIT = (
    r"h|hrs?|hours?|std|stunden?|(?:werk|arbeits|bank)tage?n?|(?:business|working) days?|tage?n?|days?|wochen?|weeks?"
)
_SPAN = regex(
    r"\b(?:in|innerhalb(?: von)?|binnen|within)(?: (?:the|den))?(?: (?:next|nächsten))?(?: (?:ca|etwa|about))?\.? "
    rf"(?P<count>\d{{1,3}}|{'|'.join(_WORDS)}) ?(?P<unit>{_UNIT})\b"
    rf"|\b(?P<bare>\d{{1,3}}) ?(?P<of>{_UNIT}),? (?:dann|then)\b",
    re.I,
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_GERMAN = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_DAY = regex(rf"\b(?:bis|by|until)(?: (?:zum|spätestens))? (?P<of>{'|'.join((*_DAYS, *_GERMAN))})\b", re.I)
_END = regex(
    r"\b(?:bis|by|until)(?: (?:zum|the|spätestens))? end(?:e)? (?:de[rs]|dieser|dieses|of(?: the| this)?) "
    r"(?P<of>woche|week|monat|month)",
    re.I,
)


@dataclass(frozen=True)
class Term:
    """`unit` names it in letters.toml, one for a `count` of one."""

    unit: str
    count: int = 1


def term(said: str) -> Term | None:
    """The one time that is named; none where there are several, as nobody knows which counts."""
    if roughly := _ROUGHLY.fullmatch(said.strip(" .,!")):
        return _rough(roughly)
    found, ends, on = ([*rule.finditer(said)] for rule in (_SPAN, _END, _DAY))
    if len(found) + len(ends) + len(on) != 1:
        return None
    if on:
        name = on[0]["of"].lower()
        return Term(name if name in _DAYS else _DAYS[_GERMAN.index(name)])
    if ends:
        return Term("week_end" if ends[0]["of"][:1] in "wW" else "month_end")
    return _counted(found[0]["count"] or found[0]["bare"], found[0]["unit"] or found[0]["of"])


def _counted(count: str, word: str) -> Term:
    number = _WORDS.get(count.lower(), 0) or int(count)
    unit = next(unit for unit, starts in _UNITS.items() if word.lower().startswith(starts))
    return Term(unit if number > 1 else unit.removesuffix("s"), number)


def _rough(found: re.Match[str]) -> Term:
    """ "48 Stunden", "in den nächsten Wochen", "in a few days"."""
    if found["number"]:
        return _counted(found["number"], found["counted"])
    unit = next(unit for unit, starts in _UNITS.items() if found["roughly"].lower().startswith(starts))
    return Term(f"{'few' if found['few'] else 'next'}_{unit}")


def only_term(said: str) -> bool:
    """Is nothing said but a time, and perhaps that it will be done by then?"""
    rest = said
    for rule in (_SPAN, _END, _DAY, _ROUGHLY):
        rest = rule.sub("", rest, count=1)
    return rest != said and _NOTHING_ELSE.fullmatch(rest) is not None


# "48 Stunden", "in den nächsten Wochen". For how long money is held ("180 days") is no such time.
_ROUGHLY = regex(
    rf"\b(?P<number>[1-4]?\d|72|{'|'.join(_WORDS)}) ?(?P<counted>{_UNIT})\b"
    r"|\b(?:(?:in|innerhalb|binnen|within) )?(?:(?:den |the )?(?:nächsten|kommenden|next|coming)"
    r"|(?P<few>ein paar|paar|wenige[nr]?|a few|few))"
    r"(?: (?:paar|few))? (?P<roughly>stunden|tagen?|wochen|hours|days|weeks)\b",
    re.I,
)
_NOTHING_ELSE = regex(
    r"(?:[\s.,:!]|\b(?:dann|erst|ist|is|wird|sei|es|das|alles|fertig|erledigt|geklärt|abgeschlossen|spätestens|it|will|be"
    r"|done|sorted|finished|at the latest)\b)*",
    re.I,
)

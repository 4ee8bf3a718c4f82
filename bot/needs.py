"""What has to stand in a text for a regular expression to find anything there: words, parts of words, digits and signs,
read from the expression itself. After Cox, "Regular Expression Matching with a Trigram Index" (2012).

A need is told for small letters, every digit being "0". It knows no rule.
"""

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from re import _constants as sre  # type: ignore[attr-defined]  # private, so without types
from typing import Any

Items = Sequence[tuple[Any, Any]]

# Letters that have no other form than their capital; what is written with others is not looked up.
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzäöüß")
_SIGNS = frozenset("@€$£§%#/:+*&=.,-?!()'’…🤷")
_APART = frozenset('\n\t\r\f\v ;"–—„“”[]{}<>|\\~^`\xa0')
EDGE, APART = "\x00", " "  # where no word character stands on one side; any character that is in no word
_MOST, _CROSSED, _TIMES = 100, 24, 4  # strings that are told apart, of two parts together; rounds of a repetition
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}
_OFTEN = """
    ich i mein meine meinen meinem my das die der den dem the ein eine einen a an und and ist is war was hat hab habe
    haben have has had nicht nichts not no nie mit with von from of für for auf in im on at zu to es it sie they konto
    account mich me mir jetzt now noch auch aber but so da wegen because weil wurde wurden are kann can kein keine all
    alle mehr more nur only just by bei oder or über about amazon you this that be been am dass wie wir er ihr uns
"""
COMMON = frozenset(_OFTEN.split())


@dataclass(frozen=True, order=True)
class Sign:
    """A part of a word, or a character that is in none; `left` and `right` tell whether the word ends there."""

    text: str
    left: bool
    right: bool

    @property
    def share(self) -> float:
        """Of how many texts it is roughly in."""
        if self.text in _SHARES:
            return _SHARES[self.text]
        if self.text in COMMON:
            return 0.5
        digits, edges = self.text.count("0"), self.left + self.right
        if digits:
            return 0.4 * math.pow(0.6, digits - 1 + edges) * math.pow(0.5, len(self.text) - digits)
        return 1.2 * math.pow(0.5, len(self.text) + edges)


_SHARES = {"0": 0.4, ".": 0.8, ",": 0.7, "-": 0.3, "?": 0.3, "'": 0.2, ":": 0.2, "!": 0.2, "/": 0.15}

Need = frozenset[Sign]  # one of these stands in every text in which something is found


def needs(tree: Items) -> list[Need]:
    """All needs of an expression that are known, the rarest first; of those for the same strings one."""
    rarest = {frozenset(sign.text for sign in need): need for need in sorted(_Reading().needs(tree), key=_rarity)}
    return sorted(rarest.values(), key=_share)


def _rarity(need: Need) -> float:
    return -_share(need)


def _share(need: Need) -> float:
    return sum(sign.share for sign in need)


@dataclass
class _Reading:
    """Goes through an expression from left to right: `ends` are the strings of which one was just matched, as far as
    they are known; `found` is needed."""

    ends: frozenset[str] = frozenset({""})
    exact: bool = True
    found: set[Need] = field(default_factory=set)

    def needs(self, items: Items) -> set[Need]:
        self.read(items)
        self.close()
        return self.found

    def read(self, items: Items, behind: str = "") -> None:
        """`behind` is what follows the last of the items."""
        word = ""
        for place, (kind, value) in enumerate(items):
            if kind is sre.LITERAL and (character := _character(value)):
                word += character
                continue
            if word:
                self.add({word})
                word = ""
            after = behind if place + 1 == len(items) else EDGE if _is_edge(*items[place + 1]) else ""
            self.step(kind, value, after)
        if word:
            self.add({word})

    def step(self, kind: Any, value: Any, after: str) -> None:
        if kind is sre.BRANCH:
            self.branch(value[1], after)
        elif kind is sre.SUBPATTERN:
            self.read(value[3], after)
        elif kind in _REPEATS:
            self.repeat(*value)
        else:
            _READERS.get(kind, _Reading.other)(self, value)

    def other(self, _: Any) -> None:
        self.close()

    def add(self, strings: Collection[str]) -> None:
        """One of these comes next."""
        if len(self.ends) > 1 < len(strings) and len(self.ends) * len(strings) > _CROSSED:
            edge = self.edge()
            self.close(frozenset({edge}))
        self.ends = frozenset([one + other for one in self.ends for other in strings])

    def edge(self) -> str:
        """Does no word go on where the next one begins?"""
        return EDGE if all(one and not _in_word(one[-1]) for one in self.ends) else ""

    def close(self, ends: frozenset[str] = frozenset({""})) -> None:
        """What comes next is not known; `ends` is."""
        for best in (_best, _best_mark):
            options = [best(text) for text in self.ends]
            if all(options):
                self.found.add(frozenset(sign for sign in options if sign))
        self.ends, self.exact = ends, False

    def atomic(self, value: Any) -> None:
        self.read(value)

    def one(self, items: Items) -> None:
        strings = _strings(items)
        return self.add(strings) if strings else self.close()

    def branch(self, choices: Sequence[Items], behind: str) -> None:
        edge = self.edge()
        sides = [_Reading(frozenset({edge})) for _ in choices]
        for side, items in zip(sides, choices, strict=True):
            side.read(items, behind)
        strings = frozenset[str]().union(*(side.ends for side in sides))
        if all(side.exact for side in sides) and len(strings) <= _MOST:
            return self.add(strings)
        self.close()
        for side in sides:
            side.add({behind})
            side.close()
        if all(side.found for side in sides):
            self.found.add(frozenset[Sign]().union(*(min(side.found, key=_share) for side in sides)))
        return None

    def repeat(self, least: int, most: int, items: Items) -> None:
        inner = _Reading()
        inner.read(items)
        if least == 0:
            if most == 1 and inner.exact and len(inner.ends) < _MOST:
                return self.add(inner.ends | {""})
            return self.close()
        if not inner.exact:
            self.close()
            inner.close()
            self.found |= inner.found
            return None
        for _ in range(min(least, _TIMES)):
            self.add(inner.ends)
        if most > least or least > _TIMES:
            self.close(inner.ends)
        return None

    def asserted(self, value: Any) -> None:
        direction, items = value
        inner = _Reading()
        inner.read(items)
        if direction < 0 and inner.exact:
            self.close(inner.ends)
            return
        inner.close()
        self.found |= inner.found

    def absent(self, value: Any) -> None:
        if _holds_word(value[1]):
            self.add({EDGE})

    def place(self, value: Any) -> None:
        if value in _PLACES:
            self.add({EDGE})


_PLACES = {sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING, sre.AT_END, sre.AT_END_STRING}
_CATEGORIES = {sre.CATEGORY_DIGIT: {"0"}, sre.CATEGORY_SPACE: {APART}, sre.CATEGORY_NOT_WORD: {APART}}
_READERS: dict[Any, Any] = {
    sre.IN: _Reading.one,
    sre.ATOMIC_GROUP: _Reading.atomic,
    sre.ASSERT: _Reading.asserted,
    sre.ASSERT_NOT: _Reading.absent,
    sre.AT: _Reading.place,
}


def _is_edge(kind: Any, value: Any) -> bool:
    return (kind == sre.AT and value in _PLACES) or (kind == sre.ASSERT_NOT and _holds_word(value[1]))


def _holds_word(items: Items) -> bool:
    """Is one of the choices any character of a word?"""
    if len(items) != 1:
        return False
    kind, value = items[0]
    if kind == sre.BRANCH:
        return any(_holds_word(side) for side in value[1])
    if kind == sre.SUBPATTERN:
        return _holds_word(value[3])
    return kind == sre.IN and (sre.CATEGORY, sre.CATEGORY_WORD) in value and value[0][0] != sre.NEGATE


def _strings(choices: Items) -> set[str]:
    """What a character of a class may be; nothing where that is not known."""
    strings: set[str] = set()
    for kind, value in choices:
        options = _options(kind, value)
        if not options:
            return set()
        strings |= options
    apart = len(strings) > 1 and not strings <= _SIGNS and not any(map(_in_word, strings))
    return {APART} if apart else strings


def _options(kind: Any, value: Any) -> set[str]:
    if kind is sre.LITERAL:
        return {_character(value)} - {""}
    if kind is sre.RANGE and value[1] - value[0] < 32:
        options = {_character(code) for code in range(value[0], value[1] + 1)}
        return set() if "" in options else options
    return _CATEGORIES.get(value, set()) if kind is sre.CATEGORY else set()


@cache
def _character(code: int) -> str:
    """As it is looked up; empty where it is not."""
    small = chr(code).lower()
    if small.isdecimal():
        return "0"
    if small in LETTERS or small in _SIGNS or small == "_":
        return small
    return APART if small in _APART else ""


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@lru_cache(4096)
def _best(text: str) -> Sign | None:
    """The rarest of the signs that are in it."""
    return min(_signs(text), key=lambda sign: sign.share, default=None)


@lru_cache(4096)
def _best_mark(text: str) -> Sign | None:
    """The rarest of the signs that are no part of a word."""
    marks = [Sign(one, True, True) for one in text if one in _SIGNS]
    return min(marks, key=lambda sign: sign.share, default=None)


def _signs(text: str) -> Iterator[Sign]:
    start = 0
    while start < len(text):
        end = start
        while end < len(text) and _in_word(text[end]):
            end += 1
        if end > start:
            yield from _word(text[start:end], start > 0, end < len(text))
        elif text[start] in _SIGNS:
            yield Sign(text[start], True, True)
        start = max(end, start + 1)


def _word(word: str, left: bool, right: bool) -> Iterator[Sign]:
    """What of a word is looked up: of a short part too many words have it."""
    if len(word) >= 3 or left or right:
        yield Sign(word, left, right)
    if "0" in word:
        yield Sign("0", False, False)

"""Whether what a regular expression finds lies in one sentence: if so, a long text may be searched sentence by sentence,
and most sentences need not be searched at all. It knows no rule.

A sentence ends behind "!", "?" or ";", and behind a full stop before a space.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Items = Sequence[tuple[Any, Any]]

END = re.compile(r"[!?;]|\.(?= )")
_MARKS = "!?;"
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}
_HARMLESS = {sre.AT_BOUNDARY, sre.AT_NON_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING}
_CLASSES = {
    sre.CATEGORY_DIGIT: "",
    sre.CATEGORY_WORD: "",
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_NOT_DIGIT: "!?;. ",
    sre.CATEGORY_NOT_WORD: "!?;. ",
    sre.CATEGORY_NOT_SPACE: "!?;.",
}


@dataclass(frozen=True)
class _Part:
    """A part of an expression: may it take the end of a sentence, be empty, begin with a space, end with a stop?"""

    crosses: bool = False
    empty: bool = True
    space: bool = False
    stop: bool = False

    def then(self, other: "_Part") -> "_Part":
        return _Part(
            self.crosses or other.crosses or (self.stop and other.space),
            self.empty and other.empty,
            self.space or (self.empty and other.space),
            other.stop or (other.empty and self.stop),
        )


_NOTHING, _ANYTHING = _Part(), _Part(True, True, True, True)


def stays_within(source: str, flags: int) -> bool:
    """Does all that it finds lie in one sentence, together with what it looks at behind that?"""
    tree = _parser.parse(source, flags)
    return tree.getwidth()[0] > 0 and not _sequence(tree).crosses


def _sequence(items: Iterable[tuple[Any, Any]]) -> _Part:
    whole = _NOTHING
    for kind, value in items:
        if kind in (sre.ASSERT, sre.ASSERT_NOT):
            ahead = value[0] > 0
            seen = whole.then(_sequence(value[1])) if ahead else whole
            no_space = kind == sre.ASSERT_NOT and ahead and _takes_space(value[1])
            whole = replace(whole, crosses=whole.crosses or (seen.crosses and not no_space), stop=whole.stop and not no_space)
        else:
            whole = whole.then(_part(kind, value))
    return whole


def _takes_space(items: Items) -> bool:
    """Is it any space, and no more?"""
    return len(items) == 1 and items[0][0] in (sre.LITERAL, sre.IN) and _part(*items[0]).space


def _part(kind: Any, value: Any) -> _Part:
    if kind in _REPEATS:
        least, most, items = value
        inner = _sequence(items)
        twice = inner.then(inner) if most > 1 else inner
        return replace(twice, empty=inner.empty or least == 0)
    reader = _READERS.get(kind)
    return reader(value) if reader else _ANYTHING


def _branch(value: Any) -> _Part:
    parts = [_sequence(side) for side in value[1]]
    return _Part(*(any(getattr(part, name) for part in parts) for name in ("crosses", "empty", "space", "stop")))


def _class(choices: Items) -> _Part:
    negated = bool(choices) and choices[0][0] == sre.NEGATE
    chars = [one for one in "!?;. " if any(_takes(kind, value, one) for kind, value in choices[negated:]) != negated]
    return _Part(any(mark in chars for mark in _MARKS), False, " " in chars, "." in chars)


def _takes(kind: Any, value: Any, character: str) -> bool:
    if kind == sre.LITERAL:
        return bool(value == ord(character))
    if kind == sre.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    return character in _CLASSES.get(value, "!?;. ")


def _place(value: Any) -> _Part:
    return _NOTHING if value in _HARMLESS else _ANYTHING


_READERS: dict[Any, Any] = {
    sre.LITERAL: lambda value: _class([(sre.LITERAL, value)]),
    sre.NOT_LITERAL: lambda value: _class([(sre.NEGATE, None), (sre.LITERAL, value)]),
    sre.IN: _class,
    sre.SUBPATTERN: lambda value: _sequence(value[3]),
    sre.ATOMIC_GROUP: _sequence,
    sre.BRANCH: _branch,
    sre.AT: _place,
}

"""Whether what a regular expression finds lies in one sentence: if so, a long text may be searched sentence by
sentence, and most sentences need not be searched at all. It knows no rule.

A sentence ends behind "!" or "?", and behind a full stop before a space.
"""

from collections.abc import Sequence
from re import _constants as sre  # type: ignore[attr-defined]  # private, so without types
from typing import Any

Items = Sequence[tuple[Any, Any]]

_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}
_HARMLESS = {sre.AT_BOUNDARY, sre.AT_NON_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING}
_CLASSES = {
    sre.CATEGORY_DIGIT: "",
    sre.CATEGORY_WORD: "",
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_NOT_DIGIT: "!?. ",
    sre.CATEGORY_NOT_WORD: "!?. ",
    sre.CATEGORY_NOT_SPACE: "!?.",
}


# Of a part of an expression: may it take the end of a sentence, be empty, begin with a space, end with a full stop, end
# with one before which it looked that no space follows?
_CROSSES, _EMPTY, _SPACE, _STOP, _WATCHED = 1, 2, 4, 8, 16
_ANYTHING = _CROSSES | _EMPTY | _SPACE | _STOP


def stays_within(tree: Items) -> bool:
    """Does all that it finds lie in one sentence, together with what it needs beside that? False where it may find
    no more than a place."""
    return not _sequence(tree) & (_CROSSES | _EMPTY | _WATCHED)


def _then(one: int, other: int) -> int:
    """The one part and behind it the other."""
    both = (one | other) & _CROSSES | one & other & _EMPTY | one & _SPACE | other & (_STOP | _WATCHED)
    if one & _STOP and other & _SPACE:
        both |= _CROSSES
    if one & _EMPTY:
        both |= other & _SPACE
    return both | one & (_STOP | _WATCHED) if other & _EMPTY else both


def _sequence(items: Items) -> int:
    whole = _EMPTY
    for kind, value in items:
        if kind is sre.LITERAL:
            whole = _then(whole, _LITERALS.get(value, 0))
        elif kind in _LOOKS:
            whole = _looked(whole, kind is sre.ASSERT_NOT, *value)
        else:
            whole = _then(whole, _part(kind, value))
    return whole


def _looked(whole: int, absent: bool, direction: int, items: Items) -> int:
    """The part, and what it looks at ahead or back from its end."""
    if direction < 0:
        return whole if absent else whole | _sequence(items) & (_CROSSES | _STOP)
    if absent and _is_space(items):
        return whole & ~_STOP | (_WATCHED if whole & _STOP else 0)
    seen = _sequence(items)
    return whole | (_CROSSES if seen & _WATCHED else _then(whole, seen) & _CROSSES)


def _is_space(items: Items) -> bool:
    """Is it any space, and no more?"""
    return len(items) == 1 and items[0][0] in (sre.LITERAL, sre.IN) and bool(_sequence(items) & _SPACE)


def _part(kind: Any, value: Any) -> int:
    if kind in _REPEATS:
        least, most, items = value
        inner = _sequence(items)
        return (_then(inner, inner) if most > 1 else inner) | (0 if least else _EMPTY)
    reader = _READERS.get(kind)
    return reader(value) if reader else _ANYTHING


def _branch(value: Any) -> int:
    whole = 0
    for side in value[1]:
        whole |= _sequence(side)
    return whole


def _class(choices: Items) -> int:
    negated = choices[0][0] is sre.NEGATE
    taken = {one for one in _TOLD if any(_takes(kind, value, one) for kind, value in choices[negated:]) != negated}
    return _CROSSES * (not taken.isdisjoint("!?")) | _SPACE * (" " in taken) | _STOP * ("." in taken)


def _takes(kind: Any, value: Any, character: str) -> bool:
    if kind is sre.LITERAL:
        return bool(value == ord(character))
    if kind is sre.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    return character in _CLASSES.get(value, _TOLD)


_TOLD = "!?. "
_LOOKS = {sre.ASSERT, sre.ASSERT_NOT}
_LITERALS = {ord("."): _STOP, ord(" "): _SPACE, **dict.fromkeys(map(ord, "!?"), _CROSSES)}
_READERS: dict[Any, Any] = {
    sre.NOT_LITERAL: lambda value: _class([(sre.NEGATE, None), (sre.LITERAL, value)]),
    sre.IN: _class,
    sre.SUBPATTERN: lambda value: _sequence(value[3]),
    sre.ATOMIC_GROUP: _sequence,
    sre.BRANCH: _branch,
    sre.AT: lambda value: _EMPTY if value in _HARMLESS else _EMPTY | _SPACE,  # an end is where a sentence ends, too
}

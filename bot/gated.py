"""Patterns that are tried only on texts, and in long ones only on sentences, in which they may find something. What
they find is the same as without.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from re import _parser  # type: ignore[attr-defined]  # private, so without types; test_gates.py watches it
from typing import Any

from bot.gates import LONG, bit_of, bits_in, sentences
from bot.needs import needs
from bot.reach import stays_within

Method = Callable[..., Any]

NAMES = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")
_SHORT = 12  # characters of a text that is as soon tried
_LEAST = 2  # characters of what is found; to find so little takes no longer than to ask
_MOST = 4  # needs that are looked at


def methods(made: re.Pattern[str]) -> dict[str, Method]:
    """The methods of a pattern by their names."""
    return {name: getattr(made, name) for name in NAMES}


def gated(made: re.Pattern[str], flags: int) -> tuple[dict[str, Method], int]:
    """The same behind a gate, and the bits that a text must have to pass it; none where there is no gate, as nothing is
    known that has to stand in a text. What is searched only in part is searched as without."""
    tree, own = _parser.parse(made.pattern, flags), methods(made)
    told = [] if tree.state.flags & re.ASCII or tree.getwidth()[1] <= _LEAST else needs(tree)[:_MOST]
    mask = sum(map(bit_of, told))
    if not mask:
        return own, 0
    inner = _Sentencewise(made, mask) if stays_within(tree) else made
    gates = {name: gate(own[name], getattr(inner, name), mask) for name, gate in _GATES.items()}
    return {**own, **gates, "findall": _findall(made.findall, mask)}, mask


def _looking(nothing: Any, whole: Method, inner: Method, mask: int) -> Method:
    """A method that looks in a text, and gives `nothing` where nothing can be found."""

    def look(text: str, *part: int) -> Any:
        if len(text) < _SHORT or part:
            return whole(text, *part)
        if bits_in(text) & mask != mask:
            return nothing
        return inner(text) if len(text) >= LONG else whole(text)

    return look


def _findall(whole: Method, mask: int) -> Method:
    def findall(text: str, *part: int) -> Any:
        return whole(text, *part) if len(text) < _SHORT or part or bits_in(text) & mask == mask else []

    return findall


def _sub(whole: Method, inner: Method, mask: int) -> Method:
    def sub(put: Any, text: str, count: int = 0) -> Any:
        if len(text) < _SHORT or count:
            return whole(put, text, count)
        if bits_in(text) & mask != mask:
            return text
        return inner(put, text) if len(text) >= LONG else whole(put, text)

    return sub


_GATES: dict[str, Callable[[Method, Method, int], Method]] = {
    "search": partial(_looking, None),
    "finditer": partial(_looking, iter(())),
    "sub": _sub,
}


@dataclass(frozen=True)
class _Sentencewise:
    """A pattern that finds nothing beyond the end of a sentence: of a long text those sentences are tried that have the
    bits of the mask."""

    made: re.Pattern[str]
    mask: int

    def search(self, text: str) -> re.Match[str] | None:
        search, mask = self.made.search, self.mask
        for start, end, bits in sentences(text):
            if bits & mask == mask and (found := search(text, start, end)):
                return found
        return None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        mask = self.mask
        for start, end, bits in sentences(text):
            if bits & mask == mask:
                yield from self.made.finditer(text, start, end)

    def sub(self, put: Any, text: str) -> str:
        done, place = list[str](), 0
        for found in self.finditer(text):
            done += (text[place : found.start()], put(found) if callable(put) else found.expand(put))
            place = found.end()
        return "".join(done) + text[place:] if place else text

"""Patterns that are tried only on texts, and in long ones only on sentences, in which they may find something. What they
find is the same as without.
"""

import re
from collections.abc import Callable, Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from bot.gates import LONG, bit_of, bits_in, sentences
from bot.needs import needs
from bot.reach import stays_within

Methods = dict[str, Callable[..., Any]]

_SHORT = 12  # characters of a text that is as soon tried
_MOST = 2  # needs that are looked at


def methods(made: re.Pattern[str], flags: int) -> tuple[Methods, int]:
    """The methods of a pattern by their names, its own where nothing is known that has to be there; and its bits."""
    own = {name: getattr(made, name) for name in _GATED}
    whole = {"match": made.match, "fullmatch": made.fullmatch}
    tree = _parser.parse(made.pattern, flags)
    told = needs(tree)[:_MOST]
    mask = sum(map(bit_of, told))
    if mask:
        inner = own | (_by_sentences(made, mask) if stays_within(tree) else {})
        own = {name: gate(own[name], inner[name], mask) for name, gate in _GATED.items()}
    return own | whole, mask


def _search(whole: Callable[..., Any], inner: Callable[..., Any], mask: int) -> Callable[..., Any]:
    def search(text: str, *part: int) -> re.Match[str] | None:
        if len(text) < _SHORT or part:
            return whole(text, *part)
        if bits_in(text) & mask != mask:
            return None
        return inner(text) if len(text) >= LONG else whole(text)

    return search


def _finditer(whole: Callable[..., Any], inner: Callable[..., Any], mask: int) -> Callable[..., Any]:
    def finditer(text: str, *part: int) -> Iterator[re.Match[str]]:
        if len(text) < _SHORT or part:
            return whole(text, *part)
        if bits_in(text) & mask != mask:
            return iter(())
        return inner(text) if len(text) >= LONG else whole(text)

    return finditer


def _findall(whole: Callable[..., Any], inner: Callable[..., Any], mask: int) -> Callable[..., Any]:
    def findall(text: str, *part: int) -> list[Any]:
        if len(text) < _SHORT or part:
            return whole(text, *part)
        if bits_in(text) & mask != mask:
            return []
        return inner(text) if len(text) >= LONG else whole(text)

    return findall


def _split(whole: Callable[..., Any], _: Callable[..., Any], mask: int) -> Callable[..., Any]:
    def split(text: str, maxsplit: int = 0) -> list[Any]:
        return [text] if len(text) >= _SHORT and bits_in(text) & mask != mask else whole(text, maxsplit)

    return split


def _sub(whole: Callable[..., Any], inner: Callable[..., Any], mask: int) -> Callable[..., Any]:
    def sub(put: Any, text: str, count: int = 0) -> str:
        if len(text) < _SHORT or count:
            return whole(put, text, count)
        if bits_in(text) & mask != mask:
            return text
        return inner(put, text) if len(text) >= LONG else whole(put, text)

    return sub


def _subn(whole: Callable[..., Any], _: Callable[..., Any], mask: int) -> Callable[..., Any]:
    def subn(put: Any, text: str, count: int = 0) -> tuple[str, int]:
        return (text, 0) if len(text) >= _SHORT and bits_in(text) & mask != mask else whole(put, text, count)

    return subn


_GATED = {"search": _search, "finditer": _finditer, "findall": _findall, "split": _split, "sub": _sub, "subn": _subn}


def _by_sentences(made: re.Pattern[str], mask: int) -> Methods:
    """The methods for a long text, of which only the sentences are tried that meet the needs."""

    def search(text: str) -> re.Match[str] | None:
        for start, end, bits in sentences(text):
            if bits & mask == mask and (found := made.search(text, start, end)):
                return found
        return None

    def finditer(text: str) -> Iterator[re.Match[str]]:
        for start, end, bits in sentences(text):
            if bits & mask == mask:
                yield from made.finditer(text, start, end)

    def findall(text: str) -> list[Any]:
        fitting = [(start, end) for start, end, bits in sentences(text) if bits & mask == mask]
        return [found for start, end in fitting for found in made.findall(text, start, end)]

    def sub(put: Any, text: str) -> str:
        done, place = list[str](), 0
        for found in finditer(text):
            done += (text[place : found.start()], put(found) if callable(put) else found.expand(put))
            place = found.end()
        return "".join(done) + text[place:] if place else text

    return {"search": search, "finditer": finditer, "findall": findall, "sub": sub}

"""Which patterns may find anything in a text: one look at each of its words tells it for all of them. Most patterns need
not be tried on most texts. What a pattern is for it never knows.
"""

import re
from functools import lru_cache
from itertools import pairwise

from bot.needs import Need, Sign
from bot.reach import END

AT_HAND = 256  # texts
LONG = 300  # characters of a text that is looked at sentence by sentence
WORDS = 16 * AT_HAND
_HEAD = 3  # letters by which parts of words are looked up
_WORD, _DIGIT = re.compile(r"\w+"), re.compile(r"\d")
# Small letters of which a rule that does not mind capitals takes others: they are not looked up.
_ODD = frozenset("ſıİ")

_wholes: dict[str, int] = {}
_signs: dict[str, int] = {}
_beginnings: dict[str, dict[str, int]] = {}
_endings: dict[str, dict[str, int]] = {}
_insides: dict[str, dict[str, int]] = {}
_ROOM = 4096
_ALL = (1 << _ROOM) - 1
_known = 0  # bits that stand for a need


def bit_of(need: Need) -> int:
    """A bit that is set for every text, from now on, in which one of these signs stands; none where there
    is no room for more."""
    global _known
    if _known == _ROOM:
        return 0
    bit = 1 << _known
    for sign in need:
        _add(sign, bit)
    _known += 1
    return bit


def _add(sign: Sign, bit: int) -> None:
    text = sign.text
    if not (text[0].isalnum() or text[0] == "_"):
        place = _signs
    elif sign.left and sign.right:
        place = _wholes
    elif sign.left:
        place = _beginnings.setdefault(text[:_HEAD], {})
    elif sign.right:
        place = _endings.setdefault(text[-_HEAD:], {})
    else:
        place = _insides.setdefault(text[:_HEAD], {})
    place[text] = place.get(text, 0) | bit


@lru_cache(AT_HAND)
def bits_in(text: str) -> int:
    """The bits of all needs that are met in the text; those that are not known yet count as met."""
    if len(text) < LONG:
        return _bits_of(text, _known)
    found = 0
    for _, _, bits in sentences(text):
        found |= bits
    return found


@lru_cache(AT_HAND)
def sentences(text: str) -> tuple[tuple[int, int, int], ...]:
    """Where the sentences of a text begin and end, and the bits of each."""
    known, start, told = _known, 0, []
    for mark in END.finditer(text):
        end = mark.end()
        told.append((start, end, _bits_of(text[start:end], known)))
        start = end
    return (*told, (start, len(text), _bits_of(text[start:], known)))


@lru_cache(WORDS)
def _bits_of(text: str, known: int) -> int:
    if not text.isascii() and not _ODD.isdisjoint(text):
        return _ALL
    found, small = _ALL >> known << known, text.lower()
    for word in set(_WORD.findall(small)):
        found |= _bits(word, known)
    for character in _signs.keys() & set(small):
        found |= _signs[character]
    return found


@lru_cache(WORDS)
def _bits(word: str, _: int) -> int:
    if not word.isalpha():
        word = _DIGIT.sub("0", word)
    found = _wholes.get(word, 0)
    for size in range(1, _HEAD + 1):
        for stem, bit in _beginnings.get(word[:size], _NONE).items():
            if word.startswith(stem):
                found |= bit
        for stem, bit in _endings.get(word[-size:], _NONE).items():
            if word.endswith(stem):
                found |= bit
        if len(word) <= size:
            break
    return found | _bits_inside(word)


def _bits_inside(word: str) -> int:
    found = _insides.get("0", _NONE).get("0", 0) if "0" in word else 0
    for place in range(len(word) - _HEAD + 1):
        for stem, bit in _insides.get(word[place : place + _HEAD], _NONE).items():
            if word.startswith(stem, place):
                found |= bit
    return found


_NONE: dict[str, int] = {}


def forget() -> None:
    """Drops every text that is still at hand."""
    bits_in.cache_clear()
    sentences.cache_clear()
    _bits_of.cache_clear()
    _bits.cache_clear()

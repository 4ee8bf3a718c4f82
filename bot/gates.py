"""Which patterns may find anything in a text: one look at each of its words tells it for all of them. Most patterns
need not be tried on most texts. What a pattern is for it never knows.
"""

import re
from collections.abc import Callable
from functools import lru_cache, reduce
from itertools import accumulate
from operator import or_

from bot.needs import Need, Sign

LONG = 300  # characters of a text that is looked at sentence by sentence
_TEXTS, _WORDS = 256, 4096  # that are at hand
_STEM, _HEAD = 32, 3  # letters by which ends and other parts of words are looked up
_TOKEN, _DIGIT = re.compile(r"\w+|[^\w\s]"), re.compile(r"\d")
# What a rule that does not mind capitals takes for an s or an i (the dot is what is left of a Turkish capital I).
_ODD = frozenset("ſı\u0307")


def sentences_of(least: int) -> re.Pattern[str]:
    """Finds sentences as those of bot/reach.py, short ones with the next, so that all but the last have that many
    characters."""
    return re.compile(rf"(?s).{{{least - 1}}}[^!?.]*+(?:\.(?! )[^!?.]*+)*+(?:[!?.]|\Z)|.+")


_SENTENCE = sentences_of(25)  # to look at less costs more than it spares
_wholes: dict[str, int] = {}
_signs: dict[str, int] = {}
_beginnings: dict[str, int] = {}
_endings: dict[str, int] = {}
_insides: dict[str, dict[str, int]] = {}
_NONE: dict[str, int] = {}
_ROOM = 6144  # needs; there are 1,300
_ALL = (1 << _ROOM) - 1


class _Texts(dict[str, int]):
    """The bits of words, signs and sentences, by what they are; they are to be forgotten soon."""

    def __init__(self, bits: Callable[[str], int]) -> None:
        super().__init__()
        self.bits = bits

    def __missing__(self, text: str) -> int:
        if len(self) >= _WORDS:
            self.clear()
        bits = self[text] = self.bits(text)
        return bits


def bit_of(need: Need) -> int:
    """A bit that is set for every text, from now on, in which one of these signs stands; none where there is no room
    for more."""
    global _index
    known = _index.known
    if known == _ROOM:
        return 0
    for sign in need:
        _add(sign, 1 << known)
    _index = _Index(known + 1)
    return 1 << known


def _add(sign: Sign, bit: int) -> None:
    text = sign.text
    if not (text[0].isalnum() or text[0] == "_"):
        place = _signs
    elif sign.left and sign.right:
        place = _wholes
    elif sign.left:
        place, text = _beginnings, text[:_STEM]
    elif sign.right:
        place, text = _endings, text[-_STEM:]
    else:
        place = _insides.setdefault(text[:_HEAD], {})
    place[text] = place.get(text, 0) | bit


class _Index:
    """What is known of texts as long as no other need becomes known; whatever becomes known counts as met. The words
    of rules may be kept."""

    def __init__(self, known: int) -> None:
        self.known, self.unknown = known, _ALL >> known << known
        self.rules, self.words, self.texts = _Texts(_bits), _Texts(self._bits_of_word), _Texts(self._bits_of)

    def _bits_of_word(self, word: str) -> int:
        return self.rules[word] if word in _wholes else _bits(word)

    def _bits_of(self, text: str) -> int:
        words = set(_TOKEN.findall(text.lower()))
        return reduce(or_, map(self.words.__getitem__, words), 0) | self.unknown


@lru_cache(_TEXTS)
def bits_in(text: str) -> int:
    """The bits of all needs that are met in the text; those that are not known yet count as met."""
    if len(text) < LONG:
        return _index.texts[text]
    return reduce(or_, [bits for _, _, bits in sentences(text)])


@lru_cache(_TEXTS)
def sentences(text: str) -> list[tuple[int, int, int]]:
    """Where the sentences of a text begin and end, short ones with the next, and the bits of each."""
    parts = _SENTENCE.findall(text)
    ends = list(accumulate(map(len, parts)))
    return list(zip((0, *ends), ends, map(_index.texts.__getitem__, parts), strict=False))


def _bits(word: str) -> int:
    """The bits of a word in small letters, or of a sign."""
    if not _ODD.isdisjoint(word):
        return _ALL
    if word in _signs:
        return _signs[word]
    if not word.isalpha():
        word = _DIGIT.sub("0", word)
    return _wholes.get(word, 0) | _bits_at_the_ends(word) | _bits_inside(word)


def _bits_at_the_ends(word: str) -> int:
    found = 0
    for size in range(1, min(len(word), _STEM) + 1):
        found |= _beginnings.get(word[:size], 0) | _endings.get(word[-size:], 0)
    return found


def _bits_inside(word: str) -> int:
    found = _insides.get("0", _NONE).get("0", 0) if "0" in word else 0
    for place in range(len(word) - _HEAD + 1):
        for stem, bit in _insides.get(word[place : place + _HEAD], _NONE).items():
            if word.startswith(stem, place):
                found |= bit
    return found


def of_rules(word: str) -> bool:
    """Is it a word of some rule, which tells nothing of whoever writes it?"""
    return word in _wholes


_index = _Index(0)


def forget() -> None:
    """Drops every text that is still at hand, and every word that no rule has."""
    bits_in.cache_clear()
    sentences.cache_clear()
    _index.texts.clear()
    _index.words.clear()

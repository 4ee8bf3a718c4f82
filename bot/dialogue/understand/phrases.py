"""Phrases as people and companies write them, found by their words: a text is looked through once, word by word, and
only a phrase one of whose words stands there is tried at all. What a phrase means it never knows."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from bot.patterns import regex

# A key is the beginning of a word; a longer one would find no ending.
KEY = 5
_WORD = regex(r"\w+")
_FIRST = regex(r"[*_\W]")
_WIDE, _NARROW = r"\W(?:.{0,70}?\W)?", r"\W(?:.{0,25}?\W)?"
_SUM = r"(?:[€£$] ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?(?:€|eur\w{0,2}|chf|£|\$|pounds?|franken)|\d{1,6}[.,]\d\d(?!\d))"
_GAPS = {"…": _WIDE, "..": _NARROW}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def plain(words: str) -> str:
    """Small letters without umlauts, for comparing: "ä" and "ae" are one."""
    return words if words.isascii() else words.translate(_UMLAUTS)


@dataclass(frozen=True, eq=False)
class _Phrase:
    """A phrase of a table; of each of the `others`, the keys of its other words, one has to be there as well."""

    name: str
    pattern: re.Pattern[str]
    others: tuple[frozenset[str], ...]


class Phrases:
    """Named tables of phrases, set apart by line ends or semicolons. In a phrase, `|` stands between words of which one
    is there, `_` joins words, `*` stands for any letters, `[x]` for what may be missing, `..` for up to 25 characters
    `…` for up to 70, and `#` for a sum. Everything is compared in `plain` letters."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        self._known: dict[str, tuple[_Phrase, ...]] = {}
        for name, table in tables.items():
            for phrase in filter(str.strip, plain(table.casefold()).replace(";", "\n").splitlines()):
                self._add(name, phrase.split())

    def _add(self, name: str, tokens: list[str]) -> None:
        """Kept under the keys of that word which is likely the rarest: the one whose shortest choice is longest."""
        needed = sorted(filter(None, map(_keys, tokens)), key=lambda keys: min(map(len, keys)))
        if not needed:
            raise ValueError(f"no word to look the phrase up by: {' '.join(tokens)}")
        phrase = _Phrase(name, regex(_pattern(tokens)), tuple(needed[:-1]))
        for key in needed[-1]:
            self._known[key] = (*self._known.get(key, ()), phrase)

    def __call__(self, words: str) -> Iterator[tuple[str, re.Match[str]]]:
        """What is found in plain words, each phrase once: the name of its table, and where it stands."""
        keys = {word[:KEY] for word in _WORD.findall(words)}
        tried = set()
        for phrase in chain.from_iterable(filter(None, map(self._known.get, keys))):
            if phrase not in tried and not any(map(keys.isdisjoint, phrase.others)):
                tried.add(phrase)
                if match := phrase.pattern.search(words):
                    yield phrase.name, match


def _pattern(tokens: list[str]) -> str:
    parts, gap = [], ""
    for token in tokens:
        if token in _GAPS:
            gap = _GAPS[token]
        elif token.startswith("["):
            parts.append(f"{gap}(?:{_choice(token[1:-1])} )?")
            gap = ""
        elif token == "#":
            parts.append(gap + _SUM)
            gap = " "
        else:
            parts.append(gap + _choice(token))
            gap = " "
    return rf"(?<!\w){''.join(parts)}(?!\w)"


def _choice(token: str) -> str:
    words = (re.escape(one).replace(r"\*", r"\w*").replace("_", " ") for one in token.split("|"))
    return f"(?:{'|'.join(words)})"


def _keys(token: str) -> frozenset[str]:
    """What the words of a token begin with; nothing where one of them may begin anyhow, or where none needs be there."""
    if token in _GAPS or token[0] in "[#":
        return frozenset()
    keys = [_key(word) for word in token.split("|")]
    return frozenset(keys) if all(keys) else frozenset()


def _key(word: str) -> str:
    """The beginning of a word; empty where too little of it is known."""
    begins = _FIRST.split(word, maxsplit=1)[0]
    return begins[:KEY] if len(begins) >= KEY or word[len(begins) :][:1] != "*" else ""

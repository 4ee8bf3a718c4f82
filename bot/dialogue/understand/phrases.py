"""Phrases as people and companies write them, found by their words: only a phrase whose words all stand there is tried
at all. What a phrase means it never knows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby

from bot.dialogue.understand.limits import Limit
from bot.dialogue.understand.vocabulary import LISTS
from bot.patterns import later, regex

# A key is a whole word, or the beginning of one that may end anyhow: this many letters of it, and a star.
STEM = 5
_WORD = regex(r"\w+")
_GOES_ON = regex(r"\n\s*\|")
_LIST = regex(r"<(\w+)>")
_JOINTS = regex(r"[^\w*]+|_+")
_GAPS = {"…": r"\W(?:.{0,70}?\W)?", "..": r"\W(?:.{0,25}?\W)?"}
_SIGNS = {
    "#": r"(?<!\w)(?:[€£$] ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?(?:€|eur\w{0,2}|chf|£|\$|pounds?|pfund|franken)"
    r"|\d{1,6}[.,]\d\d(?!\.?\d))",
    "##": r"\d[\d.,]{1,12}",
}
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def plain(words: str) -> str:
    """Small letters without umlauts, for comparing: "ä" and "ae" are one."""
    return words if words.isascii() else words.translate(_UMLAUTS)


@dataclass(frozen=True, eq=False)
class _Phrase:
    """A phrase of the table `name`; of each of `others`, the keys of its other words, one has to be there as well."""

    name: str
    pattern: re.Pattern[str]
    others: tuple[frozenset[str], ...]
    limit: Limit | None

    def stands_in(self, words: str) -> bool:
        match = self.pattern.search(words)
        if match is None:
            return False
        return self.limit is None or not self.limit.takes_back(words, match.start(), match.end())


class Phrases:
    """Named tables of phrases, one a line; a line that begins with `|` goes on with the last. In a phrase, `|` stands
    between words of which one is there, `<x>` for any word of the list x, `_` joins words, `*` stands for any letters,
    `[x]` for what may be missing, `..` for up to 25 characters, `…` for up to 70, `#` for a sum, `##` for a number.
    What an `&` stands between may come in any order, anywhere: it is found at the beginning. Everything is compared in
    `plain` letters. A table may have a limit."""

    def __init__(self, tables: Mapping[str, str], limits: Mapping[str, Limit]) -> None:
        self.names, self._tables, self._limits = tuple(tables), tables, limits
        later(lambda: self._known)

    @cached_property
    def _known(self) -> dict[str, tuple[_Phrase, ...]]:
        """The phrases by a key of each. To read the tables takes 60 ms, and the first to write needs none of them."""
        known: dict[str, tuple[_Phrase, ...]] = {}
        for name, table in self._tables.items():
            for phrase in filter(str.strip, _written_out(table).splitlines()):
                _add(known, name, phrase.split(), self._limits.get(name))
        return known

    def names_in(self, words: str, known: frozenset[str] = frozenset()) -> set[str]:
        """The tables, but for `known` ones, of which a phrase stands in plain words and is not taken back."""
        typed = _WORD.findall(words)
        keys = {*typed, *[word[:STEM] + "*" for word in typed]}
        found, disjoint = set(known), keys.isdisjoint
        for phrase in chain.from_iterable(filter(None, map(self._known.get, keys))):
            if phrase.name not in found and not any(map(disjoint, phrase.others)) and phrase.stands_in(words):
                found.add(phrase.name)
        return found - known


def _add(known: dict[str, tuple[_Phrase, ...]], name: str, tokens: list[str], limit: Limit | None) -> None:
    """Kept under the keys of that word which is likely the rarest: the one whose shortest choice is longest."""
    needed = sorted(filter(None, map(_keys, tokens)), key=_rarity)
    if not needed:
        raise ValueError(f"no word to look the phrase up by: {' '.join(tokens)}")
    phrase = _Phrase(name, regex(_pattern(tokens), sifted=True), tuple(needed[:-1]), limit)
    for key in needed[-1]:
        known[key] = (*known.get(key, ()), phrase)


def _written_out(table: str) -> str:
    joined = _GOES_ON.sub("|", table.casefold())
    return plain(_LIST.sub(lambda name: "|".join(LISTS[name[1]].split()), joined))


def _pattern(tokens: list[str]) -> str:
    if "&" not in tokens:
        return rf"(?<!\w){_run(tokens)}(?!\w)"
    sides = [list(side) for joins, side in groupby(tokens, "&".__eq__) if not joins]
    sides.sort(key=lambda side: max(map(_rarity, map(_keys, side))), reverse=True)
    return r"\A" + "".join(rf"(?=.*?(?<!\w){_run(side)}(?!\w))" for side in sides)


def _run(tokens: list[str]) -> str:
    parts, gap = [], ""
    for token in tokens:
        if token in _GAPS:
            gap = _GAPS[token]
        elif token.startswith("["):
            parts.append(f"{gap}(?:{_choice(token[1:-1])} )?")
            gap = ""
        else:
            parts.append(gap + _choice(token))
            gap = " "
    return "".join(parts)


def _choice(token: str) -> str:
    words = (_SIGNS.get(one) or re.escape(one).replace(r"\*", r"\w*").replace("_", " ") for one in token.split("|"))
    return f"(?:{'|'.join(words)})"


def _keys(token: str) -> frozenset[str]:
    """The keys of a token's words; none where one of them may begin anyhow, or where none needs be there."""
    if token in _GAPS or token[0] in "[#&":
        return frozenset()
    keys = ["" if word in _SIGNS else _key(word) for word in token.split("|")]
    return frozenset(keys) if all(keys) else frozenset()


def _rarity(keys: frozenset[str]) -> int:
    """How rare words with these keys are likely to be: the longer the shortest key, the rarer."""
    return min(map(len, keys), default=0)


def _key(word: str) -> str:
    """The key of the longest of joined words; empty where too little of all is known."""
    parts = [part for part in _JOINTS.split(word) if "*" not in part or part.find("*") >= STEM]
    longest = max(parts, key=len, default="")
    return longest[:STEM] + "*" if "*" in longest else longest

"""Tables of phrases as rules. One look at each word of a text tells what most rules find in it, and which patterns need
not be tried at all: of two hundred, a story opens about ten. What a phrase means it does not know."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial, reduce
from operator import or_

from bot.dialogue.understand.memory import forgotten, remembered
from bot.dialogue.understand.text import choice, whole
from bot.needs import COMMON
from bot.patterns import regex

_WORDS = 1024  # that are at hand
_HEAD = 3  # letters at either end of a word by which beginnings and endings are looked up
_MONTH = r"(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)"  # "am 10. November": no sentence ends there
_WRAPPED = re.compile(r"(?:(?<=[|(])|(?<=\)\?))\n\s*")
_MAYBE = re.compile(r"\([^()]*\)\?")
_PIECE = re.compile(r"(?<!\S)(?:\(([^()]*)\)|([^\s()…]+))(?!\S)")
_PART = re.compile(r"\*?\w+\*?")
_WORD = regex(r"\w+")


@dataclass(frozen=True)
class _Index:
    """Whole words, beginnings and endings of words, and the bits that each of them sets."""

    wholes: dict[str, int] = field(default_factory=dict)
    beginnings: dict[str, dict[str, int]] = field(default_factory=dict)
    endings: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, word: str, bit: int) -> None:
        stem = word.strip("*")
        if word.startswith("*"):
            place = self.endings.setdefault(stem[-_HEAD:], {})
        elif word.endswith("*"):
            place = self.beginnings.setdefault(stem[:_HEAD], {})
        else:
            place = self.wholes
        place[stem] = place.get(stem, 0) | bit

    def bits(self, word: str) -> int:
        """What a word sets."""
        found = self.wholes.get(word, 0)
        for stem, bit in self.beginnings.get(word[:_HEAD], {}).items():
            if word.startswith(stem):
                found |= bit
        for stem, bit in self.endings.get(word[-_HEAD:], {}).items():
            if word.endswith(stem):
                found |= bit
        return found


@dataclass(frozen=True)
class Side:
    """The phrases of a table by the words that are in them: `sure` is set by a phrase of one word, `maybe` by a word of
    a longer one, too."""

    sure: int
    maybe: int


_INDEX = _Index()
_BITS = iter(1 << place for place in range(10_000))
_UNREAD: list["Rule"] = []


@remembered
def bits_of(text: str) -> int:
    """The bits of all tables that have a word in the text."""
    while _UNREAD:
        _UNREAD.pop().sides  # noqa: B018
        _bits.cache_clear()
    return reduce(or_, map(_bits, set(_WORD.findall(text))), 0)


@forgotten
@lru_cache(_WORDS)
def _bits(word: str) -> int:
    return _INDEX.bits(word)


@dataclass(frozen=True)
class Rule:
    """A pattern that is tried only where each of its tables may have a phrase in the text; `simple` where it is nothing
    but its one table, so that what is sure needs no trying."""

    make: Callable[[], str]
    tables: tuple[str, ...]
    simple: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return regex(self._source)

    @cached_property
    def sides(self) -> tuple[Side, ...]:
        return tuple(map(_read, self.tables))

    def finds(self, text: str) -> bool:
        """Does it find anything in folded text?"""
        bits = bits_of(text)
        for side in self.sides:
            if not bits & side.maybe:
                return False
        return (self.simple and bits & self.sides[0].sure != 0) or self.pattern.search(text) is not None

    def stands_in(self, text: str) -> bool:
        """As `finds`, but at once: for what is asked of the very first words, before the tables are read (50 ms)."""
        return self.pattern.search(text) is not None

    def without(self, text: str) -> str:
        """The text with a space for whatever it finds."""
        return self.pattern.sub(" ", text) if self.may(bits_of(text)) else text

    def all(self, text: str) -> Iterable[re.Match[str]]:
        """All that it finds, in order."""
        return self.pattern.finditer(text) if self.may(bits_of(text)) else ()

    def may(self, bits: int) -> bool:
        for side in self.sides:  # noqa: SIM110  `all` takes twice as long
            if not bits & side.maybe:
                return False
        return True

    def _source(self) -> str:
        """Whoever compiles in an idle moment reads the tables as well."""
        self.sides  # noqa: B018
        return self.make()


RULES: list[Rule] = []


def phrases(table: str) -> Rule:
    """A rule that finds any of the phrases of a table as those of `any_of`, as whole words; a line may end within a
    choice."""
    table = _WRAPPED.sub("", table)
    return _rule(Rule(partial(whole, table), (table,), simple=True))


def near(one: str, other: str, within: int = 80, ahead: bool = False) -> Rule:
    """A rule that finds a phrase of the one table and a phrase of the other, at most so many characters apart in one
    sentence; in this order only where `ahead`."""
    one, other = _WRAPPED.sub("", one), _WRAPPED.sub("", other)
    return _rule(Rule(partial(_beside, one, other, within, ahead), (one, other)))


def pattern(source: str, *tables: str) -> Rule:
    """A rule of a pattern as it stands; in whatever it finds, there is a phrase of each table."""
    return _rule(Rule(lambda: source, tuple(_WRAPPED.sub("", table) for table in tables)))


def _rule(rule: Rule) -> Rule:
    rule.pattern  # noqa: B018  it waits from now on to be compiled
    RULES.append(rule)
    _UNREAD.append(rule)
    return rule


def _beside(one: str, other: str, within: int, ahead: bool) -> str:
    first, second = (rf"(?:{choice(table)})(?!\w)" for table in (one, other))
    gap = rf"(?:[^.!?;]|\.(?! )|(?<=\.\d)\.|(?<=\.\d\d)\.|(?<=\d)\.(?= {_MONTH})){{0,{within}}}?(?<!\w)"
    back = "" if ahead else rf"|{second}{gap}{first}"
    return rf"(?<!\w)(?:{first}{gap}{second}{back})"


def _read(table: str) -> Side:
    sure, maybe = next(_BITS), next(_BITS)
    for phrase in filter(None, (" ".join(one.split()) for one in table.casefold().split(";"))):
        alone = _PART.fullmatch(phrase) is not None and _kept(phrase)
        signs = [phrase] if alone else _signs(phrase)
        if not signs:
            raise ValueError(f"no word to look the phrase up by: {phrase}")
        for sign in signs:
            _INDEX.add(sign, sure if alone else maybe)
    return Side(sure, sure | maybe)


def _kept(word: str) -> bool:
    """Can the word be looked up?"""
    return "*" not in word or (len(word.strip("*")) >= _HEAD and not (word[0] == word[-1] == "*"))


def _signs(phrase: str) -> list[str]:
    """Words of which surely one is in a text that holds the phrase; none where nothing is sure."""
    best, most = list[str](), -1
    for options, word in _PIECE.findall(_MAYBE.sub(" ", phrase)):
        known = [_best(option) for option in (options or word).split("|")]
        worth = min(one[0] for one in known)
        if worth > most:
            best, most = [one[1] for one in known], worth
    return best


def _best(option: str) -> tuple[int, str]:
    """The word by which a phrase is known best, and its worth; -1 where it has none."""
    return max(((_worth(part), part) for part in _PART.findall(option) if _kept(part)), default=(-1, ""))


def _worth(word: str) -> int:
    stem = word.strip("*")
    return 0 if stem in COMMON else min(len(stem), 9)

"""Finds a name that is a whole answer: "wolt", "das war bei wolt.com", "Wolt Enterprises Oy". In a list of thousands of
names half are everyday words, so nothing of it counts in running text.

It knows names and the slugs that they stand for. It will never know an address.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.directory.names import one_slip, word_set
from bot.patterns import regex

LONGEST, MOST_WORDS = 120, 10
FORGIVING = 7  # letters from which one slip of the finger is forgiven
_WORD = regex(r"[^\W_]+")
_SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "&": " und ", "+": " plus "}
)
# What people say around a name that they were asked for.
_AROUND = word_set("""
    das die der dem den ein eine es ist war wars wäre sind waren heißt heisst heissen nennt nennen sich mich mir ich wir
    mein meine meinem meinen bin hab habe hat bei beim von vom mit also ja jep ne na äh hm bitte glaub glaube denk denke
    wohl halt eben doch dort firma unternehmen anbieter laden konto account kundenkonto app seite webseite hallo danke
    nur so
    the a an it its is was were i my me we at by with from on of called name named think guess believe yes yeah well um
    company shop account please site website www
    gesperrt geblockt blockiert deaktiviert blocked locked suspended banned
    """)
# Whole answers that are none, although somebody in the list is called so.
_NO_NAMES = word_set("""
""")


@dataclass
class Answers:
    """Names as whole answers; filled once, then only asked."""

    _own: dict[str, list[str]] = field(default_factory=dict)
    _runs: dict[str, list[str]] = field(default_factory=dict)
    _near: dict[tuple[str, int], list[str]] = field(default_factory=dict)

    def add(self, slug: str, own: Iterable[str], runs: Iterable[str]) -> None:
        """Takes in what somebody is called and what they run; who was taken in before goes before."""
        for name in dict.fromkeys(map(key, own)):
            if name not in self._own and len(name) >= FORGIVING:
                self._near.setdefault((name[0], len(name)), []).append(name)
            self._own.setdefault(name, []).append(slug)
        for name in dict.fromkeys(map(key, runs)):
            self._runs.setdefault(name, []).append(slug)

    def slugs(self, text: str) -> tuple[str, ...]:
        """The slugs that an answer may mean, the likeliest first: who is called so, then who runs what is called so,
        then who is called so but for one slip in a name of seven letters or more."""
        words = _words(text) if len(text) <= LONGEST else []
        if not 0 < len(words) <= MOST_WORDS:
            return ()
        names = [name for name in dict.fromkeys(("".join(words), "".join(_inner(words)))) if name not in _NO_NAMES]
        exact = dict.fromkeys(
            slug for name in names for found in (self._own, self._runs) for slug in found.get(name, ())
        )
        return tuple(exact) or tuple(dict.fromkeys(slug for name in names for slug in self._slipped(name)))

    def _slipped(self, name: str) -> Iterator[str]:
        if len(name) < FORGIVING:
            return
        for length in (len(name), len(name) - 1, len(name) + 1):
            for known in self._near.get((name[0], length), ()):
                if one_slip(known, name):
                    yield from self._own[known]


def key(name: str) -> str:
    """A name as it is compared: small letters and digits alone, umlauts spelt out, no accents, no spaces."""
    return "".join(_words(name))


def _words(text: str) -> list[str]:
    spelt = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text.lower()).translate(_SPELT_OUT))
    return _WORD.findall("".join(sign for sign in spelt if not unicodedata.combining(sign)))


def _inner(words: Sequence[str]) -> Sequence[str]:
    """The words between those that are only said around a name."""
    start, end = 0, len(words)
    while start < end and words[start] in _AROUND:
        start += 1
    while start < end and words[end - 1] in _AROUND:
        end -= 1
    return words[start:end]

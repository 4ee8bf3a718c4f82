"""Finds a name that is a whole answer: "wolt", "das war bei wolt.com", "Wolt Enterprises Oy". In a list of thousands of
names half are everyday words, so nothing of it counts in running text.

It knows names and the slugs that they stand for. It will never know an address.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.directory.names import one_slip, word_set
from bot.patterns import regex

LONGEST, MOST_WORDS = 120, 16
FORGIVING = 7  # letters from which one slip of the finger is forgiven
_WORD = regex(r"[^\W_]+")
_SPELT_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "&": " und ", "+": " plus "}
)
# What people say around a name that they were asked for; both lists as `_words` spells.
_AROUND = word_set("""
    das die der dem den ein eine es ist war wars waere sind waren heisst heissen nennt nennen sich mich mir ich wir
    mein meine meinem meinen bin hab habe hat bei beim von vom mit also ja jep ne na aeh hm bitte glaub glaube denk
    denke wohl halt eben doch dort firma unternehmen anbieter laden konto account kundenkonto app seite webseite hallo
    danke nur so
    the a an it its is was were i my me we at by with from on of called name named think guess believe yes yeah well um
    company shop account please site website www
    gesperrt geblockt blockiert deaktiviert blocked locked suspended banned
    """)
# Whole answers that are none, although somebody in the list is called so.
_NO_NAMES = word_set("""
    im so jetzt meine ihm weg art liebe familie polizei neu dr finde bayern hamburg preis name mach boden fussball on
    top hey live beitrag reise start buecher quelle energie ding partner test oeffentliche karriere radio reisen mail
    georg one kino me single media gas flug profil community jobs love we autobahn messe free mobile arbeitnehmer date
    home singles ran rande pizza are group ticket finanzen web aufstehen li mi ferien american now dating unterkunft
    fun food work fluege space two register reisende entertainment stadium future gay spot print domain stories change
    schul fetisch sim terminal kontaktanzeigen battle pin self edge ebook verlieben police fax flirten prompt guthaben
    turn sales rettungsdienst adventure them kameramann eve omg save host always identity documents creative branch
    reply circuit connect stats bold newspapers desired pairs adjust nationwide rivals ranger atm louder memo wired
    backpack buffer dev halo bam elastic drip flux glamour simplify stride eater nic recharge authorize keyboards
    moods exponential seamless gb dna hit alpha netto post sparkasse bank volksbank raiffeisen limited inc shop
    versand rechnung internet telefon handy brief schule kirche gemeinde stadt amt verein geld paket karte kredit
    versicherung
    """)


@dataclass
class Answers:
    """Names as whole answers; filled once, then only asked."""

    _slugs: set[str] = field(default_factory=set)
    _own: dict[str, list[str]] = field(default_factory=dict)
    _runs: dict[str, list[str]] = field(default_factory=dict)
    _near: dict[tuple[str, int], list[str]] = field(default_factory=dict)

    def add(self, slug: str, own: Iterable[str], runs: Iterable[str]) -> None:
        """Takes in what somebody is called and what they run, as `key` spells it; who came before goes before."""
        self._slugs.add(slug)
        for name in own:
            if name not in self._own and len(name) >= FORGIVING:
                self._near.setdefault((name[0], len(name)), []).append(name)
            self._own.setdefault(name, []).append(slug)
        for name in runs:
            self._runs.setdefault(name, []).append(slug)

    def slugs(self, text: str) -> tuple[str, ...]:
        """The slugs that an answer may mean, the likeliest first: the slug itself, who is called so, who runs what is
        called so; where there is none, who is called so but for one slip in a name of seven letters or more."""
        plain = text.strip().lower()
        words = _words(plain) if len(plain) <= LONGEST else []
        if not 0 < len(words) <= MOST_WORDS:
            return ()
        names = [name for name in ("".join(words), "".join(_inner(words))) if name not in _NO_NAMES]
        return tuple(dict.fromkeys(self._exact(plain, names))) or tuple(dict.fromkeys(self._slipped(names)))

    def _exact(self, plain: str, names: Iterable[str]) -> Iterator[str]:
        if plain in self._slugs and plain not in _NO_NAMES:
            yield plain
        for name in names:
            yield from self._own.get(name, ())
            yield from self._runs.get(name, ())

    def _slipped(self, names: Iterable[str]) -> Iterator[str]:
        for name in (name for name in names if len(name) >= FORGIVING):
            for length in (len(name), len(name) - 1, len(name) + 1):
                near = (known for known in self._near.get((name[0], length), ()) if one_slip(known, name))
                yield from (slug for known in near for slug in self._own[known])


def key(name: str) -> str:
    """A name as it is compared: small letters and digits alone, umlauts spelt out, no accents, no spaces."""
    return "".join(_words(name))


def _words(text: str) -> list[str]:
    if text.isascii() and "&" not in text and "+" not in text:
        return _WORD.findall(text.lower())
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

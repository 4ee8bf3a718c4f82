"""Finds a court in what people write: a town beside a word for court, or the town and nothing else.

It knows towns and the slugs that they stand for. It will never know an address.
"""

from collections.abc import Iterator, Mapping, Sequence

from bot.directory.names import LONGEST, one_slip, word_set
from bot.patterns import regex

FORGIVING = 5  # letters from which one slip of the finger is forgiven
_WORD = regex(r"[^\W_]+(?:-[^\W_]+){0,3}")  # Hamburg-Barmbek is another court than Hamburg
_PARTS = regex(r"[.,;:!?\n]\s")
_COURTS = word_set("amtsgericht mahngericht gericht amtsgerichts mahngerichts gerichts amtsgerichte court")
_SHORT = "ag"  # a court only where no company's name stands before it
_LEADING = word_set("das dem des beim vom am im zum ein vor the from of at by")
_BETWEEN = word_set("""
    in aus von vom zu der des dem den das beim bei zentrales zentrale zentralen zentralem mahnabteilung mahngericht
    abteilung hamburg berlin of at from the for central dunning local district
    """)
Towns = Mapping[tuple[str, ...], str]


def named_towns(text: str, courts: Mapping[str, str]) -> tuple[str, ...]:
    """The slugs of the courts that a text names, in order, each once; `courts` are their names in small letters, each
    with its slug."""
    towns = {tuple(name.split()): slug for name, slug in sorted(courts.items(), key=lambda one: -len(one[0]))}
    parts = [_WORD.findall(part) for part in _PARTS.split(text[:LONGEST].lower())]
    alone = len(parts) == 1 and len(parts[0]) <= max(map(len, towns), default=0)
    return tuple(dict.fromkeys(slug for words in parts for slug in _walk(words, towns, alone)))


def _walk(words: Sequence[str], towns: Towns, alone: bool) -> Iterator[str]:
    for at in range(len(words)):
        for town, slug in towns.items():
            there = words[at : at + len(town)]
            if len(there) == len(town) and all(map(_same, town, there)):
                if alone or _after_court(words, at) or _before_court(words, at + len(town) - 1):
                    yield slug
                break


def _same(name: str, word: str) -> bool:
    forgiven = len(name) >= FORGIVING and name[0] == word[0] and one_slip(name, word)
    return forgiven or word in (name, f"{name}er")


def _after_court(words: Sequence[str], at: int) -> bool:
    """ "Amtsgericht Hagen", "das zentrale Mahngericht in Berlin-Wedding", "AG Coburg"."""
    at -= 1
    while at >= 0 and words[at] in _BETWEEN and words[at] not in _COURTS:
        at -= 1
    if at >= 0 and words[at] == _SHORT:
        return at == 0 or words[at - 1] in _LEADING
    return at >= 0 and words[at] in _COURTS


def _before_court(words: Sequence[str], last: int) -> bool:
    """ "Das Hagener Gericht", "the Hagen local court"."""
    behind = last + 1
    while behind < len(words) and words[behind] in _BETWEEN and words[behind] not in _COURTS:
        behind += 1
    court = words[behind] if behind < len(words) else ""
    return court == "court" or (court in _COURTS and words[last].endswith("er"))

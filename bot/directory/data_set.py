"""Records of the public data set of datenanfragen.de (CC0) as records of ours.

A stranger may have made them: whatever is odd makes a record unusable, and nothing in it is trusted to be short, of one
line, or what its key says. It knows no file and no archive.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TypeVar
from unicodedata import category

import msgspec

from bot.directory.answers import key
from bot.directory.archive import Member
from bot.directory.entities import Entity
from bot.directory.names import word_set
from bot.patterns import regex

LARGEST = 64 * 1024  # bytes of a record; the largest of July 2026 has 6 000
_PLACE = regex(r"(?:^|/)(companies|supervisory-authorities)/([^/]{1,200})\.json$")
_SLUG, _LONGEST_SLUG = regex(r"[a-z0-9][a-z0-9-]{0,99}"), 100
_ODD = regex(r"[^a-z0-9-]")
_MAIL = regex(r"[^\s@<>,;:\"()\[\]\\]{1,64}@[\w.-]{1,200}\.[A-Za-z]{2,24}")
_PAGE = regex(r"https?://[^\s<>\"]{3,500}")
_HOME_PAGE = regex(r"https?://((?:[\w-]{1,60}\.){1,4}[a-z]{2,12})/?(?:[\w-]{1,5}/?)?")
_ASIDE = regex(r"\([^()]{0,100}\)")
_SITE = regex(r"(?<![\w.])(?:[\w-]{1,60}\.){0,3}[\w-]{2,60}\.[a-z]{2,12}(?![\w.])")
_WORD = regex(r"[^\W_]+")
_LEGAL = word_set("""
    gmbh mbh gesmbh ggmbh ag se kg kgaa ug haftungsbeschränkt ek ev eg gbr ohg partgmbb ltd limited inc incorporated llc
    llp lp corp corporation co company cie et bv nv sa sarl sàrl srl spa sas sl slu sau sca scs ab publ oy oyj oü uab
    aps as asa sp zoo sro plc dac uc unlimited pbc pte pty gesellschaft
    """)
_LETTERS = word_set("a b c d e g h k l m n o p r s u v z à")  # of e.K., B.V., S.à r.l., sp. z o.o.
_WIDER = word_set("""
    deutschland germany österreich austria schweiz switzerland suisse ireland uk europe europa eu international global
    group gruppe holding inkasso online
    """)
_HOME = word_set("de at ch com eu net org info gmbh ag se kg shop inkasso online")
_NOTHING: frozenset[str] = frozenset()
_SECOND_LEVEL = word_set("co com org gov ac")
_KINDS = (("credit agency", "bureau"), ("collection agency", "collector"))
_NEIGHBOURS, _LAST = frozenset({"all", "at", "ch", "li", "lu"}), 2
MOST_LINES, MOST_RUN, LONGEST, SHORTEST = 8, 300, 160, 2
_Read = TypeVar("_Read", "_Record", "_Authority")


class Unusable(ValueError):
    """A record that is left out; `slug` without signs that a terminal could take for more, `why` the key at fault,
    size, double, or json where it cannot be read at all."""

    def __init__(self, slug: str, why: str) -> None:
        super().__init__(why)
        self.slug, self.why = _ODD.sub("?", slug[:_LONGEST_SLUG]), why


class _Record(msgspec.Struct, rename="kebab"):
    """The keys of the data set that are used here; its others are skipped."""

    slug: str
    name: str
    address: str
    relevant_countries: list[str]
    categories: list[str] = []
    runs: list[str] = []
    email: str = ""
    webform: str = ""
    web: str = ""
    quality: str = ""


class _Authority(msgspec.Struct, rename="kebab"):
    slug: str
    name: str
    address: str
    relevant_countries: list[str]
    email: str = ""
    webform: str = ""


@dataclass(frozen=True)
class Taken:
    """What an archive of the data set comes to; `entities` in the order in which they are preferred."""

    entities: tuple[Entity, ...]
    left_out: tuple[Unusable, ...]


def taken(files: Iterable[Member], today: date, countries: Mapping[str, str], have: Container[str]) -> Taken:
    """All records of the data set; of its authorities those whose path nobody has."""
    found: dict[str, tuple[int, Entity]] = {}
    left_out: list[Unusable] = []
    for file in files:
        place = _PLACE.search(file.name)
        if not place or f"{place[1]}/{place[2]}.json" in have:
            continue
        day = min(datetime.fromtimestamp(file.changed, UTC).date(), today)
        try:
            if place[2] in found:
                raise Unusable(place[2], "double")
            found[place[2]] = _READERS[place[1]](place[2], file.content, day, countries)
        except Unusable as one:
            left_out.append(one)
    ordered = sorted(found.values(), key=lambda one: (one[0], one[1].slug))
    return Taken(tuple(entity for _, entity in ordered), tuple(left_out))


def company(slug: str, raw: bytes, day: date, countries: Mapping[str, str]) -> tuple[int, Entity]:
    """A company, collector or bureau, and its rank: those for Germany stand first where several have one name. `day` is
    that of the content; `countries` are named as in the last line of an address, in small letters."""
    record = _read(slug, raw, _Record)
    entity = replace(
        _entity(record, f"companies/{slug}.json", day, countries),
        kind=next((kind for name, kind in _KINDS if name in record.categories), "company"),
        names=_keys(_names(record)),
        alone=_keys(_run(record)),
    )
    stale = entity.stale or record.quality == "scraped"
    return _rank(record.relevant_countries), replace(entity, stale=stale)


def authority(slug: str, raw: bytes, day: date, countries: Mapping[str, str]) -> tuple[int, Entity]:
    """A data protection authority. It covers its country, but in Germany, where the data has churches' and
    broadcasters' besides those of the Länder."""
    record = _read(slug, raw, _Authority)
    entity = _entity(record, f"supervisory-authorities/{slug}.json", day, countries)
    covers = () if entity.region == "DE" else (entity.region,)
    return _LAST, replace(entity, kind="authority", role="data_protection", covers=covers)


_READERS: Mapping[str, Callable[[str, bytes, date, Mapping[str, str]], tuple[int, Entity]]] = {
    "companies": company,
    "supervisory-authorities": authority,
}


def _read(slug: str, raw: bytes, type_: type[_Read]) -> _Read:
    if len(raw) > LARGEST:
        raise Unusable(slug, "size")
    try:
        record = msgspec.json.decode(raw, type=type_)
    except (msgspec.DecodeError, RecursionError):
        raise Unusable(slug, "json") from None
    if record.slug != slug or not _SLUG.fullmatch(slug):
        raise Unusable(slug, "slug")
    return record


def _entity(record: "_Record | _Authority", path: str, day: date, countries: Mapping[str, str]) -> Entity:
    lines = [_line(record.slug, "address", line) for line in record.address.split("\n")]
    region = countries.get(lines[-1].casefold(), "")
    place = lines[:-1] if region == "DE" else [*lines[:-1], lines[-1].upper()]
    if not 1 <= len(place) <= MOST_LINES or len(lines) < 2:
        raise Unusable(record.slug, "address")
    name = _line(record.slug, "name", record.name)
    return Entity(
        slug=record.slug,
        name=name,
        short=_without(_LEGAL, name),
        kind="company",
        names=(),
        alone=(),
        lines=tuple(place),
        email=_like(_MAIL, record.slug, "email", record.email),
        form=_like(_PAGE, record.slug, "webform", record.webform),
        region=region or "DE",
        source=f"datenanfragen.de (CC0), {path}",
        checked=day,
        stale=not region,
        note="",
    )


def _line(slug: str, what: str, text: str) -> str:
    """One line that can stand in a letter: no signs that nobody sees, and not too long."""
    line = text.strip()
    if not line or len(line) > LONGEST or any(category(sign)[0] in "CZ" and sign not in " \xa0" for sign in line):
        raise Unusable(slug, what)
    return line


def _like(pattern: re.Pattern[str], slug: str, what: str, text: str) -> str:
    if text and not (text.isprintable() and pattern.fullmatch(text)):
        raise Unusable(slug, what)
    return text


def _rank(countries: Sequence[str]) -> int:
    return 0 if "de" in countries else 1 if _NEIGHBOURS & set(countries) else _LAST


# ---- what people call them


def _keys(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys(map(key, names)) if len(name) >= SHORTEST)


def _names(record: _Record) -> Iterator[str]:
    """What the company is called: its slug, its name, both without what lawyers and countries add, and its site."""
    yield record.slug
    yield from _named(record.name)
    slug = record.slug.split("-")
    while len(slug) > 1 and slug[-1] in _HOME:
        slug.pop()
        yield "-".join(slug)
    if home := _HOME_PAGE.fullmatch(record.web.lower()):
        yield from _site(home[1])


def _run(record: _Record) -> Iterator[str]:
    """What it runs: names, and the sites that stand with them in brackets."""
    for one in record.runs[:MOST_RUN]:
        yield from _named(one[:LONGEST])
        yield from (name for site in _SITE.findall(one[:LONGEST].lower()) for name in _site(site))


def _named(name: str) -> Iterator[str]:
    yield name
    plain = _ASIDE.sub(" ", name[:LONGEST])
    yield from (_without(words, plain) for words in (_NOTHING, _LEGAL, _LEGAL | _WIDER))


def _without(words: frozenset[str], name: str) -> str:
    """The name without such words at its end; "Plan B" keeps its letter, "Adyen N.V." does not."""
    parts = name.split()
    while len(parts) > 1 and _is_of(words, parts):
        parts.pop()
    return " ".join(parts).rstrip(" ,")


def _is_of(words: frozenset[str], parts: Sequence[str]) -> bool:
    found = _WORD.findall(parts[-1].lower())
    letters = len(found) > 1 and all(one in _LETTERS for one in found)
    return bool(words) and (letters or all(one in words for one in found))


def _site(host: str) -> Iterator[str]:
    """A site as people write it, with and without its end: otto.de, otto."""
    parts = host.removeprefix("www.").split(".")
    yield ".".join(parts)
    at = -3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else -2
    if len(parts) >= -at:
        yield parts[at]

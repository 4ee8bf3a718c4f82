"""The address book: whom people write to, one record each, and how the records are read.

It knows names and addresses as they were recorded. It will never know a file, a case, or whether one still holds.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import date
from functools import cached_property
from typing import Any

from bot.case import Addressee
from bot.directory.answers import Answers
from bot.directory.names import Finder, word_set
from bot.directory.towns import named_towns

NAMED = word_set("company collector bureau bank")  # by people who tell what happened
OFFICES = word_set("authority arbitration court")  # looked up by what they are there for
ROLES = word_set("data_protection collectors digital_services financial arbitration dsa_body advice dunning")
TRAITS = word_set("shop marketplace platform payment bank streaming games travel telecom mobility seller")
EVERYTHING = "*"


class BadRecord(ValueError):
    """A record that cannot be used; `slug` names its file, `key` the key at fault (empty: the whole file)."""

    def __init__(self, slug: str, key: str, why: str) -> None:
        super().__init__(f"{slug}.toml: {key}: {why}" if key else f"{slug}.toml: {why}")
        self.slug, self.key, self.why = slug, key, why


@dataclass(frozen=True)
class Entity:
    """Whom a letter can go to. `name` is the legal entity, `short` what people call it; `names` are how they write it
    in a sentence, `alone` names that are everyday words too and count only by themselves or beside "account"; `lines`
    the address without the name; `email` and `form`, mostly for questions of data protection, may be empty;
    `desk_email` is a mail address for every other matter, where one is known; `region` the seat that must act, as in
    `bot.law.calendar`; `checked` the day of the record's content; `stale` where it should be compared with a letter in
    hand; `note` is for those who keep the records.

    `role` is what an office is there for, `covers` for whom: regions, or slugs and traits of companies, or "*" for all.
    `traits` is what a company does: a "platform" hosts what its users post (DSA art. 3(i)), a "seller" has accounts of
    sellers. `mailboxes` are the domains of the mail addresses that people have there. `instead` are the slugs of
    firms of the same name elsewhere, for which this one stands in its own country. Of an imported record `names`
    are what it is called and `alone` what it runs."""

    slug: str
    name: str
    short: str
    kind: str
    names: tuple[str, ...]
    alone: tuple[str, ...]
    lines: tuple[str, ...]
    email: str
    form: str
    region: str
    source: str
    checked: date
    stale: bool
    note: str
    role: str = ""
    covers: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    desk_email: str = ""
    instead: tuple[str, ...] = ()
    mailboxes: tuple[str, ...] = ()


class Records(Mapping[str, Entity]):
    """Records by slug, read when one is first asked for, so that a start pays for none (0.14 ms each, measured)."""

    def __init__(self, read: Callable[[], Mapping[str, Entity]]) -> None:
        self._read = read

    def __getitem__(self, slug: str) -> Entity:
        return self._all[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> Mapping[str, Entity]:
        return self._read()


@dataclass(frozen=True)
class Directory:
    """All records by slug: `entities` are those that people name, `offices` the authorities, arbitration bodies and
    courts, `imported` both of a public data set, in the order in which they are preferred. Where one slug is in
    several, the shipped one counts. Two entities that share a name raise `BadRecord` at the first look-up."""

    entities: Mapping[str, Entity]
    offices: Mapping[str, Entity] = field(default_factory=dict)
    imported: Mapping[str, Entity] = field(default_factory=dict)

    def find(self, text: str, *kinds: str) -> Entity | None:
        """The first entity that a text names, of the given kinds if any are given; see `mentions`."""
        found = (entity for entity in self.mentions(text) if not kinds or entity.kind in kinds)
        return next(found, None)

    def mentions(self, text: str) -> tuple[Entity, ...]:
        """All entities that a text names, in order, each once: whole words in any case, the longest name where names
        overlap, one slip of the finger in words of five letters and more; e-mail addresses do not count."""
        return tuple(self.entities[slug] for slug in self._finder.slugs(text))

    def named(self, text: str, *kinds: str) -> Entity | None:
        """The imported record that a whole answer names, of the given kinds if any are given. Only for an answer to the
        question for a company or collector, where `find` knew none; see `Answers.slugs`."""
        found = (self.known(slug) for slug in self._answers.slugs(text))
        return next((one for one in found if one and (not kinds or one.kind in kinds)), None)

    def known(self, key: str) -> Entity | None:
        """A company, bank, collector or bureau by its slug or its full name."""
        shelves = (self.entities, self._by_name, self._others, self._others_by_name)
        return next((shelf[key] for shelf in shelves if key in shelf), None)

    def branch(self, slug: str, country: str) -> Entity | None:
        """The firm of the same name that stands for a record in a country, where one is known."""
        return next((one for one in self.entities.values() if slug in one.instead and one.region == country), None)

    def by_role(self, role: str, covering: str) -> Entity | None:
        """The office with a role for a region ("DE-NW", else for all of "DE"), or for a slug or trait."""
        while covering:
            for office in self._offices():
                if office.role == role and covering in office.covers:
                    return office
            covering = covering.rpartition("-")[0]
        return None

    def bodies(self, slug: str) -> tuple[Entity, ...]:
        """The certified bodies that settle disputes with a platform out of court (DSA art. 21): those that name it
        before those that take all."""
        bodies = [office for office in self.offices.values() if office.role == "dsa_body"]
        return tuple(body for cover in (slug, EVERYTHING) for body in bodies if cover in body.covers)

    def court(self, region: str) -> Entity | None:
        """The central dunning court for the claims of creditors in a Land (ZPO 689(3)); None where several share it:
        then only the paper in hand says which."""
        courts = [office for office in self.offices.values() if office.kind == "court" and region[:5] in office.covers]
        return courts[0] if len(courts) == 1 else None

    def courts_named(self, text: str) -> tuple[Entity, ...]:
        """The dunning courts that a text names by their town, beside a word for court or all by itself."""
        courts = {
            name: slug for slug, office in self.offices.items() if office.kind == "court" for name in office.names
        }
        return tuple(self.offices[slug] for slug in named_towns(text, courts))

    @cached_property
    def _others(self) -> Mapping[str, Entity]:
        return {slug: one for slug, one in self.imported.items() if one.kind in NAMED}

    @cached_property
    def numbered(self) -> frozenset[str]:
        """The words with a digit in the names of the shipped records, in small letters: ksv1870, 1und1."""
        words = (word for one in self.entities.values() for name in one.names for word in name.split())
        return frozenset(word for word in words if any(map(str.isdigit, word)))

    def _offices(self) -> Iterator[Entity]:
        yield from self.offices.values()
        yield from (one for one in self.imported.values() if one.kind in OFFICES)

    @cached_property
    def _by_name(self) -> Mapping[str, Entity]:
        return _first_by_name(self.entities.values())

    @cached_property
    def _others_by_name(self) -> Mapping[str, Entity]:
        return _first_by_name(self._others.values())

    @cached_property
    def _answers(self) -> Answers:
        answers = Answers()
        for slug, one in self._others.items():
            answers.add(slug, one.names, one.alone)
        return answers

    @cached_property
    def _finder(self) -> Finder:
        finder = Finder()
        for entity in self.entities.values():
            for name in entity.names:
                _unique(entity, name, finder.add(name, entity.slug))
            for name in entity.alone:
                _unique(entity, name, finder.add_alone(name, entity.slug))
        return finder


def addressee(entity: Entity) -> Addressee:
    """The entity as a letter's addressee."""
    return Addressee(
        kind=entity.kind,
        key=entity.slug,
        name=entity.name,
        lines=(entity.name, *entity.lines),
        email=entity.email,
        region=entity.region,
        form=entity.form,
        stale=entity.stale,
    )


def parse(slug: str, text: str) -> Entity:
    """A record from the text of its TOML file. Every key must be there, but for `role`, `covers`, `traits` and
    `desk_email`, `instead` and `mailboxes`, and none besides; raises `BadRecord`."""
    try:
        record = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRecord(slug, "", str(error)) from None
    for key in sorted(record.keys() - _TYPES.keys()):
        raise BadRecord(slug, key, "unknown")
    for key in sorted(_TYPES.keys() - _MAY_BE_MISSING - record.keys()):
        raise BadRecord(slug, key, "missing")
    entity = Entity(slug=slug, **{key: _value(slug, key, value) for key, value in record.items()})
    for key in _needed(entity):
        if not getattr(entity, key):
            raise BadRecord(slug, key, "empty")
    return entity


def _needed(entity: Entity) -> tuple[str, ...]:
    """What can be empty for some kinds, but not for this one: an office may be reached by its form alone."""
    if entity.kind in NAMED:
        return ("names", "lines")
    if entity.kind == "court":
        return ("names", "lines", "role", "covers")
    return ("role",) if entity.form else ("role", "lines")


_LISTS = ("names", "alone", "lines", "covers", "traits", "instead", "mailboxes")
_TYPES: Mapping[str, Any] = {
    key.name: tuple if key.name in _LISTS else key.type for key in fields(Entity) if key.name != "slug"
}
_MAY_BE_MISSING = frozenset(key.name for key in fields(Entity) if key.default is not MISSING)
_MAY_BE_EMPTY = frozenset({"names", "alone", "lines", "email", "form", "note"}) | _MAY_BE_MISSING
_ONE_OF: Mapping[str, frozenset[str]] = {"kind": NAMED | OFFICES, "role": ROLES | {""}, "traits": TRAITS}


def _value(slug: str, key: str, value: Any) -> Any:
    if isinstance(value, list):
        value = tuple(value)
    if type(value) is not _TYPES[key] or not _only_texts(value):
        raise BadRecord(slug, key, "wrong type")
    if value in ("", ()) and key not in _MAY_BE_EMPTY:
        raise BadRecord(slug, key, "empty")
    allowed = _ONE_OF.get(key)
    if allowed and not allowed.issuperset(value if isinstance(value, tuple) else (value,)):
        raise BadRecord(slug, key, f"not one of {', '.join(sorted(filter(None, allowed)))}")
    return value


def _only_texts(value: object) -> bool:
    return not isinstance(value, tuple) or all(isinstance(one, str) and one for one in value)


def _first_by_name(entities: Iterable[Entity]) -> Mapping[str, Entity]:
    found: dict[str, Entity] = {}
    for one in entities:
        found.setdefault(one.name, one)
    return found


def _unique(entity: Entity, name: str, owner: str) -> None:
    if owner != entity.slug:
        raise BadRecord(entity.slug, "names", f"{name!r} is a name of {owner} already")

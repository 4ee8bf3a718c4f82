"""The address book: whom people write to, one record each, and how the records are read.

It knows names and addresses as they were recorded. It will never know a file, a case, or whether one still holds.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property
from typing import Any

from bot.case import Addressee
from bot.directory.names import Finder

KINDS = ("company", "collector", "bureau", "bank")


class BadRecord(ValueError):
    """A record that cannot be used; `slug` names its file, `key` the key at fault (empty: the whole file)."""

    def __init__(self, slug: str, key: str, why: str) -> None:
        super().__init__(f"{slug}.toml: {key}: {why}" if key else f"{slug}.toml: {why}")
        self.slug, self.key, self.why = slug, key, why


@dataclass(frozen=True)
class Entity:
    """A company, collector, credit bureau or bank. `name` is the legal entity, `short` what people call it; `names` are
    how they write it in a sentence, `alone` names that are everyday words too and count only by themselves or beside
    "account"; `lines` the address without the name; `email` and `form` may be empty; `region` the seat that must act,
    as in `bot.law.calendar`; `checked` the day of the record's content; `stale` where it should be compared with a
    letter in hand; `note` is for those who keep the records."""

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
    traits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Directory:
    """All records by slug. Two records that share a name raise `BadRecord` at the first look-up."""

    entities: Mapping[str, Entity]

    def find(self, text: str, *kinds: str) -> Entity | None:
        """The first entity that a text names, of the given kinds if any are given; see `mentions`."""
        found = (entity for entity in self.mentions(text) if not kinds or entity.kind in kinds)
        return next(found, None)

    def mentions(self, text: str) -> tuple[Entity, ...]:
        """All entities that a text names, in order, each once: whole words in any case, the longest name where names
        overlap, one slip of the finger in words of five letters and more; e-mail addresses do not count."""
        return tuple(self.entities[slug] for slug in self._finder.slugs(text))

    @property
    def offices(self) -> Mapping[str, Entity]:
        return {}

    def bodies(self, slug: str) -> tuple[Entity, ...]:
        return ()

    def by_role(self, role: str, covering: str) -> Entity | None:
        return None

    def courts_named(self, text: str) -> tuple[Entity, ...]:
        return ()

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
    """A record from the text of its TOML file. Every key must be there, and none besides; raises `BadRecord`."""
    try:
        record = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadRecord(slug, "", str(error)) from None
    for key in sorted(_TYPES.keys() ^ record.keys()):
        raise BadRecord(slug, key, "missing" if key in _TYPES else "unknown")
    return Entity(slug=slug, **{key: _value(slug, key, value) for key, value in record.items()})


_LISTS = ("names", "alone", "lines")
_TYPES: Mapping[str, Any] = {
    key.name: tuple if key.name in _LISTS else key.type for key in fields(Entity) if key.name not in ("slug", "traits")
}
_MAY_BE_EMPTY = frozenset({"alone", "email", "form", "note"})


def _value(slug: str, key: str, value: Any) -> Any:
    if isinstance(value, list):
        value = tuple(value)
    if type(value) is not _TYPES[key] or not _only_texts(value):
        raise BadRecord(slug, key, "wrong type")
    if value in ("", ()) and key not in _MAY_BE_EMPTY:
        raise BadRecord(slug, key, "empty")
    if key == "kind" and value not in KINDS:
        raise BadRecord(slug, key, f"not one of {', '.join(KINDS)}")
    return value


def _only_texts(value: object) -> bool:
    return not isinstance(value, tuple) or all(isinstance(one, str) and one for one in value)


def _unique(entity: Entity, name: str, owner: str) -> None:
    if owner != entity.slug:
        raise BadRecord(entity.slug, "names", f"{name!r} is a name of {owner} already")

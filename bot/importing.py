"""Takes the public data set of companies into an installation: one file beside the database, whole or not at all.

It reads the archive in memory; the only path that it writes to is its own.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import msgspec

from bot.directory.archive import PACKED, members
from bot.directory.data_set import Taken, taken
from bot.directory.entities import Directory, Entity
from storage import durable

FILE = "directory.json"
FRESH = timedelta(days=730)
LARGEST = 64 << 20  # bytes

log = logging.getLogger(__name__)


class NothingInIt(Exception):
    """The archive holds no company that can be used."""


class DamagedImport(Exception):
    """The imported records that lie beside the database cannot be read; importing them anew mends it."""


def take(archive: Path, data: Path, today: date, shipped: Directory, countries: Mapping[str, str]) -> Taken:
    """Reads the archive and keeps what can be used of it. Raises `OSError`, `BadArchive`, `NothingInIt`, `NotStored`;
    then what was imported before is still there."""
    with archive.open("rb") as file:
        packed = file.read(PACKED + 1)
    have = frozenset(office.source.rpartition(" ")[2] for office in shipped.offices.values())
    found = taken(members(packed), today, countries, have)
    if not any(one.kind != "authority" for one in found.entities):
        raise NothingInIt
    durable.make_folder(data)
    durable.write(data / FILE, msgspec.json.encode(found.entities))
    return found


def imported(data: Path, today: date) -> Mapping[str, Entity]:
    """The imported records by slug; none where they cannot be read, which `check` says."""
    try:
        return read(data, today)
    except DamagedImport:
        log.warning("the imported directory cannot be read")
        return {}


def read(data: Path, today: date) -> Mapping[str, Entity]:
    """The imported records by slug, empty where there are none; raises `DamagedImport`. What is two years old today
    should be compared with a letter in hand."""
    path = data / FILE
    if not path.exists():
        return {}
    try:
        with path.open("rb") as file:
            entities = msgspec.json.decode(file.read(LARGEST), type=list[Entity])
    except (OSError, msgspec.DecodeError):
        raise DamagedImport from None
    return {one.slug: _aged(one, today) for one in entities}


def _aged(entity: Entity, today: date) -> Entity:
    return entity if entity.stale or today - entity.checked <= FRESH else replace(entity, stale=True)

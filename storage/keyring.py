"""The keys: a master key that wraps an index key and one key for each person. They lie apart from the data.

It will never know what is sealed with them. A destroyed key leaves its name behind (`<id>.gone`), so that a deletion
can be told from a loss, also when older data come back from a backup.
"""

import base64
import hmac
import json
import os
import re
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import durable, rotation
from storage import master as master_key
from storage.errors import BadName, KeyGone, KeysMissing, Tampered, WrongMasterKey
from storage.sealing import decrypt, encrypt

HOUSE = "house"  # stands in a person's place for what belongs to nobody, such as the last word after a deletion
CACHED_PEOPLE = 10_000

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Ring:
    """One person's keys, opened: for bytes, and the age identity for files."""

    cipher: AESGCM = field(repr=False)
    identity: str = field(repr=False)


def new_name() -> str:
    """A random name of 128 bits, for people, files and parcels."""
    return secrets.token_hex(16)


def valid_name(name: str) -> str:
    """The name itself; BadName unless it is 32 lower-case hexadecimal digits, so that no path can hide in it."""
    if _ID.fullmatch(name) is None:
        raise BadName("not a name of ours")
    return name


def new_person_key(person: str, master: AESGCM) -> bytes:
    """The content of a new key file, wrapped by the master key and bound to the person's id."""
    identity = str(pyrage.x25519.Identity.generate())
    plain = json.dumps({"data": base64.b64encode(os.urandom(32)).decode("ascii"), "age": identity})
    return encrypt(master, plain.encode("ascii"), person.encode("ascii"))


class Keyring:
    """The keys directory, opened. Safe to use from several threads."""

    def __init__(self, folder: Path, master: bytes, index: bytes) -> None:
        self.folder = folder
        self.index = index
        self._master = AESGCM(master)
        self._rings: OrderedDict[str, Ring] = OrderedDict()
        self._lock = threading.Lock()
        self._house = Ring(AESGCM(hmac.digest(index, b"house", "sha256")), "")

    @classmethod
    def open(cls, folder: Path, master: bytes | None, fresh: bool) -> "Keyring":
        """Open the keys. Only with `fresh`, where no data exist yet, are missing ones made.

        Raises KeysMissing (nothing is created then) or WrongMasterKey. Deletions and changes of the master key that
        were cut short are finished.
        """
        if not fresh:
            _refuse_missing(folder, master)
        durable.make_folder(folder)
        durable.make_folder(folder / "people")
        opened = rotation.finish(folder, master_key.obtain(folder, master))
        ring = cls(folder, opened, _index_key(folder, opened))
        for person in ring.gone() & ring.people():
            durable.shred(ring._path(person))
        return ring

    def new_person(self) -> str:
        """A new person's random id (32 hexadecimal digits); the key is on disk before it returns."""
        person = new_name()
        durable.write(self._path(person), new_person_key(person, self._master))
        return person

    def has(self, person: str) -> bool:
        """Whether the person's key is there."""
        return person in self._rings or self._path(person).exists()

    def people(self) -> set[str]:
        """Everybody whose key is there."""
        return {path.stem for path in (self.folder / "people").glob("*.key")}

    def gone(self) -> set[str]:
        """Everybody whose key was destroyed on purpose."""
        return {path.stem for path in (self.folder / "people").glob("*.gone")}

    def destroy(self, person: str) -> None:
        """Destroy the person's key for good: overwritten, removed, forgotten. Doing so twice is harmless."""
        with self._lock:
            self._rings.pop(person, None)
            durable.write(self._path(person).with_suffix(".gone"), b"")
            durable.shred(self._path(person))

    def ring(self, person: str) -> Ring:
        """The person's keys; KeyGone if there are none, Tampered if the key file is damaged."""
        if person == HOUSE:
            return self._house
        with self._lock:
            found = self._rings.get(person)
            if found is not None:
                self._rings.move_to_end(person)
                return found
            # Under the lock, so that a key just destroyed cannot come back into the cache.
            found = self._rings[person] = self._load(person)
            if len(self._rings) > CACHED_PEOPLE:
                self._rings.popitem(last=False)
            return found

    def _load(self, person: str) -> Ring:
        try:
            wrapped = self._path(person).read_bytes()
        except FileNotFoundError as error:
            raise KeyGone("this person's key is gone") from error
        keys = json.loads(decrypt(self._master, wrapped, person.encode("ascii")))
        return Ring(AESGCM(base64.b64decode(keys["data"])), keys["age"])

    def _path(self, person: str) -> Path:
        return self.folder / "people" / f"{valid_name(person)}.key"


def _refuse_missing(folder: Path, master: bytes | None) -> None:
    if master is None and not master_key.file(folder).is_file():
        raise KeysMissing(f"there are data, but no master key in {folder}; put the keys back, none are made anew")
    if not (folder / "index.key").is_file():
        raise KeysMissing(f"there are data, but no index key in {folder}; put the keys back, none are made anew")


def _index_key(folder: Path, master: bytes) -> bytes:
    path = folder / "index.key"
    if not path.exists():
        durable.write(path, encrypt(AESGCM(master), os.urandom(32), b"index"))
    try:
        return decrypt(AESGCM(master), path.read_bytes(), b"index")
    except Tampered as error:
        raise WrongMasterKey(f"the master key does not open {path}") from error

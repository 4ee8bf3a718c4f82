"""The vault: seals bytes under a person's key, keeps files as age files, and hashes what may not be stored in clear.

It knows no rows and no meaning: bytes in, sealed bytes out. When a person's key is destroyed, so is all of this.
"""

import hmac
from collections.abc import Iterable
from pathlib import Path

import pyrage

from storage import durable
from storage.errors import FileMissing, Tampered
from storage.keyring import Keyring, new_name, valid_name
from storage.sealing import decrypt, encrypt

_SUFFIX = ".age"


class Vault:
    """Keys and files of one data directory. All of it is synchronous; long files belong in a thread."""

    def __init__(self, files: Path, keys: Keyring) -> None:
        self._files = files
        self._keys = keys

    @classmethod
    def open(cls, data: Path, keys: Path, master: bytes | None, fresh: bool) -> "Vault":
        """Open the vault of a data directory (`fresh`: it has no database yet). Open it before the database.

        `master` (32 bytes, from the environment) wins over `<keys>/master.key`. Raises KeysMissing, having created
        nothing, or WrongMasterKey.
        """
        if fresh:
            durable.make_folder(data)
        ring = Keyring.open(keys, master, fresh)
        durable.make_folder(data / "files")
        return cls(data / "files", ring)

    def new_person(self) -> str:
        """A new person's random id; the key is durable before it returns, so before the person's first row."""
        return self._keys.new_person()

    def has(self, person: str) -> bool:
        """Whether the person's key is there."""
        return self._keys.has(person)

    def people(self) -> set[str]:
        """Everybody whose key is there."""
        return self._keys.people()

    def gone(self) -> set[str]:
        """Everybody whose key was destroyed on purpose."""
        return self._keys.gone()

    def destroy(self, person: str) -> None:
        """Destroy the person's key: from now on nothing of theirs can be read, backups of the data included."""
        self._keys.destroy(person)

    def seal(self, person: str, purpose: str, plain: bytes) -> bytes:
        """The bytes sealed for this person and this purpose: 28 bytes longer, never the same twice. Raises KeyGone."""
        return encrypt(self._keys.ring(person).cipher, plain, purpose.encode())

    def unseal(self, person: str, purpose: str, sealed: bytes) -> bytes:
        """What was sealed for this person and purpose; KeyGone, or Tampered if anything differs."""
        return decrypt(self._keys.ring(person).cipher, sealed, purpose.encode())

    def chat_hash(self, channel: str, chat: str) -> bytes:
        """The 32 bytes by which a chat is found without its id being stored (HMAC-SHA256, RFC 2104)."""
        return self._hash("chat", channel, chat)

    def event_hash(self, channel: str, event: str) -> bytes:
        """The 32 bytes by which an event is known again without its id being stored."""
        return self._hash("event", channel, event)

    def code_hash(self, code: str) -> bytes:
        """The 32 bytes by which a one-time code is known again without being stored."""
        return self._hash("code", "", code)

    def house_secret(self, purpose: str) -> bytes:
        """32 bytes that stay the same for this installation, for a library that wants a password of its own."""
        return self._hash("secret", purpose, "")

    def keep(self, person: str, data: bytes) -> str:
        """Encrypt the file to the person and put it away, durable; returns its random name. KeyGone or NotStored."""
        identity = pyrage.x25519.Identity.from_str(self._keys.ring(person).identity)
        name = new_name()
        durable.write(self._path(name), pyrage.encrypt(data, [identity.to_public()]))
        return name

    def fetch(self, person: str, name: str) -> bytes:
        """The file's bytes as they were kept; KeyGone, FileMissing, or Tampered."""
        identity = pyrage.x25519.Identity.from_str(self._keys.ring(person).identity)
        try:
            plain: bytes = pyrage.decrypt(self._path(name).read_bytes(), [identity])
        except FileNotFoundError as error:
            raise FileMissing("the file is not in the vault") from error
        except pyrage.DecryptError as error:
            raise Tampered("the file is not as it was kept, or is somebody else's") from error
        return plain

    def drop(self, names: Iterable[str]) -> None:
        """Remove files; those that are not there are fine."""
        durable.remove([self._path(name) for name in names])

    def names(self) -> set[str]:
        """The names of all files in the vault."""
        return {path.stem for path in self._files.glob(f"*{_SUFFIX}")}

    def sweep(self, known: set[str]) -> int:
        """Remove what no row names and what a crash left half-written; returns how many. Only while nobody keeps."""
        halves = list(self._files.glob(f".*{durable.TMP}"))
        strays = [self._path(name) for name in self.names() - known]
        durable.remove(halves + strays)
        return len(halves) + len(strays)

    def _hash(self, kind: str, channel: str, what: str) -> bytes:
        named = "\0".join((kind, channel, what)).encode("utf-8", "surrogatepass")
        return hmac.digest(self._keys.index, named, "sha256")

    def _path(self, name: str) -> Path:
        return self._files / f"{valid_name(name)}{_SUFFIX}"

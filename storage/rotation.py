"""Changing the master key: every wrapped key is wrapped anew. Killed at any point, either master key opens everything.

It will never know what the wrapped keys open.
"""

import json
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import durable, master
from storage.errors import Tampered, WrongMasterKey
from storage.sealing import decrypt, encrypt

_OLD, _NEW = b"old master", b"new master"


def rewrap(folder: Path, old: bytes, new: bytes) -> None:
    """Change the master key of a keys directory that nobody is using (hold the data lock).

    With the key in `master.key`, that file is changed as well, last of all; a key of the environment is the operator's
    to change, afterwards. Raises WrongMasterKey, having changed nothing, if `old` does not open the index key.
    """
    current = finish(folder, master.checked(old, "the old key"))
    _refuse_wrong(folder, current)
    master.checked(new, "the new key")
    note = {
        "new": encrypt(AESGCM(current), new, _NEW).hex(),  # so that the old one finds the new one,
        "old": encrypt(AESGCM(new), current, _OLD).hex(),  # and the new one the old one
    }
    durable.write(_note(folder), json.dumps(note).encode("ascii"))
    _carry_out(folder, current, new)


def finish(folder: Path, given: bytes) -> bytes:
    """Finish a change that was cut short, given either key; the master key that holds now."""
    found = _note(folder).read_bytes() if _note(folder).exists() else b""
    if not any(found):  # no note, or one that was killed while it was overwritten, with all work done
        durable.shred(_note(folder))
        return given
    note = json.loads(found)
    new = _opened(given, bytes.fromhex(note["new"]), _NEW)
    old = _opened(given, bytes.fromhex(note["old"]), _OLD)
    if new is None and old is None:
        raise WrongMasterKey("the master key was being changed, and this is neither the old one nor the new one")
    _carry_out(folder, old or given, new or given)
    return new or given


def _carry_out(folder: Path, old: bytes, new: bytes) -> None:
    people = sorted((folder / "people").glob("*.key"))
    for path, bound_to in [(folder / "index.key", b"index"), *((path, path.stem.encode()) for path in people)]:
        _wrap_anew(path, bound_to, old, new)
    if master.file(folder).exists() and master.read(folder) == old:
        master.write(folder, new)
    durable.shred(_note(folder))


def _wrap_anew(path: Path, bound_to: bytes, old: bytes, new: bytes) -> None:
    wrapped = path.read_bytes()
    if _opened(new, wrapped, bound_to) is not None:
        return
    plain = _opened(old, wrapped, bound_to)
    if plain is not None:  # what neither opens was damaged before: its owner's next message will say so
        durable.write(path, encrypt(AESGCM(new), plain, bound_to))


def _refuse_wrong(folder: Path, key: bytes) -> None:
    if _opened(key, (folder / "index.key").read_bytes(), b"index") is None:
        raise WrongMasterKey(f"the master key does not open {folder / 'index.key'}")


def _opened(key: bytes, sealed: bytes, bound_to: bytes) -> bytes | None:
    try:
        return decrypt(AESGCM(key), sealed, bound_to)
    except Tampered:
        return None


def _note(folder: Path) -> Path:
    return folder / "rotation.key"

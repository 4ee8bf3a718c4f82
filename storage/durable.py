"""Files that are there after a power cut, or not there at all: write aside, fsync, rename, fsync the folder.

It will never know what the bytes mean.
"""

import os
from pathlib import Path

from bot import faults
from storage.errors import NotStored

TMP = ".tmp"


def write(path: Path, data: bytes) -> None:
    """Put `data` at `path` (0600), whole and durable before it returns, or raise NotStored and leave what was there."""
    spare = path.with_name(f".{path.name}{TMP}")
    try:
        _write_through(spare, data)
        spare.replace(path)
        faults.point()
        sync_folder(path.parent)
    except OSError as error:
        spare.unlink(missing_ok=True)
        raise NotStored(f"cannot write to {path.parent}: {error.strerror}") from error


def shred(path: Path) -> None:
    """Overwrite a small file with zeros, then remove it, each step durable. A file that is not there is fine."""
    try:
        with path.open("r+b") as file:
            file.write(bytes(path.stat().st_size))
            file.flush()
            _sync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink()
    faults.point()
    sync_folder(path.parent)


def remove(paths: list[Path]) -> None:
    """Remove files of one folder, durable once it returns. Files that are not there are fine."""
    for path in paths:
        path.unlink(missing_ok=True)
    for folder in {path.parent for path in paths}:
        sync_folder(folder)


def make_folder(path: Path) -> None:
    """Make sure that the folder is there; a new one is for its owner only (0700), an old one is left as it is."""
    if path.is_dir():
        return
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise NotStored(f"cannot make {path}: {error.strerror}") from error


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable."""
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _sync(folder)
    finally:
        os.close(folder)


def sync_file(path: Path) -> None:
    """Make a file that somebody else has written, and its name, durable."""
    with path.open("rb") as file:
        _sync(file.fileno())
    sync_folder(path.parent)


def _write_through(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        _sync(file.fileno())


def _sync(handle: int) -> None:
    faults.point()
    os.fsync(handle)
    faults.point()

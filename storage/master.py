"""The master key: 32 bytes, from the environment or from `master.key` in base64. It never wraps data, only keys."""

import base64
import binascii
import os
from pathlib import Path

from storage import durable
from storage.errors import WrongMasterKey


def obtain(folder: Path, given: bytes | None) -> bytes:
    """The key that was given, else that of the folder, which is made if it is not there."""
    if given is not None:
        return checked(given, "the environment")
    if not file(folder).exists():
        write(folder, os.urandom(32))
    return read(folder)


def read(folder: Path) -> bytes:
    """The key in the folder; WrongMasterKey if what stands there is not 32 bytes in base64."""
    try:
        key = base64.b64decode(file(folder).read_bytes().strip(), validate=True)
    except binascii.Error as error:
        raise WrongMasterKey(f"{file(folder)} does not hold a key in base64") from error
    return checked(key, str(file(folder)))


def write(folder: Path, key: bytes) -> None:
    """Put the key into the folder (0600), durable."""
    durable.write(file(folder), base64.b64encode(key) + b"\n")


def checked(key: bytes, where: str) -> bytes:
    """The key itself; WrongMasterKey unless it has 32 bytes."""
    if len(key) != 32:
        raise WrongMasterKey(f"the master key in {where} has {len(key)} bytes instead of 32")
    return key


def file(folder: Path) -> Path:
    """Where the key lies, if it does not come from the environment."""
    return folder / "master.key"

"""Reads a .tar.xz that a stranger may have made: in memory, within bounds, and nothing of it is ever put on a disk.

The tarfile of Python 3.11.7 never ended on an archive with a negative size (CVE-2025-8194), and which patch level runs
here nobody knows; so the few blocks are read by hand (POSIX.1-2001 pax, with GNU's long names). It knows no record.
"""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass

from bot.patterns import regex

MIB = 1 << 20
PACKED, UNPACKED, MEMORY = 16 * MIB, 64 * MIB, 128 * MIB  # bytes; the data set of July 2026 has 0.3 and 6
MEMBERS = 20_000
_XZ, _BLOCK = b"\xfd7zXZ\0", 512
_FILES, _FOLDER, _LONG_NAME, _PAX, _SKIPPED = (b"0", b"\0"), b"5", b"L", b"x", (b"g", b"K")
_SIZE = regex(r"[0-7]{1,11}[ \0]{0,11}")
_PATH = regex(r"(?:^|\n)\d{1,9} path=([^\n]{1,4096})\n")


class BadArchive(ValueError):
    """An archive that is not read; `args[0]` is why: too_large, not_xz, damaged, or links where it holds what is no
    plain file."""


@dataclass(frozen=True)
class Member:
    """A plain file, by its name as written in the archive; `changed` in seconds since 1970."""

    name: str
    content: bytes
    changed: int


@dataclass(frozen=True)
class _Header:
    name: str
    size: int
    changed: int
    kind: bytes


def members(packed: bytes) -> Iterator[Member]:
    """The plain files of an archive, in its order. Raises `BadArchive`, also on the way."""
    data = _unpacked(packed)
    at, long_name = 0, ""
    for _ in range(MEMBERS):
        header = _header(data[at : at + _BLOCK])
        if header is None:
            return
        at += _BLOCK
        content = data[at : at + header.size]
        if len(content) < header.size:
            raise BadArchive("damaged")
        at += -(-header.size // _BLOCK) * _BLOCK
        if header.kind in _FILES:
            yield Member(long_name or header.name, content, header.changed)
        if header.kind not in _SKIPPED:
            long_name = _named(header, content)
    raise BadArchive("too_large")


def _unpacked(packed: bytes) -> bytes:
    if not packed.startswith(_XZ):
        raise BadArchive("not_xz")
    if len(packed) > PACKED:
        raise BadArchive("too_large")
    try:
        reader = lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=MEMORY)
        data = reader.decompress(packed, max_length=UNPACKED + 1)
    except lzma.LZMAError:
        raise BadArchive("damaged") from None
    if len(data) > UNPACKED:
        raise BadArchive("too_large")
    if not reader.eof:
        raise BadArchive("damaged")
    return data


def _header(block: bytes) -> _Header | None:
    """The header in a block; None at the end of the archive."""
    if not block.strip(b"\0"):
        return None
    size, checksum = _number(block[124:136]), _number(block[148:156])
    if len(block) < _BLOCK or size is None or checksum != _sum(block):
        raise BadArchive("damaged")
    kind = block[156:157]
    if kind not in (*_FILES, _FOLDER, _LONG_NAME, _PAX, *_SKIPPED):
        raise BadArchive("links")
    folder = _text(block[345:500]) if block[257:263] == b"ustar\0" else ""
    name = _text(block[:100])
    return _Header(f"{folder}/{name}" if folder else name, size, _number(block[136:148]) or 0, kind)


def _sum(block: bytes) -> int:
    return sum(block) - sum(block[148:156]) + 8 * ord(" ")


def _number(field: bytes) -> int | None:
    found = _SIZE.fullmatch(field.decode("latin-1"))
    return int(found[0].strip(" \0"), 8) if found else None


def _named(header: _Header, content: bytes) -> str:
    """The name that the next header is too short for."""
    if header.kind == _LONG_NAME:
        return _text(content)
    found = _PATH.search(content.decode("utf-8", "replace")) if header.kind == _PAX else None
    return found[1] if found else ""


def _text(field: bytes) -> str:
    return field.split(b"\0", 1)[0].decode("utf-8", "replace")

"""What became of a file that somebody sent: kept, with what a letter needs of it, or refused.

It opens no file, so whoever only passes the outcome on loads no reader.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.evidence.reading import Why

MAX_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True)
class Kept:
    """A file that may be kept. `sha256` and `size` are those of the original; `copies` are JPEG pages for letters."""

    name: str
    mime: str
    sha256: str
    size: int
    copies: tuple[bytes, ...]
    text: str
    understood: Mapping[str, str]


@dataclass(frozen=True)
class Refused:
    """A file that is not kept, and why."""

    name: str
    why: Why

"""The intake of a proof: is it what it says it is, may it be kept, and what goes into a letter of it?

A pure function from bytes to values, made to run in a child process: the time and memory that a hostile file may take
are limited by whoever starts that process, not here. It knows no case and no vault.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from hashlib import sha256

from bot.evidence import mails, pages, pictures
from bot.evidence.kinds import decoded, sniff
from bot.evidence.outcome import MAX_BYTES, Kept, Refused
from bot.evidence.printed import understand
from bot.evidence.reading import MAX_TEXT, NotKept, Reading, Why, clean

_LONGEST_NAME = 80
_LONGEST_ENDING = 12
_forbidden = re.compile(r'[<>:"|?*]')


def examine(name: str, data: bytes) -> Kept | Refused:
    """Decode a file completely and tell what it is. `name` is what the sender calls it; at most 20 MiB and, for
    pictures, 50 megapixels. Never raises for the content of a file."""
    shown = safe_name(name)
    mime = sniff(data, name) if 0 < len(data) <= MAX_BYTES else None
    if mime is None:
        return Refused(shown, _why_unread(len(data)))
    try:
        reading = _READERS[mime](data, mime)
    except NotKept as reason:
        return Refused(shown, reason.why)
    understood = {**understand(reading.text), **reading.understood}
    return Kept(shown, mime, sha256(data).hexdigest(), len(data), reading.copies, reading.text, understood)


def _why_unread(size: int) -> Why:
    if size == 0:
        return "empty"
    return "too_large" if size > MAX_BYTES else "unknown_kind"


def safe_name(name: str) -> str:
    """A name to show and to save under: no folder, no control or direction characters, nothing that a file system
    minds, at most 80 characters with its ending kept, never empty."""
    last = re.split(r"[/\\]", name[-1000:])[-1]
    visible = "".join(
        " " if c.isspace() else c for c in last if c.isspace() or not unicodedata.category(c).startswith("C")
    )
    words = " ".join(_forbidden.sub("_", unicodedata.normalize("NFC", visible)).split())
    return _shortened(words.lstrip(". ").rstrip(". ")) or "file"


def _shortened(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if len(name) <= _LONGEST_NAME or not stem or len(ending) > _LONGEST_ENDING:
        return name[:_LONGEST_NAME].rstrip(". ")
    return stem[: _LONGEST_NAME - len(ending) - 1].rstrip(". ") + dot + ending


def _text(data: bytes, mime: str) -> Reading:
    return Reading(text=clean((decoded(data) or "")[: 2 * MAX_TEXT]))


def _unread(data: bytes, mime: str) -> Reading:
    """Voice messages and videos are kept as they are."""
    return Reading()


_READERS: Mapping[str, Callable[[bytes, str], Reading]] = {
    "image/jpeg": pictures.read,
    "image/png": pictures.read,
    "image/webp": pictures.read,
    "image/heic": pictures.read,
    "image/heif": pictures.read,
    "application/pdf": pages.read,
    "message/rfc822": mails.read,
    "text/plain": _text,
    "audio/ogg": _unread,
    "video/mp4": _unread,
}

"""What a file is, told by its content: the kinds of proof that are accepted, and the bytes that they begin with.

The name is a hint for the two kinds of plain text only, and never enough. It knows no image library and no case; a kind
that is told here is a claim of the first bytes, which `bot.evidence.intake` then makes the whole file prove.
"""

import re
from collections.abc import Callable

_HEAD = 65_536

# (mime type, offset, bytes that stand there)
_MAGIC: tuple[tuple[str, int, bytes], ...] = (
    ("image/jpeg", 0, b"\xff\xd8\xff"),
    ("image/png", 0, b"\x89PNG\r\n\x1a\n"),
    ("application/pdf", 0, b"%PDF-"),
    ("application/pdf", 3, b"%PDF-"),  # behind a byte order mark, as some printers write it
    ("audio/ogg", 0, b"OggS\x00"),
)

# The brand in the first box of an ISO base media file (ISO/IEC 14496-12, 4.3).
_BRANDS = {
    "image/heic": frozenset({b"heic", b"heix", b"heim", b"heis"}),
    "video/mp4": frozenset({b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V ", b"dash"}),
}
_HEIF_BRAND = b"mif1"  # says "some still image"; the compatible brands say which

_markup = re.compile(
    rb"<(?:!doctype|html|head|body|script|svg|iframe|img|\?xml)|^\s*(?:%!ps|\{\\rtf|begin:v)", re.IGNORECASE
)
_control = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_header = re.compile(rb"[!-9;-~]{1,60}:")
_needed_headers = (
    re.compile(rb"^from:", re.I | re.M),
    re.compile(rb"^(?:date|subject|message-id|received):", re.I | re.M),
)


def sniff(data: bytes, name: str) -> str | None:
    """The mime type of one of the accepted kinds, or None. `name` is believed only where it says .txt or .eml, and the
    content then has to look like that too; web pages, drawings in markup, archives and programs are None."""
    return _by_magic(data) or _by_container(data) or _by_shape(data, name)


def decoded(data: bytes) -> str | None:
    """The text of a plain text file in UTF-8, UTF-16 with a byte order mark, or Windows-1252; None if it is none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _try(data, "utf-16")
    if _control.search(data):
        return None
    return _try(data, "utf-8-sig") or _try(data, "cp1252")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _by_magic(data: bytes) -> str | None:
    for mime, offset, magic in _MAGIC:
        if data.startswith(magic, offset):
            return mime
    return None


def _by_container(data: bytes) -> str | None:
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] != b"ftyp":
        return None
    brand = data[8:12]
    if brand == _HEIF_BRAND:
        return "image/heif" if _compatible(data) & _BRANDS["image/heic"] else None
    return next((mime for mime, brands in _BRANDS.items() if brand in brands), None)


def _compatible(data: bytes) -> set[bytes]:
    end = min(int.from_bytes(data[:4], "big"), 256)
    return {data[at : at + 4] for at in range(16, end, 4)}


def _by_shape(data: bytes, name: str) -> str | None:
    shapes: tuple[tuple[str, str, Callable[[bytes], bool]], ...] = (
        (".eml", "message/rfc822", _is_mail),
        (".txt", "text/plain", _is_text),
    )
    lowered = name.strip().lower()
    return next((mime for ending, mime, fits in shapes if lowered.endswith(ending) and fits(data)), None)


def _is_mail(data: bytes) -> bool:
    """RFC 5322: begins with a header field, and holds a sender and one of the fields that every real mail has."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if b"\x00" in data[:_HEAD] or not _header.match(head):
        return False
    return all(field.search(head) for field in _needed_headers)


def _is_text(data: bytes) -> bool:
    text = decoded(data)
    if text is None or not text.strip():
        return False
    return not _markup.search(text[:1024].encode("utf-8", "ignore"))

"""PDFs: opens every page, takes the text layer, and draws the first pages for the appendix of a letter.

It runs no script in a PDF and follows no link in it.
"""

from itertools import islice
from typing import Any

from bot.evidence.pictures import LONGEST_SIDE, as_jpeg
from bot.evidence.reading import MAX_TEXT, NotKept, Reading, clean

TEXT_PAGES = 10
COPIED_PAGES = 6
OPENED_PAGES = 500
_SCALE = 120 / 72  # dots per point
_END = b"%%EOF"
_TAIL = 2048


def read(data: bytes, mime: str) -> Reading:
    """Text of the first 10 pages (at most 20,000 characters), copies of the first 6. Raises NotKept: locked when a
    password is needed, damaged when the end is missing or one of the first 500 pages does not open."""
    import pypdfium2

    if _END not in data.rstrip(b"\x00\r\n\t ")[-_TAIL:]:
        raise NotKept("damaged")
    try:
        with _opened(data) as document:
            return _read(document)
    except pypdfium2.PdfiumError as error:
        raise NotKept("locked" if "password" in str(error).lower() else "damaged") from None


def _opened(data: bytes) -> Any:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    document.init_forms()  # without it the fields of a filled-in form stay blank in the copy
    return document


def _read(document: Any) -> Reading:
    if len(document) == 0:
        raise NotKept("damaged")
    texts: list[str] = []
    copies: list[bytes] = []
    for number in islice(range(len(document)), OPENED_PAGES):
        page = document[number]
        if number < TEXT_PAGES:
            texts.append(_text(page))
        if number < COPIED_PAGES:
            copies.append(_drawn(page))
        page.close()
    return Reading(tuple(copies), clean("\n\n".join(texts)))


def _text(page: Any) -> str:
    layer = page.get_textpage()
    try:
        # U+FFFE is how the library marks a hyphen at a line's end.
        return str(layer.get_text_range(count=min(layer.count_chars(), MAX_TEXT))).replace("\ufffe", "-")
    finally:
        layer.close()


def _drawn(page: Any) -> bytes:
    longest = max(*page.get_size(), 1.0)
    bitmap = page.render(scale=min(_SCALE, LONGEST_SIDE / longest))
    try:
        return as_jpeg(bitmap.to_pil())
    finally:
        bitmap.close()

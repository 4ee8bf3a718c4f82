"""A letter on paper: blocks of text and pictures of exhibits become a PDF (PDF/A-3a, PDF/UA-1) through Typst.

It lays out after DIN 5008, form B, and it will never know what a letter says: texts reach the typesetter as JSON, never
as markup. This is the one place on its floor that touches files: the typesetter reads pictures from a folder only, so
that a letter with exhibits gets a private one, in memory where the system has that, and it is gone afterwards.
"""

import fcntl
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from bot.letters.blocks import Block
from bot.letters.glyphs import Cut, drawn, everywhere, latin, one_line, tidy, unmarked, without
from bot.patterns import regex

_STANDARDS = ("a-3a", "ua-1")
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made inside, readable by nobody else
_PREFIX = "kontolotse-paper-"
_CACHE_RUNS = 10
_PANIC = "PanicException"  # the library's crash; derived from BaseException, and cannot be imported
_named = regex(r'(?:text|codepoint) `"((?:[^"\\]|\\.)*)"`')
_escape = regex(r"\\u\{([0-9a-f]{1,6})\}")


class PaperFailed(Exception):
    """The typesetter refused a letter for another reason than a missing glyph. Carries its message, not the letter."""


@dataclass(frozen=True)
class ExhibitPages:
    """An exhibit in the appendix: its heading, what a screen reader says, and its pages as JPEG."""

    id: str
    title: str
    alt: str
    pages: tuple[bytes, ...]


@dataclass(frozen=True)
class Paper:
    """All that stands on a letter. `info` holds label and value of the information block; `page_label` has the places
    {n} and {total}; `language` is ISO 639-1."""

    language: str
    sender: tuple[str, ...]
    sender_line: str
    addressee: tuple[str, ...]
    info: tuple[tuple[str, str], ...]
    place_date: str
    subject: str
    blocks: tuple[Block, ...]
    closing: str
    name: str
    enclosures: tuple[str, ...] = ()
    enclosures_title: str = ""
    page_label: str = "{n}/{total}"
    exhibits: tuple[ExhibitPages, ...] = ()


@dataclass(frozen=True)
class Printed:
    """The PDF, and each character that no font has and that was therefore left out, once, in order."""

    pdf: bytes
    left_out: str


class Press:
    """A typesetter with its fonts and a template, made once and used for many letters, one at a time."""

    def __init__(self, template: str) -> None:
        """`template` is the Typst source. Folders that a killed process left behind are removed."""
        import typst  # only who prints pays for it

        self._typst = typst
        self._template = template.encode()
        self._fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
        self._compiler = self._new_compiler()
        self._turn = Lock()
        _sweep(_where())

    def print(self, paper: Paper, moment: datetime) -> Printed:
        """The letter as PDF, byte for byte the same for the same paper and moment (with a zone).

        Raises PaperFailed when it cannot be set; never for a character.
        """
        lost: dict[str, None] = {}
        data = everywhere(drawn, _data(paper), lost)
        with self._turn, _folder(paper.exhibits) as root:
            try:
                pdf = self._set(data, root, int(moment.timestamp()), lost)
            finally:
                self._forget(root)
        return Printed(pdf, "".join(lost))

    def _set(self, data: Any, root: str | None, seconds: int, lost: dict[str, None]) -> bytes:
        """Each round leaves more characters out, the last one all but Latin."""
        cuts: tuple[Cut | None, ...] = (unmarked, None, None, latin)
        for cut in cuts:
            try:
                return self._compile(data, root, seconds)
            except _GlyphMissing as missing:
                data = everywhere(cut or without(missing.characters), data, lost)
        try:
            return self._compile(data, root, seconds)
        except _GlyphMissing as missing:
            raise PaperFailed(ascii(missing.characters)) from None

    def _compile(self, data: Any, root: str | None, seconds: int) -> bytes:
        inputs = {"data": json.dumps(data)}
        # The source goes in each time: the compiler forgets one that was handed over in memory after its first use.
        try:
            return self._compiler.compile(  # type: ignore[no-any-return]
                self._template, root=root, sys_inputs=inputs, pdf_standards=list(_STANDARDS), timestamp=seconds
            )
        except self._typst.TypstError as error:
            raise _reason(error) from None
        except BaseException as panic:
            if type(panic).__name__ != _PANIC:
                raise
            self._compiler = self._new_compiler()
            raise _GlyphMissing("") from None

    def _forget(self, root: str | None) -> None:
        """Decoded pictures stay in the library's cache for ten runs, which is 0.5 GB: so it runs ten empty ones."""
        for _ in range(_CACHE_RUNS if root else 0):
            self._compiler.compile(b"", root=None, format="svg")

    def _new_compiler(self) -> Any:
        return self._typst.Compiler(font_paths=self._fonts, ignore_system_fonts=True)


class _GlyphMissing(Exception):
    def __init__(self, characters: str) -> None:
        super().__init__(characters)
        self.characters = characters


def _reason(error: Any) -> Exception:
    """The characters beyond ASCII that were named: for a mark without a glyph the letter under it is named as well."""
    named = "".join(_named.findall(error.diagnostic))
    if not named:
        return PaperFailed(error.message[:200])
    characters = _escape.sub(lambda found: chr(int(found[1], 16)), named)
    return _GlyphMissing("".join(c for c in characters if not c.isascii()))


# ---- the letter as JSON


def _data(paper: Paper) -> Mapping[str, Any]:
    shared = {
        "language": _language(paper.language),
        "title": one_line(paper.subject) or one_line(paper.place_date),
        "author": one_line(paper.name),
        "sender": _lines(paper.sender),
        "addressee": _lines(paper.addressee),
        "info": [[one_line(label), one_line(value)] for label, value in paper.info],
        "enclosures": _lines(paper.enclosures),
        "blocks": [_block(block) for block in paper.blocks],
        "exhibits": [_exhibit(place, exhibit) for place, exhibit in enumerate(paper.exhibits) if exhibit.pages],
    }
    single = ("sender_line", "place_date", "subject", "closing", "name", "enclosures_title", "page_label")
    return shared | {key: one_line(getattr(paper, key)) for key in single}


def _language(code: str) -> str:
    short = code[:2].lower()
    return short if re.fullmatch("[a-z]{2}", short) else "de"


def _lines(lines: tuple[str, ...]) -> list[str]:
    return [line for line in map(one_line, lines) if line]


def _block(block: Block) -> Mapping[str, Any]:
    text = one_line(block.text) if block.kind == "heading" else tidy(block.text).strip()
    return {"kind": block.kind, "text": text, "items": [tidy(item).strip() for item in block.items]}


def _exhibit(place: int, exhibit: ExhibitPages) -> Mapping[str, Any]:
    title = one_line(exhibit.title) or one_line(exhibit.id)
    files = [_file(place, number) for number in range(len(exhibit.pages))]
    return {"title": title, "alt": one_line(exhibit.alt) or title, "files": files}


def _file(place: int, number: int) -> str:
    """The same few names in every letter: for each name that it ever read, a compiler keeps the content."""
    return f"{place}-{number}.jpg"


# ---- the private folder


def _where() -> Path:
    usable = _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK)
    return _IN_MEMORY if usable else Path(tempfile.gettempdir())


@contextmanager
def _folder(exhibits: tuple[ExhibitPages, ...]) -> Iterator[str | None]:
    """A folder with the pages, readable by this user only, removed in any case; None where there are no pages."""
    pages = {_file(place, n): page for place, exhibit in enumerate(exhibits) for n, page in enumerate(exhibit.pages)}
    if not pages:
        yield None
        return
    folder, lock = _locked_folder(_where())
    try:
        for name, page in pages.items():
            (folder / name).write_bytes(page)
        yield str(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def _locked_folder(parent: Path) -> tuple[Path, int]:
    """A new folder and the lock that says that it is in use; the lock falls with the process, however that ends."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        try:
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:
            continue  # another press swept it before it was locked
        fcntl.flock(lock, fcntl.LOCK_EX)
        if folder.exists():
            return folder, lock
        os.close(lock)


def _sweep(parent: Path) -> None:
    """Remove the folders of this user that no living process holds."""
    for folder in parent.glob(_PREFIX + "*"):
        try:
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue  # gone, another user's, or no folder at all
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(lock).st_uid == os.geteuid():
                shutil.rmtree(folder, ignore_errors=True)
        except BlockingIOError:
            continue  # in use
        finally:
            os.close(lock)

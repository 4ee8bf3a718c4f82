"""Where the heavy work is done: opening files in a process of its own, setting letters on paper in a thread.

It knows bytes and paper, no person and no case.
"""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from bot.evidence.outcome import Kept, Refused
from bot.letters import mail
from bot.letters.catalogue import CATALOGUE
from bot.letters.drafting import Draft
from bot.letters.paper import ExhibitPages, Press, Printed
from bot.letters.sheet import sheet
from bot.workbench import LENGTH, frame

PATIENCE = 30.0  # seconds for one file


@dataclass(frozen=True)
class Enclosure:
    """An exhibit as it goes with a letter: its original for the mail, its pages for the appendix."""

    id: str
    name: str
    mime: str
    original: bytes
    pages: tuple[bytes, ...]


@dataclass(frozen=True)
class Finished:
    """A draft's files, ready to be kept; `left_out` are signs that the PDF could not show."""

    pdf: bytes
    eml: bytes
    text: bytes
    copy: bytes
    left_out: str


class Workshop:
    """One workbench process and one press, both started when they are first needed."""

    def __init__(self, paper: str, page_labels: Mapping[str, Mapping[str, str]]) -> None:
        self._paper, self._labels = paper, page_labels
        self._press: Press | None = None
        self._bench: asyncio.subprocess.Process | None = None
        self._busy = asyncio.Lock()

    async def examine(self, name: str, data: bytes) -> Kept | Refused:
        """What the file is. One that takes too long or breaks the workbench counts as damaged."""
        async with self._busy:
            try:
                return await asyncio.wait_for(self._ask(name, data), PATIENCE)
            except (TimeoutError, asyncio.IncompleteReadError, ConnectionError):
                self._drop_bench()
                return Refused(name, "damaged")

    async def _ask(self, name: str, data: bytes) -> Kept | Refused:
        bench = await self._started()
        assert bench.stdin
        assert bench.stdout
        bench.stdin.write(frame(msgspec.msgpack.encode((name, data))))
        await bench.stdin.drain()
        length = int.from_bytes(await bench.stdout.readexactly(LENGTH))
        verdict = msgspec.msgpack.decode(await bench.stdout.readexactly(length))
        if "kept" in verdict:
            return msgspec.convert(verdict["kept"], Kept)
        return msgspec.convert(verdict["refused"], Refused)

    async def _started(self) -> asyncio.subprocess.Process:
        if self._bench is None or self._bench.returncode is not None:
            pipe = asyncio.subprocess.PIPE
            command = (sys.executable, "-m", "bot.workbench")
            self._bench = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
        return self._bench

    def _drop_bench(self) -> None:
        if self._bench and self._bench.returncode is None:
            self._bench.kill()
        self._bench = None

    async def finish(self, draft: Draft, enclosures: Sequence[Enclosure], moment: datetime) -> Finished:
        """PDF, mail draft, text and reading copy of a draft; no mail where the law wants paper."""
        pages = tuple(ExhibitPages(one.id, "", "", one.pages) for one in enclosures)
        printed = await asyncio.to_thread(self._print, draft, pages, moment)
        text = draft.text.encode()
        mailed = "mail" in CATALOGUE[draft.kind].shapes
        eml = await asyncio.to_thread(_mail, draft, printed.pdf, enclosures, moment) if mailed else b""
        return Finished(printed.pdf, eml, text, draft.reading_copy.encode(), printed.left_out)

    def _print(self, draft: Draft, pages: tuple[ExhibitPages, ...], moment: datetime) -> Printed:
        if self._press is None:
            self._press = Press(self._paper)
        return self._press.print(sheet(draft, pages, self._labels[draft.language]), moment)

    async def close(self) -> None:
        """Ends the workbench; it is not waited for longer than a moment."""
        bench, self._bench = self._bench, None
        if bench and bench.returncode is None:
            assert bench.stdin
            bench.stdin.close()
            try:
                await asyncio.wait_for(bench.wait(), 2)
            except TimeoutError:
                bench.kill()


def _mail(draft: Draft, pdf: bytes, enclosures: Sequence[Enclosure], moment: datetime) -> bytes:
    attachments = [(f"{draft.id}.pdf", "application/pdf", pdf)]
    attachments += [(f"{one.id}-{one.name}", one.mime, one.original) for one in enclosures]
    email = next((line for line in draft.sender_lines if "@" in line), "")
    return mail.draft(draft.name, email, draft.to.email, draft.subject, draft.text, attachments, moment)

"""The terminal as a chat network: lines of JSON for scripts, plain text for a person at a keyboard.

What is handed over is printed first and then marked as delivered, so that a crash in between repeats a line under the
same number and loses none.
"""

import asyncio
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TextIO

from bot import faults
from bot.channels.script import incoming
from bot.messages import Fetch, Incoming, Outgoing, Parcel, Rejected

NAME = "terminal"
PDF, EML = "application/pdf", "message/rfc822"
FIRST = "1"


class Say(Protocol):
    def __call__(self, key: str, form: str = "sie", /, **values: Any) -> str: ...


class Files:
    """The folder of files that were handed to the person: theirs, never read back."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def hand_over(self, parcel: Parcel, fetch: Fetch) -> list[dict[str, str]]:
        """Writes a message's files; name, path and mime of each."""
        return [
            {
                "name": file.name,
                "path": str(self._write(self._folder_of(parcel), file.name, await fetch(file.blob))),
                "mime": file.mime,
            }
            for file in parcel.out.files
        ]

    def _folder_of(self, parcel: Parcel) -> Path:
        """Each chat has a folder of its own, and in it each case but the first: letters are numbered anew in each."""
        folder = self._folder if parcel.chat == "a" else self._folder / _tame(parcel.chat)
        case = str(parcel.out.body.get("case", FIRST))
        return folder if case == FIRST else folder / f"case-{case}"

    def _write(self, folder: Path, name: str, data: bytes) -> Path:
        """Whole or not at all."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, half = folder / _tame(name), folder / f".{_tame(name)}.part"
        with half.open("wb") as file:
            file.write(data)
            file.flush()
            faults.point()
            os.fsync(file.fileno())
        half.rename(path)
        faults.point()
        return path.resolve()


def _tame(name: str) -> str:
    """A file name without a path and without surprises."""
    return "".join(sign if sign.isalnum() or sign in "._-" else "_" for sign in name)[-120:].lstrip(".") or "file"


class _Terminal:
    """What both terminals have in common: files come with the line, and nobody waits for a sign of work."""

    name = NAME

    def read(self, raw: bytes, blobs: tuple[str, ...]) -> Incoming:
        return incoming(raw, blobs)

    async def download(self, source: str) -> bytes:
        try:
            return await asyncio.to_thread(Path(source).read_bytes)
        except (OSError, ValueError):
            raise Rejected("gone") from None

    async def busy(self, chat: str) -> None:
        pass

    def door(self, code: str) -> str:
        return ""


class ScriptedTerminal(_Terminal):
    """One JSON object a line on `out`, as the contract's scripted chat has it."""

    def __init__(self, out: TextIO, files: Files) -> None:
        self._out, self._files = out, files

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        files = await self._files.hand_over(parcel, fetch)
        self.line({"type": parcel.out.type, "n": parcel.n, "chat": parcel.chat, **_body(parcel.out, files)})

    def line(self, content: Mapping[str, Any]) -> None:
        faults.point()
        print(json.dumps(content, ensure_ascii=False), file=self._out, flush=True)
        faults.point()


def _body(out: Outgoing, files: list[dict[str, str]]) -> dict[str, Any]:
    if out.type != "letter":
        return {**out.body, "files": files} if out.type == "say" else dict(out.body)
    paths = {file["mime"]: file["path"] for file in files}
    text = next((file["path"] for file in files if file["mime"] == "text/plain"), None)
    return {**out.body, "pdf": paths.get(PDF, ""), "eml": paths.get(EML), "txt": text}


class TypedTerminal(_Terminal):
    """Plain text for a person: messages, numbered choices, paths of files."""

    def __init__(self, out: TextIO, files: Files, say: Say) -> None:
        self._out, self._files, self._say = out, files, say
        self._choices: list[dict[str, str]] = []

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        files = await self._files.hand_over(parcel, fetch)
        if parcel.out.type == "say":
            self._choices = list(parcel.out.body["choices"])
            self._print("\n" + parcel.out.body["text"])
            if self._choices:
                self._print("  ".join(f"[{number}] {one['label']}" for number, one in enumerate(self._choices, 1)))
        for file in files:
            self._print(self._say("cli.file", path=file["path"]))

    def _print(self, text: str) -> None:
        faults.point()
        print(text, file=self._out, flush=True)
        faults.point()

    def typed(self, line: str) -> dict[str, Any]:
        """What a typed line means: the number of a choice, the path of a file, or words."""
        text = line.strip()
        if text.isdigit() and 0 < int(text) <= len(self._choices):
            return {"choice": self._choices[int(text) - 1]["id"]}
        path = text.strip("'\"").removeprefix("file://")
        if "/" in path and len(path) < 4096 and "\n" not in path and Path(path).expanduser().is_file():
            return {"files": [str(Path(path).expanduser())], "as": "document"}
        return {"text": line.rstrip("\n")}

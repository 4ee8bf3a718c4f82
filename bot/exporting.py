"""Everything of a person in one ZIP: originals, letters, the course of events as JSON and as text, and a list of
checksums that `sha256sum -c` reads."""

import asyncio
import hashlib
import io
import zipfile
from collections.abc import Awaitable, Callable

import msgspec

from bot.case import Case, Entry
from bot.dialogue.overview import file_stem
from bot.dialogue.wordings import Words

Fetch = Callable[[str], Awaitable[bytes]]
STAMP = (1980, 1, 1, 0, 0, 0)


async def bundle(case: Case, words: Words, fetch: Fetch) -> bytes:
    """The ZIP's bytes; the same case gives the same bytes."""
    files = {f"evidence/{one.id}-{one.name}": await fetch(one.file) for one in case.exhibits}
    for letter in (one for one in case.letters if one.text):
        stem = f"letters/{file_stem(letter.id, letter.version, letter.kind)}"
        files[f"{stem}.txt"] = letter.text.encode()
        for blob, ending in ((letter.pdf, "pdf"), (letter.eml, "eml")):
            if blob:
                files[f"{stem}.{ending}"] = await fetch(blob)
    files["timeline.json"] = msgspec.json.format(
        msgspec.json.encode([_plain(entry) for entry in case.journal]), indent=1
    )
    files["timeline.txt"] = _readable(case, words).encode()
    return await asyncio.to_thread(_zipped, files)


def _zipped(files: dict[str, bytes]) -> bytes:
    manifest = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {**files, "SHA256SUMS": manifest.encode()}.items():
            archive.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _plain(entry: Entry) -> dict[str, object]:
    return {
        "turn": entry.turn,
        "what": entry.kind,
        **{key: value for key, value in entry.data.items() if key != "file"},
    }


def _readable(case: Case, words: Words) -> str:
    """A line for each thing that a person would look for."""
    lines = [f"{one.number}. {one.text}" for one in case.heard if one.text]
    lines += [f"{one.id}: {one.name} (SHA-256 {one.sha256})" for one in case.exhibits]
    for letter in case.letters:
        sent = f", {words.date(letter.sending.sent_on)}" if letter.sending else ""
        lines.append(f"{letter.id} v{letter.version}: {words.say(f'kinds.{letter.kind}')}, {letter.to.name}{sent}")
    return "\n".join(lines) + "\n"

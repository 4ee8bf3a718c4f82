"""Everything of a person in one ZIP: originals, letters, the course of events as JSON and as text, and a list of
checksums that `sha256sum -c` reads."""

import asyncio
import hashlib
import io
import zipfile
from collections.abc import Awaitable, Callable, Mapping

import msgspec

from bot.case import Case, Entry
from bot.dialogue.desk import Desk
from bot.dialogue.labels import labels
from bot.dialogue.overview import file_stem
from bot.dialogue.wordings import Words

Fetch = Callable[[str], Awaitable[bytes]]
STAMP = (1980, 1, 1, 0, 0, 0)


def folders(desk: Desk, case: Case) -> dict[str, Case]:
    """All cases of a person, each under a name for its folder."""
    cases = {one.id: one for one in (case, *desk.others)}
    return {f"{one}-{_tame(name)}/": cases[one] for one, name in labels(desk, case).items()}


def _tame(name: str) -> str:
    return "-".join("".join(sign if sign.isalnum() else " " for sign in name).split())


async def bundle(cases: Mapping[str, Case], words: Words, fetch: Fetch) -> bytes:
    """The ZIP's bytes, each case in its folder ("" for none); the same cases give the same bytes."""
    files: dict[str, bytes] = {}
    for folder, case in cases.items():
        files |= {f"{folder}{name}": data for name, data in (await _files(case, words, fetch)).items()}
    return await asyncio.to_thread(_zipped, files)


async def _files(case: Case, words: Words, fetch: Fetch) -> dict[str, bytes]:
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
    return files


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

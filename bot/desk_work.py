"""What a turn needs done with files before it is written down: papers opened, letters printed, a copy packed.

Every file lies in the vault, durable, before the transaction that names it.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.case import Case, Entry, Exhibit, Letter
from bot.dialogue import notices
from bot.dialogue.announcing import PLACEHOLDER
from bot.dialogue.desk import Desk
from bot.dialogue.drafting import FILES, PDF
from bot.dialogue.overview import file_stem
from bot.dialogue.turn import Burst, KeptFile, Turn
from bot.evidence.outcome import MAX_BYTES, Kept, Refused
from bot.exporting import bundle, folders
from bot.fold import fold
from bot.letters.drafting import Draft
from bot.messages import FileRef, Incoming, Outgoing, Received, Rejected
from bot.workshop import Enclosure, Finished, Workshop
from storage.vault import Vault

Download = Callable[[str], Awaitable[bytes]]
ZIP = "application/zip"
SHOWN = ("say", "letter")


@dataclass(frozen=True)
class Examined:
    """A burst whose files were opened; `files` are new in the vault (name, kind), `dropped` are not wanted."""

    burst: Burst
    files: tuple[tuple[str, str], ...] = ()
    dropped: tuple[str, ...] = ()

    def unheard(self) -> "Examined":
        """Nothing is kept yet: what came with the burst waits with it, and is opened again when it is heard."""
        return Examined(self.burst, (), tuple(name for name, _ in self.files))


@dataclass(frozen=True)
class Result:
    """A turn with its files: what the transaction names, and what it names no longer."""

    turn: Turn
    files: tuple[tuple[str, str], ...] = ()
    dropped: tuple[str, ...] = ()


NOTHING = Examined(Burst())


def words_only(incoming: Incoming) -> Burst:
    """A burst without its files, which wait unopened."""
    return Burst(**{field: getattr(incoming, field) for field in (*SINGLE, "texts", "refs", "recordings")})


def gathered(one: Incoming) -> bool:
    """May this message stand in one burst with others? Taps, commands, edits, forwards and word of ours stand alone."""
    sent = (one.choice, one.other, one.edit_ref, one.edit_of, one.forward_text, one.redact_text, one.redact_ref)
    return not any(sent) and one.link is None and not any(text.startswith("/") for text in one.texts)


def left(incoming: Sequence[Incoming]) -> list[Incoming]:
    """What is left of messages that wait together: some of them were taken back, some were edited, each as it was
    edited last."""
    taken = {one.redact_ref for one in incoming if one.redact_ref}
    edits = {one.edit_ref: one.edit_text for one in incoming if one.edit_ref}
    here = {ref for one in incoming for ref in _names(one)}
    settled = here & (taken | edits.keys())
    kept = [one for one in incoming if not here & taken & {one.redact_ref, *_names(one)}]
    return [_edited(one, edits) for one in kept if one.edit_ref not in settled]


def _edited(one: Incoming, edits: Mapping[str, str]) -> Incoming:
    if len(one.refs) != len(one.texts) or not edits.keys() & {*one.refs}:
        return one
    texts = tuple(edits.get(ref, text) for ref, text in zip(one.refs, one.texts, strict=True))
    return replace(one, texts=texts)


def _names(one: Incoming) -> set[str]:
    return {*one.refs, *(file.ref for file in (*one.files, *one.recordings))}


def joined(one: Turn, other: Turn) -> Turn:
    """Two turns that are written as one."""
    return replace(
        other,
        entries=one.entries + other.entries,
        says=one.says + other.says,
        drafts=one.drafts + other.drafts,
        dropped=one.dropped + other.dropped,
        handouts=one.handouts + other.handouts,
        after=None if one.drafts else other.after,
    )


def spread(turn: Turn, copy: str) -> tuple[Outgoing, ...]:
    """What people in a chat network see of a turn, a file or a text each, so that a crash repeats one at most. A
    letter's files bear the addressee's e-mail, and what copying it is called; lines for scripts are left out."""
    emails = {draft.id: draft.to.email for draft in turn.drafts}
    return tuple(part for out in turn.says if out.type in SHOWN for part in _parts(out, emails, copy))


def _parts(out: Outgoing, emails: Mapping[str, str], copy: str) -> tuple[Outgoing, ...]:
    body = {"email": emails.get(out.body.get("id", ""), ""), "copy": copy}
    files = tuple(Outgoing("letter", body, (file,)) for file in out.files)
    return files if out.type == "letter" else (*files, replace(out, files=()))


def trouble(desk: Desk, case: Case, number: int, now: datetime) -> Result:
    """What a person is told when a message could not be heard."""
    return Result(Turn(says=(notices.trouble(desk, case, number, now),)))


class DeskWork:
    """The work on files; it keeps no state between turns."""

    def __init__(self, vault: Vault, workshop: Workshop) -> None:
        self._vault, self._workshop = vault, workshop

    # ---- papers that came

    async def examine(
        self, person: str, case: Case, incoming: Sequence[Incoming], download: Download | None = None
    ) -> Examined:
        """One burst of everything that came, its files fetched and opened; what is not kept goes."""
        burst = merged(incoming)
        known = {one.sha256: one.id for one in case.exhibits}
        kept: list[KeptFile] = []
        refused: list[tuple[str, str]] = []
        files: list[tuple[str, str]] = []
        dropped: list[str] = []
        for file in (file for one in incoming for file in one.files):
            file, found, fetched = await self._opened(person, file, download)
            files += fetched
            if isinstance(found, Refused):
                refused.append((found.name, found.why))
                dropped += [file.blob] if file.blob else []
                continue
            twin = known.get(found.sha256, "")
            copies = () if twin else await self._copies(person, file.blob, found)
            files += [(name, "copy") for name in copies if name != file.blob]
            dropped += [file.blob] if twin else []
            known.setdefault(found.sha256, f"E{len(known) + 1}")
            kept.append(_kept(found, file, copies, twin))
        burst = replace(burst, kept=tuple(kept), refused=tuple(refused))
        return Examined(burst, tuple(files), tuple(dropped))

    async def _opened(
        self, person: str, file: Received, download: Download | None
    ) -> tuple[Received, Kept | Refused, list[tuple[str, str]]]:
        """A file and what it is, fetched and kept where the network still holds it; one that is too large, or gone, is
        not fetched."""
        if file.blob:
            data = await asyncio.to_thread(self._vault.fetch, person, file.blob)
            return file, await self._workshop.examine(file.name, data), []
        if file.size > MAX_BYTES or download is None:
            return file, Refused(file.name, "too_large"), []
        try:
            data = await download(file.source)
        except Rejected:
            return file, Refused(file.name, "damaged"), []
        keeping = asyncio.to_thread(self._vault.keep, person, data)
        blob, found = await asyncio.gather(keeping, self._workshop.examine(file.name, data))
        return replace(file, blob=blob), found, [(blob, "received")]

    async def _copies(self, person: str, blob: str, found: Kept) -> tuple[str, ...]:
        """The pages of a paper as they go with a letter; an original that needs no copy stands for itself."""
        if [hashlib.sha256(one).hexdigest() for one in found.copies] == [found.sha256]:
            return (blob,)
        return await self._keep(person, found.copies)

    async def _keep(self, person: str, contents: Sequence[bytes]) -> tuple[str, ...]:
        return tuple([await asyncio.to_thread(self._vault.keep, person, one) for one in contents])

    # ---- letters and copies that go out

    async def finish(
        self, person: str, desk: Desk, case: Case, turn: Turn, examined: Examined, now: datetime
    ) -> Result:
        """The turn with its letters printed and its export packed."""
        if not (turn.drafts or turn.export or turn.handouts):
            return Result(turn, examined.files, examined.dropped + turn.dropped)
        after = fold(turn.entries, case)
        files = list(examined.files)
        left_out: dict[str, None] = {}
        for draft in turn.drafts:
            done = await self._workshop.finish(draft, await self._enclosures(person, after, draft), now)
            names = await self._keep_letter(person, done)
            files += [(name, "letter") for name in names.values() if name]
            turn = _with_files(turn, draft, names)
            left_out |= dict.fromkeys(done.left_out)
        for handout in turn.handouts:
            (name,) = await self._keep(person, [handout.content])
            files.append((name, "handout"))
            turn = replace(turn, says=tuple(_refer(out, {handout.blob: name}) for out in turn.says))
        if left_out:
            turn = replace(turn, says=(*turn.says, notices.left_out(desk, after, "".join(left_out), now)))
        if turn.export:
            turn, name = await self._export(person, desk, after, turn)
            files.append((name, "export"))
        return Result(turn, tuple(files), examined.dropped + turn.dropped)

    async def _enclosures(self, person: str, case: Case, draft: Draft) -> list[Enclosure]:
        """The exhibits and the copies of letters that go along, in the order of the list on the letter."""
        exhibits = {one.id: one for one in case.exhibits}
        letters = {one.id: one for one in case.newest_letters()}
        found = [one for name in draft.exhibits if (one := exhibits.get(name) or letters.get(name))]
        return [
            await (self._exhibit(person, one) if isinstance(one, Exhibit) else self._copy(person, one)) for one in found
        ]

    async def _exhibit(self, person: str, one: Exhibit) -> Enclosure:
        original, pages = await self._fetch(person, one.file), await self._pages(person, one.copies)
        return Enclosure(one.id, one.name, one.mime, original, pages)

    async def _copy(self, person: str, letter: Letter) -> Enclosure:
        """A letter goes along as it was printed when it went out; on paper it is a sheet of its own."""
        name = f"{file_stem(letter.id, letter.version, letter.kind)}.pdf".removeprefix(f"{letter.id}-")
        return Enclosure(letter.id, name, PDF, await self._fetch(person, letter.pdf), ())

    async def _fetch(self, person: str, name: str) -> bytes:
        return await asyncio.to_thread(self._vault.fetch, person, name)

    async def _pages(self, person: str, names: Sequence[str]) -> tuple[bytes, ...]:
        return tuple([await self._fetch(person, name) for name in names])

    async def _keep_letter(self, person: str, done: Finished) -> dict[str, str]:
        contents = zip(FILES, (done.pdf, done.eml, done.text, done.copy), strict=True)
        return {ending: (await self._keep(person, [data]))[0] if data else "" for ending, data in contents}

    async def _export(self, person: str, desk: Desk, case: Case, turn: Turn) -> tuple[Turn, str]:
        """Every case of the person, in a folder of its own where there are several."""
        cases = {"": case} if not desk.others else folders(desk, case)
        data = await bundle(cases, desk.words_of(case), lambda name: self._fetch(person, name))
        (name,) = await self._keep(person, [data])
        last = turn.says[-1]
        ref = FileRef("kontolotse-export.zip", ZIP, name)
        return replace(turn, says=(*turn.says[:-1], replace(last, files=(*last.files, ref)))), name


def _kept(found: Kept, file: Received, copies: tuple[str, ...], twin: str) -> KeptFile:
    understood = tuple(sorted(found.understood.items()))
    named = found.name, found.mime, found.sha256, file.blob
    return KeptFile(*named, copies, found.text, understood, twin, file.ref)


def merged(incoming: Sequence[Incoming]) -> Burst:
    """Several messages as one burst, without their files: all texts in order, of everything else the last there was."""
    bursts = [words_only(one) for one in incoming]
    if len(bursts) == 1:
        return bursts[0]
    whole = Burst(
        texts=tuple(text for one in bursts for text in one.texts),
        refs=tuple(ref for one in bursts for ref in one.refs),
        recordings=tuple(file for one in bursts for file in one.recordings),
    )
    for one in bursts:
        given = {field: getattr(one, field) for field in SINGLE if getattr(one, field) not in ("", 0, None)}
        whole = replace(whole, **given)
    return whole


SEVERAL = frozenset({"texts", "refs", "kept", "refused", "recordings"})
READ_LATER = frozenset({"iban"})
SINGLE = tuple(name for name in Burst.__dataclass_fields__ if name not in SEVERAL | READ_LATER)


def _with_files(turn: Turn, draft: Draft, names: dict[str, str]) -> Turn:
    """The turn with the placeholders of one draft replaced by the names of its files."""
    places = {f"{PLACEHOLDER}:{draft.id}:{draft.version}:{ending}": name for ending, name in names.items()}
    says = tuple(_refer(out, places) for out in turn.says)
    entries = tuple(_complete(entry, draft, names) for entry in turn.entries)
    return replace(turn, says=says, entries=entries)


def _refer(out: Outgoing, places: dict[str, str]) -> Outgoing:
    files = tuple(replace(file, blob=places.get(file.blob, file.blob)) for file in out.files)
    return replace(out, files=files) if files != out.files else out


def _complete(entry: Entry, draft: Draft, names: dict[str, str]) -> Entry:
    this = entry.kind == "letter" and (entry.data["id"], entry.data["version"]) == (draft.id, draft.version)
    if not this:
        return entry
    data: dict[str, Any] = {**entry.data, **names}
    return replace(entry, data=data)

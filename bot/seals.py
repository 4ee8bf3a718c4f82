"""Between plain values and the sealed rows of the storage: values in, sealed bytes out, and back."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from bot.case import Case, Entry
from bot.fold import GONE, fold
from bot.messages import Outgoing, Parcel, Reminder
from storage import inbox, outbox, reminders
from storage.instants import moment, stamp
from storage.vault import Vault

ID_BYTES = 16


@dataclass(frozen=True)
class Row:
    """An accepted event: what the channel handed over, and the files that came with it."""

    id: int
    channel: str
    chat: int
    person: str
    raw: bytes
    blobs: tuple[str, ...]
    tries: int = 0


class Seals:
    """Seals and opens rows with the keys of the vault; every purpose is bound to its place."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def event(self, person: str, event_hash: bytes, raw: bytes, blobs: Sequence[str]) -> bytes:
        plain = msgspec.msgpack.encode({"raw": raw, "blobs": list(blobs), "hash": event_hash})
        return self._vault.seal(person, "inbox", plain)

    def row(self, waiting: inbox.Waiting) -> Row:
        plain = msgspec.msgpack.decode(self._vault.unseal(waiting.person, "inbox", waiting.payload))
        where = (waiting.id, waiting.channel, waiting.chat, waiting.person)
        return Row(*where, plain["raw"], tuple(plain["blobs"]), waiting.tries)

    def handed_on(self, waiting: inbox.Waiting, person: str, blobs: Sequence[str]) -> bytes:
        """The payload of a row that becomes another person's, its files under their new names."""
        plain = msgspec.msgpack.decode(self._vault.unseal(waiting.person, "inbox", waiting.payload))
        return self._vault.seal(person, "inbox", msgspec.msgpack.encode({**plain, "blobs": list(blobs)}))

    def entries(self, person: str, case: str, first: int, entries: Iterable[Entry]) -> list[bytes]:
        seal = self._vault.seal
        return [
            seal(person, f"journal:{case}:{number}", msgspec.msgpack.encode(entry))
            for number, entry in enumerate(entries, first)
        ]

    def case(self, person: str, case: str, rows: Iterable[tuple[int, bytes]]) -> Case:
        return fold((self._entry(person, case, number, sealed) for number, sealed in rows), Case(id=case))

    def _entry(self, person: str, case: str, number: int, sealed: bytes) -> Entry:
        if not sealed:
            return GONE
        return msgspec.msgpack.decode(self._vault.unseal(person, f"journal:{case}:{number}", sealed), type=Entry)

    def parcel_row(self, person: str, out: Outgoing, at: datetime) -> tuple[str, str, bytes]:
        name = secrets.token_hex(ID_BYTES)
        return name, stamp(at), self._vault.seal(person, f"outbox:{name}", msgspec.msgpack.encode(out))

    def parcel(self, waiting: outbox.Waiting, address: str) -> Parcel:
        assert waiting.person
        plain = self._vault.unseal(waiting.person, f"outbox:{waiting.id}", waiting.payload)
        out = msgspec.msgpack.decode(plain, type=Outgoing)
        return Parcel(waiting.n, waiting.id, address, moment(waiting.at), out)

    def reminder_row(self, person: str, case: str, reminder: Reminder) -> tuple[str, str, bytes]:
        body = self._vault.seal(person, _reminds(case, reminder.key), msgspec.msgpack.encode(reminder.body))
        return reminder.key, stamp(reminder.due_at), body

    def reminder(self, due: reminders.Due) -> Reminder:
        plain = self._vault.unseal(due.person, _reminds(due.case, due.key), due.payload)
        body: dict[str, Any] = msgspec.msgpack.decode(plain)
        return Reminder(due.key, moment(due.due_at), body)


def _reminds(case: str, key: str) -> str:
    """The place that a reminder is bound to; those of the first case as before there were several."""
    return f"reminder:{key}" if case == "1" else f"reminder:{case}:{key}"

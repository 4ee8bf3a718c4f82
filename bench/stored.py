"""A database with many people in it, made quickly: through the storage, but without waiting for the disk."""

import sqlite3
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from unittest.mock import patch

import msgspec

from bench.house import CHANNEL
from bot import app
from bot.case import Case
from storage import durable, inbox, people
from storage.database import Database
from storage.page import Page
from storage.vault import Vault

PORTION = 500
AT, DUE = "2026-11-24T09:00:00.000000+00:00", "2036-11-25T17:00:00.000000+00:00"


async def people_with_cases(folder: Path, case: Case, number: int) -> None:
    """That many people, each with a key, a chat, a done message, the journal of this case and a reminder."""
    vault = Vault.open(folder, folder / "keys", None, fresh=True)
    database = await Database.open(folder / app.DATABASE)
    plain = [msgspec.msgpack.encode(entry) for entry in case.journal]
    with patch.object(durable, "_sync", lambda handle: None):
        for first in range(0, number, PORTION):
            chats = [f"chat{one}" for one in range(first, min(first + PORTION, number))]
            await database.write(partial(_add, vault=vault, chats=chats, plain=plain))
    await database.close()


def _add(conn: sqlite3.Connection, vault: Vault, chats: Sequence[str], plain: Sequence[bytes]) -> None:
    for chat in chats:
        _one(conn, vault, chat, plain)


def _one(conn: sqlite3.Connection, vault: Vault, chat: str, plain: Sequence[bytes]) -> None:
    person, mark = vault.new_person(), vault.chat_hash(CHANNEL, chat)
    number = people.add(conn, person, CHANNEL, mark, vault.seal(person, "address", chat.encode()), AT)
    row = inbox.InboxRow(vault.event_hash(CHANNEL, chat), number, person, b"-")
    inbox.done(conn, inbox.accept(conn, [row], CHANNEL, "", AT))
    entries = [vault.seal(person, f"journal:1:{place}", entry) for place, entry in enumerate(plain, 1)]
    reminder = vault.seal(person, "reminder:intake", msgspec.msgpack.encode({"about": "intake", "letters": []}))
    Page(person, "1", number, AT, 1, entries, [], [("intake", DUE, reminder)]).write(conn)

"""Forgetting a person: the key first, then rows, then files; and finishing that at start when it was cut short. And
forgetting one of a person's cases, whose key stays.

It will never know who asked for it, nor why.
"""

import asyncio
import sqlite3
from dataclasses import dataclass
from functools import partial

from storage import invitations, journal, outbox, people, reminders
from storage.database import Database
from storage.errors import KeysMissing
from storage.vault import Vault

EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Gone:
    """What went with a case and lives elsewhere as well: numbers of messages that nobody took, names of files."""

    messages: list[int]
    files: list[str]


def forget_case(conn: sqlite3.Connection, person: str, case: str) -> Gone:
    """Delete the rows of one case, and every copy of everything that was packed for the person, because it is in there.

    The case's own files are the caller's to name and to drop. What the write-ahead log holds goes with a checkpoint.
    """
    journal.forget(conn, person, case)
    reminders.forget(conn, person, case)
    invitations.forget_case(conn, person, case)
    return Gone(outbox.forget(conn, person, case), people.drop_kind(conn, person, EXPORT))


async def erase(database: Database, vault: Vault, person: str) -> None:
    """Forget a person everywhere. Cut short at any point, it is finished by `tidy`; doing so twice is harmless."""
    await asyncio.to_thread(vault.destroy, person)
    names = await database.write(partial(people.erase, person=person))
    await asyncio.to_thread(vault.drop, names)
    await database.checkpoint()


async def tidy(database: Database, vault: Vault) -> int:
    """At start, before anything else: finish deletions, remove files that no row names, and what the write-ahead log
    still holds of what was deleted; how many people were erased.

    Raises KeysMissing when somebody has rows and a key that was lost rather than destroyed: nothing is erased then.
    """
    without = await database.read(people.everybody) - await asyncio.to_thread(vault.people)
    lost = without - await asyncio.to_thread(vault.gone)
    if lost:
        raise KeysMissing(f"{len(lost)} people have data but no key; put the keys back, none are made anew")
    for person in sorted(without):
        await erase(database, vault, person)
    known = await database.read(people.all_files)
    await asyncio.to_thread(vault.sweep, known)
    await database.checkpoint()
    return len(without)

"""Forgetting a person: the key first, then rows, then files; and finishing that at start when it was cut short.

It will never know who asked for it, nor why.
"""

import asyncio
from functools import partial

from storage import people
from storage.database import Database
from storage.errors import KeysMissing
from storage.vault import Vault


async def erase(database: Database, vault: Vault, person: str) -> None:
    """Forget a person everywhere. Cut short at any point, it is finished by `tidy`; doing so twice is harmless."""
    await asyncio.to_thread(vault.destroy, person)
    names = await database.write(partial(people.erase, person=person))
    await asyncio.to_thread(vault.drop, names)
    await database.checkpoint()


async def tidy(database: Database, vault: Vault) -> int:
    """At start, before anything else: finish deletions, remove files that no row names; how many people were erased.

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
    return len(without)

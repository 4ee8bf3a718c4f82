"""Rows, keys and files agree: one process at a time, nobody half forgotten, nothing named that is not there."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from storage import durable, erasing, inbox, journal, outbox, people, reminders
from storage.database import Database
from storage.errors import AlreadyRunning, KeyGone, KeysMissing, NotStored
from storage.inbox import InboxRow
from storage.instants import stamp
from storage.lock import DataLock
from storage.vault import Vault

ROOT = Path(__file__).parent.parent
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
NOW = stamp(NOON)


def later(minutes: int) -> str:
    return stamp(NOON + timedelta(minutes=minutes))


# --- one process, one directory


def test_a_second_process_is_refused_until_the_first_one_ends(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with DataLock.acquire(data):
        assert data.stat().st_mode & 0o777 == 0o700
        with pytest.raises(AlreadyRunning):
            DataLock.acquire(data)
    DataLock.acquire(data).release()


def test_a_killed_process_gives_its_lock_back_though_its_worker_lives_on(tmp_path: Path) -> None:
    holds = (
        "import os, signal, sys, time; from pathlib import Path; from storage.lock import DataLock\n"
        "lock = DataLock.acquire(Path(sys.argv[1]))\n"
        "ready, tell = os.pipe()\n"
        "worker = os.fork()\n"
        "if not worker: os.write(tell, b'x'); os.close(1); os.close(2); time.sleep(60)\n"
        "os.read(ready, 1); print(worker, flush=True); os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", holds, str(tmp_path)], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL
    try:
        DataLock.acquire(tmp_path).release()
    finally:
        os.kill(int(done.stdout), signal.SIGKILL)


# --- all together: rows, keys and files

FILLS = """
import asyncio, sys
from functools import partial
from pathlib import Path
from storage import erasing, inbox, journal, outbox, people, reminders
from storage.database import Database
from storage.vault import Vault

NOW = "2026-11-25T12:00:00.000000+00:00"

def turn(conn, person, vault, name):
    chat = people.add(conn, person, "telegram", vault.chat_hash("telegram", person), b"", NOW)
    people.add_files(conn, person, [(name, "exhibit")])
    journal.append(conn, person, "1", 1, [vault.seal(person, "journal", b"said")], NOW)

async def main():
    data = Path(sys.argv[1])
    vault = Vault.open(data, data / "keys", None, not (data / "bot.sqlite").exists())
    database = await Database.open(data / "bot.sqlite")
    for who in ("stays", "leaves"):
        person = vault.new_person()
        name = vault.keep(person, b"a photo")
        await database.write(partial(turn, person=person, vault=vault, name=name))
        print(who, person, name, flush=True)
    await erasing.erase(database, vault, person)
    print("left", person, name, flush=True)
    await database.close()

asyncio.run(main())
"""


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.open(tmp_path, tmp_path / "keys", None, fresh=True)


@pytest.fixture
async def database(vault: Vault, tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "bot.sqlite")
    yield opened
    await opened.close()


def arrive(conn: sqlite3.Connection, vault: Vault, person: str, name: str) -> None:
    hashed, sealed = vault.chat_hash("telegram", "4711-anna"), vault.seal(person, "address", b"4711-anna")
    chat = people.add(conn, person, "telegram", hashed, sealed, NOW)
    row = InboxRow(vault.event_hash("telegram", "event-0815"), chat, person, vault.seal(person, "inbox", b"gesperrt"))
    inbox.accept(conn, [row], "telegram", "9", NOW)
    people.add_files(conn, person, [(name, "exhibit")])
    journal.append(conn, person, "1", 1, [vault.seal(person, "journal", b"gesperrt")], NOW)
    outbox.put(conn, person, chat, [("c" * 32, NOW, vault.seal(person, "outbox", b"gesperrt"))])
    reminders.plan(conn, person, "1", [("intake", later(5), vault.seal(person, "reminder", b"gesperrt"))])


def bytes_under(folder: Path, pattern: str = "*") -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob(pattern)) if path.is_file())


async def test_nothing_personal_stands_in_clear_in_database_log_or_files(
    database: Database, vault: Vault, tmp_path: Path
) -> None:
    person = vault.new_person()
    name = vault.keep(person, b"gesperrt")
    await database.write(partial(arrive, vault=vault, person=person, name=name))
    found = bytes_under(tmp_path)
    assert b"telegram" in found
    for secret in (b"gesperrt", b"4711-anna", b"event-0815"):
        assert secret not in found


async def test_who_is_forgotten_is_nowhere_any_more(database: Database, vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    name = vault.keep(person, b"gesperrt")
    await database.write(partial(arrive, vault=vault, person=person, name=name))
    await erasing.erase(database, vault, person)
    assert vault.names() == set()
    stored = bytes_under(tmp_path, "bot.sqlite*")
    assert person.encode() not in stored
    assert vault.chat_hash("telegram", "4711-anna") not in stored
    assert await erasing.tidy(database, vault) == 0


async def test_an_older_backup_comes_back_without_who_was_forgotten_since(
    database: Database, vault: Vault, tmp_path: Path
) -> None:
    person = vault.new_person()
    name = vault.keep(person, b"gesperrt")
    await database.write(partial(arrive, vault=vault, person=person, name=name))
    await database.copy(tmp_path / "backup.sqlite")
    await erasing.erase(database, vault, person)
    older = await Database.open(tmp_path / "backup.sqlite")
    [(_, sealed)] = await older.read(partial(journal.read, person=person, case_id="1"))
    with pytest.raises(KeyGone):
        vault.unseal(person, "journal", sealed)
    assert await erasing.tidy(older, vault) == 1
    assert await older.read(people.everybody) == set()
    await older.close()


async def test_a_lost_key_is_not_taken_for_a_deletion(database: Database, vault: Vault, tmp_path: Path) -> None:
    person = vault.new_person()
    name = vault.keep(person, b"gesperrt")
    await database.write(partial(arrive, vault=vault, person=person, name=name))
    (tmp_path / "keys" / "people" / f"{person}.key").unlink()
    with pytest.raises(KeysMissing):
        await erasing.tidy(database, vault)
    assert await database.read(people.everybody) == {person}
    assert vault.names() == {name}


def test_a_full_disk_leaves_the_old_file_and_no_half_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    durable.write(path, b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotStored):
        durable.write(path, b"new")
    assert {found.name: found.read_bytes() for found in tmp_path.iterdir()} == {"file": b"old"}


def run_until_killed(data: Path, point: int) -> tuple[int, dict[str, list[str]]]:
    done = subprocess.run(
        [sys.executable, "-c", FILLS, str(data)],
        cwd=ROOT,
        env=os.environ | {"KONTOLOTSE_FAULT": str(point)},
        capture_output=True,
        check=False,
    )
    return done.returncode, {line.split()[0]: line.split()[1:] for line in done.stdout.decode().splitlines()}


async def check_what_was_said(data: Path, said: dict[str, list[str]]) -> None:
    fresh = not (data / "bot.sqlite").exists()
    vault = Vault.open(data, data / "keys", None, fresh)
    database = await Database.open(data / "bot.sqlite")
    await erasing.tidy(database, vault)
    rows = await database.read(people.everybody)
    if "stays" in said:
        person, name = said["stays"]
        [(_, sealed)] = await database.read(partial(journal.read, person=person, case_id="1"))
        assert vault.unseal(person, "journal", sealed) == b"said"
        assert vault.fetch(person, name) == b"a photo"
    if "left" in said:
        assert said["left"][0] not in rows | vault.people()
    assert rows <= vault.people()
    assert vault.names() == await database.read(people.all_files)
    await database.close()


async def test_rows_keys_and_files_agree_after_a_kill_at_every_point(tmp_path: Path) -> None:
    code = point = 0
    for point in range(1, 90):
        data = tmp_path / str(point)
        code, said = await asyncio.to_thread(run_until_killed, data, point)
        await check_what_was_said(data, said)
        if code == 0:
            break
        assert code == -signal.SIGKILL
    assert code == 0
    assert point > 50

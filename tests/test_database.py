"""The database: what `write` has returned is on disk, whoever else was in the same commit and whatever happens next."""

import asyncio
import importlib.metadata
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import database as database_module
from storage.batch import Unit
from storage.database import BATCH, MIGRATIONS, Database
from storage.errors import DamagedDatabase, DatabaseClosed, NewerDatabase, NotStored

ROOT = Path(__file__).parent.parent

WRITES_AND_SAYS_SO = """
import asyncio, sys
from pathlib import Path
from storage.database import Database

def put(conn):
    conn.execute("insert into meta values (:key, 'x')", {"key": key})

async def main():
    global key
    database = await Database.open(Path(sys.argv[1]))
    for key in ("a", "b", "c"):
        await database.write(put)
        print(key, flush=True)
    await database.close()

asyncio.run(main())
"""


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await Database.open(tmp_path / "bot.sqlite")
    yield opened
    await opened.close()


def put(key: str) -> Unit[str]:
    def unit(conn: sqlite3.Connection) -> str:
        conn.execute("insert into meta (key, value) values (:key, 'x')", {"key": key})
        return key

    return unit


def keys(conn: sqlite3.Connection) -> list[str]:
    return [row[0] for row in conn.execute("select key from meta order by key")]


async def test_a_written_row_is_read_back_at_once(database: Database) -> None:
    assert await database.write(put("a")) == "a"
    assert await database.read(keys) == ["a"]


async def test_a_new_database_comes_from_the_migrations_and_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    await (await Database.open(path)).close()
    with sqlite3.connect(path) as conn:
        names = {row[0] for row in conn.execute("select name from sqlite_schema where type = 'table'")}
        assert conn.execute("pragma user_version").fetchone() == (len(list(MIGRATIONS.glob("*.sql"))),)
    conn.close()
    assert {"person", "chat", "inbox", "cursor", "journal", "outbox", "reminder", "file", "meta"} <= names
    assert path.stat().st_mode & 0o777 == 0o600


async def test_opening_again_keeps_what_is_there(tmp_path: Path) -> None:
    first = await Database.open(tmp_path / "bot.sqlite")
    await first.write(put("a"))
    await first.close()
    second = await Database.open(tmp_path / "bot.sqlite")
    assert await second.read(keys) == ["a"]
    await second.close()


async def test_every_commit_reaches_the_disk_and_deleted_rows_are_overwritten(database: Database) -> None:
    def settings(conn: sqlite3.Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        return {name: conn.execute(f"pragma {name}").fetchone()[0] for name in names}

    assert await database.write(settings) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }


async def test_people_who_write_at_once_share_a_commit(database: Database) -> None:
    commits: list[str] = []
    await database.write(lambda conn: conn.set_trace_callback(lambda sql: commits.append(sql)))
    await asyncio.gather(*(database.write(put(f"{n:03}")) for n in range(3 * BATCH)))
    await database.write(lambda conn: conn.set_trace_callback(None))
    assert len(await database.read(keys)) == 3 * BATCH
    assert commits.count("COMMIT") <= 6


async def test_a_unit_that_fails_does_not_hurt_its_neighbours(database: Database) -> None:
    def fails(conn: sqlite3.Connection) -> None:
        put("half")(conn)
        raise LookupError("not here")

    def stops(conn: sqlite3.Connection) -> None:
        put("stopped")(conn)
        raise StopIteration

    asked = [database.write(unit) for unit in (put("a"), put("b"), fails, put("c"), stops, put("c"), put("d"))]
    results = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(result) for result in results] == [
        str,
        str,
        LookupError,
        str,
        RuntimeError,
        sqlite3.IntegrityError,
        str,
    ]
    assert await database.read(keys) == ["a", "b", "c", "d"]


async def test_a_unit_that_fails_alone_leaves_nothing_and_the_next_one_works(database: Database) -> None:
    def fails(conn: sqlite3.Connection) -> None:
        put("half")(conn)
        raise LookupError("not here")

    with pytest.raises(LookupError):
        await database.write(fails)
    await database.write(put("a"))
    assert await database.read(keys) == ["a"]


async def test_a_cancelled_caller_does_not_break_the_batch(database: Database) -> None:
    tasks = [asyncio.create_task(database.write(put(f"{n:02}"))) for n in range(20)]
    await asyncio.sleep(0)
    for task in tasks[::3]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    written = await database.read(keys)
    assert {f"{n:02}" for n in range(20) if n % 3} <= set(written)
    await database.write(put("later"))


async def test_a_commit_that_sqlite_gives_up_is_told_to_everybody_and_leaves_nothing(database: Database) -> None:
    def breaks_the_transaction(conn: sqlite3.Connection) -> None:
        conn.execute("ROLLBACK")
        raise sqlite3.OperationalError("database or disk is full")

    first = asyncio.create_task(database.write(put("a")))
    await asyncio.sleep(0)
    asked = [database.write(unit) for unit in (put("b"), breaks_the_transaction, put("c"))]
    results = await asyncio.gather(*asked, return_exceptions=True)
    await first
    assert [type(result) for result in results] == [NotStored] * 3
    assert await database.read(keys) == ["a"]
    await database.write(put("d"))
    assert await database.read(keys) == ["a", "d"]


async def test_a_full_disk_is_said_by_name_and_work_goes_on_once_there_is_room(database: Database) -> None:
    def fill(conn: sqlite3.Connection) -> None:
        conn.executemany(
            "insert into meta values (:key, :value)", [{"key": str(n), "value": "x" * 900} for n in range(99)]
        )

    def room(conn: sqlite3.Connection, pages: int) -> None:
        conn.execute(f"pragma max_page_count = {pages}")

    await database.write(lambda conn: room(conn, 1))
    with pytest.raises(NotStored):
        await database.write(fill)
    assert await database.read(keys) == []
    await database.write(lambda conn: room(conn, 100_000))
    await database.write(fill)
    assert len(await database.read(keys)) == 99


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(NotStored):
        await database.read(put("a"))
    assert await database.read(keys) == []


async def test_closing_waits_for_what_was_asked_for(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "bot.sqlite")
    tasks = [asyncio.create_task(database.write(put(f"{n:03}"))) for n in range(100)]
    await asyncio.sleep(0)
    await database.close()
    assert len(await asyncio.gather(*tasks)) == 100
    with pytest.raises(DatabaseClosed):
        await database.write(put("late"))
    assert not (tmp_path / "bot.sqlite-wal").exists()


async def test_a_database_of_a_newer_release_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    with sqlite3.connect(path) as conn:
        conn.execute("pragma user_version = 9999")
    conn.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabase):
        await Database.open(path)
    assert path.read_bytes() == before


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    path.write_bytes(b"This is a shopping list and nothing else." * 200)
    with pytest.raises(DamagedDatabase):
        await Database.open(path)


async def test_a_damaged_page_is_found_by_the_check(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    database = await Database.open(path)
    await asyncio.gather(*(database.write(put(f"{n:04}" + "x" * 200)) for n in range(400)))
    await database.check()
    await database.close()
    data = bytearray(path.read_bytes())
    data[-4096:] = b"\xff" * 4096
    path.write_bytes(data)
    database = await Database.open(path)
    with pytest.raises(DamagedDatabase):
        await database.check()
    await database.close()


async def test_a_migration_that_fails_leaves_the_old_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_first.sql").write_text("create table meta (key text primary key, value text);")
    monkeypatch.setattr(database_module, "MIGRATIONS", folder)
    path = tmp_path / "bot.sqlite"
    await (await Database.open(path)).close()
    (folder / "0002_second.sql").write_text("create table other (a); create table meta (b);")
    with pytest.raises(sqlite3.OperationalError):
        await Database.open(path)
    (folder / "0002_second.sql").write_text("create table other (a);")
    database = await Database.open(path)
    assert await database.write(lambda conn: conn.execute("pragma user_version").fetchone()) == (2,)
    await database.close()


async def test_a_copy_taken_while_people_write_is_whole(database: Database, tmp_path: Path) -> None:
    await database.write(put("a"))
    writing = asyncio.gather(*(database.write(put(f"{n:03}")) for n in range(200)))
    await database.copy(tmp_path / "copy.sqlite")
    await writing
    copy = await Database.open(tmp_path / "copy.sqlite")
    await copy.check()
    assert "a" in await copy.read(keys)
    await copy.close()


async def test_after_a_checkpoint_no_old_page_lingers_beside_the_database(database: Database, tmp_path: Path) -> None:
    await database.write(put("a-word-that-must-go"))
    await database.write(lambda conn: conn.execute("delete from meta") and None)
    await database.checkpoint()
    assert b"a-word-that-must-go" not in bytes_beside(tmp_path / "bot.sqlite")


def bytes_beside(path: Path) -> bytes:
    return b"".join(found.read_bytes() for found in path.parent.iterdir())


def run_until_killed(path: Path, point: int) -> tuple[int, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", WRITES_AND_SAYS_SO, str(path)],
        cwd=ROOT,
        env=os.environ | {"KONTOLOTSE_FAULT": str(point)},
        capture_output=True,
        check=False,
    )
    return done.returncode, set(done.stdout.decode().split())


async def test_whatever_write_returned_is_there_after_a_kill_at_every_point(tmp_path: Path) -> None:
    killed = 0
    for point in range(1, 20):
        path = tmp_path / f"{point}.sqlite"
        code, said = run_until_killed(path, point)
        database = await Database.open(path)
        await database.check()
        assert said <= set(await database.read(keys))
        await database.close()
        if code == 0:
            break
        assert code == -signal.SIGKILL
        killed += 1
    commits = len(list(MIGRATIONS.glob("*.sql"))) + 3
    assert killed == 2 * commits  # before and after each


def test_the_inside_of_aiosqlite_is_the_one_that_was_read() -> None:
    assert importlib.metadata.version("aiosqlite") == "0.22.1"

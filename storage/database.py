"""The database: one writer that commits in groups, one reader, migrations. PRAGMA stands in this file only.

A unit of work is a plain function of a connection. It will never know what the rows mean.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot import faults
from storage import durable
from storage.batch import Outcome, Unit, commit, guard, is_disk_failure, look, roll_back, value
from storage.errors import DamagedDatabase, DatabaseClosed, NewerDatabase, NotStored

T = TypeVar("T")

BATCH = 64
MIGRATIONS = Path(__file__).parent / "migrations"

_WRITER = """
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA busy_timeout = 5000;
    PRAGMA secure_delete = ON;
    PRAGMA wal_autocheckpoint = 2000;
    PRAGMA journal_size_limit = 67108864;
"""
_READER = """
    PRAGMA query_only = ON;
    PRAGMA busy_timeout = 5000;
"""


class Database:
    """One SQLite file. What `write` has returned is on disk; what is under way when the process dies is not there."""

    def __init__(self, writer: aiosqlite.Connection, reader: aiosqlite.Connection) -> None:
        self._writer = writer
        self._reader = reader
        self._loop = asyncio.get_running_loop()
        self._queue: deque[tuple[Unit[Any], asyncio.Future[Outcome]]] = deque()
        self._busy = False
        self._closing = False
        self._broken: BaseException | None = None

    @classmethod
    async def open(cls, path: Path) -> "Database":
        """Open or create the file (0600) and bring it to this release's version.

        Raises NewerDatabase, DamagedDatabase or NotStored; a refused file is left as it was.
        """
        writer = await _connect(path, _prepare)
        try:
            reader = await _connect(path, _prepare_reader)
        except BaseException:
            await writer.close()
            raise
        return cls(writer, reader)

    async def write(self, unit: Unit[T]) -> T:
        """Run the unit in a transaction and return its value once that is on disk.

        Units that come while a commit is under way share the next one. What a unit raises goes to its caller and undoes
        that unit alone. A caller that is cancelled does not know whether its unit was written.
        """
        if self._closing:
            raise DatabaseClosed("the database is closed")
        if self._broken is not None:
            raise NotStored("the disk failed; start again once it is mended") from self._broken
        future: asyncio.Future[Outcome] = self._loop.create_future()
        self._queue.append((unit, future))
        if not self._busy:
            self._next_batch()
        return value(await future)  # type: ignore[no-any-return]

    async def read(self, unit: Unit[T]) -> T:
        """Run a unit that only looks; all its statements see the same moment. Writing in it is refused by SQLite."""
        if self._closing:
            raise DatabaseClosed("the database is closed")
        return value(await _submit(self._reader, partial(look, unit)))  # type: ignore[no-any-return]

    async def checkpoint(self) -> None:
        """Carry the write-ahead log over into the file and empty it, so that no old page lingers there."""
        await _submit(self._writer, _checkpoint)

    async def copy(self, target: Path) -> None:
        """Write a consistent, compact copy to a file that is not there yet, while everything runs; it is durable."""
        value(await _submit(self._reader, partial(guard, partial(_copy, target=target))))

    async def check(self) -> None:
        """Read every page; DamagedDatabase if SQLite finds fault."""
        value(await _submit(self._reader, partial(guard, _integrity)))

    async def close(self) -> None:
        """Finish what has been asked for, then close; the last one out empties the write-ahead log."""
        self._closing = True
        while self._busy:
            await _submit(self._writer, _nothing)
        await self._reader.close()
        await self._writer.close()

    def _next_batch(self) -> None:
        units: list[Unit[Any]] = []
        futures: list[asyncio.Future[Outcome]] = []
        while self._queue and len(units) < BATCH:
            unit, future = self._queue.popleft()
            if not future.done():  # its caller was cancelled while it waited
                units.append(unit)
                futures.append(future)
        self._busy = bool(units)
        if self._busy:
            _submit(self._writer, partial(commit, units)).add_done_callback(partial(self._settle, futures))

    def _settle(self, futures: list[asyncio.Future[Outcome]], batch: "asyncio.Future[list[Outcome]]") -> None:
        error = batch.exception()
        if error is None:
            outcomes = batch.result()
        else:
            self._note_failure(error)
            outcomes = [(error, None)] * len(futures)
        for future, outcome in zip(futures, outcomes, strict=True):
            if not future.done():
                future.set_result(outcome)
        # After the callers that just woke: what they ask for next shares the next commit.
        self._loop.call_soon(self._next_batch)

    def _note_failure(self, error: BaseException) -> None:
        # After a failed fsync the kernel may have thrown the pages away: only a fresh start knows what is on disk.
        if is_disk_failure(error):
            self._broken = error


def _submit(connection: aiosqlite.Connection, work: Callable[[sqlite3.Connection], T]) -> "asyncio.Future[T]":
    # The only use of aiosqlite's inside (pinned to 0.22.1, and a test holds it): a whole batch is one call into its
    # thread. Its own `_execute` does the same, but as a coroutine that would need a task for each batch.
    future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    connection._tx.put_nowait((future, partial(work, connection._conn)))
    return future


async def _connect(path: Path, prepare: Callable[[sqlite3.Connection], None]) -> aiosqlite.Connection:
    try:
        connection = await _start(path)
    except (OSError, sqlite3.Error) as error:
        raise NotStored(f"cannot open {path}") from error
    try:
        value(await _submit(connection, partial(guard, prepare)))
    except BaseException:
        await connection.close()
        raise
    return connection


async def _start(path: Path) -> aiosqlite.Connection:
    _create(path)
    connection = aiosqlite.connect(path, isolation_level=None, cached_statements=256)
    connection._thread.daemon = True  # a crash that skips close() must end the process, not hang it
    return await connection


def _create(path: Path) -> None:
    path.touch(mode=0o600)  # SQLite would let the group read along


def _prepare(conn: sqlite3.Connection) -> None:
    version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    migrations = sorted(MIGRATIONS.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    newest = int(migrations[-1].name[:4])
    if version > newest:
        raise NewerDatabase(f"the database has version {version}, this release knows {newest}")
    conn.executescript(_WRITER)
    for path in migrations:
        if int(path.name[:4]) > version:
            _migrate(conn, path)


def _migrate(conn: sqlite3.Connection, path: Path) -> None:
    try:
        conn.executescript(f"BEGIN IMMEDIATE;\n{path.read_text('utf-8')}\nPRAGMA user_version = {int(path.name[:4])};")
        faults.point()
        conn.execute("COMMIT")
        faults.point()
    finally:
        roll_back(conn)


def _prepare_reader(conn: sqlite3.Connection) -> None:
    conn.executescript(_READER)


def _checkpoint(conn: sqlite3.Connection) -> None:
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _copy(conn: sqlite3.Connection, target: Path) -> None:
    conn.execute("PRAGMA query_only = OFF")  # SQLite counts the copy as writing
    try:
        conn.execute("VACUUM INTO :target", {"target": str(target)})
    finally:
        conn.execute("PRAGMA query_only = ON")
    target.chmod(0o600)
    durable.sync_file(target)


def _integrity(conn: sqlite3.Connection) -> None:
    found = conn.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedDatabase("SQLite's integrity check finds fault with the database")


def _nothing(conn: sqlite3.Connection) -> None:
    return None

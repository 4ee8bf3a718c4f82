"""What the database's thread does with units of work: run them side by side in one transaction, name what goes wrong.

It will never know what a unit writes, nor who waits for it.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from bot import faults
from storage.errors import DamagedDatabase, NotStored, StorageError

T = TypeVar("T")
Unit = Callable[[sqlite3.Connection], T]
# An error or a value. Errors travel as values: a future refuses StopIteration, and its caller would wait for ever.
Outcome = tuple[BaseException | None, Any]

_NAMED: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_FULL: NotStored,
    sqlite3.SQLITE_IOERR: NotStored,
    sqlite3.SQLITE_READONLY: NotStored,
    sqlite3.SQLITE_CANTOPEN: NotStored,
    sqlite3.SQLITE_BUSY: NotStored,
    sqlite3.SQLITE_CORRUPT: DamagedDatabase,
    sqlite3.SQLITE_NOTADB: DamagedDatabase,
}


def commit(units: Sequence[Unit[Any]], conn: sqlite3.Connection) -> list[Outcome]:
    """Run the units in one transaction and commit it: one outcome for each unit, in order.

    A unit that fails is undone alone. When the transaction itself fails, nothing of it is there: NotStored or
    DamagedDatabase.
    """
    try:
        conn.execute("BEGIN IMMEDIATE")
        outcomes = [_alone(units[0], conn)] if len(units) == 1 else [_beside(unit, conn) for unit in units]
        if conn.in_transaction:
            faults.point()
            conn.execute("COMMIT")
            faults.point()
    except BaseException as error:
        roll_back(conn)
        raise _NAMED.get(_code(error), NotStored)(f"the transaction failed: {type(error).__name__}") from error
    return outcomes


def look(unit: Unit[Any], conn: sqlite3.Connection) -> Outcome:
    """Run a unit that only reads inside one snapshot."""
    conn.execute("BEGIN")
    try:
        return guard(unit, conn)
    finally:
        roll_back(conn)


def guard(unit: Unit[Any], conn: sqlite3.Connection) -> Outcome:
    """Run a unit and hand back what it returned or raised."""
    try:
        return None, unit(conn)
    except Exception as error:  # noqa: BLE001 - whatever it is belongs to the caller, and goes there
        return _with_name(error), None


def value(outcome: Outcome) -> Any:
    """The value of an outcome, or its error raised."""
    error, result = outcome
    if error is not None:
        raise error
    return result


def roll_back(conn: sqlite3.Connection) -> None:
    """Undo what is open; harmless when nothing is."""
    if conn.in_transaction:
        conn.execute("ROLLBACK")


def is_disk_failure(error: BaseException) -> bool:
    """Whether the disk itself failed, rather than being full or read-only."""
    return _code(error) == sqlite3.SQLITE_IOERR


def _alone(unit: Unit[Any], conn: sqlite3.Connection) -> Outcome:
    # Without neighbours the transaction is its own savepoint: two statements fewer for a person who writes alone.
    outcome = guard(unit, conn)
    if outcome[0] is not None:
        roll_back(conn)
    return outcome


def _beside(unit: Unit[Any], conn: sqlite3.Connection) -> Outcome:
    conn.execute("SAVEPOINT unit")
    outcome = guard(unit, conn)
    if outcome[0] is not None:
        if not conn.in_transaction:  # SQLite itself gave the whole batch up, as on a full disk
            raise outcome[0]
        conn.execute("ROLLBACK TO unit")
    conn.execute("RELEASE unit")
    return outcome


def _code(error: BaseException | None) -> int:
    while error is not None and not hasattr(error, "sqlite_errorcode"):
        error = error.__cause__
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _with_name(error: Exception) -> Exception:
    kind = _NAMED.get(_code(error))
    if kind is None:
        return error
    named = kind(f"SQLite: {error}")
    named.__cause__ = error
    return named

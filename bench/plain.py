"""Anchor (a): SQLite alone, the rows that one message of ours makes, with nothing around them.

Written with the module of the standard library and by hand, so that it pays for none of our floors: no encryption, no
threads, no look-ups, no foreign keys, no secure deletion.
"""

import os
import sqlite3
import time
from pathlib import Path

from storage.database import MIGRATIONS

ACCEPT = (
    "insert into inbox (id, channel, event_hash, chat, person, payload, accepted_at)"
    " values (:n, 'bench', :mark, 1, :person, :payload, :now)",
    "insert into meta (key, value) values ('moment', :now) on conflict (key) do update set value = excluded.value",
)
TURN = (
    "update inbox set state = 'done', payload = null, person = null, chat = null where id = :n",
    "insert into journal (person, case_id, seq, sealed, at) values (:person, '1', :n, :payload, :now)",
    "insert into reminder (person, case_id, key, due_at, payload) values (:person, '1', 'next', :now, :payload)"
    " on conflict (person, case_id, key) do update set due_at = excluded.due_at, payload = excluded.payload",
    "update chat set last_used = :now where id = 1",
    "insert into meta (key, value) values ('moment', :now) on conflict (key) do update set value = excluded.value",
    "insert into outbox (n, id, person, chat, at, payload) values (:n, :id, :person, 1, :now, :payload)",
)
DELIVERED = ("delete from outbox where n = :n",)
PERSON, NOW, PAYLOAD = "0" * 32, "2026-11-25T17:00:00.000000+00:00", 160
BATCH = 64
Values = dict[str, object]


def commits(folder: Path, messages: int) -> float:
    """Messages a second with three commits each, as in the pipeline: accepted, turn written, delivered."""
    conn = _opened(folder)
    started = time.perf_counter()
    for number in range(1, messages + 1):
        values = _values(number)
        for step in (ACCEPT, TURN, DELIVERED):
            _run(conn, step, [values])
    return _rate(conn, started, messages)


def batches(folder: Path, messages: int) -> float:
    """Messages a second with BATCH messages in each transaction."""
    conn = _opened(folder)
    started = time.perf_counter()
    for first in range(1, messages + 1, BATCH):
        rows = [_values(number) for number in range(first, min(first + BATCH, messages + 1))]
        _run(conn, ACCEPT + TURN + DELIVERED, rows)
    return _rate(conn, started, messages)


def _opened(folder: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(folder / "plain.db", isolation_level=None)
    conn.execute("pragma journal_mode = wal")
    conn.execute("pragma synchronous = full")
    for path in sorted(MIGRATIONS.glob("*.sql")):
        conn.executescript(path.read_text("utf-8"))
    conn.execute("insert into person (id, created_at) values (?, ?)", (PERSON, NOW))
    chat = "insert into chat (person, channel, hash, address, last_used) values (?, 'bench', x'00', x'00', ?)"
    conn.execute(chat, (PERSON, NOW))
    return conn


def _values(number: int) -> Values:
    mark = number.to_bytes(32)
    fixed = {"person": PERSON, "payload": os.urandom(PAYLOAD), "now": NOW}
    return {"mark": mark, "n": number, "id": mark.hex()[32:], **fixed}


def _run(conn: sqlite3.Connection, step: tuple[str, ...], rows: list[Values]) -> None:
    conn.execute("begin immediate")
    for values in rows:
        for statement in step:
            conn.execute(statement, values)
    conn.execute("commit")


def _rate(conn: sqlite3.Connection, started: float, messages: int) -> float:
    rate = messages / (time.perf_counter() - started)
    conn.close()
    return rate

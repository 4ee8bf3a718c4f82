"""Whether the running bots have something left to hear or to say, as their tables tell: a silence may only mean that
the machine is slow. No test of its own."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from storage.instants import stamp

PATIENCE = 10.0
WAITING = """
    select exists (select 1 from inbox where state = 'new')
        or exists (select 1 from outbox where state = 'waiting' and next_try_at <= :now)
"""


class Desk(Protocol):
    """A bot with its folder, and what its clock shows."""

    home: Path

    def now(self) -> datetime: ...


_desks: list[Desk] = []


@contextmanager
def watched(desk: Desk) -> Iterator[None]:
    _desks.append(desk)
    try:
        yield
    finally:
        _desks.remove(desk)


def wait() -> None:
    """Until no bot has anything to do that could be done now; PATIENCE seconds at most, as a chat that nobody can reach
    keeps what it was to be told."""
    end = time.monotonic() + PATIENCE
    while any(map(_busy, _desks)) and time.monotonic() < end:
        time.sleep(0.05)


def _busy(desk: Desk) -> bool:
    database = desk.home / "data" / "kontolotse.db"
    if not database.exists():
        return False
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=5)) as conn:
        return bool(conn.execute(WAITING, {"now": stamp(desk.now())}).fetchone()[0])

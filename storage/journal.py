"""The journal of each case, append-only: numbered sealed entries. It will never know what an entry says."""

import sqlite3
from collections.abc import Iterable, Sequence

from storage.errors import StaleJournal

APPEND = """
    insert into journal (person, case_id, seq, sealed, at) values (:person, :case_id, :seq, :sealed, :now)
"""
READ = """
    select seq, sealed from journal
    where person = :person and case_id = :case_id and seq > :after
    order by seq
"""
LENGTH = "select coalesce(max(seq), 0) from journal where person = :person and case_id = :case_id"
CASES = "select distinct case_id from journal where person = :person order by case_id"
EMPTY = "update journal set sealed = x'' where person = :person and case_id = :case_id and seq = :seq"
FORGET = "delete from journal where person = :person and case_id = :case_id"


def append(
    conn: sqlite3.Connection, person: str, case_id: str, first_seq: int, sealed: Sequence[bytes], now: str
) -> None:
    """Add entries from number `first_seq` on, which must follow the last one (the first is 1); else StaleJournal."""
    if length(conn, person, case_id) + 1 != first_seq:
        raise StaleJournal("the journal has moved on")
    key = {"person": person, "case_id": case_id, "now": now}
    conn.executemany(APPEND, [key | {"seq": seq, "sealed": entry} for seq, entry in enumerate(sealed, first_seq)])


def read(conn: sqlite3.Connection, person: str, case_id: str, after: int = 0) -> list[tuple[int, bytes]]:
    """Numbers and sealed entries above `after`, in order; an emptied entry is b''."""
    return conn.execute(READ, {"person": person, "case_id": case_id, "after": after}).fetchall()


def length(conn: sqlite3.Connection, person: str, case_id: str) -> int:
    """The number of the last entry, 0 for a case without any."""
    return int(conn.execute(LENGTH, {"person": person, "case_id": case_id}).fetchone()[0])


def cases(conn: sqlite3.Connection, person: str) -> list[str]:
    """The ids of the person's cases."""
    return [row[0] for row in conn.execute(CASES, {"person": person})]


def empty(conn: sqlite3.Connection, person: str, case_id: str, seqs: Iterable[int]) -> None:
    """Take the bytes of entries away; their numbers stay."""
    key = {"person": person, "case_id": case_id}
    conn.executemany(EMPTY, [key | {"seq": seq} for seq in seqs])


def forget(conn: sqlite3.Connection, person: str, case_id: str) -> None:
    """Delete one case's journal."""
    conn.execute(FORGET, {"person": person, "case_id": case_id})

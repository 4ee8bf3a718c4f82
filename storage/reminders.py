"""Reminders: rows with an instant, due however late anybody looks. It will never know what they remind of."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

PLANNED = "select key from reminder where person = :person and case_id = :case_id and state = 'waiting'"
UNPLAN = "delete from reminder where person = :person and case_id = :case_id and key = :key"
PLAN = """
    insert into reminder (person, case_id, key, due_at, payload) values (:person, :case_id, :key, :due_at, :payload)
    on conflict (person, case_id, key) do update set due_at = excluded.due_at, payload = excluded.payload
    where state = 'waiting'
"""
SILENCE = "delete from reminder where person = :person and state = 'waiting'"
FORGET = "delete from reminder where person = :person and case_id = :case_id"
DUE = """
    select person, case_id, key, due_at, payload from reminder
    where state = 'waiting' and due_at <= :moment
      and (key = 'door' or exists (select 1 from chat where chat.person = reminder.person and unreachable = 0))
    order by due_at, person, case_id, key limit :limit
"""
SAID = """
    update reminder set state = 'said', payload = null
    where person = :person and case_id = :case_id and key = :key and state = 'waiting'
"""


@dataclass(frozen=True, slots=True)
class Due:
    """A reminder that is due, of one of the person's cases."""

    person: str
    case: str
    key: str
    due_at: str
    payload: bytes


def plan(conn: sqlite3.Connection, person: str, case: str, rows: Sequence[tuple[str, str, bytes]]) -> None:
    """Make these (key, due instant, sealed payload) the waiting reminders of a case: the complete set.

    Waiting ones that are not among them go; those already said stay said, whatever is planned.
    """
    wanted, whose = {key for key, _, _ in rows}, {"person": person, "case_id": case}
    planned = conn.execute(PLANNED, whose).fetchall()
    conn.executemany(UNPLAN, [whose | {"key": key} for (key,) in planned if key not in wanted])
    conn.executemany(
        PLAN, [whose | {"key": key, "due_at": due_at, "payload": payload} for key, due_at, payload in rows]
    )


def silence(conn: sqlite3.Connection, person: str) -> None:
    """Nothing more is said to this person, in no case."""
    conn.execute(SILENCE, {"person": person})


def forget(conn: sqlite3.Connection, person: str, case: str) -> None:
    """Delete the reminders of one case, the said ones too."""
    conn.execute(FORGET, {"person": person, "case_id": case})


def due(conn: sqlite3.Connection, moment: str, limit: int = 100) -> list[Due]:
    """What is due at that instant and was not said yet, oldest first."""
    return [Due(*row) for row in conn.execute(DUE, {"moment": moment, "limit": limit})]


def said(conn: sqlite3.Connection, person: str, case: str, key: str) -> bool:
    """Mark it as said; False if it was said already or is no longer planned, so nobody says it twice."""
    return conn.execute(SAID, {"person": person, "case_id": case, "key": key}).rowcount == 1

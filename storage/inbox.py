"""The inbox: what arrived, kept before the network is thanked. It sees sealed payloads and keyed hashes only."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ACCEPT = """
    insert into inbox (channel, event_hash, chat, person, payload, accepted_at)
    values (:channel, :event_hash, :chat, :person, :payload, :now)
    on conflict (channel, event_hash) do nothing
    returning id
"""
SAVE_CURSOR = """
    insert into cursor (channel, value) values (:channel, :value)
    on conflict (channel) do update set value = excluded.value
"""
CURSOR = "select value from cursor where channel = :channel"
# "+id" keeps the planner from walking the whole table by its key: open rows are few, done ones many.
WAITING = """
    select id, channel, chat, person, payload, tries from inbox
    where person is not null and state = 'new' and +id > :after
    order by +id limit :limit
"""
HELD = """
    select id, channel, chat, person, payload, tries from inbox
    where person = :person and state = 'held'
    order by id
"""
LEFT = """
    select id, channel, chat, person, payload, tries from inbox
    where person = :person and state in ('new', 'held')
    order by id
"""
TAKE_OUT = "delete from inbox where id = :id returning channel, event_hash, chat, accepted_at"
KNOWN = "select exists (select 1 from inbox where channel = :channel and event_hash = :event_hash)"
DONE = "update inbox set state = 'done', payload = null, person = null, chat = null where id = :id"
HOLD = "update inbox set state = 'held' where id = :id and state = 'new'"
PARK = "update inbox set state = 'parked' where id = :id and state in ('new', 'held')"
TAKE_BACK = """
    update inbox set state = 'done', payload = null, person = null, chat = null
    where channel = :channel and event_hash = :event_hash and state = 'held'
"""
TRIED = "update inbox set tries = tries + 1 where id = :id and person is not null returning tries"


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One event as it is to be kept."""

    event_hash: bytes
    chat: int
    person: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event that has not been dealt with yet."""

    id: int
    channel: str
    chat: int
    person: str
    payload: bytes
    tries: int


def accept(conn: sqlite3.Connection, rows: Sequence[InboxRow], channel: str, cursor: str, now: str) -> list[int]:
    """Keep what is new together with the network's cursor (empty: it has none); the ids of the new rows, in order."""
    new = [conn.execute(ACCEPT, _values(row, channel, now)).fetchone() for row in rows]
    if cursor:
        conn.execute(SAVE_CURSOR, {"channel": channel, "value": cursor})
    return [found[0] for found in new if found is not None]


def known(conn: sqlite3.Connection, channel: str, event_hash: bytes) -> bool:
    """Whether this event was taken before, however long ago."""
    return bool(conn.execute(KNOWN, {"channel": channel, "event_hash": event_hash}).fetchone()[0])


def waiting(conn: sqlite3.Connection, after: int = 0, limit: int = 1000) -> list[Waiting]:
    """Rows in state new with an id above `after`, oldest first."""
    return [Waiting(*row) for row in conn.execute(WAITING, {"after": after, "limit": limit})]


def held(conn: sqlite3.Connection, person: str) -> list[Waiting]:
    """The person's rows that are set aside, oldest first."""
    return [Waiting(*row) for row in conn.execute(HELD, {"person": person})]


def left(conn: sqlite3.Connection, person: str) -> list[Waiting]:
    """Everything of the person's that was not heard yet, oldest first."""
    return [Waiting(*row) for row in conn.execute(LEFT, {"person": person})]


def hand_on(conn: sqlite3.Connection, id: int, person: str, payload: bytes) -> int:
    """A row becomes another person's, sealed anew, behind everything that waits; its new number."""
    channel, event_hash, chat, at = conn.execute(TAKE_OUT, {"id": id}).fetchone()
    return accept(conn, [InboxRow(event_hash, chat, person, payload)], channel, "", at)[0]


def done(conn: sqlite3.Connection, ids: Iterable[int]) -> None:
    """These rows are dealt with: payload, chat and person are emptied, the event's hash stays."""
    conn.executemany(DONE, _ids(ids))


def hold(conn: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Set new rows aside until they can be dealt with."""
    conn.executemany(HOLD, _ids(ids))


def take_back(conn: sqlite3.Connection, channel: str, event_hash: bytes) -> None:
    """A row that was set aside loses its payload, because its sender took it back."""
    conn.execute(TAKE_BACK, {"channel": channel, "event_hash": event_hash})


def park(conn: sqlite3.Connection, id: int) -> None:
    """Give up on a row, keeping its sealed payload under its number."""
    conn.execute(PARK, {"id": id})


def tried(conn: sqlite3.Connection, id: int) -> int:
    """Count one more try; returns how many that makes (0 for a row that is done or gone)."""
    found = conn.execute(TRIED, {"id": id}).fetchone()
    return int(found[0]) if found else 0


def cursor(conn: sqlite3.Connection, channel: str) -> str | None:
    """Where the channel goes on reading, or None at the very first start."""
    found = conn.execute(CURSOR, {"channel": channel}).fetchone()
    return str(found[0]) if found else None


def _values(row: InboxRow, channel: str, now: str) -> dict[str, object]:
    return {
        "channel": channel,
        "event_hash": row.event_hash,
        "chat": row.chat,
        "person": row.person,
        "payload": row.payload,
        "now": now,
    }


def _ids(ids: Iterable[int]) -> list[dict[str, int]]:
    return [{"id": id} for id in ids]

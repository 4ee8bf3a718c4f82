"""The outbox: what is to be said, in order for each chat, until the network took it. It sees sealed payloads only."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PUT = """
    insert into outbox (id, person, chat, case_id, at, payload) values (:id, :person, :chat, :case_id, :at, :payload)
    returning n
"""
# A row whose chat still waits for an earlier one is not shown: nothing overtakes within a chat.
WAITING = """
    select n, id, person, chat, at, payload, tries from outbox as one
    where state = 'waiting' and next_try_at <= :now and (:chat is null or chat = :chat)
      and not exists (
        select 1 from outbox as earlier
        where earlier.chat = one.chat and earlier.n < one.n
          and earlier.state = 'waiting' and earlier.next_try_at > :now)
    order by n limit :limit
"""
DELIVERED = "delete from outbox where n = :n"
FAILED = "update outbox set tries = tries + 1, next_try_at = :next_try_at where n = :n"
DEAD = "update outbox set state = 'dead' where n = :n"
FORGET = "delete from outbox where person = :person and case_id = :case_id returning n"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One message that the network has not taken yet; `id` stays the same however often it is tried.
    Person and chat are None for a last word to somebody who is already forgotten."""

    n: int
    id: str
    person: str | None
    chat: int | None
    at: str
    payload: bytes
    tries: int


def put(
    conn: sqlite3.Connection,
    person: str | None,
    chat: int | None,
    rows: Sequence[tuple[str, str, bytes]],
    case: str = "1",
) -> list[int]:
    """Add messages (id of 32 hexadecimal digits, instant, sealed payload) of a case for a chat; their numbers, in
    order."""
    key = {"person": person, "chat": chat, "case_id": case}
    return [
        int(conn.execute(PUT, key | {"id": id, "at": at, "payload": payload}).fetchone()[0]) for id, at, payload in rows
    ]


def waiting(conn: sqlite3.Connection, now: str, chat: int | None = None, limit: int = 100) -> list[Waiting]:
    """What may be sent now, in the order in which it was said; of one chat or of all."""
    return [Waiting(*row) for row in conn.execute(WAITING, {"now": now, "chat": chat, "limit": limit})]


def delivered(conn: sqlite3.Connection, ns: Iterable[int]) -> None:
    """The network took these: the rows go. Also the way to take back what was not sent yet."""
    conn.executemany(DELIVERED, [{"n": n} for n in ns])


def failed(conn: sqlite3.Connection, n: int, next_try_at: str) -> None:
    """Not taken this time; it and all behind it in its chat wait until then."""
    conn.execute(FAILED, {"n": n, "next_try_at": next_try_at})


def dead(conn: sqlite3.Connection, n: int) -> None:
    """The network will never take it; what comes after it may go on."""
    conn.execute(DEAD, {"n": n})


def forget(conn: sqlite3.Connection, person: str, case: str) -> list[int]:
    """Delete what one case said and nobody took yet, or never will; the numbers of these messages."""
    return [row[0] for row in conn.execute(FORGET, {"person": person, "case_id": case}).fetchall()]

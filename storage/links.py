"""Codes that join a second chat to a person. It sees keyed hashes only, and never knows what stands in either chat."""

import sqlite3
from dataclasses import dataclass

PUT = """
    insert into link (person, chat, hash, expires_at) values (:person, :chat, :hash, :expires_at)
    on conflict (person) do update
    set chat = excluded.chat, hash = excluded.hash, expires_at = excluded.expires_at, claimed_by = null, confirmed = 0
"""
FIND = """
    select link.person, chat, hash, claimed_by from link join person on person.id = link.person
    where hash = :hash and expires_at > :now and person.state <> 'gone'
"""
GIVEN = "select person, chat, hash, claimed_by from link where person = :person and expires_at > :now"
CONFIRMED = """
    select link.person, chat, hash, claimed_by from link join person on person.id = link.person
    where claimed_by = :chat and confirmed = 1 and person.state <> 'gone'
"""
CLAIM = """
    update link set claimed_by = :chat
    where hash = :hash and expires_at > :now and (claimed_by is null or claimed_by = :chat)
"""
CONFIRM = "update link set confirmed = 1 where person = :person and claimed_by = :chat and expires_at > :now"
SPEND = "delete from link where hash = :hash and person in (select id from person where state <> 'gone')"
FORGET = "delete from link where claimed_by = :chat or person = :person"


@dataclass(frozen=True, slots=True)
class Code:
    """A code that is good still: whose it is, the chat in which it was given out, and the one that named it."""

    person: str
    chat: int
    hash: bytes
    claimed_by: int | None


def put(conn: sqlite3.Connection, person: str, chat: int, hash: bytes, expires_at: str) -> None:
    """The person's code from now on; an older one is good no longer."""
    conn.execute(PUT, {"person": person, "chat": chat, "hash": hash, "expires_at": expires_at})


def find(conn: sqlite3.Connection, hash: bytes, now: str) -> Code | None:
    """The code with this keyed hash, None where there is none or where it is too old."""
    return _code(conn.execute(FIND, {"hash": hash, "now": now}))


def given(conn: sqlite3.Connection, person: str, now: str) -> Code | None:
    """The code that this person gave out."""
    return _code(conn.execute(GIVEN, {"person": person, "now": now}))


def confirmed(conn: sqlite3.Connection, chat: int) -> Code | None:
    """The code that this chat named and that its owner said yes to."""
    return _code(conn.execute(CONFIRMED, {"chat": chat}))


def claim(conn: sqlite3.Connection, hash: bytes, chat: int, now: str) -> bool:
    """This chat named the code; False where another one was first, or where the code is good no longer."""
    return conn.execute(CLAIM, {"hash": hash, "chat": chat, "now": now}).rowcount == 1


def confirm(conn: sqlite3.Connection, person: str, chat: int, now: str) -> bool:
    """The person said yes to this chat; False where the code is good no longer."""
    return conn.execute(CONFIRM, {"person": person, "chat": chat, "now": now}).rowcount == 1


def spend(conn: sqlite3.Connection, hash: bytes) -> bool:
    """The code is good no longer; False where it was not any more, or where whose it is leaves."""
    return conn.execute(SPEND, {"hash": hash}).rowcount == 1


def forget(conn: sqlite3.Connection, chat: int, person: str) -> None:
    """Whatever codes this chat named or this person gave out are good no longer."""
    conn.execute(FORGET, {"chat": chat, "person": person})


def _code(found: sqlite3.Cursor) -> Code | None:
    row = found.fetchone()
    return Code(*row) if row else None

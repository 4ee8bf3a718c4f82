"""Codes for another person who is affected, and what came of them. It sees keyed hashes only, and never knows what
stands in either case."""

import sqlite3
from dataclasses import dataclass

PUT = """
    insert into invitation (person, case_id, hash, expires_at) values (:person, :case_id, :hash, :expires_at)
"""
# Those that nobody named in time, and the oldest of too many.
TIDY = """
    delete from invitation where person = :person and guest is null and (expires_at <= :now or id not in (
        select id from invitation where person = :person and guest is null order by id desc limit :most))
"""
MOST = 5
FIND = """
    select invitation.id, person, case_id, guest, guest_case, agreed
    from invitation join person on person.id = invitation.person
    where hash = :hash and state <> 'gone'
      and (guest = :guest or (guest is null and expires_at > :now))
"""
OF = """
    select invitation.id, person, case_id, guest, guest_case, agreed
    from invitation join person on person.id = invitation.person
    where invitation.id = :id and state <> 'gone'
"""
CLAIM = """
    update invitation set guest = :guest, guest_case = :guest_case
    where hash = :hash and guest is null and expires_at > :now and person <> :guest
"""
AGREE = "update invitation set agreed = 1 where id = :id and guest = :guest and agreed = 0"
SPEND = "delete from invitation where id = :id and (person = :person or guest = :person)"
FORGET_CASE = """
    delete from invitation where (person = :person and case_id = :case_id)
      or (guest = :person and guest_case = :case_id)
"""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code that was given out in `person`'s `case`; `guest` named it in `guest_case`, and `agreed` to be known of."""

    id: int
    person: str
    case: str
    guest: str | None
    guest_case: str | None
    agreed: int


def put(conn: sqlite3.Connection, person: str, case: str, hash: bytes, expires_at: str, now: str) -> None:
    """One more code of this person's; those that nobody named in time go, and more than MOST never wait."""
    conn.execute(TIDY, {"person": person, "now": now, "most": MOST - 1})
    conn.execute(PUT, {"person": person, "case_id": case, "hash": hash, "expires_at": expires_at})


def find(conn: sqlite3.Connection, hash: bytes, guest: str, now: str) -> Invitation | None:
    """The invitation with this keyed hash, as this person may name it: nobody did yet and it is not too old, or they
    themselves did."""
    return _one(conn.execute(FIND, {"hash": hash, "guest": guest, "now": now}))


def of(conn: sqlite3.Connection, id: int) -> Invitation | None:
    """The invitation with this number, None once it is over."""
    return _one(conn.execute(OF, {"id": id}))


def claim(conn: sqlite3.Connection, hash: bytes, guest: str, guest_case: str, now: str) -> bool:
    """This person named the code; False where another one was first, or where it is good no longer."""
    values = {"hash": hash, "guest": guest, "guest_case": guest_case, "now": now}
    return conn.execute(CLAIM, values).rowcount == 1


def agree(conn: sqlite3.Connection, id: int, guest: str) -> bool:
    """The guest said yes; False where they did before, or where it is over."""
    return conn.execute(AGREE, {"id": id, "guest": guest}).rowcount == 1


def spend(conn: sqlite3.Connection, id: int, person: str) -> bool:
    """It is over, says one of the two; False where it was already."""
    return conn.execute(SPEND, {"id": id, "person": person}).rowcount == 1


def forget_case(conn: sqlite3.Connection, person: str, case: str) -> None:
    """Whatever was given out or named in this case is good no longer."""
    conn.execute(FORGET_CASE, {"person": person, "case_id": case})


def _one(found: sqlite3.Cursor) -> Invitation | None:
    row = found.fetchone()
    return Invitation(*row) if row else None

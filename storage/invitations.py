"""Codes for another person who is affected, and what came of them: a row stays as long as both agree to be known of,
so that either can take that back. It sees keyed hashes only, and never knows what stands in either case."""

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
    where hash = :hash and state <> 'gone' and agreed < 2
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
SETTLE = "update invitation set agreed = 2 where id = :id and person = :person and agreed = 1"
OF_CASE = """
    select id, person, case_id, guest, guest_case, agreed from invitation
    where agreed > 0 and ((person = :person and case_id = :case_id and agreed = 2)
      or (guest = :person and guest_case = :case_id))
"""
# Those to which both agreed, of one of a person's cases or of all of them.
AGREED = """
    select id, person, case_id, guest, guest_case, agreed from invitation
    where agreed = 2 and ((person = :person and (:case_id is null or case_id = :case_id))
      or (guest = :person and (:case_id is null or guest_case = :case_id)))
"""
TAKE_BACK = "delete from invitation where id = :id and agreed = :agreed"
DISAGREE = """
    update invitation set agreed = 0
    where guest = :guest and agreed = 1 and person = (select person from invitation where id = :id)
"""
FORGET_CASE = """
    delete from invitation where (person = :person and case_id = :case_id)
      or (guest = :person and guest_case = :case_id)
"""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code that was given out in `person`'s `case`; `guest` named it in `guest_case`; how many of the two
    `agreed` to be known of, the guest first."""

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


def settle(conn: sqlite3.Connection, id: int, person: str) -> bool:
    """Whose code it was said yes as well; False where the guest did not, or where it is over."""
    return conn.execute(SETTLE, {"id": id, "person": person}).rowcount == 1


def of_case(conn: sqlite3.Connection, person: str, case: str) -> list[Invitation]:
    """All to which this person agreed in this case."""
    return [Invitation(*row) for row in conn.execute(OF_CASE, {"person": person, "case_id": case})]


def agreed(conn: sqlite3.Connection, person: str, case: str | None) -> list[Invitation]:
    """All to which this person and another one agreed in this case; in any case where it is None."""
    return [Invitation(*row) for row in conn.execute(AGREED, {"person": person, "case_id": case})]


def take_back(conn: sqlite3.Connection, id: int, agreed: int) -> bool:
    """One of the two agrees no longer; False where it is not as it was any more."""
    return conn.execute(TAKE_BACK, {"id": id, "agreed": agreed}).rowcount == 1


def disagree(conn: sqlite3.Connection, id: int, guest: str) -> bool:
    """The guest says no to whoever gave this code, where they had said yes before; False where they had not."""
    return conn.execute(DISAGREE, {"id": id, "guest": guest}).rowcount > 0


def forget_case(conn: sqlite3.Connection, person: str, case: str) -> None:
    """Whatever was given out or named in this case is good no longer."""
    conn.execute(FORGET_CASE, {"person": person, "case_id": case})


def _one(found: sqlite3.Cursor) -> Invitation | None:
    row = found.fetchone()
    return Invitation(*row) if row else None

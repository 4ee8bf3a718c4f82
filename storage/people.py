"""People, their chats and files, and how to forget them. It sees ids, keyed hashes and sealed bytes only."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

State = Literal["new", "active", "gone"]
NEWEST = "moment"

FIND_CHAT = "select id, person from chat where hash = :hash"
CHAT = "select id, person, channel, address from chat where id = :chat"
# The one to speak to first: where the person last wrote, unless nobody is there any more.
CHATS = """
    select chat.id, chat.person, channel, address from chat join person on person.id = chat.person
    where chat.person = :person
    order by unreachable, case when chat.id = wrote_in then 0 else 1 end, last_used desc, chat.id desc
"""
ADD_PERSON = "insert into person (id, created_at) values (:person, :now) on conflict (id) do nothing"
ADD_CHAT = """
    insert into chat (person, channel, hash, address, last_used) values (:person, :channel, :hash, :address, :now)
    returning id
"""
TOUCH = "update chat set last_used = :now where id = :chat and last_used < :now"
WROTE = "update person set wrote_in = :chat where id = :person and wrote_in is not :chat"
MOVE = "update chat set person = :person, address = :address where id = :chat"
SET_REACHABLE = "update chat set unreachable = :unreachable where id = :chat"
UNREACHABLE = "select id from chat where unreachable = 1 order by id"
STATE = "select state from person where id = :person"
LEAVING = "select id from person where state = 'gone' order by id"
SET_STATE = "update person set state = :state where id = :person"
SHELF = "select current_case, newest_case from person where id = :person"
GO_ON_WITH = """
    update person set current_case = :case_id, newest_case = max(newest_case, :number)
    where id = :person and current_case is not :case_id
"""
EVERYBODY = "select id from person"
ADD_FILE = "insert into file (name, person, kind) values (:name, :person, :kind)"
FILES = "select name, kind from file where person = :person order by name"
ALL_FILES = "select name from file"
DROP_FILE = "delete from file where name = :name"
DROP_KIND = "delete from file where person = :person and kind = :kind returning name"
WRITING = """
    select distinct person from chat join person on person.id = chat.person
    where channel = :channel and state <> 'gone' order by person
"""
MOMENT = "select value from meta where key = :name"
SET_MOMENT = """
    insert into meta (key, value) values (:name, :moment)
    on conflict (key) do update set value = excluded.value where excluded.value > meta.value
"""
# In this order, so that no row is ever without the one that it belongs to.
ERASE = (
    "update inbox set state = 'done', payload = null, person = null, chat = null where person = :person",
    "delete from outbox where person = :person",
    "delete from reminder where person = :person",
    "delete from journal where person = :person",
    "delete from file where person = :person",
    "delete from link where person = :person or claimed_by in (select id from chat where person = :person)",
    "delete from invitation where person = :person or guest = :person",
    "delete from chat where person = :person",
    "delete from person where id = :person",
)


@dataclass(frozen=True, slots=True)
class Chat:
    """Where a person can be reached; the address is sealed."""

    id: int
    person: str
    channel: str
    address: bytes


def find_chat(conn: sqlite3.Connection, hash: bytes) -> tuple[int, str] | None:
    """The chat with this keyed hash and its person, None for somebody new."""
    found: tuple[int, str] | None = conn.execute(FIND_CHAT, {"hash": hash}).fetchone()
    return found


def add(conn: sqlite3.Connection, person: str, channel: str, hash: bytes, sealed_address: bytes, now: str) -> int:
    """Add a chat, and the person if this is the first one; the chat's number. A hash that is there is an error."""
    conn.execute(ADD_PERSON, {"person": person, "now": now})
    values = {"person": person, "channel": channel, "hash": hash, "address": sealed_address, "now": now}
    return int(conn.execute(ADD_CHAT, values).fetchone()[0])


def chat(conn: sqlite3.Connection, chat: int) -> Chat | None:
    """One chat by its number."""
    found = conn.execute(CHAT, {"chat": chat}).fetchone()
    return Chat(*found) if found else None


def chats(conn: sqlite3.Connection, person: str) -> list[Chat]:
    """The person's chats, the one to speak to first: where they last wrote, those that can be reached before others."""
    return [Chat(*row) for row in conn.execute(CHATS, {"person": person})]


def touch(conn: sqlite3.Connection, chat: int, person: str, now: str) -> None:
    """The person wrote in this chat now."""
    conn.execute(TOUCH, {"chat": chat, "now": now})
    conn.execute(WROTE, {"chat": chat, "person": person})


def move(conn: sqlite3.Connection, chat: int, person: str, sealed_address: bytes) -> None:
    """The chat is this person's from now on."""
    conn.execute(MOVE, {"chat": chat, "person": person, "address": sealed_address})


def set_reachable(conn: sqlite3.Connection, chat: int, reachable: bool) -> None:
    """Note whether the network still takes messages for this chat."""
    conn.execute(SET_REACHABLE, {"chat": chat, "unreachable": int(not reachable)})


def unreachable(conn: sqlite3.Connection) -> list[int]:
    """The chats for which the network takes no messages."""
    return [row[0] for row in conn.execute(UNREACHABLE)]


def state(conn: sqlite3.Connection, person: str) -> State | None:
    """new, active or gone; None for somebody without rows."""
    found = conn.execute(STATE, {"person": person}).fetchone()
    return found[0] if found else None


def set_state(conn: sqlite3.Connection, person: str, state: State) -> None:
    """Mark the person."""
    conn.execute(SET_STATE, {"person": person, "state": state})


def shelf(conn: sqlite3.Connection, person: str) -> tuple[str, int]:
    """The case that the person goes on with, and the highest number that was ever given to one of theirs."""
    found: tuple[str, int] | None = conn.execute(SHELF, {"person": person}).fetchone()
    return found or ("1", 1)


def go_on_with(conn: sqlite3.Connection, person: str, case: str) -> None:
    """This case is the one that the person goes on with; its number is given to no other one."""
    conn.execute(GO_ON_WITH, {"person": person, "case_id": case, "number": int(case)})


def leaving(conn: sqlite3.Connection) -> list[str]:
    """People who are to be forgotten once their last words were delivered."""
    return [row[0] for row in conn.execute(LEAVING)]


def everybody(conn: sqlite3.Connection) -> set[str]:
    """The ids of all people who have rows."""
    return {row[0] for row in conn.execute(EVERYBODY)}


def writing(conn: sqlite3.Connection, channel: str) -> list[str]:
    """People who have a chat in this network and do not leave."""
    return [row[0] for row in conn.execute(WRITING, {"channel": channel})]


def erase(conn: sqlite3.Connection, person: str) -> list[str]:
    """Delete every row of the person in every table; the names of the files that must go with them.

    Hashes of events that were taken stay, belonging to nobody, so that a repeated event does not bring anybody back.
    """
    names = [name for name, _ in files(conn, person)]
    for statement in ERASE:
        conn.execute(statement, {"person": person})
    return names


def add_files(conn: sqlite3.Connection, person: str, rows: Sequence[tuple[str, str]]) -> None:
    """Name files (name in the vault, kind) as the person's, so that they are not swept."""
    conn.executemany(ADD_FILE, [{"name": name, "person": person, "kind": kind} for name, kind in rows])


def files(conn: sqlite3.Connection, person: str) -> list[tuple[str, str]]:
    """The person's files: name and kind."""
    return conn.execute(FILES, {"person": person}).fetchall()


def all_files(conn: sqlite3.Connection) -> set[str]:
    """The names of all files that rows name."""
    return {row[0] for row in conn.execute(ALL_FILES)}


def drop_files(conn: sqlite3.Connection, names: Iterable[str]) -> None:
    """Name these files no longer; they may be removed once that is on disk."""
    conn.executemany(DROP_FILE, [{"name": name} for name in names])


def drop_kind(conn: sqlite3.Connection, person: str, kind: str) -> list[str]:
    """Name the person's files of this kind no longer; their names."""
    return [row[0] for row in conn.execute(DROP_KIND, {"person": person, "kind": kind}).fetchall()]


def moment(conn: sqlite3.Connection, name: str = NEWEST) -> str | None:
    """The newest instant that was ever stored, which the clock never runs behind; or another one by its name."""
    found = conn.execute(MOMENT, {"name": name}).fetchone()
    return str(found[0]) if found else None


def set_moment(conn: sqlite3.Connection, moment: str, name: str = NEWEST) -> None:
    """Note an instant; an older one than the newest changes nothing."""
    conn.execute(SET_MOMENT, {"name": name, "moment": moment})

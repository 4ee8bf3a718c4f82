"""Codes and the chats that they join: good for a day, for one chat, and spent once."""

import sqlite3
from pathlib import Path

import pytest

from storage import database as database_module
from storage import inbox, links, people, reminders
from storage.database import MIGRATIONS, Database
from storage.inbox import InboxRow
from tests.test_storage_rows import ANNA, BEN, NOW, anna, ben, conn, later, rows_with, tables

__all__ = ["anna", "ben", "conn"]  # fixtures
CODE = b"hash of a code"


def claimed(conn: sqlite3.Connection, chat: int, by: int) -> None:
    links.put(conn, ANNA, chat, CODE, later(60))
    assert links.claim(conn, CODE, by, NOW)


def test_a_code_is_found_until_its_time_is_over(conn: sqlite3.Connection, anna: int) -> None:
    links.put(conn, ANNA, anna, CODE, later(60))
    assert links.find(conn, CODE, later(59)) == links.Code(ANNA, anna, CODE, None)
    assert links.find(conn, CODE, later(60)) is None
    assert links.given(conn, ANNA, later(60)) is None
    assert not links.claim(conn, CODE, anna, later(60))


def test_a_new_code_takes_the_place_of_the_old_one_and_of_who_named_it(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    claimed(conn, anna, ben)
    assert links.confirm(conn, ANNA, ben, NOW)
    links.put(conn, ANNA, anna, b"another", later(60))
    assert links.find(conn, CODE, NOW) is None
    assert links.given(conn, ANNA, NOW) == links.Code(ANNA, anna, b"another", None)
    assert links.confirmed(conn, ben) is None


def test_the_first_chat_that_names_a_code_keeps_it(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    claimed(conn, anna, ben)
    third = people.add(conn, "c" * 32, "telegram", b"hash of cem", b"sealed", NOW)
    assert not links.claim(conn, CODE, third, NOW)
    assert links.claim(conn, CODE, ben, NOW)
    assert not links.confirm(conn, ANNA, third, NOW)


def test_without_a_yes_no_chat_is_confirmed(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    claimed(conn, anna, ben)
    assert links.confirmed(conn, ben) is None
    assert links.confirm(conn, ANNA, ben, NOW)
    assert links.confirmed(conn, ben) == links.Code(ANNA, anna, CODE, ben)
    assert links.spend(conn, CODE)
    assert not links.spend(conn, CODE)
    assert links.confirmed(conn, ben) is None


def test_the_code_of_somebody_who_leaves_is_good_for_nothing(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    claimed(conn, anna, ben)
    links.confirm(conn, ANNA, ben, NOW)
    people.set_state(conn, ANNA, "gone")
    assert links.find(conn, CODE, NOW) is None
    assert links.confirmed(conn, ben) is None
    assert not links.spend(conn, CODE)


def test_who_is_erased_leaves_neither_a_code_nor_a_claim(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    claimed(conn, anna, ben)
    people.erase(conn, BEN)
    assert links.given(conn, ANNA, NOW) is None
    links.put(conn, ANNA, anna, CODE, later(60))
    people.erase(conn, ANNA)
    assert all(rows_with(conn, table, ANNA) == [] for table in tables(conn))


def test_what_is_handed_on_stands_behind_everything_that_waits(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    rows = [InboxRow(name, ben, BEN, b"sealed for ben") for name in (b"1", b"2", b"3")]
    ids = inbox.accept(conn, rows, "telegram", "", NOW)
    inbox.hold(conn, ids[:1])
    inbox.done(conn, ids[1:2])
    assert [one.id for one in inbox.left(conn, BEN)] == [ids[0], ids[2]]
    new = inbox.hand_on(conn, ids[0], ANNA, b"sealed for anna")
    assert new > ids[2]
    assert [(one.id, one.payload) for one in inbox.left(conn, ANNA)] == [(new, b"sealed for anna")]
    assert [one.id for one in inbox.waiting(conn)] == [ids[2], new]
    assert inbox.known(conn, "telegram", b"1")


# ---- where to speak


def test_where_the_person_last_wrote_comes_first_though_no_time_went_by(conn: sqlite3.Connection, anna: int) -> None:
    second = people.add(conn, ANNA, "matrix", b"hash of anna's matrix", b"sealed too", NOW)
    for chat in (anna, second, anna):
        people.touch(conn, chat, ANNA, NOW)
        assert people.chats(conn, ANNA)[0].id == chat


def test_a_chat_that_cannot_be_reached_comes_last(conn: sqlite3.Connection, anna: int) -> None:
    second = people.add(conn, ANNA, "matrix", b"hash of anna's matrix", b"sealed too", NOW)
    people.touch(conn, anna, ANNA, NOW)
    people.set_reachable(conn, anna, False)
    assert [chat.id for chat in people.chats(conn, ANNA)] == [second, anna]


def test_a_reminder_is_due_as_long_as_one_chat_can_be_reached(conn: sqlite3.Connection, anna: int) -> None:
    second = people.add(conn, ANNA, "matrix", b"hash of anna's matrix", b"sealed too", NOW)
    reminders.plan(conn, ANNA, "1", [("intake", NOW, b"sealed")])
    people.set_reachable(conn, anna, False)
    assert [one.key for one in reminders.due(conn, NOW)] == ["intake"]
    people.set_reachable(conn, second, False)
    assert reminders.due(conn, NOW) == []


def test_a_chat_that_moves_is_found_as_the_other_persons(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    people.move(conn, ben, ANNA, b"sealed anew")
    assert people.find_chat(conn, b"hash of ben") == (ben, ANNA)
    assert people.chat(conn, ben) == people.Chat(ben, ANNA, "telegram", b"sealed anew")


async def test_data_of_the_last_release_open_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    older = tmp_path / "migrations"
    older.mkdir()
    for path in sorted(MIGRATIONS.glob("*.sql"))[:2]:
        (older / path.name).write_text(path.read_text("utf-8"), "utf-8")
    monkeypatch.setattr(database_module, "MIGRATIONS", older)
    opened = await Database.open(tmp_path / "bot.sqlite")
    await opened.write(lambda conn: people.add(conn, ANNA, "telegram", b"hash of anna", b"sealed", NOW))
    await opened.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS)
    opened = await Database.open(tmp_path / "bot.sqlite")
    assert [chat.channel for chat in await opened.read(lambda conn: people.chats(conn, ANNA))] == ["telegram"]
    assert await opened.read(lambda conn: links.given(conn, ANNA, NOW)) is None
    await opened.close()

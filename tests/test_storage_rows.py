"""Rows: nothing is taken twice, nothing overtakes, nothing is said twice, and who is forgotten is gone everywhere."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

from storage import inbox, journal, outbox, people, reminders
from storage.database import MIGRATIONS
from storage.errors import StaleJournal
from storage.inbox import InboxRow
from storage.instants import moment, stamp

ANNA, BEN = "a" * 32, "b" * 32
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
NOW = stamp(NOON)


def later(minutes: int) -> str:
    return stamp(NOON + timedelta(minutes=minutes))


@pytest.fixture
def conn() -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    opened.execute("pragma foreign_keys = on")
    for path in sorted(MIGRATIONS.glob("*.sql")):
        opened.executescript(path.read_text("utf-8"))
    yield opened
    opened.close()


@pytest.fixture
def anna(conn: sqlite3.Connection) -> int:
    return people.add(conn, ANNA, "telegram", b"hash of anna", b"sealed", NOW)


@pytest.fixture
def ben(conn: sqlite3.Connection) -> int:
    return people.add(conn, BEN, "telegram", b"hash of ben", b"sealed", NOW)


def event(name: str, chat: int, person: str = ANNA) -> InboxRow:
    return InboxRow(name.encode(), chat, person, b"sealed " + name.encode())


def parcel(number: int) -> tuple[str, str, bytes]:
    return (f"{number:032x}", NOW, b"sealed")


# --- inbox


def test_the_same_event_twice_is_one_row(conn: sqlite3.Connection, anna: int) -> None:
    assert len(inbox.accept(conn, [event("1", anna), event("2", anna)], "telegram", "2", NOW)) == 2
    again = inbox.accept(conn, [event("2", anna), event("3", anna), event("3", anna)], "telegram", "3", NOW)
    assert [row.payload for row in inbox.waiting(conn)] == [b"sealed 1", b"sealed 2", b"sealed 3"]
    assert [row.id for row in inbox.waiting(conn)][2:] == again
    assert inbox.cursor(conn, "telegram") == "3"


def test_the_same_number_on_another_channel_is_another_event(conn: sqlite3.Connection, anna: int) -> None:
    inbox.accept(conn, [event("1", anna)], "telegram", "", NOW)
    assert len(inbox.accept(conn, [event("1", anna)], "matrix", "", NOW)) == 1
    assert inbox.cursor(conn, "matrix") is None


def test_a_done_event_loses_all_but_its_hash_and_is_still_known(conn: sqlite3.Connection, anna: int) -> None:
    ids = inbox.accept(conn, [event("1", anna)], "telegram", "", NOW)
    inbox.done(conn, ids)
    row = conn.execute("select state, payload, person, chat, event_hash from inbox").fetchone()
    assert row == ("done", None, None, None, b"1")
    assert inbox.known(conn, "telegram", b"1")
    assert inbox.accept(conn, [event("1", anna)], "telegram", "", NOW) == []
    assert inbox.waiting(conn) == []


def test_held_events_wait_for_their_person_and_parked_ones_for_nobody(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    first, second, third = inbox.accept(
        conn, [event("1", anna), event("2", ben, BEN), event("3", anna)], "telegram", "", NOW
    )
    inbox.hold(conn, [first, second])
    assert [row.id for row in inbox.waiting(conn)] == [third]
    assert [row.id for row in inbox.held(conn, ANNA)] == [first]
    assert [inbox.tried(conn, third), inbox.tried(conn, third), inbox.tried(conn, 999)] == [1, 2, 0]
    inbox.park(conn, third)
    inbox.park(conn, first)
    assert inbox.waiting(conn) == inbox.held(conn, ANNA) == []
    assert conn.execute("select payload from inbox where id = ?", (third,)).fetchone() == (b"sealed 3",)


def test_waiting_events_can_be_read_in_portions(conn: sqlite3.Connection, anna: int) -> None:
    ids = inbox.accept(conn, [event(str(n), anna) for n in range(5)], "telegram", "", NOW)
    assert [row.id for row in inbox.waiting(conn, limit=2)] == ids[:2]
    assert [row.id for row in inbox.waiting(conn, after=ids[1], limit=2)] == ids[2:4]


# --- journal


def test_a_journal_is_read_in_order_and_from_where_one_stopped(conn: sqlite3.Connection, anna: int) -> None:
    journal.append(conn, ANNA, "1", 1, [b"a", b"b"], NOW)
    journal.append(conn, ANNA, "1", 3, [b"c"], NOW)
    journal.append(conn, ANNA, "2", 1, [b"other case"], NOW)
    assert journal.read(conn, ANNA, "1") == [(1, b"a"), (2, b"b"), (3, b"c")]
    assert journal.read(conn, ANNA, "1", after=2) == [(3, b"c")]
    assert journal.length(conn, ANNA, "1") == 3
    assert journal.length(conn, ANNA, "none") == 0
    assert journal.cases(conn, ANNA) == ["1", "2"]


@pytest.mark.parametrize("first", [0, 1, 4])
def test_two_turns_decided_on_the_same_journal_are_not_both_written(
    conn: sqlite3.Connection, anna: int, first: int
) -> None:
    journal.append(conn, ANNA, "1", 1, [b"a", b"b"], NOW)
    with pytest.raises(StaleJournal):
        journal.append(conn, ANNA, "1", first, [b"c"], NOW)


def test_an_emptied_entry_keeps_its_number_and_loses_its_bytes(conn: sqlite3.Connection, anna: int) -> None:
    journal.append(conn, ANNA, "1", 1, [b"a", b"b", b"c"], NOW)
    journal.empty(conn, ANNA, "1", [2])
    assert journal.read(conn, ANNA, "1") == [(1, b"a"), (2, b""), (3, b"c")]


def test_one_case_is_forgotten_without_the_other(conn: sqlite3.Connection, anna: int) -> None:
    journal.append(conn, ANNA, "1", 1, [b"a"], NOW)
    journal.append(conn, ANNA, "2", 1, [b"b"], NOW)
    journal.forget(conn, ANNA, "1")
    assert journal.cases(conn, ANNA) == ["2"]


# --- outbox


def test_messages_leave_in_the_order_in_which_they_were_said(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    first = outbox.put(conn, ANNA, anna, [parcel(1), parcel(2)])
    second = outbox.put(conn, BEN, ben, [parcel(3)])
    assert [row.n for row in outbox.waiting(conn, NOW)] == first + second
    assert [row.n for row in outbox.waiting(conn, NOW, chat=ben)] == second
    assert [row.n for row in outbox.waiting(conn, NOW, limit=1)] == first[:1]


def test_nothing_overtakes_a_message_that_has_to_be_tried_again(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    first, _ = outbox.put(conn, ANNA, anna, [parcel(1), parcel(2)])
    other = outbox.put(conn, BEN, ben, [parcel(3)])
    outbox.failed(conn, first, later(1))
    assert [row.n for row in outbox.waiting(conn, NOW)] == other
    outbox.delivered(conn, other)
    again = outbox.waiting(conn, later(1))
    assert [(row.id, row.tries) for row in again] == [(parcel(1)[0], 1), (parcel(2)[0], 0)]


def test_a_message_that_can_never_be_delivered_does_not_hold_up_the_next(conn: sqlite3.Connection, anna: int) -> None:
    first, second = outbox.put(conn, ANNA, anna, [parcel(1), parcel(2)])
    outbox.failed(conn, first, later(60))
    outbox.dead(conn, first)
    assert [row.n for row in outbox.waiting(conn, NOW)] == [second]


def test_a_delivered_message_leaves_nothing_and_its_number_never_comes_again(
    conn: sqlite3.Connection, anna: int
) -> None:
    ns = outbox.put(conn, ANNA, anna, [parcel(1), parcel(2)])
    outbox.delivered(conn, ns)
    assert conn.execute("select count(*) from outbox").fetchone() == (0,)
    assert outbox.put(conn, ANNA, anna, [parcel(3)]) == [ns[-1] + 1]


def test_a_last_word_needs_no_person(conn: sqlite3.Connection) -> None:
    [n] = outbox.put(conn, None, None, [parcel(1)])
    assert [(row.n, row.person, row.chat) for row in outbox.waiting(conn, NOW)] == [(n, None, None)]


# --- reminders


def test_a_reminder_is_due_from_its_instant_on_however_late_anybody_looks(conn: sqlite3.Connection, anna: int) -> None:
    reminders.plan(conn, ANNA, "1", [("deadline:L2", later(10), b"two"), ("deadline:L1", later(5), b"one")])
    assert reminders.due(conn, later(4)) == []
    assert [row.key for row in reminders.due(conn, later(5))] == ["deadline:L1"]
    assert [row.key for row in reminders.due(conn, later(60 * 24 * 365))] == ["deadline:L1", "deadline:L2"]
    assert [row.key for row in reminders.due(conn, later(60), limit=1)] == ["deadline:L1"]


def test_a_said_reminder_is_never_said_again_whatever_is_planned(conn: sqlite3.Connection, anna: int) -> None:
    reminders.plan(conn, ANNA, "1", [("deadline:L1", later(5), b"one")])
    assert reminders.said(conn, ANNA, "1", "deadline:L1")
    assert not reminders.said(conn, ANNA, "1", "deadline:L1")
    reminders.plan(conn, ANNA, "1", [("deadline:L1", later(9), b"again")])
    reminders.plan(conn, ANNA, "1", [])
    reminders.plan(conn, ANNA, "1", [("deadline:L1", later(9), b"again")])
    assert reminders.due(conn, later(60)) == []
    assert conn.execute("select state, payload from reminder").fetchall() == [("said", None)]


def test_planning_replaces_what_waits_for_this_person_only(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    reminders.plan(conn, BEN, "1", [("deadline:L1", later(1), b"ben")])
    reminders.plan(conn, ANNA, "1", [("deadline:L1", later(2), b"one"), ("intake", later(3), b"intake")])
    reminders.plan(conn, ANNA, "1", [("deadline:L1", later(4), b"moved")])
    found = [(row.person, row.due_at, row.payload) for row in reminders.due(conn, later(60))]
    assert found == [(BEN, later(1), b"ben"), (ANNA, later(4), b"moved")]


def test_an_instant_that_would_not_sort_is_refused(conn: sqlite3.Connection, anna: int) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        reminders.plan(conn, ANNA, "1", [("deadline:L1", "2026-11-25T12:00Z", b"one")])


# --- people


def test_somebody_new_gets_a_chat_and_is_found_again(conn: sqlite3.Connection, anna: int) -> None:
    assert people.find_chat(conn, b"hash of anna") == (anna, ANNA)
    assert people.find_chat(conn, b"hash of nobody") is None
    assert people.state(conn, ANNA) == "new"
    people.set_state(conn, ANNA, "active")
    assert people.state(conn, ANNA) == "active"
    assert people.state(conn, BEN) is None


def test_one_chat_belongs_to_one_person(conn: sqlite3.Connection, anna: int) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        people.add(conn, BEN, "telegram", b"hash of anna", b"sealed", NOW)


def test_the_chat_last_used_comes_first(conn: sqlite3.Connection, anna: int) -> None:
    second = people.add(conn, ANNA, "matrix", b"hash of anna's matrix", b"sealed too", later(1))
    assert [chat.id for chat in people.chats(conn, ANNA)] == [second, anna]
    people.touch(conn, anna, ANNA, later(2))
    people.touch(conn, anna, ANNA, NOW)
    assert [chat.id for chat in people.chats(conn, ANNA)] == [anna, second]
    found = people.chat(conn, second)
    assert found is not None
    assert (found.channel, found.address) == ("matrix", b"sealed too")


def test_the_newest_moment_never_goes_back(conn: sqlite3.Connection) -> None:
    assert people.moment(conn) is None
    for minutes in (5, 9, 7):
        people.set_moment(conn, later(minutes))
    assert people.moment(conn) == later(9)


def test_a_moment_with_a_name_of_its_own_moves_no_other(conn: sqlite3.Connection) -> None:
    people.set_moment(conn, later(5))
    people.set_moment(conn, later(9), "listened:telegram")
    assert people.moment(conn) == later(5)
    assert people.moment(conn, "listened:telegram") == later(9)
    assert people.moment(conn, "listened:matrix") is None


def test_who_writes_in_a_network_and_does_not_leave_is_found_once(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    people.add(conn, ANNA, "telegram", b"hash of anna's other phone", b"sealed", NOW)
    people.add(conn, BEN, "matrix", b"hash of ben's matrix", b"sealed", NOW)
    assert people.writing(conn, "telegram") == [ANNA, BEN]
    assert people.writing(conn, "matrix") == [BEN]
    people.set_state(conn, BEN, "gone")
    assert people.writing(conn, "telegram") == [ANNA]


def test_erasing_one_person_leaves_no_row_of_hers_and_every_row_of_the_other(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    for person, chat in ((ANNA, anna), (BEN, ben)):
        inbox.accept(conn, [event(f"of {person}", chat, person)], "telegram", "1", NOW)
        journal.append(conn, person, "1", 1, [b"a"], NOW)
        outbox.put(conn, person, chat, [parcel(chat)])
        reminders.plan(conn, person, "1", [("intake", later(5), b"one")])
        people.add_files(conn, person, [(f"{chat:032x}", "exhibit")])
    before = {table: rows_with(conn, table, BEN) for table in tables(conn)}
    assert people.erase(conn, ANNA) == [f"{anna:032x}"]
    assert all(rows_with(conn, table, ANNA) == [] for table in tables(conn))
    assert {table: rows_with(conn, table, BEN) for table in tables(conn)} == before
    assert inbox.known(conn, "telegram", f"of {ANNA}".encode())
    assert people.erase(conn, ANNA) == []
    assert people.everybody(conn) == {BEN}


def tables(conn: sqlite3.Connection) -> list[str]:
    return [row[0] for row in conn.execute("select name from sqlite_schema where type = 'table'")]


def rows_with(conn: sqlite3.Connection, table: str, person: str) -> list[tuple[object, ...]]:
    return [row for row in conn.execute(f"select * from {table}") if person in row]


def test_a_file_is_named_until_it_is_dropped(conn: sqlite3.Connection, anna: int) -> None:
    people.add_files(conn, ANNA, [("1" * 32, "exhibit"), ("2" * 32, "letter")])
    assert people.files(conn, ANNA) == [("1" * 32, "exhibit"), ("2" * 32, "letter")]
    people.drop_files(conn, ["1" * 32])
    assert people.all_files(conn) == {"2" * 32}


@pytest.mark.parametrize(
    ("question", "index"),
    [
        (reminders.DUE, "reminder_due"),
        (inbox.WAITING, "inbox_open"),
        (inbox.HELD, "inbox_open"),
        (inbox.KNOWN, "sqlite_autoindex_inbox_1"),
        (outbox.WAITING, "outbox_chat"),
        (people.FIND_CHAT, "sqlite_autoindex_chat_1"),
        (people.CHATS, "chat_person"),
        (people.FILES, "file_person"),
        (people.ERASE[0], "inbox_open"),
        (journal.LENGTH, "PRIMARY KEY"),
    ],
)
def test_questions_asked_all_the_time_do_not_read_whole_tables(
    conn: sqlite3.Connection, question: str, index: str
) -> None:
    names = ("moment", "limit", "after", "person", "hash", "now", "chat", "channel", "event_hash", "case_id")
    plan = conn.execute(f"explain query plan {question}", dict.fromkeys(names, "")).fetchall()
    assert any(index in row[3] for row in plan), plan


# --- instants


def test_instants_of_every_zone_sort_as_text() -> None:
    berlin = timezone(timedelta(hours=1))
    moments = [
        datetime(2026, 11, 25, 12, 30, tzinfo=berlin),
        NOON,
        NOON + timedelta(microseconds=1),
        datetime(999, 1, 1, tzinfo=UTC),
    ]
    assert sorted(map(stamp, moments)) == [stamp(each) for each in sorted(moments)]
    assert [moment(stamp(each)) for each in moments] == moments
    with pytest.raises(ValueError, match="zone"):
        stamp(datetime(2026, 11, 25))

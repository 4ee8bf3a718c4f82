"""Rows of several cases: each with reminders and messages of its own, and codes for another person."""

import sqlite3

from storage import erasing, invitations, journal, outbox, people, reminders
from tests.test_storage_rows import ANNA, BEN, NOW, anna, ben, conn, later, parcel, rows_with, tables

__all__ = ["anna", "ben", "conn"]  # fixtures
CODE = b"hash of a code"
WEEK = later(60 * 24 * 7)


# ---- several cases


def test_somebody_new_has_a_first_case_and_a_number_is_never_given_again(conn: sqlite3.Connection, anna: int) -> None:
    assert people.shelf(conn, ANNA) == ("1", 1)
    people.go_on_with(conn, ANNA, "12")
    people.go_on_with(conn, ANNA, "2")
    assert people.shelf(conn, ANNA) == ("2", 12)
    assert people.shelf(conn, BEN) == ("1", 1)


def test_two_cases_may_plan_under_the_same_key(conn: sqlite3.Connection, anna: int) -> None:
    reminders.plan(conn, ANNA, "1", [("due:L1:0", later(5), b"one")])
    reminders.plan(conn, ANNA, "2", [("due:L1:0", later(4), b"two")])
    assert [(one.case, one.payload) for one in reminders.due(conn, later(9))] == [("2", b"two"), ("1", b"one")]
    reminders.plan(conn, ANNA, "2", [])
    assert [one.case for one in reminders.due(conn, later(9))] == ["1"]
    assert not reminders.said(conn, ANNA, "2", "due:L1:0")
    assert reminders.said(conn, ANNA, "1", "due:L1:0")


def test_who_is_silenced_is_reminded_in_no_case_and_others_still_are(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    for person, case in ((ANNA, "1"), (ANNA, "2"), (BEN, "1")):
        reminders.plan(conn, person, case, [("intake", later(5), b"sealed")])
    reminders.silence(conn, ANNA)
    assert [(one.person, one.case) for one in reminders.due(conn, later(9))] == [(BEN, "1")]


def test_a_case_is_forgotten_with_all_that_hangs_on_it_and_the_other_keeps_everything(
    conn: sqlite3.Connection, anna: int
) -> None:
    numbers = {}
    for case in "12":
        journal.append(conn, ANNA, case, 1, [case.encode()], NOW)
        reminders.plan(conn, ANNA, case, [("intake", later(5), b"sealed")])
        numbers[case] = outbox.put(conn, ANNA, anna, [parcel(int(case))], case)
        invitations.put(conn, ANNA, case, case.encode(), WEEK, NOW)
    people.add_files(conn, ANNA, [("1" * 32, "export"), ("2" * 32, "letter")])
    gone = erasing.forget_case(conn, ANNA, "2")
    assert gone == erasing.Gone(numbers["2"], ["1" * 32])
    assert journal.cases(conn, ANNA) == ["1"]
    assert [one.case for one in reminders.due(conn, later(9))] == ["1"]
    assert [one.n for one in outbox.waiting(conn, NOW)] == numbers["1"]
    assert people.files(conn, ANNA) == [("2" * 32, "letter")]
    assert invitations.find(conn, b"2", BEN, NOW) is None
    assert invitations.find(conn, b"1", BEN, NOW) is not None


# ---- codes for another person


def invited(conn: sqlite3.Connection) -> invitations.Invitation:
    """Anna's code, named by Ben."""
    invitations.put(conn, ANNA, "2", CODE, WEEK, NOW)
    assert invitations.claim(conn, CODE, BEN, "1", NOW)
    found = invitations.find(conn, CODE, BEN, NOW)
    assert found
    return found


def test_a_code_is_found_until_its_time_is_over_and_by_who_named_it_also_later(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    invitations.put(conn, ANNA, "1", CODE, WEEK, NOW)
    assert invitations.find(conn, CODE, BEN, later(60 * 24 * 7 - 1)) is not None
    assert invitations.find(conn, CODE, BEN, WEEK) is None
    assert not invitations.claim(conn, CODE, BEN, "1", WEEK)
    assert invitations.claim(conn, CODE, BEN, "1", NOW)
    assert invitations.find(conn, CODE, BEN, WEEK) is not None


def test_a_code_is_good_once_and_not_for_who_gave_it_out(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    invitations.put(conn, ANNA, "1", CODE, WEEK, NOW)
    people.add(conn, "c" * 32, "telegram", b"hash of cem", b"sealed", NOW)
    assert not invitations.claim(conn, CODE, ANNA, "1", NOW)
    assert invitations.claim(conn, CODE, BEN, "1", NOW)
    assert not invitations.claim(conn, CODE, "c" * 32, "1", NOW)
    assert invitations.find(conn, CODE, "c" * 32, NOW) is None


def test_codes_that_nobody_named_in_time_go_with_the_next_one(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    invitations.put(conn, ANNA, "1", CODE, later(5), NOW)
    invitations.put(conn, ANNA, "1", b"another", WEEK, later(6))
    assert conn.execute("select hash from invitation").fetchall() == [(b"another",)]


def test_no_more_than_a_few_codes_wait_to_be_named(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    invited(conn)
    for number in range(9):
        invitations.put(conn, ANNA, "1", bytes([number]), WEEK, NOW)
    waiting = [hash for (hash,) in conn.execute("select hash from invitation where guest is null order by id")]
    assert waiting == [bytes([number]) for number in range(4, 9)]


def test_only_the_guest_agrees_and_once(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    found = invited(conn)
    assert (found.person, found.case, found.guest, found.guest_case, found.agreed) == (ANNA, "2", BEN, "1", 0)
    assert not invitations.agree(conn, found.id, ANNA)
    assert invitations.agree(conn, found.id, BEN)
    assert not invitations.agree(conn, found.id, BEN)


def test_only_the_guest_takes_their_yes_back_before_the_other_one_gave_theirs(
    conn: sqlite3.Connection, anna: int, ben: int
) -> None:
    found = invited(conn)
    assert not invitations.disagree(conn, found.id, BEN)
    assert invitations.agree(conn, found.id, BEN)
    assert not invitations.disagree(conn, found.id, "c" * 32)
    assert not invitations.disagree(conn, found.id, ANNA)
    assert invitations.disagree(conn, found.id, BEN)
    assert invitations.of(conn, found.id) is not None
    assert not invitations.settle(conn, found.id, ANNA)


def test_the_invitation_of_somebody_who_leaves_is_over(conn: sqlite3.Connection, anna: int, ben: int) -> None:
    found = invited(conn)
    people.set_state(conn, ANNA, "gone")
    assert invitations.of(conn, found.id) is None
    people.erase(conn, BEN)
    assert all(rows_with(conn, table, BEN) == [] for table in tables(conn))
    assert conn.execute("select count(*) from invitation").fetchone() == (0,)


def test_looking_for_invitations_reads_no_whole_table(conn: sqlite3.Connection) -> None:
    names = ("hash", "guest", "now", "id", "person", "case_id")
    for question, index in ((invitations.FIND, "sqlite_autoindex_invitation_1"), (people.ERASE[6], "invitation_")):
        plan = conn.execute(f"explain query plan {question}", dict.fromkeys(names, "")).fetchall()
        assert any(index in row[3] for row in plan), plan

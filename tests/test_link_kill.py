"""Killed at any point of joining two chats and started again: two people or one, nothing half, and the same words."""

import re
from functools import partial
from pathlib import Path
from shutil import rmtree

import pytest

from tests.driver import Chat, Line, Start, copy, query, rows
from tests.nursery import Nursery
from tests.story import picture
from tests.test_kill import Told, at_the_same_time, die, finish, points, until_the_end

A, B = "a", "b"


def lines_before(folder: Path) -> list[Line]:
    """Chat a has a case and a code, chat b was greeted, and what it wrote waits with a photo."""
    folder.mkdir(parents=True)
    (folder / "brief.jpg").write_bytes(picture(3))
    photo = {"text": "seit dem 3.11.2026", "files": [str(folder / "brief.jpg")], "chat": B}
    texts = ("/start", "ja", "amazon hat mein konto gesperrt", "/link")
    return [photo, *({"text": text, "chat": A} for text in texts)]


def joining(code: str, answer: str) -> list[Line]:
    return [
        {"text": f"/link {code}", "chat": B, "key": "1"},
        {"choice": answer, "chat": A, "key": "2"},
        {"text": "/status", "chat": B, "key": "3"},
        {"text": "jana@example.org", "chat": A, "key": "4"},
    ]


def told(folder: Path, answer: str) -> Told:
    """The joining undisturbed, with the data directory as it lay before each of its lines: all know the same code."""
    with Chat(folder / "told") as chat:
        said = [one for line in lines_before(folder / "desk") for one in chat.turn(line)]
        found = re.search(r"/verbinden (\w{4}-\w{4})", said[-1]["text"])
        assert found
        lines, heard, homes = joining(found[1], answer), [said], []
        for number, line in enumerate(lines):
            homes.append(copy(folder / "told", folder / "before" / str(number)))
            heard.append(chat.turn(line))
        assert chat.close() == 0
    first = [{"text": "", "chat": A}]  # in its place stands all that was said before
    return Told([*first, *lines], heard, rows(folder / "told"), [homes[0], *homes])


@pytest.fixture(scope="module", params=["yes", "no"])
def link(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Told:
    return told(tmp_path_factory.mktemp("link"), request.param)


def test_killed_at_every_point_of_joining_the_conversation_is_the_same(link: Told, tmp_path: Path) -> None:
    steps = range(1, len(link.lines))
    counted = {number: points(link, number, tmp_path) for number in steps}
    assert sum(counted.values()) > 40
    at_the_same_time(
        partial(die_at, link, tmp_path, number, point)
        for number, last in counted.items()
        for point in range(1, last + 1)
    )


def die_at(link: Told, folder: Path, number: int, point: int, start: Start) -> None:
    home, heard = copy(link.homes[number], folder / f"{number}-{point}"), link.before(number)
    heard.take(die(Chat(home, start, {"KONTOLOTSE_FAULT": str(point)}), link.lines[number]))
    whole_people(home)
    finish(link, home, heard, number, f"line {number}, point {point}", start)
    rmtree(home)


def whole_people(home: Path) -> None:
    """Each chat and each row that waits belongs to somebody, and a chat to the one whose messages wait in it."""
    orphans = "select count(*) from chat where person not in (select id from person where state <> 'gone')"
    mixed = "select count(*) from inbox join chat on chat.id = inbox.chat where inbox.person <> chat.person"
    waiting = " and inbox.state in ('new', 'held')"
    assert query(home, orphans) == [(0,)]
    assert query(home, mixed + waiting) == [(0,)]


def test_killed_again_after_the_start_the_joining_is_finished_all_the_same(tmp_path: Path) -> None:
    link = told(tmp_path / "told", "yes")
    nursery = Nursery()
    try:
        for first in range(1, points(link, 2, tmp_path) + 1, 3):
            for second in (1, 3, 5, 8):
                twice(link, tmp_path / f"{first}-{second}", first, second, nursery)
    finally:
        nursery.close()


def twice(link: Told, home: Path, first: int, second: int, nursery: Nursery) -> None:
    copy(link.homes[2], home)
    heard = link.before(2)
    for point in (first, second):
        chat = Chat(home, nursery.start, {"KONTOLOTSE_FAULT": str(point)})
        heard.take(until_the_end(chat, link.lines[2]))
        chat.close()
    finish(link, home, heard, 2, f"points {first} and {second}", nursery.start)
    rmtree(home)

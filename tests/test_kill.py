"""Killed at any instant and started again, the conversation is the one that it would have been: nothing lost, nothing
twice, no other text, no other date, no other file."""

import random
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree

import pytest

from tests import story
from tests.driver import NOW, Chat, Ended, Heard, Line, Start, copy, rows, started, strays, whole
from tests.nursery import Nursery

AT_A_TIME = 2
INSTANTS = 40
LONGEST = 0.25  # seconds until a kill inside a turn
STAND_STILL: Line = {"wait_until": NOW}
SEED = 4711
HEAVY = frozenset({"exhibit", "letter"})  # turns that do more than write down


@dataclass(frozen=True)
class Told:
    """A conversation that nobody disturbed: its lines, what was said to each, the rows that it left, and a copy of the
    data directory as it lay on the disk before each line (`homes`, when `kept`)."""

    lines: Sequence[Line]
    said: Sequence[Sequence[Line]]
    rows: list[tuple[object, ...]]
    homes: Sequence[Path]

    @property
    def heard(self) -> dict[int, Line]:
        return self.before(len(self.lines)).lines

    def before(self, number: int) -> Heard:
        """What was said before the line with this number."""
        return Heard(line for said in self.said[:number] for line in said)


def tell(folder: Path, acts: Sequence[story.Act]) -> Told:
    home = folder / "told"
    with Chat(home) as chat:
        told = list(story.Person(chat).play(acts))
        assert chat.close() == 0
    homes = [folder / "before" / str(number) for number in range(len(told))]
    return Told([line for line, _ in told], [said for _, said in told], rows(home), homes)


def keep_homes(folder: Path, told: Told) -> None:
    """Plays the lines again, and copies the data directory before each of them, as a crash there would leave it."""
    with Chat(folder / "again") as chat:
        for line, home in zip(told.lines, told.homes, strict=True):
            copy(folder / "again", home)
            chat.turn(line)


def kept(tmp_path_factory: pytest.TempPathFactory, plot: Callable[[story.Desk], Sequence[story.Act]]) -> Told:
    folder = tmp_path_factory.mktemp("story")
    told = tell(folder, plot(story.Desk.laid_out(folder / "desk")))
    keep_homes(folder, told)
    return told


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return kept(tmp_path_factory, story.short)


@pytest.fixture(scope="module")
def refusal(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return kept(tmp_path_factory, story.refusal)


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Told:
    return kept(tmp_path_factory, story.long)


def compare(told: Told, heard: Heard, home: Path, where: str) -> None:
    assert list(heard.lines) == list(told.heard), f"{where}: messages were lost or doubled, or came in another order"
    for n, line in told.heard.items():
        assert heard.lines[n] == line, f"{where}: message {n} is another one"
    assert rows(home) == told.rows, f"{where}: the rows differ"
    assert strays(home) == set(), f"{where}: files without rows, or rows without files"
    assert (home / "stderr").read_bytes() == b"", f"{where}: something was complained about"


def finish(told: Told, home: Path, heard: Heard, first: int, where: str, start: Start) -> None:
    """After a kill: sends the line whose turn was not finished again, and goes on to the end."""
    assert whole(home), f"{where}: the database is damaged"
    with Chat(home, start) as chat:
        said = []
        for line in told.lines[first:]:
            said += chat.turn(line)
            assert strays(home) == set(), f"{where}: files without rows, or rows without files"
        assert chat.close() == 0
    heard.take(said)
    compare(told, heard, home, where)


def at_the_same_time(work: Iterable[Callable[[Start], None]]) -> None:
    """Does the work in threads, each with its own nursery, from which it starts its processes."""
    queue = deque(work)
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        for done in [pool.submit(_work_off, queue) for _ in range(AT_A_TIME)]:
            done.result()


def _work_off(queue: deque[Callable[[Start], None]]) -> None:
    nursery = Nursery()
    try:
        while True:
            queue.popleft()(nursery.start)
    except IndexError:
        return
    finally:
        queue.clear()  # after a failure the other thread need not go on
        nursery.close()


# ---- the story itself


def test_the_story_has_drafts_exhibits_sendings_and_reminders(long: Told) -> None:
    lines = long.heard.values()
    kinds = [line["type"] for line in lines]
    assert kinds.count("letter") >= 5
    assert kinds.count("exhibit") == 5
    assert kinds.count("sent") >= 4
    assert {line["kind"] for line in lines if line["type"] == "letter"} >= {"access_request", "follow_up"}
    assert any(line["version"] > 1 for line in lines if line["type"] == "letter")
    assert {line["at"][:7] for line in lines if line.get("nudge")} >= {"2026-12"}


def test_the_same_story_told_twice_is_the_same_to_the_byte(long: Told, tmp_path: Path) -> None:
    with Chat(tmp_path) as chat:
        heard = Heard(one for line in long.lines for one in chat.turn(line))
        assert chat.close() == 0
    compare(long, heard, tmp_path, "undisturbed")


# ---- between two lines


def go_on_killing(long: Told, folder: Path, again: bool, start: Start) -> None:
    heard = Heard()
    for number, line in enumerate(long.lines):
        before = [long.lines[number - 1]] if again and number else []
        with Chat(folder, start) as chat:  # killed at its end
            heard.take([one for sent in (*before, line) for one in chat.turn(sent)])
        assert whole(folder), "the database is damaged"
    compare(long, heard, folder, "killed after every line")


def test_killed_after_every_line_the_conversation_is_the_same(long: Told, tmp_path: Path) -> None:
    go_on_killing(long, tmp_path, False, started)


def test_killed_after_every_line_and_told_the_last_one_again_it_is_the_same(long: Told, tmp_path: Path) -> None:
    at_the_same_time([partial(go_on_killing, long, tmp_path, True)])


def test_killed_once_in_any_gap_the_conversation_is_the_same(short: Told, tmp_path: Path) -> None:
    def once(number: int, start: Start) -> None:
        home = copy(short.homes[number], tmp_path / str(number))
        finish(short, home, short.before(number), number, f"killed before line {number}", start)

    at_the_same_time(partial(once, number) for number in range(1, len(short.lines)))


# ---- at every point inside a line


def points(short: Told, number: int, folder: Path) -> int:
    """How many numbered points a process passes that starts, hears this line, and ends."""
    home, count = copy(short.homes[number], folder / f"count {number}"), folder / f"{number}.count"
    with Chat(home, environment={"KONTOLOTSE_FAULT_COUNT": str(count)}) as chat:
        chat.turn(short.lines[number])
        assert chat.close() == 0
    return int(count.read_text("utf-8"))


def die(chat: Chat, line: Line) -> list[Line]:
    """Sends a line to a chat that dies of it; what was said by then."""
    said = until_the_end(chat, line)
    assert chat.close() == -signal.SIGKILL, "nobody died"
    return said


def until_the_end(chat: Chat, line: Line) -> list[Line]:
    try:
        return chat.turn(line)
    except Ended as ended:
        return ended.lines


def die_at(short: Told, folder: Path, number: int, point: int, start: Start) -> None:
    home, heard = copy(short.homes[number], folder / f"{number}-{point}"), short.before(number)
    heard.take(die(Chat(home, start, {"KONTOLOTSE_FAULT": str(point)}), short.lines[number]))
    finish(short, home, heard, number, f"line {number}, point {point}", start)
    rmtree(home)


def test_killed_at_every_numbered_point_the_conversation_is_the_same(short: Told, tmp_path: Path) -> None:
    counted = [points(short, number, tmp_path) for number in range(len(short.lines))]
    assert min(counted) > 5
    assert sum(counted) > 150
    at_the_same_time(
        partial(die_at, short, tmp_path, number, point)
        for number, last in enumerate(counted)
        for point in range(1, last + 1)
    )


def die_twice(short: Told, folder: Path, number: int, points: tuple[int, int], start: Start) -> int:
    """Dies of a line, and again of the start after that where that one still passes such a point; the last exit."""
    home, heard = copy(short.homes[number], folder / "-".join(map(str, (number, *points)))), short.before(number)
    first, second = points
    heard.take(die(Chat(home, start, {"KONTOLOTSE_FAULT": str(first)}), short.lines[number]))
    again = Chat(home, start, {"KONTOLOTSE_FAULT": str(second)})
    heard.take(until_the_end(again, short.lines[number]))
    code = again.close()
    finish(short, home, heard, number, f"line {number}, points {points}", start)
    rmtree(home)
    return code


def test_killed_again_while_it_starts_after_a_kill_the_conversation_is_the_same(short: Told, tmp_path: Path) -> None:
    heavy = [number for number, said in enumerate(short.said) if HEAVY & {line["type"] for line in said}]
    codes: list[int] = []

    def twice(number: int, points: tuple[int, int], start: Start) -> None:
        codes.append(die_twice(short, tmp_path, number, points, start))

    at_the_same_time(
        partial(twice, number, (first, second)) for number in heavy for first in (4, 8, 12) for second in range(1, 8)
    )
    assert set(codes) <= {0, -signal.SIGKILL}
    assert codes.count(-signal.SIGKILL) > 0.8 * len(codes), "hardly anybody died twice"


def test_killed_at_every_point_of_a_deletion_everything_is_forgotten_all_the_same(
    refusal: Told, tmp_path: Path
) -> None:
    last = len(refusal.lines) - 1
    assert not [row for row in refusal.rows if row[0] in ("person", "chat", "journal", "file")]
    at_the_same_time(
        partial(die_at, refusal, tmp_path, last, point) for point in range(1, points(refusal, last, tmp_path) + 1)
    )


# ---- at any instant inside a line


def die_within(long: Told, folder: Path, run: int, number: int, delay: float, start: Start) -> None:
    home, heard = copy(long.homes[number], folder / str(run)), long.before(number)
    with Chat(home, start, log="log of the killed") as chat:  # a worker that lost its parent may complain there
        heard.take(chat.turn(STAND_STILL))  # so that the start is over and the delay counts inside the turn
        killer = threading.Timer(delay, chat.process.kill)
        killer.start()
        said = until_the_end(chat, long.lines[number])
        killer.join()
    heard.take(said)
    finish(long, home, heard, number, f"line {number}, {delay * 1000:.0f} ms", start)


def test_killed_at_any_instant_of_a_heavy_turn_the_conversation_is_the_same(long: Told, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    heavy = [number for number, said in enumerate(long.said) if HEAVY & {line["type"] for line in said}]
    at_the_same_time(
        partial(die_within, long, tmp_path, run, chance.choice(heavy), chance.uniform(0, LONGEST))
        for run in range(INSTANTS)
    )

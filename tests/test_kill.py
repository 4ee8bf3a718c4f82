"""Killed at any instant and started again, the conversation is the one that it would have been: nothing lost, nothing
twice, no other text, no other date, no other file."""

import random
import signal
import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from tests import story
from tests.driver import Chat, Ended, Heard, Line, copy, rows, strays, whole

AT_A_TIME = 2
INSTANTS = 40
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
    home, homes, lines, said = folder / "told", [], [], []
    chat = Chat(home)
    for number, (line, heard) in enumerate(story.Person(chat).play(acts)):
        lines.append(line)
        said.append(heard)
        homes.append(folder / "before" / str(number))
    assert chat.close() == 0
    return Told(lines, said, rows(home), homes)


def keep_homes(folder: Path, told: Told) -> None:
    """Plays the lines again, and copies the data directory before each of them, as a crash there would leave it."""
    chat = Chat(folder / "again")
    for line, home in zip(told.lines, told.homes, strict=True):
        copy(folder / "again", home)
        chat.turn(line)
    chat.close()


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("short")
    told = tell(folder, story.short(story.Desk.laid_out(folder / "desk")))
    keep_homes(folder, told)
    return told


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("long")
    told = tell(folder, story.long(story.Desk.laid_out(folder / "desk")))
    keep_homes(folder, told)
    return told


def compare(told: Told, heard: Heard, home: Path, where: str) -> None:
    assert list(heard.lines) == list(told.heard), f"{where}: messages were lost or doubled, or came in another order"
    for n, line in told.heard.items():
        assert heard.lines[n] == line, f"{where}: message {n} is another one"
    assert rows(home) == told.rows, f"{where}: the rows differ"
    assert strays(home) == set(), f"{where}: files without rows, or rows without files"
    assert (home / "stderr").read_bytes() == b"", f"{where}: something was complained about"


def finish(told: Told, home: Path, heard: Heard, start: int, where: str) -> None:
    """After a kill: sends the line whose turn was not finished again, and goes on to the end."""
    assert whole(home), f"{where}: the database is damaged"
    chat, said = Chat(home), []
    for number, line in enumerate(told.lines[start:]):
        said += chat.turn(line)
        if not number:
            assert strays(home) == set(), f"{where}: files without rows, or rows without files after the start"
    heard.take(said)
    assert chat.close() == 0
    compare(told, heard, home, where)


def at_the_same_time(work: Iterable[partial[None]]) -> None:
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        for done in [pool.submit(one) for one in work]:
            done.result()


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
    chat, heard = Chat(tmp_path), Heard()
    for line in long.lines:
        heard.take(chat.turn(line))
    assert chat.close() == 0
    compare(long, heard, tmp_path, "undisturbed")


# ---- between two lines


@pytest.mark.parametrize("again", [True, False])
def test_killed_after_every_line_the_conversation_is_the_same(long: Told, tmp_path: Path, again: bool) -> None:
    heard = Heard()
    for number, line in enumerate(long.lines):
        chat = Chat(tmp_path)
        before = [long.lines[number - 1]] if again and number else []
        heard.take([one for sent in (*before, line) for one in chat.turn(sent)])
        chat.kill()
        assert whole(tmp_path)
    compare(long, heard, tmp_path, "killed after every line")


def test_killed_once_in_any_gap_the_conversation_is_the_same(short: Told, tmp_path: Path) -> None:
    def once(number: int) -> None:
        home = copy(short.homes[number], tmp_path / str(number))
        finish(short, home, short.before(number), number, f"killed before line {number}")

    at_the_same_time(partial(once, number) for number in range(1, len(short.lines)))


# ---- at every point inside a line


def points(short: Told, number: int, folder: Path) -> int:
    """How many numbered points a process passes that starts, hears this line, and ends."""
    home, count = copy(short.homes[number], folder / f"count {number}"), folder / f"{number}.count"
    chat = Chat(home, environment={"KONTOLOTSE_FAULT_COUNT": str(count)})
    chat.turn(short.lines[number])
    chat.close()
    return int(count.read_text("utf-8"))


def die_at(short: Told, folder: Path, number: int, point: int) -> None:
    where = f"line {number}, point {point}"
    home = copy(short.homes[number], folder / f"{number}-{point}")
    heard = short.before(number)
    chat = Chat(home, environment={"KONTOLOTSE_FAULT": str(point)})
    try:
        said = chat.turn(short.lines[number])
    except Ended as ended:
        said = ended.lines
    heard.take(said)
    assert chat.close() == -signal.SIGKILL, f"{where}: nobody died"
    finish(short, home, heard, number, where)


def test_killed_at_every_numbered_point_the_conversation_is_the_same(short: Told, tmp_path: Path) -> None:
    counted = [points(short, number, tmp_path) for number in range(len(short.lines))]
    assert min(counted) > 5
    assert sum(counted) > 150
    at_the_same_time(
        partial(die_at, short, tmp_path, number, point)
        for number, last in enumerate(counted)
        for point in range(1, last + 1)
    )


# ---- at any instant inside a line


def die_within(long: Told, folder: Path, run: int, number: int, delay: float) -> None:
    where = f"line {number}, {delay * 1000:.0f} ms"
    home, heard = copy(long.homes[number], folder / str(run)), long.before(number)
    chat = Chat(home)
    chat.send({"wait_until": "2026-11-25T09:00:00+01:00"})
    heard.take(chat.answers())  # so that the start is over and the delay counts inside the turn
    killer = threading.Timer(delay, chat.process.kill)
    killer.start()
    try:
        said = chat.turn(long.lines[number])
    except Ended as ended:
        said = ended.lines
    killer.cancel()
    chat.kill()
    heard.take(said)
    finish(long, home, heard, number, where)


def test_killed_at_any_instant_of_a_heavy_turn_the_conversation_is_the_same(long: Told, tmp_path: Path) -> None:
    chance = random.Random(SEED)
    heavy = [number for number, said in enumerate(long.said) if HEAVY & {line["type"] for line in said}]
    at_the_same_time(
        partial(die_within, long, tmp_path, run, chance.choice(heavy), chance.uniform(0, 0.25))
        for run in range(INSTANTS)
    )

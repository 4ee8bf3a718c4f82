"""Drives the scripted chat as a process of its own, as a script would: kills it, starts it again, notes what it says.

No test of its own. It knows lines, numbers and files, and no wording.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Protocol

ROOT = Path(__file__).parent.parent
NOW = "2026-11-25T10:00:00+01:00"
PATIENCE = 120.0  # seconds for one line; a chat that hangs is killed and its test fails

Line = dict[str, Any]


class Ended(Exception):
    """The process ended before the line's turn was printed; `lines` came before that."""

    def __init__(self, lines: list[Line]) -> None:
        super().__init__("the chat ended in the middle of a turn")
        self.lines = lines


class Process(Protocol):
    """What is needed of a process: a Popen, or one of a nursery."""

    stdin: Any
    stdout: Any

    def kill(self) -> None: ...

    def wait(self) -> int: ...


Start = Callable[[Sequence[str], Mapping[str, str], IO[bytes]], Process]


def started(arguments: Sequence[str], environment: Mapping[str, str], stderr: IO[bytes]) -> Process:
    """The command line as a process of its own."""
    command, pipe = [sys.executable, "-m", "bot", *arguments], subprocess.PIPE
    return subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **environment}, stdin=pipe, stdout=pipe, stderr=stderr
    )


class Chat:
    """One process of the scripted chat on `<home>/data`; files go to `<home>/files`, stderr to `<home>/<log>`. With
    `with`, a process that a failed test has left is killed."""

    def __init__(
        self,
        home: Path,
        start: Start = started,
        environment: Mapping[str, str] | None = None,
        log: str = "stderr",
    ) -> None:
        arguments = ["chat", "--json", "--data", str(home / "data"), "--files", str(home / "files"), "--now", NOW]
        home.mkdir(parents=True, exist_ok=True)
        with (home / log).open("ab") as stderr:
            self.process = start(arguments, environment or {}, stderr)

    def __enter__(self) -> "Chat":
        return self

    def __exit__(self, *failure: object) -> None:
        self.kill()

    def turn(self, line: Line) -> list[Line]:
        """Sends a line; all that is said until its turn ends. Raises Ended, with what was said by then."""
        self.send(line)
        return self.answers()

    def send(self, line: Line) -> None:
        """Writes a line; that nobody reads it any more is found out when the answers are read."""
        with suppress(BrokenPipeError):
            self.process.stdin.write(json.dumps(line).encode() + b"\n")
            self.process.stdin.flush()

    def answers(self) -> list[Line]:
        said: list[Line] = []
        watch = threading.Timer(PATIENCE, self.process.kill)
        watch.start()
        try:
            for raw in self.process.stdout:
                if not raw.endswith(b"\n"):
                    break
                line = json.loads(raw)
                if line["type"] in ("turn", "error"):
                    assert line["type"] == "turn", line
                    return said
                said.append(with_contents(line))
        finally:
            watch.cancel()
        raise Ended(said)

    def kill(self) -> None:
        """As a power cut would."""
        self.process.kill()
        self.close()

    def close(self) -> int:
        """Ends the input; the exit code."""
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        code = self.process.wait()
        self.process.stdout.close()
        return code


def with_contents(line: Line) -> Line:
    """The line with every path replaced by the checksum of what lies there now: paths may differ, contents may not."""
    paths = {name: _checksum(line[name]) for name in ("pdf", "eml", "txt") if line.get(name)}
    files = [{**file, "path": _checksum(file["path"])} for file in line.get("files", [])]
    return {**line, **paths, **({"files": files} if "files" in line else {})}


def _checksum(path: str) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


class Heard:
    """What a person saw, each message once, by its number."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        self.lines: dict[int, Line] = {}
        self.take(lines)

    def take(self, lines: Iterable[Line]) -> None:
        """Lines of one process, as they came: they rise, and a number that comes again says the same again."""
        last = 0
        for line in lines:
            assert line["n"] > last, "a message overtook another one"
            last = line["n"]
            assert self.lines.setdefault(last, line) == line, "the same number was given to two messages"


# ---- a look into the data directory


def copy(source: Path, target: Path) -> Path:
    """A home with a copy of the other one's data, as they lie on the disk."""
    target.mkdir(parents=True)
    if (source / "data").exists():
        shutil.copytree(source / "data", target / "data")
    return target


def query(home: Path, statement: str) -> list[tuple[Any, ...]]:
    """Asks a copy of the database, so that looking changes nothing: no recovery, no checkpoint."""
    with tempfile.TemporaryDirectory() as folder:
        for path in (home / "data").glob("kontolotse.db*"):
            if not path.name.endswith("-shm"):
                shutil.copy(path, folder)
        conn = sqlite3.connect(Path(folder) / "kontolotse.db")
        try:
            return conn.execute(statement).fetchall()
        finally:
            conn.close()


ROWS = """
    select 'person', state, current_case || newest_case, count(*) from person group by state, current_case, newest_case
    union all select 'chat', channel, last_used, count(*) from chat group by channel, last_used
    union all select 'inbox', state, '', count(*) from inbox group by state
    union all select 'journal', case_id, at, count(*) from journal group by case_id, at
    union all select 'outbox', state, case_id, count(*) from outbox group by state, case_id
    union all select 'reminder', case_id || key, due_at || state, count(*) from reminder
        group by case_id, key, due_at, state
    union all select 'invitation', agreed, guest is null, count(*) from invitation group by agreed, guest is null
    union all select 'file', kind, '', count(*) from file group by kind
    union all select 'moment', key, value, 1 from meta
"""


def rows(home: Path) -> list[tuple[Any, ...]]:
    """How many rows of each kind there are, with their instants: random names left out, the same for the same story."""
    return sorted(query(home, ROWS))


def whole(home: Path) -> bool:
    """Whether SQLite finds no fault with the database, or there is none yet."""
    if not (home / "data" / "kontolotse.db").exists():
        return True
    return query(home, "pragma integrity_check") == [("ok",)]


def strays(home: Path) -> set[str]:
    """Files that no row names, halves of files, and files that a row names but that are not there."""
    lying = {path.name for path in (home / "data" / "files").iterdir()}
    return lying ^ {f"{name}.age" for (name,) in query(home, "select name from file")}

"""How long a person waits for the first line after `kontolotse chat` was started, and what is loaded for that."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.figure import Bar, Figure
from bot import app
from bot.dialogue.desk import Desk

RUNS, LIMIT = 9, 1.0
COMMAND = ("-m", "bot", "chat", "--json", "--data")
LINE = b'{"text": "moin"}\n'
NOT_FOR_CHAT = ("telegram", "nio", "aiohttp", "httpx", "PIL", "typst", "pypdfium2")
HEAVY = ("telegram", "nio")


def measure(folder: Path, desk: Desk) -> list[Figure]:
    """Seconds from starting the process to its first line, with a new data directory and with one that is there."""
    old = folder / "old"
    _first_line(old)
    fresh = median(_fresh(folder) for _ in range(RUNS))
    again = median(_first_line(old) for _ in range(RUNS))
    loaded = _loaded(old)
    extra = ", ".join(name for name in NOT_FOR_CHAT if name in loaded) or "none"
    heavy = float(sum(name in loaded for name in HEAVY))
    return [
        Figure(
            "h    first line of `kontolotse chat`, new / old data",
            f"{fresh:.2f} / {again:.2f} s",
            f"importing modules; of the heavy ones loaded: {extra}",
            (
                Bar("new data directory", fresh, LIMIT, "s", most=True),
                Bar("old data directory", again, LIMIT, "s", most=True),
                Bar("chat libraries loaded", heavy, 0, "of 2", most=True),
            ),
        )
    ]


def _fresh(folder: Path) -> float:
    with tempfile.TemporaryDirectory(dir=folder) as place:
        return _first_line(Path(place) / "data")


def _first_line(data: Path) -> float:
    started = time.perf_counter()
    with subprocess.Popen(
        (sys.executable, *COMMAND, str(data)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=app.ROOT
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(LINE)
        process.stdin.flush()
        line = process.stdout.readline()
        taken = time.perf_counter() - started
        process.stdin.close()
        process.stdout.read()
    assert json.loads(line)["type"] == "say", line
    return taken


def _loaded(data: Path) -> set[str]:
    """The top-level names of everything that one such process imports."""
    command = (sys.executable, "-X", "importtime", *COMMAND, str(data))
    found = subprocess.run(command, input=LINE, capture_output=True, check=True, cwd=app.ROOT)
    names = (line.rsplit("|", 1)[-1].strip() for line in found.stderr.decode().splitlines())
    return {name.split(".")[0] for name in names if name}

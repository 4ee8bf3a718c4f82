"""Throughput: the anchors and our pipeline one after another, in several rounds, so that noise hits all of them."""

import asyncio
import gc
import tempfile
from collections.abc import Awaitable, Callable
from itertools import islice
from pathlib import Path
from statistics import median

from bench import house, library, plain, talk, trivial
from bench.figure import Bar, Figure, paired
from bot.dialogue.desk import Desk

ROUNDS = 3
NAMES = {
    "a1": "a1   SQLite alone, 3 commits a message",
    "a2": "a2   SQLite alone, 64 messages a commit",
    "b": "b    python-telegram-bot, 10 steps, memory only",
    "c1": "c1   our pipeline, trivial dialogue, 1 person",
    "c100": "c100 our pipeline, trivial dialogue, 100 people",
    "d100": "d100 our pipeline, real dialogue, 100 people",
}
BOUNDS = {
    "a1": "three fsync of the write-ahead log a message",
    "a2": "SQLite's work on nine rows a message; fsync is shared by 64",
    "b": "Python objects of the library; nothing is kept",
    "c1": "three fsync, and three trips to the writer's thread and back, a message",
    "c100": "Python on one core: asyncio, sealing and SQL of a message; fsync is shared",
    "d100": "the dialogue itself: understanding a text and wording the answer",
}
Rates = dict[str, list[float]]


def measure(folder: Path, desk: Desk) -> list[Figure]:
    """All six, in ROUNDS rounds; medians of the rates, and of the ratios within a round."""
    rates: Rates = {name: [] for name in NAMES}
    for _ in range(ROUNDS):
        for name, run in _runs(desk).items():
            with tempfile.TemporaryDirectory(dir=folder) as place:
                gc.collect()
                gc.freeze()  # nobody pays for the garbage of the run before
                rates[name].append(run(Path(place)))
    return [_figure(name, rates) for name in NAMES]


def _runs(desk: Desk) -> dict[str, Callable[[Path], float]]:
    facts = [f"fact {number}" for number in range(501)]
    real = list(islice(talk.lines(), 25))
    return {
        "a1": lambda place: plain.commits(place, 1_500),
        "a2": lambda place: plain.batches(place, 8_000),
        "b": lambda place: asyncio.run(library.conversations(4_000)),
        "c1": lambda place: _trivial(house.crowd(place, desk, 1, facts)),
        "c100": lambda place: _trivial(house.crowd(place, desk, 100, facts[:41])),
        "d100": lambda place: asyncio.run(house.crowd(place, desk, 100, real)),
    }


def _trivial(run: Awaitable[float]) -> float:
    async def awaited() -> float:
        return await run

    with trivial.dialogue():
        return asyncio.run(awaited())


def _figure(name: str, rates: Rates) -> Figure:
    bars = {
        "c1": (("a1", 0.3),),
        "c100": (("a2", 0.1), ("b", 0.35)),
        "d100": (("b", 0.1),),
    }.get(name, ())
    held = tuple(Bar(f"{name} / {anchor}", paired(rates[name], rates[anchor]), limit, "x") for anchor, limit in bars)
    return Figure(NAMES[name], f"{median(rates[name]):,.0f} msg/s", BOUNDS[name], held)

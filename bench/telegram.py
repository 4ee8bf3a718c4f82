"""`python -m bench.telegram`: 20 people at once on a local Bot API, ours beside a bare bot, driven the same way.

The server is the one in ../shared/rigs/telegram; exit code 1 where a bar was missed, 2 where the server is not there.
"""

import asyncio
import compileall
import importlib
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from bench.figure import Bar, Figure, lines

ROOT = Path(__file__).parent.parent
RIG = ROOT.parent / "shared" / "rigs" / "telegram"
TOKEN = "4242:BENCH-TOKEN"
PEOPLE, ROUNDS, STARTS = 20, 3, 5
PHOTO = ""
TURNS = (
    *("/start", "ja", "Amazon hat mein Konto gesperrt", PHOTO),
    *("mein Konto ist jonas@example.org", PHOTO, "seit dem 23.9.2026", "nein"),
)
QUIET, PATIENCE = 0.1, 30.0
BARS = {"text": 3.0, "photo": 3.0, "start": 1.5}
Command = Callable[[str, Path], Sequence[str]]


@dataclass
class Times:
    """Seconds from a message to its first answer."""

    text: list[float] = field(default_factory=list)
    photo: list[float] = field(default_factory=list)


def ours(url: str, folder: Path) -> Sequence[str]:
    config = folder / "config.toml"
    bot = f'[bot]\ndata = "{folder / "data"}"\noperator = "bench"\nburst_seconds = 0\n'
    config.write_text(f'{bot}[telegram]\ntoken = "{TOKEN}"\napi_url = "{url}"\n', "utf-8")
    return (sys.executable, "-m", "bot", "run", "--config", str(config))


def bare(url: str, folder: Path) -> Sequence[str]:
    return (sys.executable, "-m", "bench.telegram_bare", url, TOKEN, str(folder))


@asynccontextmanager
async def running(tg: Any, command: Command, folder: Path) -> AsyncIterator[None]:
    """The bot as a process; ended politely."""
    with (folder / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(*command(tg.url, folder), cwd=ROOT, stdout=log, stderr=log)
    try:
        yield
    finally:
        process.terminate()
        await asyncio.wait_for(process.wait(), PATIENCE)


async def first_answer(phone: Any, seen: int) -> float:
    """The instant at which something new stands on the phone."""
    end = time.perf_counter() + PATIENCE
    while len(phone.messages) <= seen:
        phone._news.clear()
        assert time.perf_counter() < end, f"no answer\n{phone.screen()}"
        try:
            await asyncio.wait_for(phone._news.wait(), 0.5)
        except TimeoutError:
            continue
    return time.perf_counter()


async def talk(phone: Any, photos: Sequence[dict[str, Any]], times: Times) -> None:
    """One conversation; the next message goes out when the answers to the one before have settled. The photos lie on
    the server already: recompressing them would hold up everybody else's clock."""
    left = list(photos)
    for text in TURNS:
        seen, sent = len(phone.messages), time.perf_counter()
        if text == PHOTO:
            phone._user_message(phone.chat, left.pop())
        else:
            await phone.say(text)
        taken = await first_answer(phone, seen) - sent
        (times.photo if text == PHOTO else times.text).append(taken)
        count = -1
        while count != len(phone.messages):
            count = len(phone.messages)
            await asyncio.sleep(QUIET)


async def crowd(command: Command, photos: Sequence[bytes]) -> Times:
    """Everybody at once, in a Telegram and a folder of their own."""
    api, times = importlib.import_module("fakeapi"), Times()
    with tempfile.TemporaryDirectory(prefix="kontolotse-bench-") as place:
        async with api.FakeTelegram(token=TOKEN) as tg, running(tg, command, Path(place)):
            phones = [tg.phone(f"Person {number}", language_code="de") for number in range(PEOPLE)]
            uploaded = [phones[0]._build("photo", one) for one in photos]
            pairs = [uploaded[2 * number : 2 * number + 2] for number in range(PEOPLE)]
            await asyncio.sleep(2.0)
            await asyncio.gather(*(talk(phone, pair, times) for phone, pair in zip(phones, pairs, strict=True)))
            _check(tg, phones)
        assert "ERROR" not in (Path(place) / "log").read_text("utf-8", "replace")
    return times


def _check(tg: Any, phones: Sequence[Any]) -> None:
    """No rule was broken, and on each phone the bot's answers stand behind what they answer."""
    tg.assert_clean()
    for phone in phones:
        rows = [one.from_bot for one in phone.chat.messages.values()]
        assert rows[0] is False
        assert not any(one is two is False for one, two in pairwise(rows)), "somebody waited"


async def start(command: Command, place: Path) -> float:
    """Seconds from starting the process to the first answer to a message that was waiting."""
    api = importlib.import_module("fakeapi")
    async with api.FakeTelegram(token=TOKEN) as tg:
        phone = tg.phone("Wiebke", language_code="de")
        await phone.say("/start")
        began = time.perf_counter()
        async with running(tg, command, place):
            return await first_answer(phone, 0) - began


async def starts(command: Command) -> float:
    with tempfile.TemporaryDirectory(prefix="kontolotse-bench-") as place:
        return await start(command, Path(place))


def p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]


async def measure() -> list[Figure]:
    make = importlib.import_module("rigtools").letter_jpeg
    photos = [make(f"Mahnung Nummer {number}\n" * 10) for number in range(2 * PEOPLE)]
    pairs = [(await crowd(ours, photos), await crowd(bare, photos)) for _ in range(ROUNDS)]
    began = [(await starts(ours), await starts(bare)) for _ in range(STARTS)]
    return [
        _figure("text", "p95 of a text turn, 20 people at once", [(p95(a.text), p95(b.text)) for a, b in pairs]),
        _figure("photo", "p95 of a photo turn, 20 people at once", [(p95(a.photo), p95(b.photo)) for a, b in pairs]),
        _figure("start", "first answer after the start", began),
    ]


def _figure(key: str, name: str, pairs: Sequence[tuple[float, float]]) -> Figure:
    value, anchor = median(a for a, _ in pairs), median(b for _, b in pairs)
    bar = Bar(f"{key} / bare bot", median(a / b for a, b in pairs), BARS[key], "x", most=True)
    return Figure(name, f"{value * 1000:.0f} ms", f"a bare bot takes {anchor * 1000:.0f} ms", (bar,))


def main() -> int:
    if not (RIG / "fakeapi.py").is_file():
        print("the local Telegram server (../shared/rigs/telegram) is not beside the project")
        return 2
    for part in ("bot", "storage", "bench"):  # as an installation has it; the library's is compiled as well
        compileall.compile_dir(ROOT / part, quiet=1)
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(RIG))
    figures = asyncio.run(measure())
    print("\n".join(lines(figures)))
    return int(not all(bar.passed for figure in figures for bar in figure.bars))


if __name__ == "__main__":
    sys.exit(main())

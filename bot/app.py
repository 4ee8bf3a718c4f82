"""Puts the parts together; the only file that knows them all. It reads folders, so that the core need not."""

import asyncio
import base64
import binascii
import json
import logging
import os
import sys
import threading
import tomllib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import config
from bot.channels import script
from bot.channels.terminal import NAME, Files, ScriptedTerminal, TypedTerminal
from bot.clock import Clock
from bot.dialogue.desk import Desk
from bot.dialogue.wordings import Words
from bot.directory.entities import BadRecord, Directory, Entity, Records, parse
from bot.law import papers, routes
from bot.law.places import Places
from bot.letters.render import Office
from bot.messages import Channel
from bot.service import Service
from bot.workshop import Workshop
from storage.database import Database
from storage.lock import DataLock
from storage.vault import Vault

ROOT = Path(__file__).parent.parent
TEMPLATES = ROOT / "templates"
DIRECTORY = ROOT / "bot" / "directory"
PAPERS = ROOT / "bot" / "law" / "countries" / "papers.toml"
ROUTES = ROOT / "bot" / "law" / "countries" / "routes.toml"
PEOPLE, OFFICES = ("companies", "collectors", "bureaus"), ("authorities", "courts")
PLACES = ROOT / "bot" / "law" / "countries" / "places.toml"
TABLES = (
    "chat.toml",
    "questions.toml",
    "abroad.toml",
    "routes.toml",
    "law.toml",
    "cli.toml",
    "paper.toml",
    "telegram.toml",
    "matrix.toml",
)
MASTER = "KONTOLOTSE_MASTER_KEY"
DATABASE = "kontolotse.db"
TICK = 1.0

log = logging.getLogger(__name__)


class BadMasterKey(Exception):
    """The master key in the environment is not 32 bytes in base64."""


@dataclass(frozen=True)
class Chat:
    """What the command line asks of a conversation in the terminal."""

    data: Path
    files: Path
    language: str
    now: datetime | None
    scripted: bool


# ---- what is read once


@cache
def words(language: str) -> Words:
    """All wordings of a language, merged from its files; read once."""
    tables: dict[str, object] = {}
    for name in TABLES:
        tables |= tomllib.loads((TEMPLATES / language / name).read_text("utf-8"))
    return Words(language, tables)


def office() -> Office:
    paths = [*TEMPLATES.glob("*/letters/*.j2"), *TEMPLATES.glob("*/letters.toml")]
    return Office({path.relative_to(TEMPLATES).as_posix(): path.read_text("utf-8") for path in paths})


def directory(data: Path | None = None, today: date = date.min) -> Directory:
    """The shipped records, and beside them what was imported into a data directory; all read when it is needed."""
    beside = Records(partial(_imported, data, today)) if data else {}
    return Directory(Records(partial(_records, PEOPLE)), Records(partial(_records, OFFICES)), beside)


def _imported(data: Path, today: date) -> Mapping[str, Entity]:
    from bot import importing  # only where somebody is looked up

    return importing.imported(data, today)


def _records(folders: tuple[str, ...]) -> Mapping[str, Entity]:
    """What can be used of the records in some folders; `check` says what cannot."""
    found, bad = read_records(folders)
    if bad:
        log.warning("%d records of the directory cannot be used", len(bad))
    return found


def read_records(folders: tuple[str, ...] = PEOPLE + OFFICES) -> tuple[dict[str, Entity], list[BadRecord]]:
    """The records in some folders by slug, and what is wrong with others."""
    found: dict[str, Entity] = {}
    bad: list[BadRecord] = []
    for path in (path for folder in folders for path in sorted((DIRECTORY / folder).glob("*.toml"))):
        try:
            found[path.stem] = parse(path.stem, path.read_text("utf-8"))
        except BadRecord as one:
            bad.append(one)
    return found, bad


def countries() -> Mapping[str, str]:
    """Names of countries as they end an address, in small letters, to ISO codes."""
    return dict(tomllib.loads((DIRECTORY / "countries.toml").read_text("utf-8"))["countries"])


def desk(
    language: str,
    operator: str,
    languages: tuple[str, ...] = config.LANGUAGES,
    data: Path | None = None,
    today: date = date.min,
) -> Desk:
    """All that lies ready for conversations; what is two years old `today` counts as old among what was imported."""
    spoken, places = {one: words(one) for one in languages}, Places.parse(PLACES.read_text("utf-8"))
    orders, ways = papers.parse(PAPERS.read_text("utf-8")), routes.parse(ROUTES.read_text("utf-8"))
    return Desk(spoken, office(), directory(data, today), places, operator, orders, ways, language)


def workshop(spoken: Mapping[str, Words]) -> Workshop:
    labels = {language: dict(one.tables["paper"]) for language, one in spoken.items()}
    return Workshop((TEMPLATES / "paper" / "letter.typ").read_text("utf-8"), labels)


def master_key() -> bytes | None:
    """The master key of the environment, if there is one."""
    text = os.environ.get(MASTER, "")
    if not text:
        return None
    try:
        key = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise BadMasterKey from None
    if len(key) != 32:
        raise BadMasterKey
    return key


# ---- a conversation in the terminal


async def chat(wanted: Chat) -> None:
    """Talks in the terminal until its input ends."""
    with DataLock.acquire(wanted.data):
        files, clock = Files(wanted.files), Clock(wanted.now, standing=wanted.scripted)
        spoken = desk(wanted.language, "", config.LANGUAGES, wanted.data, clock.now().date())
        if wanted.scripted:
            terminal = ScriptedTerminal(sys.stdout, files)
            service = await _opened(wanted.data, spoken, clock, terminal)
            await _scripted(service, terminal)
        else:
            typed = TypedTerminal(sys.stdout, files, spoken.words[wanted.language].say)
            service = await _opened(wanted.data, spoken, clock, typed)
            await _typed(service, typed)
        await service.close()


async def _opened(data: Path, spoken: Desk, clock: Clock, channel: Channel) -> Service:
    path = data / DATABASE
    vault = Vault.open(data, data / "keys", master_key(), fresh=not path.exists())
    database = await Database.open(path)
    zone = ZoneInfo(config.Bot().timezone)
    service = Service(database, vault, spoken, workshop(spoken.words), clock, zone, {channel.name: channel})
    await service.start()
    return service


async def _scripted(service: Service, terminal: ScriptedTerminal) -> None:
    await service.settle(deliver=False)
    async for line in _lines():
        if not line.strip():
            continue
        try:
            found = script.parse(line)
        except script.BadLine as bad:
            terminal.line({"type": "error", "why": str(bad)})
            continue
        await service.deliver_all()
        if isinstance(found, script.Wait):
            await service.run_until(found.until)
        else:
            await service.accept(NAME, [found])
            await service.settle()
        terminal.line({"type": "turn"})


async def _typed(service: Service, terminal: TypedTerminal) -> None:
    """A person at the keyboard; what falls due meanwhile is said in between."""
    watch = asyncio.create_task(_watch(service))
    await service.settle()
    await service.deliver_all()
    await _say(service, {"text": "/start"})
    async for line in _lines():
        text = line.decode("utf-8", "replace")
        if text.strip():
            await _say(service, terminal.typed(text))
    watch.cancel()


async def _say(service: Service, content: dict[str, object]) -> None:
    found = script.parse(json.dumps(content, ensure_ascii=False).encode("utf-8", "replace"))
    assert not isinstance(found, script.Wait)
    await service.accept(NAME, [found])
    await service.settle()


async def _watch(service: Service) -> None:
    while True:
        await service.run_until(service.clock.now())
        await asyncio.sleep(TICK)


async def _lines() -> AsyncIterator[bytes]:
    """Lines of stdin, read in a thread: a terminal, a pipe and a file all work, and none of them blocks the loop."""
    loop, queue = asyncio.get_running_loop(), asyncio.Queue[bytes | None]()

    def read() -> None:
        for line in sys.stdin.buffer:
            loop.call_soon_threadsafe(queue.put_nowait, line)
        loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    while (line := await queue.get()) is not None:
        yield line

"""All channels that the configuration switches on, until the process is told to stop; then a clean end."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.error import InvalidToken

from bot import app
from bot.channels.telegram.channel import NAME, Telegram, Words
from bot.channels.telegram.network import bot
from bot.channels.telegram.profile import introduce
from bot.clock import Clock
from bot.config import Config
from bot.dialogue.desk import Desk
from bot.messages import Arrived, Channel
from bot.service import Service
from storage import inbox
from storage.database import Database
from storage.lock import DataLock
from storage.vault import Vault

TOKEN = "KONTOLOTSE_TELEGRAM_TOKEN"  # noqa: S105  the name of a variable
TICK = 0.5
HERE = ("http://127.0.0.1", "http://localhost", "http://[::1]")
CHANNEL_WORDS = ("name", "description", "short")
MENU = (
    *(("help", "hilfe"), ("status", "stand"), ("letters", "briefe"), ("evidence", "belege")),
    *(("deadlines", "fristen"), ("undo", "zurueck"), ("language", "sprache"), ("pause", "pause")),
    *(("human", "mensch"), ("privacy", "datenschutz"), ("export", "export"), ("delete", "loeschen")),
)


class NothingToRun(Exception):
    """No channel is switched on in the configuration."""


class ClockForTests(Exception):
    """A clock file was given, but a server is not on this computer."""


class FileClock(Clock):
    """The real clock plus the seconds that a file names, read anew each time it is asked."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self._path = path

    def now(self) -> datetime:
        moment = super().now()
        return moment + timedelta(seconds=_seconds(self._path)) if self._path else moment


def _seconds(path: Path) -> float:
    try:
        return float(path.read_text("utf-8").strip() or 0)
    except (OSError, ValueError):
        return 0.0


class Running:
    """The service with its channels and the tasks that keep it going."""

    def __init__(self, config: Config, clock: Path | None) -> None:
        self._config = config
        self._clock = FileClock(clock)
        self._quiet = config.bot.burst_seconds
        self._attending: dict[str, asyncio.Task[None]] = {}
        self._arrivals: dict[str, float] = {}
        self.service: Service

    async def run(self, stop: asyncio.Event) -> None:
        """Serves until `stop` is set; what was accepted is then heard or stays for the next start."""
        channels: dict[str, Channel] = {}
        self.service = await self._opened(channels)
        telegram_bot = bot(_token(self._config), self._config.telegram.api_url)
        spoken = self.service.desk
        telegram = Telegram(telegram_bot, _channel_words(spoken), self._accept, self._gone)
        channels[NAME] = telegram
        await self.service.start()
        cursor = await self.service.database.read(lambda conn: inbox.cursor(conn, NAME)) or ""
        async with telegram_bot:
            tasks = [asyncio.create_task(telegram.poll(cursor)), asyncio.create_task(self._keep_time())]
            tasks.append(asyncio.create_task(_introduce(telegram_bot, spoken)))
            self._wake(self.service.waiting())
            tasks.append(asyncio.create_task(self.service.deliver_all()))
            await _until(stop, tasks[:2])
            await self._end([*tasks, *self._attending.values()], telegram)

    async def _end(self, tasks: Sequence[asyncio.Task[None]], telegram: Telegram) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await telegram.close()
        await self.service.close()

    async def _opened(self, channels: dict[str, Channel]) -> Service:
        settings, data = self._config.bot, Path(self._config.bot.data)
        spoken = app.desk(settings.languages[0], settings.operator, settings.languages)
        path = data / app.DATABASE
        keys = Path(self._config.storage.keys) if self._config.storage.keys else data / "keys"
        vault = Vault.open(data, keys, app.master_key(), fresh=not path.exists())
        database = await Database.open(path)
        zone = ZoneInfo(settings.timezone)
        work = app.workshop(spoken.words)
        return Service(database, vault, spoken, work, self._clock, zone, channels, gathers=True)

    # ---- what keeps it going

    async def _accept(self, channel: str, events: Sequence[Arrived], cursor: str = "") -> None:
        await self.service.accept(channel, events, cursor)
        self._wake(self.service.waiting())

    def _wake(self, people: Sequence[str]) -> None:
        now = asyncio.get_running_loop().time()
        for person in people:
            self._arrivals[person] = now
            if person not in self._attending:
                task = asyncio.create_task(self._attend(person))
                self._attending[person] = task

    async def _attend(self, person: str) -> None:
        """Waits until a burst has settled, then hears it; a network that is slow is asked again later."""
        loop = asyncio.get_running_loop()
        try:
            while person in self._arrivals:
                rest = self._arrivals[person] + self._quiet - loop.time()
                if rest > 0:
                    await asyncio.sleep(rest)
                    continue
                started = self._arrivals.pop(person)
                pause = await self.service.attend(person)
                if pause:
                    await asyncio.sleep(pause)
                    self._arrivals.setdefault(person, started)
        finally:
            self._attending.pop(person, None)

    async def _gone(self, channel: str, chat: str) -> None:
        guest = await self.service.reception.guest(channel, chat)
        await self.service.delivery.gone(guest.chat)

    async def _keep_time(self) -> None:
        """Says what falls due, however late."""
        while True:
            await self.service.run_until(self.service.clock.now())
            await asyncio.sleep(TICK)


async def run(config: Config, clock: Path | None) -> None:
    """Serves until SIGTERM or SIGINT."""
    if not _token(config):
        raise NothingToRun
    if clock and not config.telegram.api_url.startswith(HERE):
        raise ClockForTests
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    with DataLock.acquire(Path(config.bot.data)):
        await Running(config, clock).run(stop)


def _token(config: Config) -> str:
    return os.environ.get(TOKEN, "") or config.telegram.token


async def _until(stop: asyncio.Event, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Returns at the stop; the error of a task that ended before is raised."""
    waiting = asyncio.create_task(stop.wait())
    done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    for task in done - {waiting}:
        with contextlib.suppress(asyncio.CancelledError):
            task.result()


def _channel_words(spoken: Desk) -> Words:
    return lambda key, language="": spoken.words[language or spoken.language].say(key)


async def _introduce(telegram_bot: Bot, spoken: Desk) -> None:
    texts = {
        language: {name: words.say(f"telegram.{name}") for name in CHANNEL_WORDS}
        for language, words in spoken.words.items()
    }
    commands = {
        language: [(german if language == "de" else name, words.say(f"telegram.menu.{name}")) for name, german in MENU]
        for language, words in spoken.words.items()
    }
    await introduce(telegram_bot, texts, commands)


__all__ = ["ClockForTests", "InvalidToken", "NothingToRun", "run"]

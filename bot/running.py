"""All channels that the configuration switches on, until the process is told to stop; then a clean end."""

import asyncio
import contextlib
import logging
import os
import re
import signal
from collections.abc import Coroutine, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from telegram import Bot

from bot import app
from bot.channels.telegram import polling
from bot.channels.telegram.channel import NAME, Telegram, Words
from bot.channels.telegram.network import NoSuchToken, bot, close
from bot.channels.telegram.profile import introduce
from bot.clock import Clock
from bot.config import BadConfig, Config
from bot.dialogue.desk import Desk
from bot.law.calendar import public_holidays
from bot.messages import Arrived, Channel
from bot.service import Service
from storage import inbox
from storage.database import Database
from storage.lock import DataLock
from storage.vault import Vault

TOKEN = "KONTOLOTSE_TELEGRAM_TOKEN"  # noqa: S105  the name of a variable
TICK, TROUBLE_PAUSE, WARM_UP = 0.5, 5.0, 1.0
PORT = re.compile(r"\[?[\w.:-]{1,255}\]?:[0-9]{1,5}")
SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
HERE = ("http://127.0.0.1", "http://localhost", "http://[::1]")
CHANNEL_WORDS = ("name", "description", "short")
MENU = (
    *(("help", "hilfe"), ("status", "stand"), ("letters", "briefe"), ("evidence", "belege")),
    *(("deadlines", "fristen"), ("undo", "zurueck"), ("language", "sprache"), ("pause", "pause")),
    *(("human", "mensch"), ("privacy", "datenschutz"), ("export", "export"), ("delete", "loeschen")),
)

log = logging.getLogger(__name__)


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
        self._ripe: dict[str, float] = {}
        self.service: Service
        self._telegram: Telegram

    async def run(self, stop: asyncio.Event) -> None:
        """Serves until `stop` is set; what was accepted is then heard or stays for the next start."""
        channels: dict[str, Channel] = {}
        self.service = await self._opened(channels)
        spoken = self.service.desk
        network = bot(_token(self._config), self._config.telegram.api_url)
        channels[NAME] = self._telegram = Telegram(network, _channel_words(spoken), self._accept, self._presence)
        await self.service.start()
        listening = asyncio.create_task(await self._listen(network))
        beside = [asyncio.create_task(work) for work in (self._keep_time(), self.service.deliver_all())]
        beside += [asyncio.create_task(work) for work in (_introduce(network, spoken), self._warm_up())]
        for person in self.service.waiting():
            self._wake(person, 0.0)
        try:
            await _until(stop, [listening, beside[0]])
        finally:
            await self._end([listening, *beside, *self._attending.values()], network)

    async def _listen(self, network: Bot) -> Coroutine[Any, Any, None]:
        """How updates come: fetched, or brought."""
        settings, take = self._config.telegram, self._telegram.take
        if settings.mode == "webhook":
            from bot.channels.telegram.webhook import Webhook  # only who is called pays for the server

            return Webhook(
                network, take, settings.webhook_url, settings.webhook_listen, settings.webhook_secret
            ).serve()
        cursor = await self.service.database.read(lambda conn: inbox.cursor(conn, NAME)) or ""
        return polling.poll(network, take, cursor)

    async def _end(self, tasks: Sequence[asyncio.Task[None]], network: Bot) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.service.close()
        await self._telegram.close()
        await close(network)

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

    async def _accept(self, channel: str, events: Sequence[Arrived], cursor: str) -> list[bytes]:
        rows = await self.service.accept(channel, events, cursor)
        for row in rows:
            self._wake(row.person, self._telegram.quiet(row.raw, self._quiet))
        return [row.raw for row in rows]

    def _wake(self, person: str, quiet: float) -> None:
        """Has the person's messages heard once nothing came for so many seconds."""
        self._ripe[person] = asyncio.get_running_loop().time() + quiet
        if person not in self._attending:
            self._attending[person] = asyncio.create_task(self._attend(person))

    async def _attend(self, person: str) -> None:
        """Waits until a burst has settled, then hears it; a network that is slow is asked again later."""
        try:
            while person in self._ripe:
                rest = self._ripe[person] - asyncio.get_running_loop().time()
                if rest > 0:
                    await asyncio.sleep(rest)
                    continue
                del self._ripe[person]
                if pause := await self._heard(person):
                    await asyncio.sleep(pause)
                    self._ripe.setdefault(person, 0.0)
        finally:
            self._attending.pop(person, None)

    async def _heard(self, person: str) -> float:
        """Seconds after which to try again; 0 where all is heard."""
        try:
            return await self.service.attend(person)
        except Exception as error:  # noqa: BLE001  whoever wrote is to be heard once it is mended
            log.error("nothing could be heard or stored: %s", type(error).__name__)
            return TROUBLE_PAUSE

    async def _presence(self, channel: str, address: str, there: bool) -> None:
        """Somebody left, or came back: what waited for them goes out."""
        chat = await self.service.reception.known(channel, address)
        if chat is None:
            return
        if not there:
            await self.service.delivery.gone(chat)
            return
        await self.service.delivery.back(chat)
        self.service.delivery.begin(chat)

    async def _keep_time(self) -> None:
        """Says what falls due, however late."""
        while True:
            if await self.service.falls_due():
                await self.service.run_until(self.service.clock.now())
            await asyncio.sleep(TICK)

    async def _warm_up(self) -> None:
        """Loads what the first yes and the first photo need, before anybody waits for it."""
        await asyncio.sleep(WARM_UP)
        await asyncio.to_thread(public_holidays, "DE", self.service.local_now().year)
        await self.service.workshop.examine("-.txt", b"-")


async def run(config: Config, clock: Path | None) -> None:
    """Serves until SIGTERM or SIGINT."""
    if not _token(config):
        raise NothingToRun
    if wrong := _half_a_webhook(config):
        raise BadConfig(*wrong)
    if clock and not config.telegram.api_url.startswith(HERE):
        raise ClockForTests
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    _keep_out_of_the_log(_token(config))
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


def _half_a_webhook(config: Config) -> list[str]:
    """What is missing for a webhook."""
    settings = config.telegram
    if settings.mode != "webhook":
        return []
    checks = (
        (settings.webhook_url.startswith("http"), "telegram.webhook_url: the public address, https://…"),
        (PORT.fullmatch(settings.webhook_listen), 'telegram.webhook_listen: write it like "127.0.0.1:8443".'),
        (SECRET.fullmatch(settings.webhook_secret), "telegram.webhook_secret: 16 to 256 letters, digits, - and _."),
    )
    return [sentence for fine, sentence in checks if not fine]


def _keep_out_of_the_log(token: str) -> None:
    """Last resort: nothing of ours writes the token, and nothing of anybody's shall."""

    def censor(record: logging.LogRecord) -> bool:
        text = record.getMessage()
        if token in text:
            record.msg, record.args = text.replace(token, "…"), ()
        return True

    for handler in logging.getLogger().handlers:
        handler.addFilter(censor)


def _channel_words(spoken: Desk) -> Words:
    return lambda key, language="": spoken.words.get(language, spoken.words[spoken.language]).say(key)


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


InvalidToken = NoSuchToken
__all__ = ["ClockForTests", "InvalidToken", "NothingToRun", "run"]

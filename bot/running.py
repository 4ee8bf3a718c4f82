"""All channels that the configuration switches on, until the process is told to stop; then a clean end."""

import asyncio
import contextlib
import gc
import logging
import signal
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import app, networks
from bot.clock import Clock
from bot.config import BadConfig, Config
from bot.law.calendar import public_holidays
from bot.listening import EVERY, Listening
from bot.messages import Arrived, Channel
from bot.networks import Doors, Network
from bot.patterns import compile_one
from bot.service import Service
from storage import inbox
from storage.database import Database
from storage.lock import DataLock
from storage.safe import Safe
from storage.vault import Vault

TICK, TROUBLE_PAUSE, WARM_UP = 0.5, 5.0, 1.0

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
        self._networks: dict[str, Network] = {}
        self._listening: dict[str, Listening] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Serves until `stop` is set; what was accepted is then heard or stays for the next start."""
        channels: dict[str, Channel] = {}
        self.service = await self._opened(channels)
        for network in self._switched_on():
            channels[network.channel.name] = network.channel
            self._networks[network.channel.name] = network
            self._listening[network.channel.name] = Listening(self.service, network.channel.name)
        self.service.wake = self._rouse
        await self.service.start()
        for one in self._listening.values():
            await one.look_back()
        listening = [asyncio.create_task(self._listen(network)) for network in self._networks.values()]
        keeping = asyncio.create_task(self._keep_time())
        beside = [asyncio.create_task(work) for work in (self.service.deliver_all(), self._warm_up())]
        for person in self.service.waiting():
            self._wake(person, 0.0)
        try:
            await _until(stop, [*listening, keeping])
        finally:
            await self._end([*listening, keeping, *beside, *self._attending.values()])

    def _switched_on(self) -> Iterable[Network]:
        spoken, doors = self.service.desk, Doors(self._accept, self._presence, self._stir, self._answered)
        if networks.telegram_token(self._config.telegram):
            yield networks.telegram(self._config, spoken, doors)
        if self._config.matrix.homeserver:
            safe = Safe(self._keys() / "house", self.service.vault.house_secret("safe"))
            yield networks.matrix(self._config, spoken, doors, safe)

    async def _listen(self, network: Network) -> None:
        """Goes on where the network was last thanked."""
        cursor = await self.service.database.read(partial(inbox.cursor, channel=network.channel.name))
        await network.listen(cursor or "")

    async def _end(self, tasks: Sequence[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.service.close()
        for network in self._networks.values():
            await network.close()

    def _keys(self) -> Path:
        return Path(self._config.storage.keys) if self._config.storage.keys else Path(self._config.bot.data) / "keys"

    async def _opened(self, channels: dict[str, Channel]) -> Service:
        settings, data = self._config.bot, Path(self._config.bot.data)
        spoken = app.desk(settings.languages[0], settings.operator, settings.languages, data, self._clock.now().date())
        path = data / app.DATABASE
        vault = Vault.open(data, self._keys(), app.master_key(), fresh=not path.exists())
        database = await Database.open(path)
        zone = ZoneInfo(settings.timezone)
        work = app.workshop(spoken.words)
        return Service(database, vault, spoken, work, self._clock, zone, channels, gathers=True)

    # ---- what keeps it going

    async def _accept(self, channel: str, events: Sequence[Arrived], cursor: str) -> list[bytes]:
        rows = await self.service.accept(channel, events, cursor)
        for row in rows:
            self._wake(row.person, self._networks[channel].quiet(row.raw, self._quiet))
        return [row.raw for row in rows]

    def _wake(self, person: str, quiet: float) -> None:
        """Has the person's messages heard once nothing came for so many seconds."""
        self._ripe[person] = asyncio.get_running_loop().time() + quiet
        if person not in self._attending:
            self._attending[person] = asyncio.create_task(self._attend(person))

    def _rouse(self, person: str) -> None:
        """Somebody else's turn gave this person something to hear; a burst that is under way is not cut short."""
        if person not in self._ripe:
            self._wake(person, 0.0)

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

    async def _stir(self, channel: str, address: str) -> None:
        """What was accepted from there is ready to be heard."""
        if await self.service.reception.known(channel, address) is not None:
            self._wake((await self.service.reception.guest(channel, address)).person, 0.0)

    async def _keep_time(self) -> None:
        """Says what falls due, however late; until the end it is on disk that the bot listens."""
        try:
            while True:
                await self._note_listening(EVERY)
                if await self.service.falls_due():
                    await self.service.run_until(self.service.clock.now())
                await asyncio.sleep(TICK)
        finally:
            await self._note_listening(timedelta())

    async def _answered(self, channel: str) -> None:
        await self._listening[channel].answered()

    async def _note_listening(self, pause: timedelta) -> None:
        for one in self._listening.values():
            await one.note(pause)

    async def _warm_up(self) -> None:
        """Loads what the first words, the first yes and the first photo need, before anybody waits for it."""
        await asyncio.sleep(WARM_UP)
        gc.freeze()  # what was loaded stays, and need never be looked through
        gc.enable()
        for _ in iter(compile_one, False):
            await asyncio.sleep(0)
        await asyncio.to_thread(self.service.desk.directory.find, "")
        await asyncio.to_thread(public_holidays, "DE", self.service.local_now().year)
        await self.service.workshop.examine("-.txt", b"-")


async def run(config: Config, clock: Path | None) -> None:
    """Serves until SIGTERM or SIGINT."""
    if not networks.telegram_token(config.telegram) and not config.matrix.homeserver:
        raise NothingToRun
    if wrong := networks.wrong(config):
        raise BadConfig(*wrong)
    if clock and not networks.local(config):
        raise ClockForTests
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    _keep_out_of_the_log(networks.secrets(config))
    with DataLock.acquire(Path(config.bot.data)):
        await Running(config, clock).run(stop)


async def _until(stop: asyncio.Event, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Returns at the stop; the error of a task that ended before is raised."""
    waiting = asyncio.create_task(stop.wait())
    done, _ = await asyncio.wait([waiting, *tasks], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    for task in done - {waiting}:
        with contextlib.suppress(asyncio.CancelledError):
            task.result()


def _keep_out_of_the_log(secrets: Sequence[str]) -> None:
    """Last resort: nothing of ours writes a token or a password, and nothing of anybody's shall."""

    def censor(record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for secret in secrets:
            if secret in text:
                record.msg, record.args = text.replace(secret, "…"), ()
                text = record.msg
        return True

    for handler in logging.getLogger().handlers:
        handler.addFilter(censor)

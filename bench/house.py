"""Our service in a folder of its own, on a channel that neither sends nor receives; and how it is driven."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import app
from bot.channels import script
from bot.clock import Clock
from bot.dialogue.desk import Desk
from bot.messages import Arrived, Fetch, Incoming, Parcel
from bot.service import Service
from storage import inbox, people
from storage.database import Database
from storage.vault import Vault

CHANNEL = "bench"


@dataclass
class Mute:
    """Reads what the terminal reads; what is delivered is counted by its type and thrown away."""

    name: str = CHANNEL
    taken: dict[str, int] = field(default_factory=dict)

    def read(self, raw: bytes, blobs: tuple[str, ...]) -> Incoming:
        return script.incoming(raw, blobs)

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        self.taken[parcel.out.type] = self.taken.get(parcel.out.type, 0) + 1

    async def download(self, source: str) -> bytes:
        return b""

    async def busy(self, chat: str) -> None:
        """Nobody looks."""

    def door(self, code: str) -> str:
        return ""


@asynccontextmanager
async def opened(folder: Path, desk: Desk, channel: Mute) -> AsyncIterator[Service]:
    """The service as the application puts it together, started; closed afterwards."""
    path = folder / app.DATABASE
    vault = Vault.open(folder, folder / "keys", None, fresh=not path.exists())
    database = await Database.open(path)
    zone = ZoneInfo("Europe/Berlin")
    workshop = app.workshop(desk.words)
    service = Service(database, vault, desk, workshop, Clock(), zone, {channel.name: channel})
    await service.start()
    try:
        yield service
    finally:
        await service.close()


@dataclass
class Sender:
    """One person in a chat of their own. Who they are is looked up once, as a loop that receives messages does."""

    service: Service
    chat: str
    person: str = ""
    number: int = 0

    async def say(self, text: str) -> None:
        """Returns once the message was accepted, heard and answered."""
        self.number += 1
        raw = json.dumps({"text": text}, ensure_ascii=False).encode()
        event = f"{self.chat}:{time.monotonic_ns()}:{self.number}"
        await self.service.accept(CHANNEL, [Arrived(self.chat, event, raw)])
        self.person = self.person or await self._person()
        await self.service.attend(self.person)

    async def say_all(self, texts: Iterable[str]) -> None:
        for text in texts:
            await self.say(text)

    async def _person(self) -> str:
        mark = self.service.vault.chat_hash(CHANNEL, self.chat)
        found = await self.service.database.read(partial(people.find_chat, hash=mark))
        assert found
        return found[1]


async def crowd(folder: Path, desk: Desk, at_once: int, texts: list[str]) -> float:
    """Messages a second, all told, when so many people say these texts at the same time; their keys are made before."""
    channel = Mute()
    async with opened(folder, desk, channel) as service:
        senders = [Sender(service, f"chat{number}") for number in range(at_once)]
        await asyncio.gather(*(one.say(texts[0]) for one in senders))
        started = time.perf_counter()
        await asyncio.gather(*(one.say_all(texts[1:]) for one in senders))
        rate = at_once * (len(texts) - 1) / (time.perf_counter() - started)
        assert not await service.database.read(inbox.waiting), "a message could not be heard"
    assert channel.taken.get("say", 0) >= at_once * len(texts), "somebody was not answered"
    assert "letter" not in channel.taken, "letters are measured elsewhere"
    return rate

"""Whether a network reaches the bot, written down now and then while it does.

After a silence that was longer than the network's memory, whoever may have written in vain is noted; only then the
silence is over on disk, so that a kill in between forgets nobody.
"""

import time
from datetime import datetime, timedelta
from functools import partial

from bot.dialogue.outage import MEMORY
from bot.service import Service
from storage import people
from storage.instants import moment, stamp

EVERY = timedelta(minutes=10)
LATELY = 120.0  # seconds in which a network that is there has answered again


class Listening:
    """One network's; `look_back` is to be called at a start, `answered` whenever the network answers."""

    def __init__(self, service: Service, channel: str) -> None:
        self._service, self._channel = service, channel
        self._name = f"listened:{channel}"
        self._answered = 0.0
        self._noted: datetime | None = None

    async def look_back(self) -> None:
        """How long it was silent until now; a silence that was too long is noted. Doing so twice is harmless."""
        since = await self._service.database.read(partial(people.moment, name=self._name))
        if since is None:
            return
        silence = self._service.clock.now() - moment(since)
        self._answered = time.time() - silence.total_seconds()
        if silence > MEMORY:
            await self._service.note_outage(self._channel, moment(since))

    async def answered(self) -> None:
        """What the network still had comes now. A silence shows on the wall clock: it goes on while a computer sleeps,
        and no test moves it."""
        if time.time() - self._answered > MEMORY.total_seconds():
            await self.look_back()
            await self._write()
        self._answered = time.time()

    async def note(self, pause: timedelta) -> None:
        """Writes down that the network is there, if it is, and if the last time is so long ago."""
        there = time.time() - self._answered < LATELY
        if there and (self._noted is None or self._service.clock.now() - self._noted >= pause):
            await self._write()

    async def _write(self) -> None:
        self._noted = self._service.clock.now()
        write = partial(people.set_moment, moment=stamp(self._noted), name=self._name)
        await self._service.database.write(write)

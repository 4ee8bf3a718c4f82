"""Where answers leave: in order for each chat, tried until the network took them, patiently where it is slow.

A time-out leaves it open whether a message arrived: it is sent again, and says so. Somebody who blocked the bot is left
in peace; what was to be said waits until they are back.
"""

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from bot.messages import Channel, Parcel, Rejected, TryLater, Unreachable
from bot.reception import Reception
from bot.seals import Seals
from storage import outbox, people
from storage.database import Database
from storage.vault import Vault

log = logging.getLogger(__name__)

ANY_TIME = "9"  # sorts behind every instant


class Delivery:
    """The queues of all chats; each is worked on by one task at a time."""

    def __init__(self, database: Database, vault: Vault, reception: Reception, channels: Mapping[str, Channel]) -> None:
        self._database, self._vault, self._reception, self._channels = database, vault, reception, channels
        self._parcels: dict[int, deque[Parcel]] = defaultdict(deque)
        self._locks: dict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._resting: dict[int, asyncio.TimerHandle] = {}
        self._away: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def load(self) -> None:
        """Picks up what was not delivered before the last end; what was tried may have arrived."""
        seals = Seals(self._vault)
        for row in await self._database.read(partial(outbox.waiting, now=ANY_TIME, limit=1_000_000)):
            if row.chat is not None and row.person is not None:
                _, address = await self._reception.address(row.chat)
                self.add(row.chat, [replace(seals.parcel(row, address), repeat=row.tries > 0)])

    def add(self, chat: int, parcels: Sequence[Parcel]) -> None:
        self._parcels[chat].extend(parcels)

    async def deliver_all(self) -> None:
        for chat in list(self._parcels):
            await self.deliver(chat)

    async def deliver(self, chat: int) -> None:
        """Hands over what waits for a chat, in order, until the network says no."""
        if chat in self._resting or chat in self._away:
            return
        async with self._locks[chat]:
            while parcels := self._parcels.get(chat):
                if not await self._hand_over(chat, parcels[0]):
                    return
                done = parcels.popleft()
                await self._database.write(partial(outbox.delivered, ns=[done.n]))
            self._parcels.pop(chat, None)

    async def _hand_over(self, chat: int, parcel: Parcel) -> bool:
        """True where the message is done with: taken, or never to be taken."""
        channel, address = await self._reception.address(chat)
        person = (await self._reception.guest(channel, address)).person

        async def fetch(name: str) -> bytes:
            return await asyncio.to_thread(self._vault.fetch, person, name)

        try:
            await self._channels[channel].deliver(parcel, fetch)
        except TryLater as later:
            await self._rest(chat, parcel, later)
            return False
        except Unreachable:
            await self._leave_in_peace(chat)
            return False
        except Rejected:
            log.error("message %d was refused by the network", parcel.n)
        return True

    async def _rest(self, chat: int, parcel: Parcel, later: TryLater) -> None:
        """The chat pauses; a message that may have arrived is marked so, also for after a restart."""
        if later.perhaps:
            self._parcels[chat][0] = replace(parcel, repeat=True)
            await self._database.write(partial(outbox.failed, n=parcel.n, next_try_at=""))
        self._resting[chat] = asyncio.get_running_loop().call_later(later.seconds, self._wake, chat)

    def _wake(self, chat: int) -> None:
        self._resting.pop(chat, None)
        task = asyncio.get_running_loop().create_task(self.deliver(chat))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _leave_in_peace(self, chat: int) -> None:
        log.warning("chat %d cannot be reached", chat)
        self._away.add(chat)
        await self._database.write(partial(people.set_reachable, chat=chat, reachable=False))

    async def gone(self, chat: int) -> None:
        """The network says that this person left."""
        if chat not in self._away:
            await self._leave_in_peace(chat)

    async def back(self, chat: int) -> None:
        """The person is there again; what waited goes out."""
        if chat in self._away:
            self._away.discard(chat)
            await self._database.write(partial(people.set_reachable, chat=chat, reachable=True))

    def close(self) -> None:
        for timer in self._resting.values():
            timer.cancel()
        for task in self._tasks:
            task.cancel()

"""Where answers leave: in order for each chat, tried until the network took them, patiently where it is slow.

A time-out leaves it open whether a message arrived: it is sent again unless a tap on its buttons proves that it did;
letters and reminders say that they may be repeated. Somebody who blocked the bot is left in peace; what was to be said
waits until they are back. No chat waits for another one.
"""

import asyncio
import logging
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
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
TRIES = 3
PAUSE, IN_DOUBT, LONGEST_PAUSE = 2.0, 5.0, 60.0
GRACE = 6.0


class Delivery:
    """The queues of all chats; each is worked on by one task at a time."""

    def __init__(self, database: Database, vault: Vault, reception: Reception, channels: Mapping[str, Channel]) -> None:
        self._database, self._vault, self._reception, self._channels = database, vault, reception, channels
        self._parcels: dict[int, deque[Parcel]] = defaultdict(deque)
        self._locks: dict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._resting: dict[int, asyncio.TimerHandle] = {}
        self._setbacks: Counter[int] = Counter()
        self._stumbles: Counter[int] = Counter()
        self._away: set[int] = set()
        self._at_work: dict[int, asyncio.Task[None]] = {}
        self._moved = asyncio.Event()
        self._closing = False

    async def load(self) -> None:
        """Picks up what was not delivered before the last end; what was tried may have arrived."""
        seals = Seals(self._vault)
        self._away = set(await self._database.read(people.unreachable))
        for row in await self._database.read(partial(outbox.waiting, now=ANY_TIME, limit=1_000_000)):
            if row.chat is not None and row.person is not None:
                _, address = await self._reception.address(row.chat)
                self.add(row.chat, [replace(seals.parcel(row, address), repeat=row.tries > 0)])

    def add(self, chat: int, parcels: Sequence[Parcel]) -> None:
        if parcels:
            self._parcels[chat].extend(parcels)

    # ---- in the background

    def begin(self, chat: int) -> None:
        """Starts handing over what waits for a chat; returns at once."""
        working = self._at_work.get(chat)
        if self._closing or (working and not working.done()):
            return
        self._at_work[chat] = asyncio.get_running_loop().create_task(self._work(chat))

    def begin_all(self) -> None:
        for chat in list(self._parcels):
            self.begin(chat)

    async def settled(self, chat: int) -> None:
        """Returns when nothing waits for the chat any more, or nobody is there."""
        while self._parcels.get(chat) and chat not in self._away:
            await self._moved.wait()

    async def _work(self, chat: int) -> None:
        try:
            await self.deliver(chat)
        except Exception as error:  # noqa: BLE001  one bad message must not stop those behind it
            await self._stumble(chat, error)
        finally:
            self._moved.set()
            self._moved.clear()
            if self._at_work.get(chat) is asyncio.current_task():
                del self._at_work[chat]

    async def _stumble(self, chat: int, error: Exception) -> None:
        """Something of ours went wrong: tried again, and given up in the end. The log names a number."""
        parcel = self._parcels[chat][0]
        log.error("message %d could not be sent: %s", parcel.n, type(error).__name__)
        self._stumbles[parcel.n] += 1
        if self._stumbles[parcel.n] >= TRIES:
            self._parcels[chat].popleft()
            await self._database.write(partial(outbox.dead, n=parcel.n))
        self._pause(chat, PAUSE)

    # ---- one chat

    async def deliver_all(self) -> None:
        for chat in list(self._parcels):
            await self.deliver(chat)

    async def deliver(self, chat: int) -> None:
        """Hands over what waits for a chat, in order, until the network says no."""
        async with self._locks[chat]:
            while (parcels := self._parcels.get(chat)) and self._may_go(chat):
                if not await self._hand_over(chat, parcels[0]):
                    return
                done = parcels.popleft()
                self._setbacks.pop(chat, None)
                await self._database.write(partial(outbox.delivered, ns=[done.n]))
            if not parcels:
                self._parcels.pop(chat, None)

    def _may_go(self, chat: int) -> bool:
        return not (self._closing or chat in self._resting or chat in self._away)

    async def _hand_over(self, chat: int, parcel: Parcel) -> bool:
        """True where the message is done with: taken, or never to be taken."""
        channel, address = await self._reception.address(chat)

        async def fetch(name: str) -> bytes:
            person = (await self._reception.guest(channel, address)).person
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
        """The chat pauses; a message that may have arrived is marked so, also for after a restart. Where it bears
        buttons, there is time for a tap that settles it."""
        if later.perhaps:
            self._parcels[chat][0] = replace(parcel, repeat=True)
            await self._database.write(partial(outbox.failed, n=parcel.n, next_try_at=""))
        self._pause(chat, max(later.seconds, IN_DOUBT) if later.perhaps and parcel.out.ticket else later.seconds)

    async def proved(self, chat: int, ticket: str) -> None:
        """A tap on one of its buttons proves that a message in doubt did arrive: it is not sent again."""
        parcels = self._parcels.get(chat)
        if ticket and parcels and chat in self._resting and parcels[0].repeat and parcels[0].out.ticket == ticket:
            done = parcels.popleft()
            await self._database.write(partial(outbox.delivered, ns=[done.n]))

    def _pause(self, chat: int, seconds: float) -> None:
        """Longer each time: a network in trouble is not helped by haste."""
        patience = seconds * 1.5 ** self._setbacks[chat]
        self._setbacks[chat] += 1
        loop = asyncio.get_running_loop()
        self._resting[chat] = loop.call_later(max(seconds, min(LONGEST_PAUSE, patience)), self._wake, chat)

    def _wake(self, chat: int) -> None:
        self._resting.pop(chat, None)
        self.begin(chat)

    # ---- who is there

    async def _leave_in_peace(self, chat: int) -> None:
        log.warning("chat %d cannot be reached", chat)
        self._away.add(chat)
        await self._database.write(partial(people.set_reachable, chat=chat, reachable=False))

    async def gone(self, chat: int) -> None:
        """The network says that this person left."""
        if chat not in self._away:
            await self._leave_in_peace(chat)

    async def back(self, chat: int) -> None:
        """The person is there again; what waited goes out with the next message."""
        if chat in self._away:
            await self._database.write(partial(people.set_reachable, chat=chat, reachable=True))
            self._away.discard(chat)

    def withdraw(self, messages: Iterable[int]) -> None:
        """These are not to be said any more; one that is on its way just now cannot be stopped."""
        gone = {*messages}
        for chat, parcels in self._parcels.items() if gone else ():
            on_its_way = parcels[0].n if parcels and self._locks[chat].locked() else 0
            kept = [one for one in parcels if one.n not in gone or one.n == on_its_way]
            parcels.clear()
            parcels.extend(kept)

    def forget(self, chat: int) -> None:
        """Nothing more is said in this chat."""
        self._parcels.pop(chat, None)
        self._away.discard(chat)
        if timer := self._resting.pop(chat, None):
            timer.cancel()

    async def close(self) -> None:
        """Lets what is on its way arrive, for a few seconds; what waits stays for the next start."""
        self._closing = True
        for timer in self._resting.values():
            timer.cancel()
        if self._at_work:
            await asyncio.wait(list(self._at_work.values()), timeout=GRACE)
        for task in self._at_work.values():
            task.cancel()

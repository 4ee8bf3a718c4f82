"""One turn after another: what arrived is kept, heard, written down in one transaction, and answered.

Two turns of one person never overlap; many people are served at a time. A crash at any instant loses nothing: what was
accepted is heard again, what was written is delivered again under the same number.
"""

import asyncio
import gc
import logging
import sqlite3
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot import desk_work
from bot.case import Case
from bot.clock import Clock
from bot.desk_work import DeskWork, Result
from bot.dialogue import door, machine
from bot.dialogue.desk import Desk
from bot.dialogue.reminders import allowed, plan, remind
from bot.dialogue.turn import Turn
from bot.fold import fold
from bot.messages import Arrived, Channel, Parcel, Reminder
from bot.seals import Row, Seals
from bot.workshop import Workshop
from storage import erasing, inbox, journal, outbox, people, reminders
from storage.database import Database
from storage.instants import moment, stamp
from storage.page import Page
from storage.vault import Vault

log = logging.getLogger(__name__)

CASES_KEPT = 2_000
PATIENCE = 3
CASE = "1"
Unit = Callable[[sqlite3.Connection], list[int]]


@dataclass(frozen=True)
class Guest:
    """Somebody in a chat: the person, and the chat's number."""

    person: str
    chat: int


class Service:
    """The desk in operation. `channels` deliver and read raw events; `start` must be awaited first."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        desk: Desk,
        workshop: Workshop,
        clock: Clock,
        zone: ZoneInfo,
        channels: Mapping[str, Channel],
    ) -> None:
        self.database, self.vault, self.desk, self.clock, self.zone = database, vault, desk, clock, zone
        self.channels, self.workshop = channels, workshop
        self._seals = Seals(vault)
        self._work = DeskWork(vault, workshop, desk)
        self._guests: dict[bytes, Guest] = {}
        self._addresses: dict[int, tuple[str, str]] = {}
        self._cases: OrderedDict[str, Case] = OrderedDict()
        self._waiting: dict[str, deque[Row]] = defaultdict(deque)
        self._parcels: dict[int, deque[Parcel]] = defaultdict(deque)
        self._locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._delivering = True

    async def start(self) -> None:
        """Finishes what a crash cut short, and picks up what is still to be heard and to be delivered."""
        await erasing.tidy(self.database, self.vault)
        stored = await self.database.read(people.moment)
        if stored:
            self.clock.not_before(moment(stored))
        for waiting in await self.database.read(partial(inbox.waiting, limit=1_000_000)):
            self._waiting[waiting.person].append(self._seals.row(waiting))
        await self._load_parcels()
        gc.freeze()  # what was read at the start stays: collecting through it stops every chat for a tenth of a second

    async def _load_parcels(self) -> None:
        rows = await self.database.read(partial(outbox.waiting, now="9", limit=1_000_000))
        for row in rows:
            if row.chat is not None and row.person is not None:
                _, address = await self._address(row.chat)
                self._parcels[row.chat].append(self._seals.parcel(row, address))

    # ---- what arrives

    async def accept(self, channel: str, events: Sequence[Arrived], cursor: str = "") -> None:
        """Takes events into the inbox with the network's cursor, in one transaction; returns once they are on disk."""
        rows, files, raws = [], [], []
        for event in events:
            guest = await self._guest(channel, event.chat)
            mark = self.vault.event_hash(channel, event.event)
            blobs = await self._keep_new(channel, mark, guest.person, event.blobs)
            if blobs is None:
                continue
            payload = self._seals.event(guest.person, mark, event.raw, blobs)
            rows.append(inbox.InboxRow(mark, guest.chat, guest.person, payload))
            files.append((guest.person, [(name, "received") for name in blobs]))
            raws.append((mark, event.raw, tuple(blobs)))
        now = stamp(self.clock.now())

        def unit(conn: sqlite3.Connection) -> list[int]:
            for person, named in files:
                people.add_files(conn, person, named)
            people.set_moment(conn, now)
            return [next(iter(inbox.accept(conn, [row], channel, "", now)), 0) for row in rows]

        ids = await self.database.write(_with_cursor(unit, channel, cursor, now))
        for number, row, (_, raw, names) in zip(ids, rows, raws, strict=True):
            if number:
                self._waiting[row.person].append(Row(number, channel, row.chat, row.person, raw, names))

    async def _keep_new(self, channel: str, mark: bytes, person: str, blobs: Sequence[bytes]) -> list[str] | None:
        """The names under which new files were kept; None for an event that was taken before."""
        if not blobs:
            return []
        if await self.database.read(lambda conn: inbox.known(conn, channel, mark)):
            return None
        return [await asyncio.to_thread(self.vault.keep, person, blob) for blob in blobs]

    async def _guest(self, channel: str, chat: str) -> Guest:
        """Who writes in this chat; somebody new gets a key first, then a row."""
        mark = self.vault.chat_hash(channel, chat)
        if found := self._guests.get(mark):
            return found
        async with self._locks[mark.hex()]:
            known = await self.database.read(partial(people.find_chat, hash=mark))
            if known is None:
                known = await self._welcome(channel, chat, mark)
            self._guests[mark] = Guest(known[1], known[0])
            self._addresses[known[0]] = (channel, chat)
        return self._guests[mark]

    async def _welcome(self, channel: str, chat: str, mark: bytes) -> tuple[int, str]:
        person = await asyncio.to_thread(self.vault.new_person)
        address = self.vault.seal(person, "address", chat.encode())
        now = stamp(self.clock.now())

        def unit(conn: sqlite3.Connection) -> int:
            return people.add(conn, person, channel, mark, address, now)

        return await self.database.write(unit), person

    async def _address(self, chat: int) -> tuple[str, str]:
        """The channel of a chat and its address there."""
        if chat not in self._addresses:
            found = await self.database.read(partial(people.chat, chat=chat))
            assert found
            address = self.vault.unseal(found.person, "address", found.address).decode()
            self._addresses[chat] = (found.channel, address)
        return self._addresses[chat]

    # ---- one turn

    async def settle(self, deliver: bool = True) -> None:
        """Hears everything that waits, each person's messages in order, many people at a time; answers go out at once,
        or with `deliver_all`."""
        self._delivering = deliver
        await asyncio.gather(*(self.attend(person) for person in list(self._waiting)))
        self._delivering = True

    async def attend(self, person: str) -> None:
        """Hears what one person sent, burst after burst."""
        async with self._locks[person]:
            waiting = self._waiting[person]
            while waiting:
                row = waiting.popleft()
                try:
                    await self._hear(row)
                except Exception as error:  # noqa: BLE001  one bad message must not stop the others
                    await self._failed(row, error)
            del self._waiting[person]

    async def _failed(self, row: Row, error: Exception) -> None:
        """Tried again at the next start, parked after PATIENCE tries; the log names a number, nothing else."""
        log.error("message %d could not be heard: %s", row.id, type(error).__name__)
        self._cases.pop(row.person, None)

        def unit(conn: sqlite3.Connection) -> None:
            if inbox.tried(conn, row.id) >= PATIENCE:
                inbox.park(conn, row.id)

        await self.database.write(unit)
        case = await self._case(row.person)
        notice = desk_work.trouble(self.desk, case, row.id, self.local_now())
        await self._write(row.person, row.chat, case, Result(turn=notice), lambda conn: None)

    async def _hear(self, row: Row) -> None:
        case = await self._case(row.person)
        incoming = self.channels[row.channel].read(row.raw, row.blobs)
        agreed = door.agreed(case)
        examined = await self._work.examine(row.person, case, (incoming,) if agreed else ())
        burst = examined.burst if agreed else desk_work.words_only(incoming)
        turn = machine.hear(self.desk, case, burst, self.local_now())
        rows = [row.id]
        if turn.replay:
            held = [self._seals.row(one) for one in await self.database.read(partial(inbox.held, person=row.person))]
            turn, examined = await self._resume(case, turn, held)
            rows += [one.id for one in held]
        result = await self._work.finish(row.person, case, turn, examined, self.local_now())
        settle = inbox.hold if turn.hold else inbox.done
        await self._write(row.person, row.chat, case, result, partial(settle, ids=rows))

    async def _resume(self, case: Case, opened: Turn, held: Sequence[Row]) -> tuple[Turn, desk_work.Examined]:
        """Hears what waited for the yes, in one go with it."""
        agreed = fold(opened.entries, case)
        waiting = [self.channels[one.channel].read(one.raw, one.blobs) for one in held]
        examined = await self._work.examine(held[0].person if held else "", agreed, waiting)
        return desk_work.joined(opened, machine.resume(self.desk, agreed, examined.burst, self.local_now())), examined

    def local_now(self) -> datetime:
        return self.clock.now().astimezone(self.zone)

    async def _case(self, person: str) -> Case:
        if person not in self._cases:
            rows = await self.database.read(partial(journal.read, person=person, case_id=CASE))
            self._cases[person] = self._seals.case(person, CASE, rows)
        self._cases.move_to_end(person)
        while len(self._cases) > CASES_KEPT:
            self._cases.popitem(last=False)
        return self._cases[person]

    async def _write(
        self, person: str, chat: int, case: Case, result: Result, settle: Callable[[sqlite3.Connection], object]
    ) -> None:
        """Everything of a turn in one transaction; then what was said goes out, then what must go is removed."""
        now, turn = self.clock.now(), result.turn
        after = fold(turn.entries, case)
        page = self._page(person, chat, case, after, result)

        def unit(conn: sqlite3.Connection) -> list[int]:
            settle(conn)
            return page.write(conn)

        numbers = await self.database.write(unit)
        self._remember(person, after, forget=bool(turn.emptied))
        _, address = await self._address(chat)
        for n, row, out in zip(numbers, page.said, turn.says, strict=True):
            self._parcels[chat].append(Parcel(n, row[0], address, now, out))
        if result.dropped:
            await asyncio.to_thread(self.vault.drop, result.dropped)
        if self._delivering:
            await self.deliver(chat)
        if self._delivering and turn.erase:
            await self._forget(person)

    def _page(self, person: str, chat: int, case: Case, after: Case, result: Result) -> Page:
        """A turn as sealed rows, ready for its transaction."""
        now, turn = self.clock.now(), result.turn
        first = len(case.journal) + 1
        planned = () if turn.erase else plan(self.desk, after, self.local_now())
        return Page(
            person=person,
            case=CASE,
            chat=chat,
            at=stamp(now),
            first=first,
            entries=self._seals.entries(person, CASE, first, turn.entries),
            said=[self._seals.parcel_row(person, out, now) for out in turn.says],
            reminders=[self._seals.reminder_row(person, one) for one in planned],
            files=result.files,
            dropped=result.dropped,
            emptied=turn.emptied,
            leaves=turn.erase,
        )

    def _remember(self, person: str, case: Case, forget: bool) -> None:
        if forget:
            self._cases.pop(person, None)
        else:
            self._cases[person] = case

    # ---- what goes out

    async def deliver(self, chat: int) -> None:
        """Hands over everything that waits for a chat, in order; what the network does not take stays."""
        parcels = self._parcels[chat]
        if not parcels:
            return
        channel, address = await self._address(chat)
        taken = []

        async def fetch(name: str) -> bytes:
            person = (await self._guest(channel, address)).person
            return await asyncio.to_thread(self.vault.fetch, person, name)

        while parcels:
            await self.channels[channel].deliver(parcels[0], fetch)
            taken.append(parcels.popleft().n)
        await self.database.write(partial(outbox.delivered, ns=taken))

    async def deliver_all(self) -> None:
        """Hands over everything that waits, and forgets who asked for it."""
        for chat in list(self._parcels):
            await self.deliver(chat)
        for person in await self.database.read(people.leaving):
            await self._forget(person)

    async def _forget(self, person: str) -> None:
        """Destroys the key, then rows and files; the last words were handed over before."""
        await erasing.erase(self.database, self.vault, person)
        self._cases.pop(person, None)
        self._guests = {mark: guest for mark, guest in self._guests.items() if guest.person != person}

    # ---- what falls due

    async def run_until(self, until: datetime) -> None:
        """Says everything that falls due until then, each at its own time; then the clock stands there."""
        failed: set[tuple[str, str]] = set()
        while due := await self._next_due(until, failed):
            self.clock.not_before(moment(due.due_at))
            try:
                await self._fire(due)
            except Exception as error:  # noqa: BLE001  one bad reminder must not stop the others
                log.error("a reminder could not be said: %s", type(error).__name__)
                failed.add((due.person, due.key))
        self.clock.not_before(until)
        await self.database.write(partial(people.set_moment, moment=stamp(self.clock.now())))

    async def _next_due(self, until: datetime, failed: set[tuple[str, str]]) -> reminders.Due | None:
        rows = await self.database.read(partial(reminders.due, moment=stamp(until), limit=len(failed) + 1))
        return next((row for row in rows if (row.person, row.key) not in failed), None)

    async def _fire(self, due: reminders.Due) -> None:
        async with self._locks[due.person]:
            case, reminder, now = await self._case(due.person), self._seals.reminder(due), self.local_now()
            chat = (await self.database.read(partial(people.chats, person=due.person)))[0].id
            if reminder.body["about"] != "door" and allowed(self.desk, case, now) > now:
                await self._postpone(due.person, case, reminder, allowed(self.desk, case, now))
                return
            turn = remind(self.desk, case, reminder, now)
            result = await self._work.finish(due.person, case, turn, desk_work.NOTHING, now)
            await self._write(due.person, chat, case, result, partial(_say_once, person=due.person, key=due.key))

    async def _postpone(self, person: str, case: Case, late: Reminder, until: datetime) -> None:
        """A late reminder that comes up at night waits for the morning; it is not dropped."""
        planned = plan(self.desk, case, self.local_now())
        moved = [Reminder(one.key, until if one.key == late.key else one.due_at, one.body) for one in planned]
        rows = [self._seals.reminder_row(person, one) for one in moved]
        await self.database.write(partial(reminders.plan, person=person, rows=rows))

    async def close(self) -> None:
        await self.workshop.close()
        await self.database.close()


def _say_once(conn: sqlite3.Connection, person: str, key: str) -> None:
    if not reminders.said(conn, person, key):
        raise LookupError("this reminder was said already or is no longer wanted")


def _with_cursor(unit: Unit, channel: str, cursor: str, now: str) -> Unit:
    def whole(conn: sqlite3.Connection) -> list[int]:
        ids = unit(conn)
        inbox.accept(conn, [], channel, cursor, now)
        return ids

    return whole

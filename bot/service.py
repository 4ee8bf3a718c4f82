"""One turn after another: what arrived is kept, heard, written down in one transaction, and answered.

Two turns of one person never overlap; many people are served at a time. A crash at any instant loses nothing: what was
accepted is heard again, what was written is delivered again under the same number.
"""

import asyncio
import gc
import logging
import sqlite3
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot import desk_work, word
from bot.case import Case
from bot.cases import Cases
from bot.clock import Clock
from bot.delivery import Delivery
from bot.desk_work import DeskWork, Result
from bot.dialogue import outage
from bot.dialogue.desk import Desk
from bot.dialogue.reminders import may_be_said, plan, remind
from bot.fold import fold
from bot.hearing import UNREADABLE, Heard, Hearing
from bot.links import Links
from bot.messages import Arrived, Channel, Parcel, Reminder, TryLater
from bot.reception import Reception
from bot.seals import Row, Seals
from bot.sheets import Sheet
from bot.workshop import Workshop
from storage import erasing, inbox, people, reminders
from storage.database import Database
from storage.instants import moment, stamp
from storage.vault import Vault

log = logging.getLogger(__name__)

PATIENCE = 3


class Service:
    """The desk in operation. `channels` deliver and read raw events; `start` must be awaited first. With `gathers` the
    messages of a person that wait together are one burst; without, each is one. `wake` is told of people to whom
    somebody else's turn gave something to hear."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        desk: Desk,
        workshop: Workshop,
        clock: Clock,
        zone: ZoneInfo,
        channels: Mapping[str, Channel],
        gathers: bool = False,
    ) -> None:
        self.database, self.vault, self.desk, self.clock, self.zone = database, vault, desk, clock, zone
        self.channels, self.workshop, self._gathers = channels, workshop, gathers
        self.reception = Reception(database, vault, clock)
        self.delivery = Delivery(database, vault, self.reception, channels)
        self._seals = Seals(vault)
        self._work = DeskWork(vault, workshop)
        self._links = Links(database, vault, clock, self.reception, channels)
        self.cases = Cases(database, self._seals, desk)
        rooms = self._work, self.cases, self._links, self.reception
        self.hearing = Hearing(database, self._seals, *rooms, channels, clock, zone)
        self.wake: Callable[[str], None] = lambda person: None
        self._waiting: dict[str, deque[Row]] = defaultdict(deque)
        self._locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._delivering = True

    async def start(self) -> None:
        """Finishes what a crash cut short, and picks up what is still to be heard and to be delivered."""
        await erasing.tidy(self.database, self.vault)
        stored = await self.database.read(people.moment)
        if stored:
            self.clock.not_before(moment(stored))
        for row in await self.reception.waiting():
            self._waiting[row.person].append(row)
        await self.delivery.load()
        gc.set_threshold(50_000, 20, 20)  # a turn makes many small values that go at once: a third more turns a second
        gc.freeze()  # what was read at the start stays: collecting through it stops every chat for a tenth of a second

    # ---- what arrives

    async def accept(self, channel: str, events: Sequence[Arrived], cursor: str = "") -> list[Row]:
        """Takes events into the inbox with the network's cursor; what is new, once it is on disk."""
        rows = await self.reception.accept(channel, events, cursor)
        for row in rows:
            self._waiting[row.person].append(row)
            await self.delivery.back(row.chat)
        return rows

    def waiting(self) -> list[str]:
        """The people of whom something waits to be heard."""
        return [person for person, rows in self._waiting.items() if rows]

    # ---- one turn

    async def settle(self, deliver: bool = True) -> None:
        """Hears everything that waits, each person's messages in order, many people at a time; answers go out at once,
        or with `deliver_all`."""
        self._delivering = deliver
        those = self.waiting()
        while those:  # a turn may give somebody else something to hear
            pauses = await asyncio.gather(*(self.attend(person) for person in those))
            those = self.waiting() if 0.0 in pauses else []
        self._delivering = True

    async def attend(self, person: str) -> float:
        """Hears what one person sent, burst after burst; seconds after which to try again, 0 where all is heard."""
        async with self._locks[person]:
            waiting = self._waiting[person]
            while waiting:
                burst = self._next_burst(waiting)
                try:
                    await self._hear(burst)
                except TryLater as later:
                    waiting.extendleft(reversed(burst))
                    return later.seconds
                except Exception as error:  # noqa: BLE001  one bad message must not stop the others
                    if await self._failed(burst, error):
                        waiting.extendleft(reversed(burst))
            self._waiting.pop(person, None)
        return 0.0

    def _next_burst(self, waiting: deque[Row]) -> list[Row]:
        """The first row, and those that belong to the same burst."""
        burst = [waiting.popleft()]
        while self._gathers and waiting and self._belong(burst[-1], waiting[0]):
            burst.append(waiting.popleft())
        return burst

    def _belong(self, one: Row, other: Row) -> bool:
        """Are these two one burst? What was sent as one album is, forwarded or not; never what came from two chats."""
        if one.chat != other.chat:
            return False
        first, second = self.hearing.read(one), self.hearing.read(other)
        return bool(first.album and first.album == second.album) or (
            desk_work.gathered(first) and desk_work.gathered(second)
        )

    async def _failed(self, burst: Sequence[Row], error: Exception) -> bool:
        """True where it is to be tried again; parked after PATIENCE tries. The log names a number, nothing else."""
        log.error("message %d could not be heard: %s", burst[0].id, type(error).__name__)
        person = burst[0].person
        self.cases.forget(person)

        def unit(conn: sqlite3.Connection) -> int:
            tries = max(inbox.tried(conn, row.id) for row in burst)
            for row in burst:
                if tries >= PATIENCE:
                    inbox.park(conn, row.id)
            return tries

        tries = await self.database.write(unit)
        if tries < PATIENCE:
            return tries > 0  # what is not there any more went with its person
        case = await self.cases.case(person)
        desk = await self.cases.desk(person, case)
        notice = desk_work.trouble(desk, case, burst[0].id, self.local_now())
        await self._write(person, burst[0].chat, [Sheet(desk, case, notice)], lambda conn: None)
        return False

    async def _hear(self, burst: Sequence[Row]) -> None:
        first, incoming = burst[0], [self.hearing.read(row) for row in burst]
        if incoming[0].other == UNREADABLE:
            await self._set_aside(first)
            return
        await self.delivery.proved(first.chat, incoming[0].ticket)
        heard = await self.hearing.hear(burst, incoming)
        await self._write(first.person, first.chat, heard.sheets, self._settle(first, heard))

    def _settle(self, row: Row, heard: Heard) -> Callable[[sqlite3.Connection], object]:
        """What becomes of the rows of a turn, and of one that the person took back while it waited."""
        mark, now = self.vault.event_hash(row.channel, heard.redacted), stamp(self.clock.now())

        def settle(conn: sqlite3.Connection) -> None:
            inbox.hold(conn, heard.held)
            inbox.done(conn, heard.done)
            if heard.redacted:
                inbox.take_back(conn, row.channel, mark)
            if not word.read(row.raw):
                people.touch(conn, row.chat, row.person, now)

        return settle

    async def _set_aside(self, row: Row) -> None:
        """Nobody is told of what no person can have written; the log names its number, and the next one is heard."""
        log.error("message %d could not be read and is parked", row.id)
        await self.database.write(partial(inbox.park, id=row.id))

    def local_now(self) -> datetime:
        return self.hearing.now()

    async def _write(
        self, person: str, chat: int, sheets: Sequence[Sheet], settle: Callable[[sqlite3.Connection], object]
    ) -> None:
        """Everything of a turn in one transaction, in however many cases; then what was said goes out, then what must
        go is removed."""
        now = self.local_now()
        says = [sheet.says(self._gathers) for sheet in sheets]
        pages = [sheet.page(self._seals, person, chat, said, now) for sheet, said in zip(sheets, says, strict=True)]
        gone = [sheet.case.id for sheet in sheets if sheet.result.turn.forgets]
        leaves = any(sheet.result.turn.erase for sheet in sheets)
        deed = await self._links.deed(person, chat, sheets[0].case.id, sheets[0].result.turn.link)
        part = await self._links.parting(person, gone, leaves)

        def unit(conn: sqlite3.Connection) -> tuple[list[int], list[Row], list[erasing.Gone]]:
            settle(conn)
            told = part(conn)
            erased = [erasing.forget_case(conn, person, case) for case in gone]
            return [number for page in pages for number in page.write(conn)], [*told, *deed(conn)], erased

        numbers, rows, erased = await self.database.write(unit)
        self._pass_on(rows)
        self._note(person, sheets, gone, [page.case for page in pages if page.current])
        _, address = await self.reception.address(chat)
        names = [row[0] for page in pages for row in page.said]
        said = zip(numbers, names, (out for one in says for out in one), strict=True)
        self.delivery.withdraw(number for one in erased for number in one.messages)
        self.delivery.add(chat, [Parcel(n, name, address, now, out) for n, name, out in said])
        await self._drop([*(sheet.result.dropped for sheet in sheets), *(one.files for one in erased)])
        if gone:
            await self.database.checkpoint()
        if self._delivering:
            await self._hand_out(person, chat, leaves)

    async def _drop(self, dropped: Sequence[Sequence[str]]) -> None:
        if any(dropped):
            await asyncio.to_thread(self.vault.drop, [name for files in dropped for name in files])

    def _note(self, person: str, sheets: Sequence[Sheet], gone: Sequence[str], current: Sequence[str]) -> None:
        """How the person's cases stand now."""
        stand = [sheet.after for sheet in sheets if not sheet.result.turn.forgets]
        self.cases.wrote(person, stand, gone, current[-1] if current else "")
        if any(sheet.result.turn.emptied for sheet in sheets):
            self.cases.forget(person)

    def _pass_on(self, rows: Sequence[Row]) -> None:
        """What a turn gives somebody else to hear, each in a chat that is theirs."""
        for row in rows:
            self.reception.belongs(row.chat, row.person)
            self._waiting[row.person].append(row)
            self.wake(row.person)

    async def _hand_out(self, person: str, chat: int, leaves: bool) -> None:
        """On a network the next message is heard meanwhile; who leaves is forgotten after the last word."""
        if not self._gathers:
            await self.delivery.deliver(chat)
        else:
            self.delivery.begin(chat)
            if leaves:
                await self.delivery.settled(chat)
        if leaves:
            await self._forget(person)

    # ---- what goes out

    async def deliver_all(self) -> None:
        """Hands over everything that waits, and forgets who asked for it."""
        if self._gathers:
            self.delivery.begin_all()
        else:
            await self.delivery.deliver_all()
        for person in await self.database.read(people.leaving):
            for chat in await self.database.read(partial(people.chats, person=person)):
                await self.delivery.settled(chat.id)
            await self._forget(person)

    async def _forget(self, person: str) -> None:
        """Destroys the key, then rows and files; the last words were handed over before."""
        chats = {chat.id for chat in await self.database.read(partial(people.chats, person=person))}
        await erasing.erase(self.database, self.vault, person)
        self.cases.forget(person)
        self._waiting.pop(person, deque()).clear()  # what they wrote behind it went with everything else
        for chat in chats | self.reception.forget(person):
            self.delivery.forget(chat)

    # ---- what falls due

    async def run_until(self, until: datetime) -> None:
        """Says everything that falls due until then, each at its own time; then the clock stands there."""
        failed: set[tuple[str, str, str]] = set()
        while due := await self._next_due(until, failed):
            self.clock.not_before(moment(due.due_at))
            try:
                await self._fire(due)
            except Exception as error:  # noqa: BLE001  one bad reminder must not stop the others
                log.error("a reminder could not be said: %s", type(error).__name__)
                self.cases.forget(due.person)
                failed.add((due.person, due.case, due.key))
        self.clock.not_before(until)
        await self.database.write(partial(people.set_moment, moment=stamp(self.clock.now())))

    async def falls_due(self) -> bool:
        """Is there anything to say now?"""
        return await self._next_due(self.clock.now(), set()) is not None

    async def _next_due(self, until: datetime, failed: set[tuple[str, str, str]]) -> reminders.Due | None:
        rows = await self.database.read(partial(reminders.due, moment=stamp(until), limit=len(failed) + 1))
        return next((row for row in rows if (row.person, row.case, row.key) not in failed), None)

    async def _fire(self, due: reminders.Due) -> None:
        async with self._locks[due.person]:
            case, reminder, now = (
                await self.cases.case(due.person, due.case),
                self._seals.reminder(due),
                self.local_now(),
            )
            desk = await self.cases.desk(due.person, case)
            chat = (await self.database.read(partial(people.chats, person=due.person)))[0].id
            if (at := may_be_said(desk, case, reminder, now)) > now:
                await self._postpone(due.person, desk, case, reminder, at)
                return
            before = await self.hearing.passed_over(due.person, desk, case)
            turn = remind(desk, fold(before.turn.entries, case), reminder, now)
            decided = before.and_then(turn, desk_work.NOTHING)
            sheet = Sheet(desk, case, await self._work.finish(due.person, desk, case, *decided, now))

            def settle(conn: sqlite3.Connection) -> None:
                inbox.done(conn, before.rows)
                _say_once(conn, due)

            await self._write(due.person, chat, [sheet], settle)

    async def _postpone(self, person: str, desk: Desk, case: Case, late: Reminder, until: datetime) -> None:
        """A reminder that would come at night, or on the day of another case's, waits for its time; it is not
        dropped."""
        planned = plan(desk, case, self.local_now())
        moved = [Reminder(one.key, until if one.key == late.key else one.due_at, one.body) for one in planned]
        rows = [self._seals.reminder_row(person, case.id, one) for one in moved]
        await self.database.write(partial(reminders.plan, person=person, case=case.id, rows=rows))

    # ---- what was missed

    async def note_outage(self, channel: str, since: datetime) -> None:
        """Nothing reached the bot since then: everybody with an open case there is to be told, once."""
        everybody = await self.database.read(partial(people.writing, channel=channel))
        await asyncio.gather(*(self._note_outage(person, since.astimezone(self.zone)) for person in everybody))

    async def _note_outage(self, person: str, since: datetime) -> None:
        async with self._locks[person]:
            try:
                case = (await self.cases.shelf(person)).to_tell()
                desk = await self.cases.desk(person, case)
                turn = outage.note(desk, case, since, self.local_now())
                if turn.entries:
                    chat = (await self.database.read(partial(people.chats, person=person)))[0].id
                    await self._write(person, chat, [Sheet(desk, case, Result(turn))], lambda conn: None)
            except Exception as error:  # noqa: BLE001  the others are to be told all the same
                log.error("an outage could not be noted: %s", type(error).__name__)

    async def close(self) -> None:
        await self.delivery.close()
        await self.workshop.close()
        await self.database.close()


def _say_once(conn: sqlite3.Connection, due: reminders.Due) -> None:
    if not reminders.said(conn, due.person, due.case, due.key):
        raise LookupError("this reminder was said already or is no longer wanted")

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
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot import desk_work, links
from bot.case import Case
from bot.clock import Clock
from bot.delivery import Delivery
from bot.desk_work import DeskWork, Result
from bot.dialogue import door, machine, outage, recordings
from bot.dialogue.desk import Desk
from bot.dialogue.reminders import may_be_said, plan, remind
from bot.dialogue.turn import Burst, Turn
from bot.fold import fold, without
from bot.links import Links
from bot.messages import Arrived, Channel, Incoming, Outgoing, Parcel, Reminder, TryLater
from bot.reception import Reception
from bot.seals import Row, Seals
from bot.workshop import Workshop
from storage import erasing, inbox, journal, people, reminders
from storage.database import Database
from storage.instants import moment, stamp
from storage.page import Page
from storage.vault import Vault

log = logging.getLogger(__name__)

CASES_KEPT = 200  # opening one again takes half a millisecond; keeping many stops every chat while garbage is collected
PATIENCE = 3
CASE = "1"
UNREADABLE = "unreadable"


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
        self._work = DeskWork(vault, workshop, desk)
        self._links = Links(database, vault, clock, self.reception, channels)
        self.wake: Callable[[str], None] = lambda person: None
        self._cases: OrderedDict[str, Case] = OrderedDict()
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
        first, second = self._read(one), self._read(other)
        return bool(first.album and first.album == second.album) or (
            desk_work.gathered(first) and desk_work.gathered(second)
        )

    def _read(self, row: Row) -> Incoming:
        try:
            return links.read(row.raw) or self.channels[row.channel].read(row.raw, row.blobs)
        except (ValueError, LookupError, TypeError, AttributeError):
            return Incoming(other=UNREADABLE)

    async def _failed(self, burst: Sequence[Row], error: Exception) -> bool:
        """True where it is to be tried again; parked after PATIENCE tries. The log names a number, nothing else."""
        log.error("message %d could not be heard: %s", burst[0].id, type(error).__name__)
        self._cases.pop(burst[0].person, None)

        def unit(conn: sqlite3.Connection) -> int:
            tries = max(inbox.tried(conn, row.id) for row in burst)
            for row in burst:
                if tries >= PATIENCE:
                    inbox.park(conn, row.id)
            return tries

        tries = await self.database.write(unit)
        if tries < PATIENCE:
            return tries > 0  # what is not there any more went with its person
        case = await self._case(burst[0].person)
        notice = desk_work.trouble(self.desk, case, burst[0].id, self.local_now())
        await self._write(burst[0].person, burst[0].chat, case, Result(turn=notice), lambda conn: None)
        return False

    async def _hear(self, burst: Sequence[Row]) -> None:
        first = burst[0]
        incoming = [self._read(row) for row in burst]
        if incoming[0].other == UNREADABLE:
            await self._set_aside(first)
            return
        await self.delivery.proved(first.chat, incoming[0].ticket)
        case = await self._case(first.person)
        if any(one.files for one in incoming):
            await self._busy(first)
        agreed = door.agreed(case)
        download = self.channels[first.channel].download
        heard = desk_work.merged(incoming)
        incoming += [Incoming(files=wanted)] if (wanted := recordings.wanted(case, heard)) else []
        examined = await self._work.examine(first.person, case, incoming if agreed else (), download)
        code = await self._links.look(first, case, heard, incoming[0].sender)
        heard = replace(heard, kept=examined.burst.kept, refused=examined.burst.refused, link=code)
        turn = machine.hear(self.desk, case, heard, self.local_now())
        rows = [row.id for row in burst]
        if turn.replay:
            held = [self._seals.row(one) for one in await self.database.read(partial(inbox.held, person=first.person))]
            turn, examined = await self._resume(case, turn, held)
            rows += [one.id for one in held]
        if turn.drafts:
            await self._busy(first)
        result = await self._work.finish(first.person, case, turn, examined, self.local_now())
        await self._write(first.person, first.chat, case, result, self._settle(first, heard, turn.hold, rows))

    def _settle(self, row: Row, heard: Burst, hold: bool, ids: Sequence[int]) -> Callable[[sqlite3.Connection], object]:
        """What becomes of the rows of a turn, and of one that the person took back while it waited."""
        mark, now = self.vault.event_hash(row.channel, heard.redact_ref), stamp(self.clock.now())

        def settle(conn: sqlite3.Connection) -> None:
            (inbox.hold if hold else inbox.done)(conn, ids)
            if heard.redact_ref:
                inbox.take_back(conn, row.channel, mark)
            if not links.read(row.raw):
                people.touch(conn, row.chat, row.person, now)

        return settle

    async def _set_aside(self, row: Row) -> None:
        """Nobody is told of what no person can have written; the log names its number, and the next one is heard."""
        log.error("message %d could not be read and is parked", row.id)
        await self.database.write(partial(inbox.park, id=row.id))

    async def _busy(self, row: Row) -> None:
        _, address = await self.reception.address(row.chat)
        await self.channels[row.channel].busy(address)

    async def _resume(self, case: Case, opened: Turn, held: Sequence[Row]) -> tuple[Turn, desk_work.Examined]:
        """Hears what waited for the yes, in one go with it."""
        agreed = fold(opened.entries, case)
        examined = desk_work.NOTHING
        if held:
            waiting = desk_work.left([self._read(one) for one in held])
            download = self.channels[held[0].channel].download
            examined = await self._work.examine(held[0].person, agreed, waiting, download)
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
        after = turn.after or without(fold(turn.entries, case), turn.emptied)
        copy = self.desk.words_of(after).say("letters.copy")
        says = desk_work.spread(turn, copy) if self._gathers else turn.says
        page = self._page(person, chat, case, after, result, says)
        deed = await self._links.deed(person, chat, turn.link)

        def unit(conn: sqlite3.Connection) -> tuple[list[int], list[Row]]:
            settle(conn)
            return page.write(conn), deed(conn)

        numbers, rows = await self.database.write(unit)
        self._pass_on(rows)
        self._cases[person] = after
        if turn.emptied:
            self._cases.pop(person)
        _, address = await self.reception.address(chat)
        said = zip(numbers, page.said, says, strict=True)
        self.delivery.add(chat, [Parcel(n, row[0], address, now, out) for n, row, out in said])
        if result.dropped:
            await asyncio.to_thread(self.vault.drop, result.dropped)
        if self._delivering:
            await self._hand_out(person, chat, turn.erase)

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

    def _page(self, person: str, chat: int, case: Case, after: Case, result: Result, says: Sequence[Outgoing]) -> Page:
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
            said=[self._seals.parcel_row(person, out, now) for out in says],
            reminders=[self._seals.reminder_row(person, one) for one in planned],
            files=result.files,
            dropped=result.dropped,
            emptied=turn.emptied,
            leaves=turn.erase,
        )

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
        self._cases.pop(person, None)
        self._waiting.pop(person, deque()).clear()  # what they wrote behind it went with everything else
        for chat in chats | self.reception.forget(person):
            self.delivery.forget(chat)

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

    async def falls_due(self) -> bool:
        """Is there anything to say now?"""
        return await self._next_due(self.clock.now(), set()) is not None

    async def _next_due(self, until: datetime, failed: set[tuple[str, str]]) -> reminders.Due | None:
        rows = await self.database.read(partial(reminders.due, moment=stamp(until), limit=len(failed) + 1))
        return next((row for row in rows if (row.person, row.key) not in failed), None)

    async def _fire(self, due: reminders.Due) -> None:
        async with self._locks[due.person]:
            case, reminder, now = await self._case(due.person), self._seals.reminder(due), self.local_now()
            chat = (await self.database.read(partial(people.chats, person=due.person)))[0].id
            if (at := may_be_said(self.desk, case, reminder, now)) > now:
                await self._postpone(due.person, case, reminder, at)
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

    # ---- what was missed

    async def note_outage(self, channel: str, since: datetime) -> None:
        """Nothing reached the bot since then: everybody with an open case there is to be told, once."""
        everybody = await self.database.read(partial(people.writing, channel=channel))
        await asyncio.gather(*(self._note_outage(person, since.astimezone(self.zone)) for person in everybody))

    async def _note_outage(self, person: str, since: datetime) -> None:
        async with self._locks[person]:
            try:
                case = await self._case(person)
                turn = outage.note(self.desk, case, since, self.local_now())
                if turn.entries:
                    chat = (await self.database.read(partial(people.chats, person=person)))[0].id
                    await self._write(person, chat, case, Result(turn=turn), lambda conn: None)
            except Exception as error:  # noqa: BLE001  the others are to be told all the same
                log.error("an outage could not be noted: %s", type(error).__name__)

    async def close(self) -> None:
        await self.delivery.close()
        await self.workshop.close()
        await self.database.close()


def _say_once(conn: sqlite3.Connection, person: str, key: str) -> None:
    if not reminders.said(conn, person, key):
        raise LookupError("this reminder was said already or is no longer wanted")

"""From rows of the inbox to what they change: read, brought to the case that is meant, files opened, letters printed.

It writes nothing down. What waits unheard until the person answers is fetched when the answer is there.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot import desk_work, word
from bot.case import Case
from bot.cases import Cases
from bot.clock import Clock
from bot.desk_work import NOTHING, DeskWork, Examined
from bot.dialogue import door, machine, recordings, second
from bot.dialogue.desk import Desk
from bot.dialogue.tickets import within
from bot.dialogue.turn import Burst, Onward, Turn
from bot.fold import fold
from bot.links import Links
from bot.messages import Channel, Incoming
from bot.reception import Reception
from bot.seals import Row, Seals
from bot.sheets import Sheet
from storage import inbox
from storage.database import Database

UNREADABLE = "unreadable"


ENOUGH = 0.005  # seconds of thinking in one round of the loop; whoever comes after waits for the next


@dataclass(frozen=True)
class Heard:
    """The sheets in the order in which they speak; numbers of rows that are `done` with, and of those that wait on
    (`held`); what was `redacted` while it waited, by the network's name of it."""

    sheets: tuple[Sheet, ...]
    done: tuple[int, ...] = ()
    held: tuple[int, ...] = ()
    redacted: str = ""


class Hearing:
    """It keeps no state between turns but how long they have held the loop in this round of it."""

    def __init__(
        self,
        database: Database,
        seals: Seals,
        work: DeskWork,
        cases: Cases,
        links: Links,
        reception: Reception,
        channels: Mapping[str, Channel],
        clock: Clock,
        zone: ZoneInfo,
    ) -> None:
        self._database, self._seals, self._work, self._cases, self._links = database, seals, work, cases, links
        self._reception, self._channels, self._clock, self._zone = reception, channels, clock, zone
        self._spent = 0.0

    def read(self, row: Row) -> Incoming:
        """What the person meant; UNREADABLE where no person can have written it."""
        try:
            return word.read(row.raw) or self._channels[row.channel].read(row.raw, row.blobs)
        except (ValueError, LookupError, TypeError, AttributeError):
            return Incoming(other=UNREADABLE)

    def now(self) -> datetime:
        """The person's local time."""
        return self._clock.now().astimezone(self._zone)

    async def hear(self, rows: Sequence[Row], incoming: Sequence[Incoming]) -> Heard:
        """One burst."""
        person, burst = rows[0].person, desk_work.merged(incoming)
        case = await self._cases.meant(person, incoming[0])
        desk = await self._cases.desk(person, case)
        burst = replace(burst, ticket=within(burst.ticket, case.id))
        before = await self.passed_over(person, desk, case) if second.passed_over(case, burst) else NOTHING_LEFT
        case_now = fold(before.turn.entries, case)
        turn, examined = await self._heard(rows[0], desk, case_now, burst, incoming)
        waits = turn.hold or (_unopened(case_now, incoming) and not turn.erase)
        held = await self._held(person) if turn.replay or (turn.forgets and second.pending(case_now)) else []
        if turn.replay and waits:  # the yes came with words or papers of its own
            held, waits = [*held, *rows], False
        onward = turn.onward if turn.onward and turn.onward.case != case.id else None
        if turn.replay and not onward:
            turn, examined = await self._taken_up(desk, case_now, turn, held)
        if waits:
            examined = examined.unheard()
        if turn.forgets:
            examined = replace(examined, dropped=examined.dropped + tuple(name for row in held for name in row.blobs))
        sheet = await self._sheet(rows[0], desk, case, before.and_then(turn, examined))
        sheets = [sheet, await self._onward(rows[0], sheet, onward, held)] if onward else [sheet]
        mine = tuple(row.id for row in rows)
        done = dict.fromkeys((*before.rows, *(row.id for row in held), *(() if waits else mine)))
        return Heard(tuple(sheets), tuple(done), mine if waits else (), burst.redact_ref)

    async def _heard(
        self, row: Row, desk: Desk, case: Case, burst: Burst, incoming: Sequence[Incoming]
    ) -> tuple[Turn, Examined]:
        """What the core makes of it, files opened; before the yes they wait unopened."""
        if any(one.files for one in incoming):
            await self._busy(row)
        wanted = recordings.wanted(case, burst)
        opened = [*incoming, *([Incoming(files=wanted)] if wanted else [])] if door.agreed(case) else []
        examined = await self._examined(row, case, opened)
        paper = bool(examined.burst.kept)  # a paper with a word is a paper first, and its word no code
        code = None if paper else await self._links.look(row, case, desk.others, burst, incoming[0].sender)
        burst = replace(burst, kept=examined.burst.kept, refused=examined.burst.refused, link=code)
        while self._spent > ENOUGH:  # noqa: ASYNC110  an event would wake all of them in one round
            await asyncio.sleep(0)
        return self._thought(desk, case, burst), examined

    def _thought(self, desk: Desk, case: Case, burst: Burst) -> Turn:
        loop = asyncio.get_running_loop()
        if not self._spent:
            loop.call_soon(self._breathe)  # before those that wait for it, in the next round
        started = loop.time()
        turn = machine.hear(desk, case, burst, self.now())
        self._spent += loop.time() - started
        return turn

    def _breathe(self) -> None:
        self._spent = 0.0

    async def _taken_up(self, desk: Desk, case: Case, answered: Turn, held: Sequence[Row]) -> tuple[Turn, Examined]:
        """Hears what waited for the answer, in one go with it."""
        agreed = fold(answered.entries, case)
        examined = await self._waited(agreed, held)
        turn = machine.resume(desk, agreed, examined.burst, self.now(), answered.replay, answered.onward)
        return desk_work.joined(answered, turn), examined

    async def passed_over(self, person: str, desk: Desk, case: Case) -> "LeftHere":
        """What waited for the word whether it is a case of its own, and stays in this one without it."""
        if not second.pending(case):
            return NOTHING_LEFT
        held = await self._held(person)
        examined = await self._waited(case, held)
        turn = machine.keep(desk, case, examined.burst, self.now())
        return LeftHere(turn, examined, tuple(row.id for row in held))

    async def _onward(self, row: Row, sheet: Sheet, onward: Onward, held: Sequence[Row]) -> Sheet:
        """The case that is gone on with, where what waited is heard; the one that is left lies beside it."""
        left, turn, desk = sheet.after, sheet.result.turn, sheet.desk
        known = [one for one in desk.others if one.id == onward.case]
        case = known[0] if known else Case(id=await self._cases.next_id(row.person))
        others = tuple(one for one in desk.others if one.id != case.id)
        desk = replace(desk, others=others if turn.forgets else (*others, left))
        examined = await self._waited(case, held) if turn.replay else NOTHING
        there = machine.go_on(desk, case, left, onward, examined.burst, self.now())
        return await self._sheet(row, desk, case, (there, examined))

    async def _sheet(self, row: Row, desk: Desk, case: Case, decided: tuple[Turn, Examined]) -> Sheet:
        turn, examined = decided
        if turn.drafts:
            await self._busy(row)
        return Sheet(desk, case, await self._work.finish(row.person, desk, case, turn, examined, self.now()))

    # ---- what waits

    async def _held(self, person: str) -> list[Row]:
        return [self._seals.row(one) for one in await self._database.read(partial(inbox.held, person=person))]

    async def _waited(self, case: Case, held: Sequence[Row]) -> Examined:
        """What waited, its files opened, without what was taken back meanwhile."""
        left = desk_work.left([self.read(one) for one in held])
        return await self._examined(held[0], case, left) if held else NOTHING

    async def _examined(self, row: Row, case: Case, incoming: Sequence[Incoming]) -> Examined:
        return await self._work.examine(row.person, case, incoming, self._channels[row.channel].download)

    async def _busy(self, row: Row) -> None:
        _, address = await self._reception.address(row.chat)
        await self._channels[row.channel].busy(address)


def _unopened(case: Case, incoming: Sequence[Incoming]) -> bool:
    """Do papers lie in it that nobody opens before the yes?"""
    return not door.agreed(case) and any(one.files for one in incoming)


@dataclass(frozen=True)
class LeftHere:
    """What stays in a case though nobody said so, and the rows that are done with it."""

    turn: Turn
    examined: Examined
    rows: tuple[int, ...] = ()

    def and_then(self, turn: Turn, examined: Examined) -> tuple[Turn, Examined]:
        """This and what was decided after it, as one."""
        if not self.turn.entries:
            return turn, examined
        files, dropped = self.examined.files + examined.files, self.examined.dropped + examined.dropped
        return desk_work.joined(self.turn, turn), replace(examined, files=files, dropped=dropped)


NOTHING_LEFT = LeftHere(Turn(), NOTHING)

"""The cases of all people, as far as they are at hand: which ones somebody has, which is the current one, and each with
the others laid beside it."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from bot.case import Case
from bot.dialogue import belonging
from bot.dialogue.desk import Desk
from bot.messages import Incoming
from bot.seals import Seals
from storage import journal, people
from storage.database import Database

KEPT = 200  # opening one again takes half a millisecond; keeping many stops every chat while garbage is collected


@dataclass(frozen=True)
class Shelf:
    """All cases of a person by their ids, the one that typed words go to, and the highest number ever given to one."""

    cases: dict[str, Case]
    current: str
    newest: int

    def with_current_first(self) -> list[Case]:
        return [self.cases[self.current], *(one for one in self.cases.values() if one.id != self.current)]

    def to_tell(self) -> Case:
        """The case in which something is told that concerns the person: the current one, or the first that is open."""
        cases = self.with_current_first()
        return next((one for one in cases if one.stage != "closed"), cases[0])

    def others(self, case: str) -> tuple[Case, ...]:
        return tuple(one for one in self.cases.values() if one.id != case)


class Cases:
    """What is at hand is what lies on the disk: it is replaced when that was written, and let go when that is in
    doubt."""

    def __init__(self, database: Database, seals: Seals, desk: Desk) -> None:
        self._database, self._seals, self._desk = database, seals, desk
        self._shelves: OrderedDict[str, Shelf] = OrderedDict()

    async def shelf(self, person: str) -> Shelf:
        if person not in self._shelves:
            self._shelves[person] = await self._opened(person)
        self._shelves.move_to_end(person)
        while len(self._shelves) > KEPT:
            self._shelves.popitem(last=False)
        return self._shelves[person]

    async def _opened(self, person: str) -> Shelf:
        (current, newest), ids = (
            await self._database.read(partial(people.shelf, person=person)),
            await self._database.read(partial(journal.cases, person=person)),
        )
        cases = {one: await self._case(person, one) for one in sorted({*ids} or {current}, key=int)}
        return Shelf(cases, current if current in cases else next(iter(cases)), max(newest, *map(int, cases)))

    async def _case(self, person: str, case: str) -> Case:
        rows = await self._database.read(partial(journal.read, person=person, case_id=case))
        return self._seals.case(person, case, rows)

    async def case(self, person: str, case: str = "") -> Case:
        """One of the person's cases; the current one where none is named, or where it is not there any more."""
        shelf = await self.shelf(person)
        return shelf.cases.get(case) or shelf.cases[shelf.current]

    async def meant(self, person: str, incoming: Incoming) -> Case:
        """The case that this goes to."""
        shelf = await self.shelf(person)
        return belonging.meant(shelf.with_current_first(), incoming)

    async def desk(self, person: str, case: Case) -> Desk:
        """The desk with the person's other cases beside this one."""
        return self._desk.beside((await self.shelf(person)).others(case.id))

    async def next_id(self, person: str) -> str:
        """The id of a case that begins: none that was ever given to one of theirs."""
        return str((await self.shelf(person)).newest + 1)

    # ---- what was written

    def wrote(self, person: str, cases: Iterable[Case], gone: Iterable[str], current: str) -> None:
        """These cases stand so now, those are gone, and this one is gone on with ("" for the same as before)."""
        if (shelf := self._shelves.get(person)) is None:
            return
        kept = {**shelf.cases, **{one.id: one for one in cases}}
        kept = {one: case for one, case in kept.items() if one not in {*gone}}
        newest = max(shelf.newest, *map(int, kept))
        self._shelves[person] = replace(shelf, cases=kept, current=current or shelf.current, newest=newest)

    def forget(self, person: str) -> None:
        """Reads them anew from the disk when they are needed next."""
        self._shelves.pop(person, None)

"""Codes for another person who is affected: given out, named by a guest, and the consent of both carried to and fro.

As with a second chat, each step is one turn of one person in one transaction; what the other is to know is word in
their inbox. A no is carried to nobody; that a yes of both is taken back is, and nothing more.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from bot.clock import Clock
from bot.messages import Channel, Link, TryLater
from bot.seals import Row
from bot.word import Pen, Word
from storage import invitations
from storage.database import Database
from storage.instants import stamp
from storage.invitations import Invitation
from storage.vault import Vault

GOOD_FOR = timedelta(days=7)
SOON = 0.2
BOTH = 2

Deed = Callable[[sqlite3.Connection], list[Row]]


class Invitations:
    """The invitations of all people; it keeps no state between turns."""

    def __init__(self, database: Database, vault: Vault, clock: Clock, channels: Mapping[str, Channel]) -> None:
        self._database, self._vault, self._clock, self._channels = database, vault, clock, channels
        self._pen = Pen(database, vault)

    # ---- before a turn

    def new(self, wish: Link, code: str, shown: str) -> Link:
        """A new code, and where the bot is found with it, on every network."""
        doors = ((name, one.door(shown)) for name, one in self._channels.items())
        return replace(wish, code=code, name=shown, doors=tuple((name, door) for name, door in doors if door))

    async def named(self, wish: Link, person: str) -> Link | None:
        """What the core is to know of a code that this person names; None where it is no invitation."""
        hash = self._vault.code_hash(wish.code)
        found = await self._database.read(partial(invitations.find, hash=hash, guest=person, now=self._now()))
        if found is None:
            return None
        return replace(wish, kind="own_invitation" if found.person == person else "invited", number=found.id)

    async def answered(self, wish: Link, person: str) -> Link:
        """Whether the yes of this person is the first one or the second; or comes when nobody waits for it any more."""
        found = await self._of(wish.number)
        if found and found.guest == person:
            return wish
        both = found and found.person == person and found.guest and found.agreed
        return replace(wish, kind="consents_too" if both else "consents_late")

    async def still(self, wish: Link) -> Link:
        """Whether what both agreed to still holds when the guest's case is to learn it."""
        found = await self._of(wish.number)
        return wish if found and found.agreed == BOTH else replace(wish, kind="consents_void")

    async def taken_back(self, wish: Link, person: str, case: str) -> Link:
        """How many others are told that this person agrees no longer."""
        found = await self._database.read(partial(invitations.of_case, person=person, case=case))
        return replace(wish, number=sum(one.agreed == BOTH for one in found))

    # ---- with a turn

    async def deed(self, person: str, case: str, link: Link) -> Deed | None:
        """What is to be done in the transaction of the turn; None where the step is none of an invitation."""
        prepare = DEEDS.get(link.kind)
        return await prepare(self, person, case, link) if prepare else None

    async def _give(self, person: str, case: str, link: Link) -> Deed:
        hash, now, until = self._vault.code_hash(link.code), self._now(), stamp(self._clock.now() + GOOD_FOR)
        return _silently(partial(invitations.put, person=person, case=case, hash=hash, expires_at=until, now=now))

    async def _accept(self, person: str, case: str, link: Link) -> Deed:
        hash, now = self._vault.code_hash(link.code), self._now()
        return _silently(partial(invitations.claim, hash=hash, guest=person, guest_case=case, now=now))

    async def _agree(self, person: str, case: str, link: Link) -> Deed:
        """The guest's yes: whose code it was is asked now."""
        found, now = await self._of(link.number), self._now()
        word = await self._word(found.person, "consent", found, found.case) if found else None

        def deed(conn: sqlite3.Connection) -> list[Row]:
            agreed = invitations.agree(conn, link.number, person)
            return word.post(conn, now) if word and agreed else []

        return deed

    async def _settle(self, person: str, case: str, link: Link) -> Deed:
        """The second yes: the guest's case learns it as well, or neither does."""
        found, now = await self._of(link.number), self._now()
        word = await self._word(found.guest or "", "household", found, found.guest_case or "") if found else None

        def deed(conn: sqlite3.Connection) -> list[Row]:
            if not word or not invitations.settle(conn, link.number, person):
                raise TryLater(SOON)
            return word.post(conn, now)

        return deed

    async def _decline(self, person: str, case: str, link: Link) -> Deed:
        return _silently(partial(invitations.disagree, id=link.number, guest=person))

    async def _take_back(self, person: str, case: str, link: Link) -> Deed:
        """Over at once; the others hear that it is where both had agreed, and nothing where only the guest had."""
        found, now = await self._database.read(partial(invitations.of_case, person=person, case=case)), self._now()
        told = [(one, await self._to_the_other(person, one)) for one in found]

        def deed(conn: sqlite3.Connection) -> list[Row]:
            if not all(invitations.take_back(conn, one.id, one.agreed) for one in found):
                raise TryLater(SOON)  # the other one answered in this very instant
            return [row for _, word in told if word for row in word.post(conn, now)]

        return deed

    async def parting(self, person: str, cases: Sequence[str | None]) -> Deed:
        """Who deletes one of these cases, or everything (None), agrees no longer: the others hear that. It is
        to be done before the rows go."""
        found, now = [], self._now()
        for case in cases:
            found += await self._database.read(partial(invitations.agreed, person=person, case=case))
        told = [(one, await self._to_the_other(person, one)) for one in found]

        def deed(conn: sqlite3.Connection) -> list[Row]:
            over = [word for one, word in told if invitations.take_back(conn, one.id, BOTH)]
            if any(invitations.agreed(conn, person, case) for case in cases):
                raise TryLater(SOON)  # the other one agreed in this very instant
            return [row for word in over if word for row in word.post(conn, now)]

        return deed

    async def _to_the_other(self, person: str, one: Invitation) -> Word | None:
        to, case = (one.person, one.case) if one.guest == person else (one.guest or "", one.guest_case or "")
        return await self._word(to, "taken_back", one, case) if one.agreed == BOTH else None

    # ---- small things

    async def _word(self, to: str, kind: str, found: Invitation, case: str) -> Word | None:
        return await self._pen.to_person(to, Link(kind, number=found.id, case=case), str(found.id))

    async def _of(self, number: int) -> Invitation | None:
        return await self._database.read(partial(invitations.of, id=number))

    def _now(self) -> str:
        return stamp(self._clock.now())


def _silently(write: Callable[[sqlite3.Connection], object]) -> Deed:
    """Written, and nobody is given anything to hear."""

    def deed(conn: sqlite3.Connection) -> list[Row]:
        write(conn)
        return []

    return deed


Prepare = Callable[[Invitations, str, str, Link], Awaitable[Deed]]
DEEDS: dict[str, Prepare] = {
    "give_invitation": Invitations._give,
    "accept": Invitations._accept,
    "agree": Invitations._agree,
    "settle": Invitations._settle,
    "decline": Invitations._decline,
    "take_back": Invitations._take_back,
}

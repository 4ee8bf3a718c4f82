"""Joins a second chat to a person: looks up the codes that are named, and carries word from one person to the other.

Two people are never locked at once. Each step is one turn of one person, in one transaction; what the other is to know
stands in their inbox with it, like a message that a network brought, and is heard in its turn, after any crash.
"""

import asyncio
import secrets
import sqlite3
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from bot.case import Case
from bot.clock import Clock
from bot.dialogue import linking
from bot.dialogue.linking import LENGTH, SIGNS
from bot.dialogue.turn import Burst
from bot.invitations import Deed, Invitations
from bot.messages import Channel, Link, TryLater
from bot.reception import Reception
from bot.seals import Row, Seals
from bot.word import OURS, Pen, Word
from storage import inbox, links, people
from storage.database import Database
from storage.instants import stamp
from storage.links import Code
from storage.vault import Vault

GOOD_FOR = timedelta(hours=24)
SOON = 0.2


@dataclass(frozen=True)
class Carried:
    """What waited in a chat that is joined, sealed for the person whose chat it becomes."""

    waiting: inbox.Waiting
    row: Row
    payload: bytes

    def hand_on(self, conn: sqlite3.Connection) -> Row:
        people.add_files(conn, self.row.person, [(name, "received") for name in self.row.blobs])
        return replace(self.row, id=inbox.hand_on(conn, self.waiting.id, self.row.person, self.payload))


class Links:
    """The codes of all people; it keeps no state between turns."""

    def __init__(
        self, database: Database, vault: Vault, clock: Clock, reception: Reception, channels: Mapping[str, Channel]
    ) -> None:
        self._database, self._vault, self._clock, self._reception = database, vault, clock, reception
        self._channels = channels
        self._seals, self._pen = Seals(vault), Pen(database, vault)
        self._invitations = Invitations(database, vault, clock, channels)

    # ---- before a turn

    async def look(self, row: Row, case: Case, others: tuple[Case, ...], burst: Burst, sender: str) -> Link | None:
        """What the core is to know of the code that a burst is about; None where it is about none."""
        wish = linking.wish(case, burst)
        if wish is None:
            return None
        looks: dict[str, Callable[[], Awaitable[Link | None]]] = {
            "wanted": partial(self._new, wish, row),
            "invite": partial(self._new_invitation, wish),
            "named": partial(self._named, wish, row, sender),
            "typed": partial(self._typed, wish, row, sender, linking.expects(case, others)),
            "yes": partial(self._answered, wish, row),
            "consents": partial(self._invitations.answered, wish, row.person),
            "household": partial(self._invitations.still, wish),
            "take_back": partial(self._invitations.taken_back, wish, row.person, case.id),
            "join": partial(self._wanted_still, wish, row),
        }
        return await looks[wish.kind]() if wish.kind in looks else wish

    async def _new_invitation(self, wish: Link) -> Link:
        code = _code()
        return self._invitations.new(wish, code, linking.shown(code))

    async def _typed(self, wish: Link, row: Row, sender: str, expected: bool) -> Link | None:
        """What looks like a code and stands alone is one where it is good, or where nothing else can be meant."""
        if await self._invitations.named(wish, row.person) or await self._find(wish.code):
            return await self._named(wish, row, sender)
        return replace(wish, kind="unknown") if expected and wish.name else None

    async def _new(self, wish: Link, row: Row) -> Link:
        code = _code()
        others = ((name, one.door(linking.shown(code))) for name, one in self._channels.items() if name != row.channel)
        return replace(wish, code=code, doors=tuple((name, door) for name, door in others if door))

    async def _named(self, wish: Link, row: Row, sender: str) -> Link:
        if invited := await self._invitations.named(wish, row.person):
            return invited
        code = await self._find(wish.code)
        if code and code.person == row.person:
            return replace(wish, kind="own")
        if len(await self._database.read(partial(people.chats, person=row.person))) > 1:
            return replace(wish, kind="taken")
        if code is None or code.claimed_by not in (None, row.chat):
            return replace(wish, kind="unknown")
        channel, address = await self._reception.address(row.chat)
        return replace(wish, kind="named", chat=row.chat, channel=channel, name=sender or address)

    async def _answered(self, wish: Link, row: Row) -> Link:
        code = await self._database.read(partial(links.given, person=row.person, now=self._now()))
        return wish if code and code.claimed_by == wish.chat else replace(wish, kind="late")

    async def _wanted_still(self, wish: Link, row: Row) -> Link:
        code = await self._confirmed(row.chat)
        return wish if code and code.person != row.person else replace(wish, kind="void")

    # ---- with a turn

    async def deed(self, person: str, chat: int, case: str, link: Link | None) -> Deed:
        """What is to be done in the transaction of the turn; it gives the rows that are to be heard next."""
        if link is None:
            return _nothing
        return await self._invitations.deed(person, case, link) or await DEEDS[link.kind](self, person, chat, link)

    async def parting(self, person: str, cases: Sequence[str], everything: bool) -> Deed:
        """What the others hear when somebody deletes these cases, or everything."""
        return await self._invitations.parting(person, [None] if everything else cases)

    async def _give(self, person: str, chat: int, link: Link) -> Deed:
        hash, until = self._vault.code_hash(link.code), stamp(self._clock.now() + GOOD_FOR)

        def deed(conn: sqlite3.Connection) -> list[Row]:
            links.put(conn, person, chat, hash, until)
            return []

        return deed

    async def _claim(self, person: str, chat: int, link: Link) -> Deed:
        code, now = await self._find(link.code), self._now()
        word = await self._word(code, code.chat if code else 0, replace(link, kind="ask", code=""))

        def deed(conn: sqlite3.Connection) -> list[Row]:
            claimed = code and links.claim(conn, code.hash, chat, now)
            return word.post(conn, now) if word and claimed else []

        return deed

    async def _confirm(self, person: str, chat: int, link: Link) -> Deed:
        code, now = await self._database.read(partial(links.given, person=person, now=self._now())), self._now()
        word = await self._word(code, link.chat, Link("join"))

        def deed(conn: sqlite3.Connection) -> list[Row]:
            confirmed = links.confirm(conn, person, link.chat, now)
            return word.post(conn, now) if word and confirmed else []

        return deed

    async def _refuse(self, person: str, chat: int, link: Link) -> Deed:
        code = await self._database.read(partial(links.given, person=person, now=self._now()))
        named = code if code and code.claimed_by == link.chat else None  # a newer code is not meant
        return await self._spend(named, link.chat, "refused")

    async def _keep_apart(self, person: str, chat: int, link: Link) -> Deed:
        code = await self._confirmed(chat)
        return await self._spend(code, code.chat if code else 0, "kept_apart")

    async def _spend(self, code: Code | None, to: int, kind: str) -> Deed:
        word, now = await self._word(code, to, Link(kind)), self._now()

        def deed(conn: sqlite3.Connection) -> list[Row]:
            spent = code and links.spend(conn, code.hash)
            return word.post(conn, now) if word and spent else []

        return deed

    async def _join(self, person: str, chat: int, link: Link) -> Deed:
        """The chat becomes the other person's, with what waits in it unheard."""
        code, now = await self._confirmed(chat), self._now()
        if code is None:
            raise TryLater(SOON)
        _, address = await self._reception.address(chat)
        sealed = self._vault.seal(code.person, "address", address.encode())
        waiting = await self._database.read(partial(inbox.left, person=person))
        carried = await self._carried(waiting, code.person)
        word = await self._word(code, chat, Link("joined"), code.person)

        def deed(conn: sqlite3.Connection) -> list[Row]:
            unseen = {one.id for one in inbox.left(conn, person)} - {one.id for one in waiting}
            if unseen or not word or not links.spend(conn, code.hash):
                raise TryLater(SOON)
            links.forget(conn, chat, person)
            people.move(conn, chat, code.person, sealed)
            return [*word.post(conn, now), *(one.hand_on(conn) for one in carried)]

        return deed

    async def _carried(self, waiting: Sequence[inbox.Waiting], person: str) -> list[Carried]:
        """Files are kept anew under the other key before any row names them; word of ours stays behind."""
        rows = [(one, self._seals.row(one)) for one in waiting]
        return [await self._carry(one, row, person) for one, row in rows if not row.raw.startswith(OURS)]

    async def _carry(self, one: inbox.Waiting, row: Row, person: str) -> Carried:
        blobs = tuple([await asyncio.to_thread(self._keep_anew, row.person, name, person) for name in row.blobs])
        moved = replace(row, person=person, blobs=blobs, tries=0)
        return Carried(one, moved, self._seals.handed_on(one, person, blobs))

    def _keep_anew(self, person: str, name: str, to: str) -> str:
        return self._vault.keep(to, self._vault.fetch(person, name))

    # ---- small things

    async def _word(self, code: Code | None, chat: int, link: Link, person: str = "") -> Word | None:
        """Word for whoever writes in a chat, or for this person; None where nobody is there any more."""
        return await self._pen.to_chat(chat, link, code.hash.hex(), person) if code else None

    async def _find(self, code: str) -> Code | None:
        return await self._database.read(partial(links.find, hash=self._vault.code_hash(code), now=self._now()))

    async def _confirmed(self, chat: int) -> Code | None:
        return await self._database.read(partial(links.confirmed, chat=chat))

    def _now(self) -> str:
        return stamp(self._clock.now())


def _code() -> str:
    return "".join(secrets.choice(SIGNS) for _ in range(LENGTH))


def _nothing(conn: sqlite3.Connection) -> list[Row]:
    return []


Prepare = Callable[[Links, str, int, Link], Awaitable[Deed]]
DEEDS: dict[str, Prepare] = {
    "give": Links._give,
    "claim": Links._claim,
    "confirm": Links._confirm,
    "refuse": Links._refuse,
    "join": Links._join,
    "keep_apart": Links._keep_apart,
}

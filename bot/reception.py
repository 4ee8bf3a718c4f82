"""Where messages arrive: all is on disk, sealed, before the network is thanked; somebody new gets a key first."""

import asyncio
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from bot.clock import Clock
from bot.messages import Arrived
from bot.seals import Row, Seals
from storage import inbox, people
from storage.database import Database
from storage.errors import ChatMoved, KeyGone
from storage.instants import stamp
from storage.vault import Vault

TRIES = 3


@dataclass(frozen=True)
class Guest:
    """Somebody in a chat: the person, and the chat's number."""

    person: str
    chat: int


@dataclass(frozen=True)
class _Event:
    """An event on its way into the inbox."""

    row: inbox.InboxRow
    raw: bytes
    blobs: tuple[str, ...]


class Reception:
    """Takes events in, and knows who writes from where."""

    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database, self._vault, self._clock = database, vault, clock
        self._seals = Seals(vault)
        self._guests: dict[bytes, Guest] = {}
        self._addresses: dict[int, tuple[str, str]] = {}
        self._locks: dict[bytes, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def waiting(self) -> list[Row]:
        """What was accepted and not heard yet, oldest first."""
        rows = await self._database.read(partial(inbox.waiting, limit=1_000_000))
        return [self._seals.row(row) for row in rows]

    async def accept(self, channel: str, events: Sequence[Arrived], cursor: str) -> list[Row]:
        """Events that are new, with the network's cursor, in one transaction; returns once they are on disk."""
        for _ in range(TRIES):
            try:
                return await self._accept(channel, events, cursor)
            except (KeyGone, ChatMoved, sqlite3.IntegrityError):  # somebody was just forgotten, or joined another chat
                self._guests.clear()
        return await self._accept(channel, events, cursor)

    async def _accept(self, channel: str, events: Sequence[Arrived], cursor: str) -> list[Row]:
        found = [await self._event(channel, event) for event in events]
        new = [event for event in found if event]
        now = stamp(self._clock.now())

        def unit(conn: sqlite3.Connection) -> list[int]:
            for event in new:
                found = people.chat(conn, event.row.chat)
                if found is None or found.person != event.row.person:
                    raise ChatMoved("this chat is somebody else's by now")
                people.add_files(conn, event.row.person, [(name, "received") for name in event.blobs])
            ids = [next(iter(inbox.accept(conn, [event.row], channel, "", now)), 0) for event in new]
            inbox.accept(conn, [], channel, cursor, now)
            return ids

        ids = await self._database.write(unit)
        return [
            Row(number, channel, event.row.chat, event.row.person, event.raw, event.blobs)
            for number, event in zip(ids, new, strict=True)
            if number
        ]

    async def _event(self, channel: str, event: Arrived) -> _Event | None:
        mark = self._vault.event_hash(channel, event.event)
        stranger = self._vault.chat_hash(channel, event.chat) not in self._guests  # perhaps one who was forgotten
        if event.blobs or stranger:
            taken: bool = await self._database.read(lambda conn: inbox.known(conn, channel, mark))
            if taken:
                return None
        guest = await self.guest(channel, event.chat)
        blobs = tuple([await asyncio.to_thread(self._vault.keep, guest.person, blob) for blob in event.blobs])
        payload = self._seals.event(guest.person, mark, event.raw, blobs)
        return _Event(inbox.InboxRow(mark, guest.chat, guest.person, payload), event.raw, blobs)

    async def known(self, channel: str, chat: str) -> int | None:
        """The number of a chat, None where nobody ever wrote."""
        mark = self._vault.chat_hash(channel, chat)
        found = await self._database.read(partial(people.find_chat, hash=mark))
        return found[0] if found else None

    async def guest(self, channel: str, chat: str) -> Guest:
        """Who writes in this chat; for somebody new a key is made durable, then a row."""
        mark = self._vault.chat_hash(channel, chat)
        if found := self._guests.get(mark):
            return found
        async with self._locks[mark]:
            known = await self._database.read(partial(people.find_chat, hash=mark))
            known = known or await self._welcome(channel, chat, mark)
            self._guests[mark] = Guest(known[1], known[0])
            self._addresses[known[0]] = (channel, chat)
        return self._guests[mark]

    async def _welcome(self, channel: str, chat: str, mark: bytes) -> tuple[int, str]:
        person = await asyncio.to_thread(self._vault.new_person)
        address = self._vault.seal(person, "address", chat.encode())
        now = stamp(self._clock.now())

        def unit(conn: sqlite3.Connection) -> int:
            return people.add(conn, person, channel, mark, address, now)

        return await self._database.write(unit), person

    async def address(self, chat: int) -> tuple[str, str]:
        """The channel of a chat, and its address there."""
        if chat not in self._addresses:
            found = await self._database.read(partial(people.chat, chat=chat))
            assert found
            address = self._vault.unseal(found.person, "address", found.address).decode()
            self._addresses[chat] = (found.channel, address)
        return self._addresses[chat]

    def belongs(self, chat: int, person: str) -> None:
        """The chat is this person's from now on."""
        self._guests = {mark: Guest(person, chat) if one.chat == chat else one for mark, one in self._guests.items()}

    def forget(self, person: str) -> set[int]:
        """Knows the person no longer; the chats in which they wrote."""
        gone = {guest.chat for guest in self._guests.values() if guest.person == person}
        self._guests = {mark: guest for mark, guest in self._guests.items() if guest.person != person}
        for chat in gone:
            self._addresses.pop(chat, None)
        return gone

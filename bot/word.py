"""Word of ours for a person: a row in their inbox, written with the turn of somebody else that gives it, and heard in
its turn like any message of a network."""

import sqlite3
from dataclasses import dataclass
from functools import partial

import msgspec

from bot.messages import Incoming, Link
from bot.seals import Row, Seals
from storage import inbox, people
from storage.database import Database
from storage.vault import Vault

OURS = b"\0"  # no network's event begins so: they are all JSON


@dataclass(frozen=True)
class Word:
    """Word for a person in one of their chats, sealed for their inbox."""

    channel: str
    row: inbox.InboxRow
    raw: bytes

    def post(self, conn: sqlite3.Connection, now: str) -> list[Row]:
        """Puts it there, once."""
        ids = inbox.accept(conn, [self.row], self.channel, "", now)
        return [Row(number, self.channel, self.row.chat, self.row.person, self.raw, ()) for number in ids]


def read(raw: bytes) -> Incoming | None:
    """The word that a row holds, None where a network brought it."""
    return Incoming(link=msgspec.json.decode(raw[1:], type=Link)) if raw.startswith(OURS) else None


class Pen:
    """Writes such word. `about` is what it is about: the same about the same is put there once."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault, self._seals = database, vault, Seals(vault)

    async def to_chat(self, chat: int, link: Link, about: str, person: str = "") -> Word | None:
        """For whoever writes in a chat, or for this person; None where nobody is there any more."""
        to = await self._database.read(partial(people.chat, chat=chat))
        return self._word(to, link, about, person) if to else None

    async def to_person(self, person: str, link: Link, about: str) -> Word | None:
        """For a person, where they last wrote; None where they are not there any more."""
        chats = await self._database.read(partial(people.chats, person=person))
        return self._word(chats[0], link, about, person) if chats else None

    def _word(self, to: people.Chat, link: Link, about: str, person: str) -> Word:
        raw, person = OURS + msgspec.json.encode(link), person or to.person
        mark = self._vault.event_hash(to.channel, f"{link.kind} {about}")
        return Word(to.channel, inbox.InboxRow(mark, to.id, person, self._seals.event(person, mark, raw, ())), raw)

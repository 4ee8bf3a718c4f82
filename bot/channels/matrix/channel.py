"""The channel: a device that stays logged in, what comes from its rooms, and what goes there.

How a device is made and trusted stands in `session`, how the network is asked for news in `syncing`.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Coroutine
from pathlib import Path
from typing import Any

from nio import AsyncClient, RoomLeaveResponse, RoomReadMarkersResponse, RoomTypingResponse

from bot.channels.matrix import reading
from bot.channels.matrix.media import fetched
from bot.channels.matrix.network import LoggedOut, reached, tried
from bot.channels.matrix.opening import opened, parsed
from bot.channels.matrix.reading import Event
from bot.channels.matrix.rooms import Rooms
from bot.channels.matrix.sending import Sender, text_content
from bot.channels.matrix.session import Account, Safe, Session, open_session
from bot.channels.matrix.syncing import Happened, News, Syncing
from bot.messages import (
    Accept,
    Arrived,
    Fetch,
    Incoming,
    Parcel,
    Presence,
    Stir,
    TryLater,
    Undelivered,
    Unreachable,
    Words,
)

log = logging.getLogger(__name__)

NAME = "matrix"
KEY_SECONDS = 20.0
SOON, TYPING_MS = 1.0, 15_000
NEVER: tuple[float, Event] = (0.0, {})
STANDS_ALONE = (reading.REACTION, reading.REDACTION)


class Matrix:
    """`accept` takes events and the cursor into the inbox, in one transaction; `presence` is told of people who left
    (False) or came back; `stir` has somebody heard at once, whose messages waited. With `replaces` a cross-signing
    identity that somebody else gave the account is thrown away."""

    name = NAME

    def __init__(
        self,
        account: Account,
        folder: Path,
        safe: Safe,
        words: Words,
        accept: Accept,
        presence: Presence,
        stir: Stir,
        replaces: bool = False,
    ) -> None:
        self._replaces = replaces
        self._account, self._folder, self._safe, self._words = account, folder, safe, words
        self._accept, self._presence, self._stir = accept, presence, stir
        self._session: Session | None = None
        self._rooms: Rooms
        self._sender: Sender
        self._known = False  # are the rooms known, which nio keeps in memory only?
        self._locked: dict[str, tuple[float, Event]] = {}
        self._silent: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def listen(self, cursor: str) -> None:
        """Never returns; raises what only the operator can mend. A device that was logged out logs in anew."""
        while True:
            self._session = await open_session(self._account, self._folder, self._safe, self._replaces)
            client = self._session.client
            self._rooms, self._sender = Rooms(client, self._safe), Sender(client)
            self._later(self._introduce(client))
            syncing = Syncing(client, self._session.keys, self._take, cursor)
            try:
                await syncing.run()
            except LoggedOut:
                log.warning("the device was logged out; it logs in anew")
            finally:
                self._known, cursor = False, syncing.cursor
                await self._session.close()

    async def _introduce(self, client: AsyncClient) -> None:
        name = self._words("matrix.name")
        try:
            now = await client.get_displayname()
            if getattr(now, "displayname", "") != name:
                await client.set_displayname(name)
        except (OSError, ValueError):
            log.info("the bot's name could not be set")

    # ---- what a channel can

    def read(self, raw: bytes, blobs: tuple[str, ...]) -> Incoming:
        return reading.read(self._opened(raw))

    def quiet(self, raw: bytes, usual: float) -> float:
        """Seconds in which more is to be expected behind this: the usual time, longer where a key has yet to come,
        nothing behind a reaction or a command."""
        event = json.loads(raw)
        if (deadline := self._locked.get(event["sender"], NEVER)[0]) > time.monotonic():
            return float(max(usual, deadline - time.monotonic()))
        command = str(event.get("content", {}).get("body", "")).startswith("/")
        return 0.0 if command or event["type"] in STANDS_ALONE else usual

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        if not self._known:
            raise TryLater(SOON)
        room = self._rooms.of(parcel.chat)
        if not room:
            raise Unreachable
        await self._sender.deliver(parcel, room, fetch)

    async def download(self, source: str) -> bytes:
        return await fetched(self._client(), json.loads(source))

    async def busy(self, chat: str) -> None:
        if self._known and (room := self._rooms.of(chat)):
            self._later(self._courtesy(tried(self._client().room_typing(room, True, TYPING_MS), RoomTypingResponse)))

    def door(self, code: str) -> str:
        return self._account.user_id

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # ---- what arrives

    async def _take(self, news: News) -> None:
        """What one answer of the network brought, on disk once this returns."""
        self._known = True
        arrived = [one for event in news.events if (one := await self._arrived(event))]
        await self._accept(NAME, arrived, news.cursor)
        for user in {*news.members, *(self._rooms.alone_with(room) for room in news.changed)} - {""}:
            await self._presence(NAME, user, bool(self._rooms.of(user)))
        for room in news.touched:
            self._later(self._courtesy(self._look_after(room, news)))
        await self._unlock()

    async def _arrived(self, happened: Happened) -> Arrived | None:
        """An event for the inbox, None where it is not for us: what a third could read along is not kept."""
        room, event = happened.room, happened.source
        user, me = str(event.get("sender")), self._client().user_id
        if reading.asks_to_verify(event, me):
            self._later(self._courtesy(self._decline(room, event)))
        if self._rooms.crowded(room, happened.came_later) or not reading.is_for_us(event, me):
            return None
        event = {**await self._with_choice(room, event), "room_id": room}
        if event["type"] == reading.REACTION and not event.get("choice"):
            return None
        self._rooms.wrote(room, user)
        if event["type"] == reading.UNDECRYPTED:
            self._locked[user] = time.monotonic() + KEY_SECONDS, event
            self._later(self._courtesy(self._ask_for_key(event)))
        return Arrived(user, str(event["event_id"]), json.dumps(event).encode())

    async def _ask_for_key(self, event: Event) -> None:
        if sealed := parsed(event):
            await reached(self._client().request_room_key(sealed))

    async def _with_choice(self, room: str, event: Event) -> Event:
        """A reaction with what it chooses."""
        about, sign = reading.reacts_to(event)
        if not about:
            return event
        choices, ticket = await self._sender.offer(room, about)
        return {**event, "choice": reading.meant(sign, choices), "ticket": ticket}

    # ---- keys that come late

    def _opened(self, raw: bytes) -> bytes:
        """An event that could not be decrypted when it came, opened where its key has come since."""
        event = json.loads(raw)
        if event["type"] != reading.UNDECRYPTED or self._session is None:
            return raw
        found = opened(self._session.client, event)
        return json.dumps(found).encode() if found else raw

    async def _unlock(self) -> None:
        """Whoever's key has come is heard at once."""
        for user, (deadline, event) in list(self._locked.items()):
            if deadline < time.monotonic() or opened(self._client(), event):
                del self._locked[user]
                await self._stir(NAME, user)

    # ---- rooms

    async def _look_after(self, room: str, news: News) -> None:
        """Read marks, and a sentence where somebody came who could read along."""
        client = self._client()
        if self._rooms.crowded(room):
            await self._fall_silent(room, news)
            return
        self._silent.discard(room)
        if room in news.entered and not client.rooms[room].encrypted:
            await self._say(room, "matrix.not_encrypted", f"clear-{news.cursor}")
        if last := news.last(room):
            await tried(client.room_read_markers(room, last, last), RoomReadMarkersResponse)

    async def _fall_silent(self, room: str, news: News) -> None:
        """Where somebody came in between, one sentence; a room that never was for two is left."""
        if room in news.entered:
            await self._say(room, "matrix.no_groups", f"group-{news.cursor}")
            await tried(self._client().room_leave(room), RoomLeaveResponse)
        elif room in news.came and room not in self._silent:
            self._silent.add(room)
            await self._say(room, "matrix.crowd", f"crowd-{news.cursor}")

    async def _decline(self, room: str, event: Event) -> None:
        """A comparison of signs proves nothing with somebody who cannot look; left open, an app would wait."""
        about = {"rel_type": "m.reference", "event_id": event["event_id"]}
        content = {"code": "m.user", "reason": "", "m.relates_to": about}
        await self._sender.send(room, "m.key.verification.cancel", content, f"cancel-{event['event_id']}")
        await self._say(room, "matrix.no_verification", f"verify-{event['event_id']}")

    async def _say(self, room: str, key: str, transaction: str) -> None:
        content = {**text_content(self._words(key)), "msgtype": "m.notice"}
        await self._sender.send(room, reading.MESSAGE, content, transaction)

    async def _courtesy(self, work: Awaitable[object]) -> None:
        try:
            await work
        except Undelivered:
            log.info("a courtesy was not taken")

    def _client(self) -> AsyncClient:
        if self._session is None:
            raise TryLater(SOON)
        return self._session.client

    def _later(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

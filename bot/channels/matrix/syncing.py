"""Asks for news for ever: what came is on disk before the next request says that we have it.

It knows rooms and their gaps, and what no event says.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from nio import (
    AsyncClient,
    JoinResponse,
    KeysClaimResponse,
    KeysQueryResponse,
    MessageDirection,
    RoomMessagesResponse,
    SyncResponse,
)

from bot.channels.matrix.keys import Keys
from bot.channels.matrix.network import LoggedOut, reached, tried
from bot.channels.matrix.reading import Event
from bot.messages import Rejected, TryLater, Undelivered

log = logging.getLogger(__name__)

WAIT_MS, FIRST_SECONDS, SYNC_SECONDS = 30_000, 600.0, 90.0
AT_ONCE, PAGES = 100, 50
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
SEPARATOR, MEMBER, THERE = "@", "m.room.member", ("join", "invite")
FILTER: dict[str, Any] = {
    "presence": {"types": []},
    "account_data": {"types": []},
    "room": {"timeline": {"limit": AT_ONCE}, "ephemeral": {"types": []}, "account_data": {"types": []}},
}


@dataclass(frozen=True)
class Happened:
    """An event of a room, decrypted where its key was there; `came_later`: who joined or was invited behind it, as far
    as this answer tells."""

    room: str
    source: Event
    came_later: frozenset[str] = frozenset()


@dataclass(frozen=True)
class News:
    """One answer: events in the order of each room, people who left or came, rooms whose members `changed`, those to
    which somebody was invited or `came` uninvited, and those that the bot `entered`."""

    cursor: str
    events: list[Happened] = field(default_factory=list)
    members: set[str] = field(default_factory=set)
    touched: list[str] = field(default_factory=list)
    changed: set[str] = field(default_factory=set)
    came: set[str] = field(default_factory=set)
    entered: set[str] = field(default_factory=set)

    def last(self, room: str) -> str:
        """The newest event of a room, "" where there is none."""
        return next((str(one.source["event_id"]) for one in reversed(self.events) if one.room == room), "")


Take = Callable[[News], Awaitable[None]]


class Syncing:
    """`cursor` is what `take` was given last, "" at the very first start: then what was said before the start, in rooms
    that the bot is in already, is not answered any more."""

    def __init__(self, client: AsyncClient, keys: Keys, take: Take, cursor: str) -> None:
        self._client, self._keys, self._take = client, keys, take
        self.cursor = cursor
        self._fresh: set[str] = set()
        self._cutoff = 0 if cursor else int(time.time() * 1000)

    async def run(self) -> None:
        """Never returns; raises LoggedOut."""
        pause, first = FIRST_PAUSE, True
        while True:
            try:
                await self._once(first)
                pause, first = FIRST_PAUSE, False
            except LoggedOut:
                raise
            except Undelivered as error:
                if isinstance(error, Rejected):
                    self._start_over()
                log.warning("the homeserver gave no news: %s", type(error).__name__)
                await asyncio.sleep(max(pause, error.seconds if isinstance(error, TryLater) else 0.0))
                pause = min(LONGEST_PAUSE, pause * 2)

    def _start_over(self) -> None:
        """The server does not know the cursor any more: everything since the newest known event is news."""
        log.warning("the cursor is no longer known; starting from the newest event that was kept")
        self._cutoff = _newest(self.cursor)
        self.cursor = ""

    async def _once(self, first: bool) -> None:
        token = self.cursor.rpartition(SEPARATOR)[0] or None
        asked = self._client.sync(0 if first else WAIT_MS, FILTER, since=token, full_state=first)
        response = await tried(asked, SyncResponse, FIRST_SECONDS if first else SYNC_SECONDS)
        await self._keep_keys(response)
        news = await self._news(response, token)
        await self._kept(news)
        self.cursor = news.cursor
        for room in list(self._client.invited_rooms):
            await self._join(room)

    async def _kept(self, news: News) -> None:
        """The client takes an answer only once: it is offered until it is on disk."""
        pause = FIRST_PAUSE
        while True:
            try:
                return await self._take(news)
            except Exception as error:  # noqa: BLE001  whatever the disk says, nothing may be lost
                log.error("news could not be kept: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)

    async def _keep_keys(self, response: SyncResponse) -> None:
        """What nio's own loop does beside each sync. None of it is worth losing news over."""
        client = self._client
        try:
            await self._keys.after_sync(response)
            await reached(client.send_to_device_messages())
            if client.should_query_keys:
                await tried(client.keys_query(), KeysQueryResponse)
            if client.should_claim_keys:
                await tried(client.keys_claim(client.get_users_for_key_claiming()), KeysClaimResponse)
        except LoggedOut:
            raise
        except Undelivered as error:
            log.warning("keys could not be exchanged: %s", type(error).__name__)

    async def _join(self, room: str) -> None:
        try:
            await tried(self._client.join(room), JoinResponse)
            self._fresh.add(room)
        except TryLater:  # a log-out as well, which the next answer tells
            log.warning("an invitation could not be followed yet")
        except Undelivered:
            self._client.invited_rooms.pop(room, None)
            log.warning("an invitation could not be followed")

    # ---- one answer

    async def _news(self, response: SyncResponse, token: str | None) -> News:
        events: list[Happened] = []
        members, changed, came, entered = set[str](), set[str](), set[str](), set[str]()
        me = self._client.user_id
        for room, joined in response.rooms.join.items():
            earlier = await self._gap(room, joined.timeline, token)
            found = [event.source for event in (*earlier, *joined.timeline.events)]
            events += [
                Happened(room, source, later)
                for source, later in zip(found, _comers_behind(found, me), strict=True)
                if self._is_news(room, source)
            ]
            moved = {str(event.get("state_key")) for event in found if event.get("type") == MEMBER}
            entered |= {room} if any(_entered(event) == me for event in found) else set()
            came |= {room} if set(map(_came, found)) - {"", me} else set()
            members |= moved - {me}
            changed |= {room} if moved - {me} else set()
        newest = max([_newest(self.cursor), *(_at(one.source) for one in events)])
        cursor = f"{response.next_batch}{SEPARATOR}{newest}"
        return News(cursor, events, members, list(response.rooms.join), changed, came, entered)

    def _is_news(self, room: str, event: Event) -> bool:
        return room in self._fresh or _at(event) > self._cutoff

    async def _gap(self, room: str, timeline: Any, token: str | None) -> list[Any]:
        """What was said between the last answer and this one, where it was too much for one."""
        found: list[Any] = []
        start = timeline.prev_batch
        for _ in range(PAGES if timeline.limited and token and start else 0):
            page = self._client.room_messages(room, start, token, MessageDirection.back, AT_ONCE)
            answer = await tried(page, RoomMessagesResponse)
            found += answer.chunk
            if not answer.chunk or not answer.end:
                break
            start = answer.end
        return found[::-1]


def _came(event: Event) -> str:
    """Who joined or was invited with this event and was neither before, "" where nobody was."""
    return _moved(event, THERE, THERE)


def _comers_behind(found: list[Event], me: str) -> list[frozenset[str]]:
    """For each event who came behind it, oneself left aside."""
    behind, each = frozenset[str](), []
    for event in reversed(found):
        each.append(behind)
        behind |= {_came(event)} - {"", me}
    return each[::-1]


def _entered(event: Event) -> str:
    """Who joined with this event, "" where nobody did."""
    return _moved(event, ("join",), ("join",))


def _moved(event: Event, now: tuple[str, ...], before: tuple[str, ...]) -> str:
    """Whose membership became one of `now` and was none of `before`. A new name is an event of the same kind."""
    content = event.get("content") or {}
    previous = (event.get("unsigned") or {}).get("prev_content") or {}
    new = event.get("type") == MEMBER and content.get("membership") in now and previous.get("membership") not in before
    return str(event.get("state_key")) if new else ""


def _at(event: Event) -> int:
    moment = event.get("origin_server_ts", 0)
    return moment if isinstance(moment, int) else 0


def _newest(cursor: str) -> int:
    moment = cursor.rpartition(SEPARATOR)[2]
    return int(moment) if moment.isdigit() else 0

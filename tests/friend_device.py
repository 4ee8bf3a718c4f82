"""One device of a person: a Matrix client with encryption, on an event loop in the background.

All devices share one loop and its thread, because the clients of one process share the place where they keep which
database is theirs: on two threads, one would write into the database of the other. A bot that stands on the same client
library is for the same reason a process of its own, or runs on this loop.

No test of its own; it knows no bot and no wording.
"""

import asyncio
import atexit
import threading
from collections.abc import Coroutine
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import nio

from tests.friend_screen import SECONDS, Message, Screen

T = TypeVar("T")
POLL = 10_000  # milliseconds that the server may wait for news
EVERYTHING = {"room": {"timeline": {"limit": 1000}}}  # else a server leaves out all but the last 10


class Refused(AssertionError):
    """The server said no; the words are its own."""


@cache
def loop() -> asyncio.AbstractEventLoop:
    """The one on which every device lives; it runs until the process ends."""
    one = asyncio.new_event_loop()
    thread = threading.Thread(target=one.run_forever, daemon=True)
    thread.start()

    def end() -> None:
        one.call_soon_threadsafe(one.stop)
        thread.join()
        one.close()

    atexit.register(end)
    return one


def granted(answer: Any) -> Any:
    """The answer of the server; Refused where it is an error."""
    if isinstance(answer, nio.ErrorResponse):
        raise Refused(f"the server refused: {answer}")
    return answer


class Device:
    """Logged in, in sync from then on, until `close()`. Keys are kept in the folder; `screen` is what came."""

    def __init__(self, url: str, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.url, self.screen = url, Screen()
        self._folder = folder
        self._sync: asyncio.Task[None] | None = None
        self._unreadable: list[Any] = []
        self.client: Any = None

    def login(self, user: str, password: str) -> None:
        """Returns once its keys are on the server. Refused where the password is wrong."""
        self.call(self._login(user, password))

    def call(self, work: Coroutine[Any, Any, T], seconds: float = SECONDS) -> T:
        """Does the work in the background; AssertionError where it is not done in that time."""
        future = asyncio.run_coroutine_threadsafe(asyncio.wait_for(work, seconds), loop())
        try:
            return future.result()
        except TimeoutError as late:
            raise AssertionError(f"not done for {seconds} s; {self.screen.broken}\n{self.screen}") from late

    def close(self) -> None:
        """Ends it; nothing is logged out."""
        self.call(self._close())

    async def _login(self, user: str, password: str) -> None:
        config = nio.AsyncClientConfig(store_sync_tokens=False, encryption_enabled=True)
        self.client = nio.AsyncClient(self.url, user, None, str(self._folder), config)
        granted(await self.client.login(password, device_name="friend"))
        self.screen.me = self.client.user_id
        self.client.add_event_callback(self._came, None)
        self.client.add_ephemeral_callback(self._noticed, None)
        self.client.add_to_device_callback(self._got_key, (nio.RoomKeyEvent, nio.ForwardedRoomKeyEvent))
        self.client.add_response_callback(self._synced, nio.SyncResponse)
        self.client.add_response_callback(self._failed, nio.SyncError)
        self._sync = asyncio.create_task(self.client.sync_forever(POLL, EVERYTHING, full_state=True))
        self._sync.add_done_callback(self._ended)
        first = asyncio.create_task(self.client.synced.wait())
        await asyncio.wait([self._sync, first], return_when=asyncio.FIRST_COMPLETED)
        first.cancel()
        assert not self._sync.done(), self.screen.broken

    async def _close(self) -> None:
        if self._sync:
            self._sync.cancel()
            await asyncio.gather(self._sync, return_exceptions=True)
        if self.client and self.client.client_session:
            await self.client.client_session.close()
        if self.client and self.client.store:
            self.client.store.database.close()

    async def withhold(self, room: str) -> list[dict[str, Any]]:
        """Makes a new key for the room, which then counts as shared; the messages to devices that would share it."""
        if not self.client.rooms[room].members_synced:
            granted(await self.client.joined_members(room))
        if self.client.should_query_keys:
            granted(await self.client.keys_query())
        await self.forget_key(room)
        if missing := self.client.get_missing_sessions(room):
            granted(await self.client.keys_claim(missing))
        olm, users = self.client.olm, list(self.client.rooms[room].users)
        messages = [one for _, one in olm.share_group_session_parallel(room, users, ignore_unverified_devices=True)]
        olm.outbound_group_sessions[room].shared = True
        return messages

    async def forget_key(self, room: str) -> None:
        """The next message in the room has a new key."""
        self.client.invalidate_outbound_session(room)

    # ---- what comes

    def _ended(self, sync: asyncio.Task[None]) -> None:
        failure = None if sync.cancelled() else sync.exception()
        self.screen.changed(f"the device is no longer in sync: {failure!r}")

    async def _synced(self, answer: Any) -> None:
        self.screen.changed()

    async def _failed(self, answer: Any) -> None:
        await asyncio.sleep(0.2)  # the client asks again at once, as often as it can

    async def _came(self, room: Any, event: Any) -> None:
        if not getattr(event, "event_id", None):
            return  # the state of a room to which one is invited
        if isinstance(event, nio.MegolmEvent):
            self._unreadable.append(event)
        self.screen.add(_message(room.room_id, event))

    async def _got_key(self, event: Any) -> None:
        """Tries again what could not be read without this key."""
        for one in [one for one in self._unreadable if one.session_id == event.session_id]:
            try:
                readable = self.client.decrypt_event(one)
            except nio.EncryptionError:
                continue
            self._unreadable.remove(one)
            self.screen.add(_message(one.room_id, readable))

    async def _noticed(self, room: Any, event: Any) -> None:
        if isinstance(event, nio.TypingNoticeEvent):
            for user in event.users:
                self.screen.types(user)
        elif isinstance(event, nio.ReceiptEvent):
            for receipt in event.receipts:
                self.screen.has_read(room.room_id, receipt.user_id, receipt.event_id)


def _message(room: str, event: Any) -> Message:
    source, unreadable = event.source, isinstance(event, nio.MegolmEvent)
    encrypted = unreadable or bool(event.decrypted)
    content = {**source.get("content", {})}
    if "redacts" in source:  # where rooms of before version 11 have it
        content.setdefault("redacts", source["redacts"])
    return Message(room, event.event_id, event.sender, source["type"], content, encrypted, not unreadable)

"""The channel: polls or listens, hands over what came, thanks the network only afterwards, and delivers."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from telegram import Bot
from telegram.error import BadRequest, Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram import reading
from bot.channels.telegram.network import POLL_SECONDS, seconds, tried
from bot.channels.telegram.sending import Sender
from bot.messages import Accept, Arrived, Fetch, Incoming, Parcel, TryLater

log = logging.getLogger(__name__)

NAME = "telegram"
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
NOBODY = "nobody"
LEFT = frozenset({"kicked", "left"})
CONFLICT_PAUSE, LONGEST_PAUSE = 5.0, 60.0
LARGEST = 20 * 1024 * 1024

Gone = Callable[[str, str], Awaitable[None]]


class Words(Protocol):
    """The few words that the channel itself says."""

    def __call__(self, key: str, language: str = "", /) -> str: ...


class Telegram:
    """`words` gives a wording for a language; `gone` is told of chats whose person left."""

    name = NAME

    def __init__(self, bot: Bot, words: Words, accept: Accept, gone: Gone) -> None:
        self._bot, self._words, self._accept, self._gone = bot, words, accept, gone
        self._sender = Sender(bot, words("telegram.copy"))
        self._tasks: set[asyncio.Task[Any]] = set()

    # ---- what a channel can

    def read(self, raw: bytes, blobs: tuple[str, ...]) -> Incoming:
        return reading.read(raw)

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        await self._sender.deliver(parcel, fetch)

    async def busy(self, chat: str) -> None:
        self._later(self._sender.busy(chat))

    async def download(self, source: str) -> bytes:
        """A file by its id; one that is cut short is fetched again."""
        file = await tried(self._bot.get_file(source))
        data = bytes(await tried(file.download_as_bytearray()))
        if file.file_size and len(data) != file.file_size:
            raise TryLater(1.0)
        return data

    # ---- what arrives

    async def poll(self, cursor: str) -> None:
        """Fetches updates for ever; each batch is on disk before the next request confirms it."""
        offset, pause = int(cursor or 0), 1.0
        while True:
            try:
                updates = await self._updates(offset)
                pause = 1.0
            except RetryAfter as wait:
                await asyncio.sleep(seconds(wait.retry_after))
                continue
            except InvalidToken:
                raise
            except Conflict:
                log.error("another program polls with this token, or a webhook is set")
                await asyncio.sleep(CONFLICT_PAUSE)
                continue
            except TelegramError as error:
                log.warning("polling failed: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
                continue
            if updates:
                offset = max(int(update["update_id"]) for update in updates) + 1
                await self.take(updates, str(offset))

    async def _updates(self, offset: int) -> list[dict[str, Any]]:
        arguments = {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": ALLOWED}
        found = await self._bot.do_api_request("getUpdates", api_kwargs=arguments, read_timeout=POLL_SECONDS + 10)
        return [update for update in found if isinstance(update, dict) and "update_id" in update]

    async def take(self, updates: Sequence[dict[str, Any]], cursor: str = "") -> None:
        """Updates into the inbox; what needs no keeping is done with at once, afterwards."""
        kept, asides = [], []
        for update in updates:
            aside = self._aside(update)
            if aside:
                asides.append(aside)
            else:
                kept.append(_arrived(update))
        await self._accept(NAME, kept, cursor)
        for aside in asides:
            self._later(aside)
        for update in updates:
            if tap := update.get("callback_query"):
                self._later(self._thank(tap))

    def _aside(self, update: Mapping[str, Any]) -> Awaitable[None] | None:
        """Updates that are no message of a person's: groups, and people who come and go."""
        chat = reading.chat_of(update)
        if chat is not None and chat.get("type") != "private":
            return self._leave(update, int(chat["id"]))
        if member := update.get("my_chat_member"):
            status = member.get("new_chat_member", {}).get("status")
            return self._member(str(member["chat"]["id"]), status in LEFT)
        return None

    async def _leave(self, update: Mapping[str, Any], chat: int) -> None:
        """Groups hear one sentence: what is said there is not kept."""
        member = update.get("my_chat_member", {})
        if member.get("new_chat_member", {}).get("status") in LEFT:
            return
        try:
            await self._bot.send_message(chat, self._words("telegram.no_groups"))
            await self._bot.leave_chat(chat)
        except TelegramError:
            log.warning("a group could not be left")

    async def _member(self, chat: str, left: bool) -> None:
        if left:
            await self._gone(NAME, chat)

    async def _thank(self, tap: Mapping[str, Any]) -> None:
        """Ends the waiting sign of a button, and takes the buttons away."""
        try:
            await self._bot.answer_callback_query(str(tap["id"]))
        except (BadRequest, TelegramError):
            log.info("a tap was answered too late")
        message = tap.get("message") or {}
        if "message_id" in message and "chat" in message:
            await self._sender.unmark(str(message["chat"]["id"]), int(message["message_id"]))

    def _later(self, work: Awaitable[Any]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def _arrived(update: Mapping[str, Any]) -> Arrived:
    """An update as the inbox keeps it; one that comes from nobody stands in a chat of its own and is parked there."""
    chat = reading.chat_of(update)
    name = str(chat["id"]) if chat else NOBODY
    return Arrived(name, str(update["update_id"]), json.dumps(update, ensure_ascii=False).encode("utf-8", "replace"))

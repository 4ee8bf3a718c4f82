"""The channel: hands over what came, thanks the network only afterwards, and delivers. How updates come is not here."""

import json
import logging
from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram import reading
from bot.channels.telegram.network import tried
from bot.channels.telegram.sending import Sender
from bot.messages import Accept, Arrived, Fetch, Incoming, Parcel, Presence, Rejected, TryLater, Words

log = logging.getLogger(__name__)

NAME = "telegram"
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
NOBODY = "nobody"
LEFT = frozenset({"kicked", "left"})
ALBUM_SECONDS = 1.5  # its parts are updates of their own; a busy machine or a bad line spreads them
CUT_SHORT = 1.0

Update = Mapping[str, Any]


class Telegram:
    """`words` gives a wording for a language; `accept` takes events and the cursor into the inbox, in one transaction,
    and gives those back that are new; `presence` is told of chats whose person left (False) or came back."""

    name = NAME

    def __init__(self, bot: Bot, words: Words, accept: Accept, presence: Presence) -> None:
        self._bot, self._words, self._accept, self._presence = bot, words, accept, presence
        self._sender = Sender(bot)

    # ---- what a channel can

    def read(self, raw: bytes, blobs: tuple[str, ...]) -> Incoming:
        return reading.read(raw)

    def quiet(self, raw: bytes, usual: float) -> float:
        """Seconds in which more is to be expected behind this: the usual time, the rest of an album, nothing behind a
        tap or a command."""
        if reading.in_album(raw):
            return max(usual, ALBUM_SECONDS)
        return 0.0 if reading.stands_alone(raw) else usual

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        await self._sender.deliver(parcel, fetch)

    async def busy(self, chat: str) -> None:
        self._sender.later(self._sender.busy(chat))

    def door(self, code: str) -> str:
        """A link that begins the chat with the code; "" as long as the bot's own name is not known."""
        try:
            return f"https://t.me/{self._bot.username}?start={code}"
        except RuntimeError:
            return ""

    def beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Does it beside everything else, until the channel is closed."""
        self._sender.later(work)

    async def download(self, source: str) -> bytes:
        """A file by its id; TryLater where it was cut short, Rejected where the network has it no longer."""
        file = await tried(self._bot.get_file(source))
        try:
            data = bytes(await file.download_as_bytearray())
        except InvalidToken:  # what the library makes of a 404
            raise Rejected("gone") from None
        except (TelegramError, OSError):
            raise TryLater(CUT_SHORT) from None
        if file.file_size and len(data) != file.file_size:
            raise TryLater(CUT_SHORT)
        return data

    # ---- what arrives

    async def take(self, updates: Sequence[Update], cursor: str = "") -> None:
        """Updates into the inbox, on disk once this returns; the cursor moves last."""
        private = [update for update in updates if not _group(update)]
        members = [update for update in private if "my_chat_member" in update]
        kept = [_arrived(update) for update in private if "my_chat_member" not in update]
        new = await self._accept(NAME, kept, "" if members else cursor)
        for update in members:
            await self._member(update["my_chat_member"])
        if members:
            await self._accept(NAME, [], cursor)
        for update in updates:
            if group := _group(update):
                self._sender.later(self._leave(update, group))
        for one in kept:
            if b'"callback_query"' in one.raw:
                self._sender.later(self._thank(json.loads(one.raw), one.raw in new))

    async def _leave(self, update: Update, group: int) -> None:
        """Groups hear one sentence: what is said there is not kept."""
        member = update.get("my_chat_member")
        if member is None or _status(member) in LEFT:
            return
        try:
            await self._bot.send_message(group, self._words("telegram.no_groups", _language(member)))
        except TelegramError:
            log.warning("a group could not be told")
        try:
            await self._bot.leave_chat(group)
        except TelegramError:
            log.warning("a group could not be left")

    async def _member(self, member: Mapping[str, Any]) -> None:
        chat = reading.chat_of({"my_chat_member": member})
        if chat:
            await self._presence(NAME, str(chat["id"]), _status(member) not in LEFT)

    async def _thank(self, update: Update, new: bool) -> None:
        """Ends the waiting sign of a button; the same press once more is only told that it is done. The buttons go when
        the answer comes."""
        tap = update.get("callback_query") or {}
        message = tap.get("message") or {}
        if message.get("date") and "message_id" in message:
            self._sender.over(str(message["chat"]["id"]), int(message["message_id"]))
        toast = None if new else self._words("telegram.done", _language(tap))
        try:
            await self._bot.answer_callback_query(str(tap.get("id")), text=toast)
        except TelegramError:
            log.info("a tap was answered too late")

    async def close(self) -> None:
        await self._sender.close()


def _group(update: Update) -> int:
    """The number of the group or channel that an update comes from, 0 where it is somebody alone or nobody."""
    chat = reading.chat_of(update)
    return int(chat["id"]) if chat and chat.get("type", "private") != "private" else 0


def _status(member: Mapping[str, Any]) -> str:
    return str((member.get("new_chat_member") or {}).get("status"))


def _language(member: Mapping[str, Any]) -> str:
    return str((member.get("from") or {}).get("language_code", ""))[:2]


def _arrived(update: Update) -> Arrived:
    """An update as the inbox keeps it; one that comes from nobody stands in a chat of its own, and is parked."""
    chat = reading.chat_of(update)
    raw = update if chat else {"update_id": update["update_id"], NOBODY: update}
    name = str(chat["id"]) if chat else NOBODY
    event = reading.press(update) or str(update["update_id"])
    return Arrived(name, event, json.dumps(raw, ensure_ascii=False).encode("utf-8", "replace"))

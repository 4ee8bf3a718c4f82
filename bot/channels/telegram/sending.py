"""From a message of ours to calls of the Bot API: text as HTML with every value escaped, choices as buttons, files as
documents. The buttons of a question go when the next message comes."""

import asyncio
import html
from collections import defaultdict

from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.channels.telegram.network import tried
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.reading import SEPARATOR
from bot.messages import Fetch, Outgoing, Parcel, Rejected

LONGEST_DATA = 64
LONGEST_COPY = 256
REPEAT_MARK = "↻ "


class Sender:
    """Sends to chats of one bot, no faster than the network likes."""

    def __init__(self, bot: Bot, copy_label: str) -> None:
        self._bot, self._copy_label = bot, copy_label
        self._pace = Pace()
        self._keyboards: dict[str, int] = {}
        self._sent: dict[int, set[str]] = defaultdict(set)

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        """A say as a message and its files; a letter as its files. Other lines are for scripts only."""
        if parcel.out.type in ("say", "letter"):
            await self._files(parcel, fetch)
        if parcel.out.type == "say":
            await self._say(parcel)
        self._sent.pop(parcel.n, None)

    async def _files(self, parcel: Parcel, fetch: Fetch) -> None:
        """Each file once, though a later one failed and all is tried again."""
        for file in parcel.out.files:
            if file.name in self._sent[parcel.n]:
                continue
            document = InputFile(await fetch(file.blob), filename=file.name)
            await self._pace.wait(parcel.chat)
            call = self._bot.send_document(
                chat_id=int(parcel.chat),
                document=document,
                reply_markup=self._copy_button(parcel.out) if file.name.endswith(".pdf") else None,
                write_timeout=60,
                read_timeout=60,
            )
            await tried(call)
            self._sent[parcel.n].add(file.name)

    def _copy_button(self, out: Outgoing) -> InlineKeyboardMarkup | None:
        """The addressee's e-mail, to copy with one tap; mail buttons are refused by the network."""
        email = out.body.get("email", "")
        if not email or len(email) > LONGEST_COPY:
            return None
        return InlineKeyboardMarkup([[InlineKeyboardButton(self._copy_label, copy_text=CopyTextButton(email))]])

    async def _say(self, parcel: Parcel) -> None:
        await self._remove_buttons(parcel.chat)
        await self._pace.wait(parcel.chat)
        text = REPEAT_MARK * _matters(parcel) + html.escape(parcel.out.body["text"], quote=False)
        buttons = _buttons(parcel.out)
        chat = int(parcel.chat)
        try:
            sent = await tried(self._bot.send_message(chat, text, parse_mode="HTML", reply_markup=buttons))
        except Rejected:
            sent = await tried(self._bot.send_message(chat, parcel.out.body["text"], reply_markup=buttons))
        if buttons:
            self._keyboards[parcel.chat] = sent.message_id

    async def _remove_buttons(self, chat: str) -> None:
        """The question before is over; that its buttons go is a courtesy, no more."""
        message = self._keyboards.pop(chat, None)
        if message is not None:
            await self.unmark(chat, message)

    async def unmark(self, chat: str, message: int) -> None:
        try:
            await self._bot.edit_message_reply_markup(chat_id=int(chat), message_id=message, reply_markup=None)
        except TelegramError:
            return
        if self._keyboards.get(chat) == message:
            del self._keyboards[chat]

    async def busy(self, chat: str) -> None:
        try:
            await self._bot.send_chat_action(int(chat), ChatAction.TYPING)
        except TelegramError:
            await asyncio.sleep(0)


def _matters(parcel: Parcel) -> bool:
    """May this be a repeat that the person should know of? Letters and reminders are worth the hint."""
    return parcel.repeat and bool(parcel.out.body.get("nudge") or parcel.out.files)


def _buttons(out: Outgoing) -> InlineKeyboardMarkup | None:
    """A row for each choice; its data brings back the choice and the ticket."""
    rows = [
        [InlineKeyboardButton(choice["label"], callback_data=f"{choice['id']}{SEPARATOR}{out.ticket}"[:LONGEST_DATA])]
        for choice in out.body.get("choices", [])
    ]
    return InlineKeyboardMarkup(rows) if rows else None

"""From a message of ours to calls of the Bot API: text as HTML with every value escaped, choices as buttons, files as
documents. The buttons of a question go when it is over."""

import asyncio
import contextlib
import html
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from telegram import Bot, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message
from telegram.constants import ChatAction
from telegram.error import RetryAfter, TelegramError

from bot.channels.pieces import pieces
from bot.channels.telegram.network import TooFast, seconds, tried
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.reading import SEPARATOR
from bot.messages import Fetch, FileRef, Outgoing, Parcel, Rejected

LONGEST_DATA = 64
LONGEST_COPY = 256
REPEAT_MARK = "↻"
COURTESIES = 3
NOTICED, AFTERWARDS, AT_LATEST = 0.5, 0.1, 3.0  # seconds; answers go first
UPLOAD_SECONDS = 60

Step = Callable[[], Awaitable[None]]


class Sender:
    """Sends to chats of one bot, no faster than the network likes."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._pace = Pace()
        self._keyboards: dict[str, set[int]] = {}
        self._taken: Counter[int] = Counter()
        self._spoken: Counter[str] = Counter()
        self._tasks: set[asyncio.Task[None]] = set()
        self._at_work, self._free = 0, asyncio.Event()
        self._free.set()
        self._courtesy = asyncio.Lock()

    async def deliver(self, parcel: Parcel, fetch: Fetch) -> None:
        """A letter as its files, a say as its files and its text; other lines are for scripts only. What was taken
        already is not sent again when a later part is tried again."""
        steps = self._steps(parcel, fetch)
        self._at_work += 1
        self._free.clear()
        try:
            for step in steps[self._taken[parcel.n] :]:
                await self._pace.wait(parcel.chat)
                await step()
                self._taken[parcel.n] += 1
        except TooFast:
            self._pace.too_fast(parcel.chat)
            raise
        finally:
            self._at_work -= 1
            if not self._at_work:
                self._free.set()
        self._taken.pop(parcel.n, None)

    def _steps(self, parcel: Parcel, fetch: Fetch) -> list[Step]:
        """The calls that a message takes, in order."""
        if parcel.out.type not in ("say", "letter"):
            return []
        steps: list[Step] = [partial(self._document, parcel, file, fetch) for file in parcel.out.files]
        if parcel.out.type == "letter":
            return steps
        texts = pieces(parcel.out.body["text"])
        steps += [partial(self._text, parcel, text, None) for text in texts[:-1]]
        return [*steps, partial(self._text, parcel, texts[-1], _buttons(parcel.out))]

    async def _document(self, parcel: Parcel, file: FileRef, fetch: Fetch) -> None:
        document = InputFile(await fetch(file.blob), filename=file.name)
        call = self._bot.send_document(
            chat_id=int(parcel.chat),
            document=document,
            caption=REPEAT_MARK if parcel.repeat else None,
            reply_markup=_copy_button(parcel.out) if file.name.endswith(".pdf") else None,
            write_timeout=UPLOAD_SECONDS,
            read_timeout=UPLOAD_SECONDS,
        )
        await tried(call)

    async def _text(self, parcel: Parcel, text: str, buttons: InlineKeyboardMarkup | None) -> None:
        """As HTML; where the network finds fault with it, as it is, and then without its buttons."""
        mark = f"{REPEAT_MARK} " * (parcel.repeat and bool(parcel.out.body.get("nudge")))
        send = partial(self._bot.send_message, int(parcel.chat))
        sent = await _first_taken(
            partial(send, mark + html.escape(text, quote=False), parse_mode="HTML", reply_markup=buttons),
            partial(send, mark + text, reply_markup=buttons),
            partial(send, mark + text),
        )
        self._spoken[parcel.chat] += 1
        for message in self._keyboards.pop(parcel.chat, ()):
            self.later(self._unmark(parcel.chat, message))
        if buttons:
            self._keyboards[parcel.chat] = {sent.message_id}

    # ---- courtesies: they may fail

    def over(self, chat: str, message: int) -> None:
        """This question was answered: its buttons go with the next text."""
        self._keyboards.setdefault(chat, set()).add(message)

    async def _unmark(self, chat: str, message: int) -> None:
        await self._idle()
        for _ in range(COURTESIES):
            try:
                await self._bot.edit_message_reply_markup(chat_id=int(chat), message_id=message, reply_markup=None)
            except RetryAfter as wait:
                await asyncio.sleep(seconds(wait.retry_after))
            except TelegramError:
                return
            else:
                return

    async def _idle(self) -> None:
        """Returns when no answer is on its way, or after a while; one after another, so that courtesies hold up no
        answer of anybody's: a fifth of all the work while many people chat."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(AT_LATEST), self._courtesy:
                await asyncio.sleep(AFTERWARDS)
                await self._free.wait()

    async def busy(self, chat: str) -> None:
        """Shows that something is being written, where that takes long enough to be wondered at."""
        before = self._spoken[chat]
        await asyncio.sleep(NOTICED)
        if self._spoken[chat] != before or self._pace.is_slow(chat):
            return
        try:
            await self._bot.send_chat_action(int(chat), ChatAction.TYPING)
        except TelegramError:
            return

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Does it beside everything else."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _first_taken(*calls: Callable[[], Awaitable[Message]]) -> Message:
    """The first of these that the network does not refuse."""
    for call in calls[:-1]:
        try:
            return await tried(call())
        except Rejected:
            continue
    return await tried(calls[-1]())


def _copy_button(out: Outgoing) -> InlineKeyboardMarkup | None:
    """The addressee's e-mail, to copy with one tap; mail buttons are refused by the network."""
    email, label = out.body.get("email", ""), out.body.get("copy", "")
    if not email or not label or len(email) > LONGEST_COPY:
        return None
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, copy_text=CopyTextButton(email))]])


def _buttons(out: Outgoing) -> InlineKeyboardMarkup | None:
    """A row for each choice; its data brings back the choice and the ticket."""
    rows = [
        [InlineKeyboardButton(one["label"], callback_data=_data(one["id"], out))] for one in out.body.get("choices", [])
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def _data(choice: str, out: Outgoing) -> str:
    """Too long with its ticket: the choice alone, which the dialogue then judges by itself."""
    data = f"{choice}{SEPARATOR}{out.ticket}"
    return data if len(data.encode()) <= LONGEST_DATA else f"{choice}{SEPARATOR}"

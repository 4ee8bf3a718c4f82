"""Anchor (b): a stock python-telegram-bot ConversationHandler of ten steps that keeps everything in memory only.

It is driven in process with updates that were built beforehand, and its bot's requests are answered on the spot, so
that neither a network nor the parsing of updates is counted.
"""

import json
import time
from collections.abc import Iterator
from typing import Any

from telegram import Bot, Update
from telegram.ext import Application, ContextTypes, ConversationHandler, MessageHandler, filters
from telegram.request import BaseRequest, RequestData

STEPS, CHATS = 10, 100
ME = {"id": 1, "is_bot": True, "first_name": "bench", "username": "bench_bot"}
SENT = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "noted"}
ANSWERS = {"getMe": ME, "sendMessage": SENT}


class Offline(BaseRequest):
    """Answers every request at once."""

    read_timeout = 1.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: object, **more: object
    ) -> tuple[int, bytes]:
        result = ANSWERS[url.rsplit("/", 1)[1]]
        return 200, json.dumps({"ok": True, "result": result}).encode()


async def conversations(messages: int) -> float:
    """Messages a second, each with one answer."""
    bot = Bot("1:bench", request=Offline(), get_updates_request=Offline())
    application = Application.builder().bot(bot).build()
    application.add_handler(_conversation())
    await application.initialize()
    updates = list(_updates(bot, messages))
    started = time.perf_counter()
    for update in updates:
        await application.process_update(update)
    rate = messages / (time.perf_counter() - started)
    await application.shutdown()
    return rate


def _conversation() -> ConversationHandler[Any]:
    handler: Any = MessageHandler(filters.TEXT, _step)
    return ConversationHandler([handler], {step: [handler] for step in range(1, STEPS)}, [])


async def _step(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message
    assert context.user_data is not None
    step = int(context.user_data.get("step", 0)) + 1
    context.user_data["step"] = step % STEPS
    context.user_data[f"fact{step}"] = update.message.text
    await update.message.reply_text(f"Noted: {update.message.text}. Next question?")
    return step if step < STEPS else ConversationHandler.END


def _updates(bot: Bot, messages: int) -> Iterator[Update]:
    """Ids are unique: the library, as others, keeps caches that repeated ids would hit."""
    for number in range(1, messages + 1):
        person = {"id": 100 + number % CHATS, "is_bot": False, "first_name": "Bench"}
        chat = {"id": 100 + number % CHATS, "type": "private", "first_name": "Bench"}
        message = {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": person, "text": f"fact {number}"}
        yield Update.de_json({"update_id": number, "message": message}, bot)

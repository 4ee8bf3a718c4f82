"""The bot that ours is measured against: python-telegram-bot as its manual shows it, with an echo for texts; a photo is
downloaded, hashed and made durable. `python -m bench.telegram_bare URL TOKEN FOLDER`."""

import asyncio
import hashlib
import os
import sys
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

Context = ContextTypes.DEFAULT_TYPE


async def echo(update: Update, context: Context) -> None:
    assert update.message
    await update.message.reply_text(update.message.text or "")


async def keep(update: Update, context: Context) -> None:
    assert update.message
    file = await update.message.photo[-1].get_file()
    data = bytes(await file.download_as_bytearray())
    mark = hashlib.sha256(data).hexdigest()
    _write(Path(context.application.bot_data["folder"]) / f"{update.update_id}.jpg", data)
    await update.message.reply_text(mark)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as target:
        target.write(data)
        target.flush()
        os.fsync(target.fileno())


def main() -> None:
    url, token, folder = sys.argv[1:]
    application: Any = ApplicationBuilder().token(token).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot").build()
    application.bot_data["folder"] = folder
    application.add_handler(MessageHandler(filters.PHOTO, keep))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    asyncio.set_event_loop(asyncio.new_event_loop())
    application.run_polling()


if __name__ == "__main__":
    main()

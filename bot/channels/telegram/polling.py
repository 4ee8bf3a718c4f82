"""Fetches updates for ever: each batch is on disk before the next request confirms it.

It knows the network's errors and pauses, and no update from inside.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.channel import ALLOWED
from bot.channels.telegram.network import POLL_SECONDS, NoSuchToken, seconds

log = logging.getLogger(__name__)

CONFLICT_PAUSE, FIRST_PAUSE, LONGEST_PAUSE = 5.0, 1.0, 60.0
MARGIN = 10
# After a week without updates their numbers may start anywhere (Bot API, "Getting updates").
FORGOTTEN = 6 * 86_400
SEPARATOR = "@"

Take = Callable[[list[dict[str, Any]], str], Awaitable[None]]
Answered = Callable[[], Awaitable[None]]


async def poll(bot: Bot, take: Take, answered: Answered, cursor: str) -> None:
    """Never returns; raises NoSuchToken. `answered` is called whenever the network answers; `cursor` is what `take` was
    given last, "" at the very first start."""
    offset, setbacks = _offset(cursor), 0
    while True:
        try:
            updates = await _updates(bot, offset)
        except TelegramError as error:
            await asyncio.sleep(await _pause(bot, error, setbacks))
            setbacks += 1
            continue
        await answered()
        setbacks = 0
        if updates:
            offset = max(int(update["update_id"]) for update in updates) + 1
            await take(updates, f"{offset}{SEPARATOR}{int(time.time())}")


def _offset(cursor: str) -> int:
    """Where to go on: 0, which is everything, where the last update is old."""
    offset, _, at = cursor.partition(SEPARATOR)
    return int(offset or 0) if time.time() - float(at or 0) < FORGOTTEN else 0


async def _updates(bot: Bot, offset: int) -> list[dict[str, Any]]:
    arguments = {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": ALLOWED}
    found = await bot.do_api_request("getUpdates", api_kwargs=arguments, read_timeout=POLL_SECONDS + MARGIN)
    return [update for update in found if isinstance(update, dict) and "update_id" in update]


async def _pause(bot: Bot, error: TelegramError, setbacks: int) -> float:
    """Seconds until the next try; what is wrong is mended or said."""
    if isinstance(error, InvalidToken):
        raise NoSuchToken from None
    if isinstance(error, RetryAfter):
        return seconds(error.retry_after)
    if isinstance(error, Conflict):
        return await _conflict(bot, error)
    log.warning("polling failed: %s", type(error).__name__)
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(setbacks, 6))


async def _conflict(bot: Bot, error: Conflict) -> float:
    """A webhook of an earlier configuration is taken away, its updates are kept; another program is only reported."""
    if "webhook" not in str(error).lower():
        log.error("another program polls with this token: stop one of them")
        return CONFLICT_PAUSE
    try:
        await bot.delete_webhook(drop_pending_updates=False)
    except TelegramError:
        return CONFLICT_PAUSE
    return 0.0

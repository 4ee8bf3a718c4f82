"""The connection to the Bot API: one bot object, and one place where its errors become ours.

BadRequest is a NetworkError in this library, and a time-out may have delivered: the order of the table matters.
"""

import asyncio
import logging
import warnings
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeVar

from httpx import Limits, create_ssl_context
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest
from telegram.warnings import PTBUserWarning

from bot.messages import Rejected, TryLater, Undelivered, Unreachable

T = TypeVar("T")
NOT_SENT = "not* sent"
PAUSE = 2.0
LONG_PAUSE = 60.0
POLL_SECONDS = 25
# Every request looks at every open connection: many of them cost more than opening one anew now and then.
CONNECTIONS, KEPT_OPEN = 128, 8

# httpx writes every URL at INFO, and the token is part of the URL; the library writes down answers, which hold texts.
for name, level in (("httpx", logging.WARNING), ("httpcore", logging.WARNING), ("telegram", logging.CRITICAL + 1)):
    logging.getLogger(name).setLevel(level)
# Updates are taken raw, so that one of an unknown shape cannot make the bot deaf.
warnings.filterwarnings("ignore", message="Please use 'Bot.getUpdates'", category=PTBUserWarning)


class TooFast(TryLater):
    """The network counts, and it was too much."""


class NoSuchToken(Exception):
    """The network does not know this bot. Nothing else is said: the library's own error bears the token."""


def bot(token: str, api_url: str) -> Bot:
    """A bot at the public server or at one of one's own. It has two connections: polling never waits for sending."""
    base = api_url.rstrip("/")
    # Reading the certificates takes 25 ms each time: once for both, and not for a server without any.
    trust = {"verify": create_ssl_context() if base.startswith("https:") else False}
    kept = {**trust, "limits": Limits(max_connections=CONNECTIONS, max_keepalive_connections=KEPT_OPEN)}
    request = HTTPXRequest(read_timeout=20, write_timeout=20, pool_timeout=10, httpx_kwargs=kept)
    polling = HTTPXRequest(connection_pool_size=2, read_timeout=POLL_SECONDS + 10, pool_timeout=10, httpx_kwargs=trust)
    return Bot(token, f"{base}/bot", f"{base}/file/bot", request=request, get_updates_request=polling)


async def close(bot: Bot) -> None:
    """Ends both connections."""
    await asyncio.gather(*(request.shutdown() for request in bot._request))


async def tried(call: Awaitable[T]) -> T:
    """The call's result; its errors as TryLater, Unreachable or Rejected."""
    try:
        return await call
    except TelegramError as error:
        raise _ours(error) from None


def _ours(error: TelegramError) -> Undelivered:
    return next(make(error) for kind, make in ERRORS if isinstance(error, kind))


def _bad_request(error: Any) -> Undelivered:
    return Unreachable() if "chat not found" in str(error).lower() else Rejected(str(error)[:80])


def _cut_off(broken: NetworkError) -> bool:
    """Was the line cut after the message went out? A server that answered with an error did not take it."""
    return "httpx" in str(broken) and "ConnectError" not in str(broken)


def seconds(wait: int | timedelta) -> float:
    """A pause of the network in seconds; newer releases of the library give a timedelta."""
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


ERRORS: tuple[tuple[type[TelegramError], Callable[[Any], Undelivered]], ...] = (
    (RetryAfter, lambda error: TooFast(seconds(error.retry_after))),
    (InvalidToken, lambda error: TryLater(LONG_PAUSE)),
    (Forbidden, lambda error: Unreachable()),
    (ChatMigrated, lambda error: Unreachable()),
    (BadRequest, _bad_request),
    (TimedOut, lambda error: TryLater(PAUSE, perhaps=NOT_SENT not in str(error))),
    (NetworkError, lambda error: TryLater(PAUSE, perhaps=_cut_off(error))),
    (TelegramError, lambda error: TryLater(PAUSE)),
)

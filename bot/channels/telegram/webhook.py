"""Lets the network bring updates: an HTTP server that says yes only once an update is on disk.

It knows the secret and the size of a request, and no update from inside.
"""

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.channel import ALLOWED
from bot.channels.telegram.network import NoSuchToken, seconds

log = logging.getLogger(__name__)

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of a header
LARGEST = 2**20
GRACE, FIRST_PAUSE, LONGEST_PAUSE, STILL_HERE = 3.0, 1.0, 60.0, 60.0

Take = Callable[[list[dict[str, Any]]], Awaitable[None]]
Answered = Callable[[], Awaitable[None]]


class Webhook:
    """`answered` is called while the network knows the address and the server is up; `url` is what the network calls,
    `listen` is HOST:PORT here, `secret` is asked for in every request."""

    def __init__(self, bot: Bot, take: Take, answered: Answered, url: str, listen: str, secret: str) -> None:
        self._bot, self._take, self._answered, self._url, self._secret = bot, take, answered, url, secret
        self._host, _, port = listen.rpartition(":")
        self._port = int(port)

    async def serve(self) -> None:
        """Never returns; raises NoSuchToken, or OSError where the address is taken."""
        server = web.Application(client_max_size=LARGEST)
        server.router.add_post(urlsplit(self._url).path or "/", self._hear)
        runner = web.AppRunner(server, access_log=None, shutdown_timeout=GRACE)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host.strip("[]"), self._port).start()
            await self._announce()
            while True:
                await self._answered()
                await asyncio.sleep(STILL_HERE)
        finally:
            await runner.cleanup()

    async def _announce(self) -> None:
        """Tells the network where to call, until it has understood."""
        pause = FIRST_PAUSE
        while True:
            try:
                await self._bot.set_webhook(self._url, secret_token=self._secret, allowed_updates=ALLOWED)
            except InvalidToken:
                raise NoSuchToken from None
            except RetryAfter as wait:
                await asyncio.sleep(seconds(wait.retry_after))
            except TelegramError as error:
                log.warning("the webhook could not be set: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
            else:
                return

    async def _hear(self, request: web.Request) -> web.Response:
        """200 once it is on disk; anything else makes the network come again."""
        if not hmac.compare_digest(request.headers.get(SECRET, "").encode(), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        await self._take([update])
        return web.Response()

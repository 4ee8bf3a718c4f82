"""What people see before the first word: the bot's name, what it is for, and the menu of commands, in each language."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from telegram import Bot, BotCommand
from telegram.error import RetryAfter, TelegramError

from bot.channels.telegram.network import seconds

log = logging.getLogger(__name__)

Texts = Mapping[str, Mapping[str, str]]
Commands = Mapping[str, Sequence[tuple[str, str]]]
Call = Callable[[], Awaitable[Any]]
TRIES, PAUSE, LONGEST_WAIT = 3, 2.0, 60.0


async def introduce(bot: Bot, texts: Texts, commands: Commands, after: float = 0.0) -> None:
    """Sets commands, descriptions and name, `after` so many seconds; `texts` hold name, description and short by
    language, the first language is also the one for everybody else. That a part fails is no reason not to start, nor
    to leave out the others."""
    await asyncio.sleep(after)
    for call in _calls(bot, texts, commands):
        await _tried(call)
    for language, known in _languages(texts):
        await _tried(partial(_rename, bot, texts[known]["name"], language))


def _languages(texts: Texts) -> list[tuple[str | None, str]]:
    first = next(iter(texts))
    return [(None, first), *((language, language) for language in texts)]


def _calls(bot: Bot, texts: Texts, commands: Commands) -> Iterator[Call]:
    for language, known in _languages(texts):
        menu = [BotCommand(*one) for one in commands[known]]
        yield partial(bot.set_my_commands, menu, language_code=language)
        yield partial(bot.set_my_description, texts[known]["description"], language_code=language)
        yield partial(bot.set_my_short_description, texts[known]["short"], language_code=language)
    yield bot.get_me  # the library then knows the name by which people find the bot


async def _rename(bot: Bot, name: str, language: str | None) -> None:
    """Only where it differs: the network counts renamings over days."""
    if (await bot.get_my_name(language_code=language)).name != name:
        await bot.set_my_name(name, language_code=language)


async def _tried(call: Call) -> None:
    """Again after a short pause where the network asks for one; a long one is not waited for."""
    for _ in range(TRIES):
        try:
            await call()
        except RetryAfter as wait:
            if seconds(wait.retry_after) > LONGEST_WAIT:
                break
            await asyncio.sleep(seconds(wait.retry_after))
        except TelegramError:
            await asyncio.sleep(PAUSE)
        else:
            return
    log.warning("a part of the bot's profile could not be set")

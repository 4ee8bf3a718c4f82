"""What people see before the first word: the bot's name, what it is for, and the menu of commands, in each language."""

import logging
from collections.abc import Mapping, Sequence

from telegram import Bot, BotCommand
from telegram.error import TelegramError

log = logging.getLogger(__name__)


async def introduce(
    bot: Bot, texts: Mapping[str, Mapping[str, str]], commands: Mapping[str, Sequence[tuple[str, str]]]
) -> None:
    """Sets name, description and commands; `texts` hold name, description and short by language, the first language is
    also the one for everybody else. That it fails is no reason not to start."""
    languages = ["", *texts]
    for language in languages:
        known = language or next(iter(texts))
        words = texts[known]
        try:
            await bot.set_my_commands([BotCommand(*one) for one in commands[known]], language_code=language or None)
            await bot.set_my_description(words["description"], language_code=language or None)
            await bot.set_my_short_description(words["short"], language_code=language or None)
            await bot.set_my_name(words["name"], language_code=language or None)
        except TelegramError as error:
            log.warning("the bot's profile could not be set: %s", type(error).__name__)
            return

"""The chat networks that the configuration switches on, each as what `running` needs of it: who listens, who delivers,
how long a burst lasts, and what its operator must mend. Only what is switched on is loaded.
"""

import os
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.config import Config, Matrix, Telegram
from bot.dialogue.desk import Desk
from bot.messages import Accept, Channel, Presence, Stir, Words
from storage.safe import Safe

TOKEN = "KONTOLOTSE_TELEGRAM_TOKEN"  # noqa: S105  the name of a variable
PASSWORD, ACCESS = "KONTOLOTSE_MATRIX_PASSWORD", "KONTOLOTSE_MATRIX_ACCESS_TOKEN"
SOON = 1.0  # seconds: whoever wrote while the bot was off is answered before its profile is set
HERE = ("http://127.0.0.1", "http://localhost", "http://[::1]")
PORT = re.compile(r"\[?[\w.:-]{1,255}\]?:[0-9]{1,5}")
SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
USER = re.compile(r"@[^:\s]{1,255}:\S{1,255}")
CHANNEL_WORDS = ("name", "description", "short")
MENU = (
    *(("help", "hilfe"), ("status", "stand"), ("letters", "briefe"), ("evidence", "belege")),
    *(("deadlines", "fristen"), ("undo", "zurueck"), ("language", "sprache"), ("pause", "pause")),
    *(("new", "neu"), ("cases", "faelle"), ("invite", "einladen")),
    *(
        ("link", "verbinden"),
        ("human", "mensch"),
        ("privacy", "datenschutz"),
        ("export", "export"),
        ("delete", "loeschen"),
    ),
)


class OperatorNeeded(Exception):
    """A network wants something that only the operator can mend; the argument is the name of its wording."""


@dataclass(frozen=True)
class Doors:
    """How a network hands over: events and cursor, who left or came back, whose messages wait no longer; and, where it
    forgets what it could not hand over, whenever it answers."""

    accept: Accept
    presence: Presence
    stir: Stir
    answered: Callable[[str], Awaitable[None]]


@dataclass(frozen=True)
class Network:
    """A network in operation. `listen` never returns and is given the newest cursor; `quiet` tells for an event how
    many seconds may pass until more of the same burst comes."""

    channel: Channel
    quiet: Callable[[bytes, float], float]
    listen: Callable[[str], Awaitable[None]]
    close: Callable[[], Awaitable[None]]


def telegram(config: Config, spoken: Desk, doors: Doors) -> Network:
    from bot.channels.telegram import network, polling
    from bot.channels.telegram.channel import Telegram as Channel
    from bot.channels.telegram.profile import introduce

    settings = config.telegram
    bot = network.bot(telegram_token(settings), settings.api_url)
    channel = Channel(bot, _words(spoken), doors.accept, doors.presence)
    answered = partial(doors.answered, channel.name)

    async def listen(cursor: str) -> None:
        channel.beside(introduce(bot, _texts(spoken), _commands(spoken), SOON))
        try:
            if settings.mode != "webhook":
                return await polling.poll(bot, channel.take, answered, cursor)
            from bot.channels.telegram.webhook import Webhook  # only who is called pays for the server

            address = settings.webhook_url, settings.webhook_listen, settings.webhook_secret
            await Webhook(bot, channel.take, answered, *address).serve()
        except network.NoSuchToken:
            raise OperatorNeeded("bad_token") from None

    async def close() -> None:
        await channel.close()
        await network.close(bot)

    return Network(channel, channel.quiet, listen, close)


def matrix(config: Config, spoken: Desk, doors: Doors, safe: Safe) -> Network:
    from bot.channels.matrix.channel import Matrix as Channel
    from bot.channels.matrix.errors import Operator
    from bot.channels.matrix.session import Account

    folder = Path(config.bot.data) / "matrix"
    account, replaces = Account(*_account(config.matrix)), config.matrix.identity == "replace"
    channel = Channel(account, folder, safe, _words(spoken), doors.accept, doors.presence, doors.stir, replaces)

    async def listen(cursor: str) -> None:
        try:
            await channel.listen(cursor)
        except Operator as needed:
            raise OperatorNeeded(f"matrix.{type(needed).__name__}") from None

    return Network(channel, channel.quiet, listen, channel.close)


# ---- what the configuration says


def telegram_token(settings: Telegram) -> str:
    return os.environ.get(TOKEN, "") or settings.token


def _account(settings: Matrix) -> tuple[str, str, str, str, str]:
    password = os.environ.get(PASSWORD, "") or settings.password
    access = os.environ.get(ACCESS, "") or settings.access_token
    return settings.homeserver, settings.user_id, password, access, settings.device_id


def secrets(config: Config) -> list[str]:
    """What no log may ever hold."""
    _, _, password, access, _ = _account(config.matrix)
    return [one for one in (telegram_token(config.telegram), password, access) if one]


def local(config: Config) -> bool:
    """Does every server stand on this computer?"""
    servers = [config.telegram.api_url] if telegram_token(config.telegram) else []
    servers += [config.matrix.homeserver] if config.matrix.homeserver else []
    return all(one.startswith(HERE) for one in servers)


def wrong(config: Config) -> list[str]:
    """A sentence for each key that does not go with the others."""
    return [*_half_a_webhook(config.telegram), *_half_an_account(config.matrix)]


def _half_a_webhook(settings: Telegram) -> list[str]:
    if settings.mode != "webhook":
        return []
    checks = (
        (settings.webhook_url.startswith("http"), "telegram.webhook_url: the public address, https://…"),
        (PORT.fullmatch(settings.webhook_listen), 'telegram.webhook_listen: write it like "127.0.0.1:8443".'),
        (SECRET.fullmatch(settings.webhook_secret), "telegram.webhook_secret: 16 to 256 letters, digits, - and _."),
    )
    return [sentence for fine, sentence in checks if not fine]


def _half_an_account(settings: Matrix) -> list[str]:
    if not settings.homeserver:
        return []
    server, user, password, access, _ = _account(settings)
    checks = (
        (server.startswith(("https://", *HERE)), "matrix.homeserver: https://…, plain http only for 127.0.0.1."),
        (USER.fullmatch(user), 'matrix.user_id: write it in full, like "@lotse:example.org".'),
        (password or access, "matrix.password: say it, or access_token and device_id."),
        (settings.identity in ("", "replace"), 'matrix.identity: leave it empty, or "replace".'),
    )
    return [sentence for fine, sentence in checks if not fine]


# ---- words


def _words(spoken: Desk) -> Words:
    def say(key: str, language: str = "", /) -> str:
        return spoken.words.get(language, spoken.words[spoken.language]).say(key)

    return say


def _texts(spoken: Desk) -> dict[str, dict[str, str]]:
    return {
        language: {name: words.say(f"telegram.{name}") for name in CHANNEL_WORDS}
        for language, words in spoken.words.items()
    }


def _commands(spoken: Desk) -> dict[str, list[tuple[str, str]]]:
    return {
        language: [(german if language == "de" else name, words.say(f"telegram.menu.{name}")) for name, german in MENU]
        for language, words in spoken.words.items()
    }

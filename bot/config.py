"""config.toml as frozen values; every mistake is named with its key and the mend, all of them in one go."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LANGUAGES = ("de", "en")


class BadConfig(Exception):
    """The configuration cannot be used; `args` are the sentences that say what to mend."""


@dataclass(frozen=True)
class Bot:
    data: str = "data"
    operator: str = ""
    languages: tuple[str, ...] = LANGUAGES
    timezone: str = "Europe/Berlin"
    burst_seconds: float = 2.5


@dataclass(frozen=True)
class Storage:
    url: str = ""
    keys: str = ""


@dataclass(frozen=True)
class Telegram:
    token: str = field(default="", repr=False)
    api_url: str = "https://api.telegram.org"
    mode: str = "polling"
    webhook_url: str = ""
    webhook_listen: str = ""
    webhook_secret: str = field(default="", repr=False)


@dataclass(frozen=True)
class Matrix:
    homeserver: str = ""
    user_id: str = ""
    password: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    device_id: str = ""
    identity: str = ""


@dataclass(frozen=True)
class Config:
    bot: Bot = Bot()
    storage: Storage = Storage()
    telegram: Telegram = Telegram()
    matrix: Matrix = Matrix()


SECTIONS = {"bot": Bot, "storage": Storage, "telegram": Telegram, "matrix": Matrix}
TYPES: Mapping[type, tuple[type, ...]] = {str: (str,), float: (float, int), tuple: (list,)}


def parse(text: str) -> Config:
    """Reads a configuration; raises BadConfig with every mistake that is in it."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as mistake:
        raise BadConfig(f"This is not TOML: {mistake}.") from None
    wrong = [f"[{name}]: no such section. Known: {', '.join(SECTIONS)}." for name in table if name not in SECTIONS]
    for name, section in SECTIONS.items():
        wrong += _mistakes(name, section, table.get(name, {}))
    if wrong:
        raise BadConfig(*wrong)
    parts = {name: section(**_plain(table.get(name, {}))) for name, section in SECTIONS.items()}
    config = Config(**parts)
    if wrong := _senseless(config):
        raise BadConfig(*wrong)
    return config


def _plain(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _mistakes(name: str, section: type, table: Any) -> list[str]:
    if not isinstance(table, dict):
        return [f"{name}: write it as a section, [{name}]."]
    defaults = {one.name: one.default for one in fields(section)}
    wrong = [f"{name}.{key}: no such key. Known: {', '.join(defaults)}." for key in table if key not in defaults]
    for key, value in table.items():
        if key in defaults and not _fits(value, defaults[key]):
            wrong.append(f"{name}.{key}: expected a value like {_example(defaults[key])}.")
    return wrong


def _fits(value: Any, default: Any) -> bool:
    allowed = TYPES.get(type(default), (type(default),))
    if not isinstance(value, allowed) or isinstance(value, bool):
        return False
    return not isinstance(value, list) or all(isinstance(one, str) for one in value)


def _example(default: Any) -> str:
    return {str: 'a text in quotes, "…"', float: "2.5", tuple: '["de", "en"]'}[type(default)]


def _senseless(config: Config) -> list[str]:
    """Values of the right type that cannot be meant."""
    checks = (
        (_known_zone(config.bot.timezone), "bot.timezone: unknown; write it like Europe/Berlin."),
        (
            config.bot.languages and set(config.bot.languages) <= set(LANGUAGES),
            'bot.languages: choose from "de", "en".',
        ),
        (0 <= config.bot.burst_seconds <= 60, "bot.burst_seconds: between 0 and 60."),
        (config.telegram.mode in ("polling", "webhook"), 'telegram.mode: "polling" or "webhook".'),
        (config.storage.url == "", "storage.url: only SQLite so far; leave it empty."),
        (config.bot.data != "", "bot.data: name a folder."),
    )
    return [sentence for fine, sentence in checks if not fine]


def _known_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True

"""The words that a person reads: looked up by key, in their language and form of address, filled with values.

The words themselves stand in `templates/<language>/*.toml` as Jinja texts; a text that differs between Sie and du is a
table with both. It knows no file: the application hands the tables in.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from babel.dates import format_date
from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.case import Money, When

LONGEST = 700

_written = lru_cache(1_024)(format_date)  # Babel takes its pattern apart anew for each day


class NoSuchWording(Exception):
    """The templates hold no text under this key."""


@dataclass(frozen=True)
class Words:
    """All wordings of one language; `tables` are the parsed TOML files, merged."""

    language: str
    tables: Mapping[str, Any]

    @cached_property
    def _environment(self) -> ImmutableSandboxedEnvironment:
        environment = ImmutableSandboxedEnvironment(
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters |= {
            "date": self.date,
            "weekday_date": self.weekday_date,
            "when": self.when,
            "money": self.money,
            "day": self.day,
            "listed": self.listed,
        }
        environment.globals.clear()  # no wording needs them, and every rendering would copy them
        return environment

    @cached_property
    def _compiled(self) -> dict[tuple[str, str], Template | str]:
        return {}

    def has(self, key: str) -> bool:
        return _find(self.tables, key) is not None

    def say(self, key: str, form: str = "sie", /, **values: Any) -> str:
        """The wording under `key` (dotted), with `form` sie or du; raises NoSuchWording, and Jinja's UndefinedError
        where a value is missing."""
        wording = self._compiled.get((key, form))
        if wording is None:
            wording = self._compiled[key, form] = self._compile(key, form)
        return wording if isinstance(wording, str) else wording.render(values).strip()

    def _compile(self, key: str, form: str) -> Template | str:
        """The template, or the text itself where nothing is to be filled in."""
        found = _find(self.tables, key)
        if isinstance(found, dict):
            found = found.get(form)
        if not isinstance(found, str):
            raise NoSuchWording(f"{self.language}: {key}")
        return self._environment.from_string(found) if "{" in found else found.strip()

    def date(self, day: dt.date) -> str:
        """25. November 2026 / 25 November 2026."""
        return _written(day, "d. MMMM y" if self.language == "de" else "d MMMM y", self._locale)

    def weekday_date(self, day: dt.date) -> str:
        pattern = "EEEE, d. MMMM y" if self.language == "de" else "EEEE, d MMMM y"
        return _written(day, pattern, self._locale)

    def day(self, day: dt.date) -> str:
        """The short form for lists: 25.11.2026 / 25 Nov 2026."""
        return _written(day, "dd.MM.y" if self.language == "de" else "d MMM y", self._locale)

    def when(self, when: When) -> str:
        """A remembered day, no more exact than it was said."""
        if when.exact:
            return self.date(when.first)
        return self.say(f"when.{when.precision}", first=when.first, last=when.last, **self._parts(when))

    def _parts(self, when: When) -> dict[str, str]:
        """Month and year of the middle, as words."""
        middle = when.first + (when.last - when.first) / 2
        return {
            "month": _written(middle, "MMMM y", self._locale),
            "year": str(middle.year),
            "middle": self.date(middle),
        }

    def listed(self, names: Sequence[str]) -> str:
        """L1, L2 und L3."""
        *first, last = names
        return f"{', '.join(first)} {self.say('listed.and')} {last}" if first else last

    def money(self, money: Money) -> str:
        """121,40 EUR / EUR 121.40."""
        whole, cents = divmod(abs(money.cents), 100)
        sign = "-" if money.cents < 0 else ""
        if self.language == "de":
            return f"{sign}{whole:,}".replace(",", ".") + f",{cents:02} {money.currency}"
        return f"{money.currency} {sign}{whole:,}.{cents:02}"

    @property
    def _locale(self) -> str:
        return "de_DE" if self.language == "de" else "en_GB"


def _find(tables: Mapping[str, Any], key: str) -> Any:
    found: Any = tables
    for part in key.split("."):
        if not isinstance(found, dict | Mapping) or part not in found:
            return None
        found = found[part]
    return found

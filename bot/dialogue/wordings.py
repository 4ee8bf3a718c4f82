"""The words that a person reads: looked up by key, in their language and form of address, filled with values.

The words themselves stand in `templates/<language>/*.toml` as Jinja texts; a text that differs between Sie and du is a
table with both. It knows no file: the application hands the tables in.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from babel.dates import format_date
from jinja2 import StrictUndefined, Template, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.case import Money, When
from bot.letters.notation import WIDE, RoughMoney, months_of, third
from bot.letters.render import spelt
from bot.patterns import regex

LONGEST = 700
ABROAD = "abroad"  # the table of wordings that other countries than Germany have for themselves
# The parts of that table for a country.
OWN = {"AT": ("AT", "both"), "CH": ("CH", "both"), "LI": ("CH", "both"), "GB": ("GB", "elsewhere")}
HOME, ELSEWHERE = "DE", ("elsewhere",)  # and for all others
_GAP = regex(r"\{\{ (\w+)(?: \| (date|weekday_date|when|money|day|listed))? \}\}")

_written = lru_cache(1_024)(format_date)  # Babel takes its pattern apart anew for each day


class NoSuchWording(Exception):
    """The templates hold no text under this key."""


@dataclass(frozen=True)
class Gaps:
    """A text with gaps for values, each with the filter that writes it. What Jinja makes of such a text, at a tenth of
    its price: most wordings are like that, and a summary is made of twenty."""

    texts: tuple[str, ...]
    names: tuple[str, ...]
    filters: tuple[Callable[[Any], Any], ...]

    def fill(self, values: Mapping[str, Any]) -> str:
        """The text with its values; raises UndefinedError for one that is missing."""
        said = [self.texts[0]]
        for name, write, text in zip(self.names, self.filters, self.texts[1:], strict=True):
            if name not in values:
                raise UndefinedError(f"'{name}' is undefined")
            said += (str(write(values[name])), text)
        return "".join(said).strip()


def _gaps(text: str, filters: Mapping[str, Callable[..., Any]]) -> Gaps | None:
    """The gaps of a text; None where it is more than a text with gaps."""
    parts = _GAP.split(text)
    texts, names, written = tuple(parts[0::3]), tuple(parts[1::3]), parts[2::3]
    if any(sign in rest for rest in texts for sign in ("{", "}", "\n")):
        return None
    return Gaps(texts, names, tuple(filters[name] if name else str for name in written))


Wording = str | Gaps | Template


@dataclass(frozen=True)
class Words:
    """All wordings of one language; `tables` are the parsed TOML files, merged."""

    language: str
    tables: Mapping[str, Any]
    country: str = ""  # whose names of the months are read

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
    def _compiled(self) -> dict[tuple[str, str, str], Wording]:
        return {}

    def has(self, key: str, land: str = "DE") -> bool:
        return self._found(key, land) is not None

    def say(self, key: str, form: str = "sie", land: str = "DE", /, **values: Any) -> str:
        """The wording under `key` (dotted), with `form` sie or du, in the words of a country; raises NoSuchWording, and
        Jinja's UndefinedError where a value is missing."""
        wording = self._compiled.get((key, form, land))
        if wording is None:
            wording = self._compiled[key, form, land] = self._compile(key, form, land)
        if isinstance(wording, str):
            return wording
        return wording.fill(values) if isinstance(wording, Gaps) else wording.render(values).strip()

    def _found(self, key: str, land: str) -> Any:
        """What stands under a key, in the words of a country where it has its own."""
        parts = () if land == HOME else OWN.get(land, ELSEWHERE)
        places = (*(f"{ABROAD}.{part}.{key}" for part in parts), key)
        return next((found for place in places if (found := _find(self.tables, place)) is not None), None)

    def _compile(self, key: str, form: str, land: str) -> Wording:
        """The text itself where nothing is to be filled in; its gaps where only values are; else the template."""
        found = self._found(key, land)
        if isinstance(found, dict):
            found = found.get(form)
        if not isinstance(found, str):
            raise NoSuchWording(f"{self.language}: {key}")
        found = spelt(found, land)
        if "{" not in found:
            return found.strip()
        environment = (self._austrian if land == "AT" else self)._environment
        return _gaps(found.strip(), environment.filters) or environment.from_string(found)

    @cached_property
    def _austrian(self) -> "Words":
        return self if self.country == "AT" else replace(self, country="AT")

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
        wide = when.precision == "about" and (when.last - when.first).days >= WIDE
        shape = "part" if wide else when.precision
        return self.say(f"when.{shape}", first=when.first, last=when.last, **self._parts(when))

    def _parts(self, when: When) -> dict[str, str]:
        """Month and year of the middle, as words."""
        middle = when.first + (when.last - when.first) / 2
        return {
            "month": _written(middle, "MMMM y", self._locale),
            "year": str(middle.year),
            "middle": self.date(middle),
            "third": third(when),
        }

    def listed(self, names: Sequence[str]) -> str:
        """L1, L2 und L3."""
        *first, last = names
        return f"{', '.join(first)} {self.say('listed.and')} {last}" if first else last

    def money(self, money: Money) -> str:
        """121,40 EUR / EUR 121.40; "etwa 80,00 EUR" where it was told so."""
        if isinstance(money, RoughMoney):
            return self.say("amount.rough", money=self.money(Money(money.cents, money.currency)))
        whole, cents = divmod(abs(money.cents), 100)
        sign = "-" if money.cents < 0 else ""
        if self.language == "de":
            return f"{sign}{whole:,}".replace(",", ".") + f",{cents:02} {money.currency}"
        return f"{money.currency} {sign}{whole:,}.{cents:02}"

    @property
    def _locale(self) -> str:
        return months_of("de", self.country) if self.language == "de" else "en_GB"


def _find(tables: Mapping[str, Any], key: str) -> Any:
    found: Any = tables
    for part in key.split("."):
        if not isinstance(found, dict | Mapping) or part not in found:
            return None
        found = found[part]
    return found

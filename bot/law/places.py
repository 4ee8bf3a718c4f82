"""Where a postal address lies, as far as public holidays are concerned.

A German postcode names its Land only roughly: where the first two digits cross a border, every possible Land is given,
and a day counts as free where it is free in any of them. It knows no file: the table is handed in.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.law.calendar import COUNTRIES as COUNTED
from bot.patterns import regex

_POSTCODE = regex(r"(?<!\d)(\d{2})\d{3}(?!\d)")


@dataclass(frozen=True)
class Places:
    """`prefixes`: the first two digits of a German postcode to the Länder in which they occur, as DE-NI;
    `countries`: the last line of an address, in small letters, to the country."""

    prefixes: Mapping[str, tuple[str, ...]]
    countries: Mapping[str, str]

    @classmethod
    def parse(cls, text: str) -> "Places":
        table = tomllib.loads(text)
        prefixes = {prefix: tuple(f"DE-{land}" for land in lands) for prefix, lands in table["prefixes"].items()}
        return cls(prefixes, table["countries"])

    @cached_property
    def lands(self) -> tuple[str, ...]:
        """Every Land, with all the holidays that any place in it keeps."""
        return tuple(sorted({land for lands in self.prefixes.values() for land in lands} | {"DE-BY-cath"}))

    def named(self, line: str) -> str:
        """ISO code of the country that a line of an address names; "" where it names none."""
        return self.countries.get(line.strip().casefold(), "")

    def country(self, address: str) -> str:
        """ISO code of the country that an address of several lines names; Germany where it names none."""
        return self.named(address.strip().rsplit("\n", 1)[-1]) or "DE"

    def regions(self, address: str) -> tuple[str, ...]:
        country = self.country(address)
        if country != "DE":
            return (country if country in COUNTED else "DE",)
        found = _POSTCODE.search(address)
        return self.prefixes.get(found[1], ("DE",)) if found else ("DE",)

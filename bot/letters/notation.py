"""How days, remembered days, amounts and quotations are written in a letter, by language.

The patterns stand in templates/<language>/letters.toml. It will never know whose day or whose money it is.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.case import Money, When

LONGEST = 2000  # characters of one value; what is longer is cut

_BREAKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"), " ")
_BIDI = dict.fromkeys([0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_UNSEEN = _BREAKS | _BIDI
_INNER = str.maketrans(dict.fromkeys('"„“”»«', "'"))


@dataclass(frozen=True)
class Rough(When):
    """A day or a span that the person believes rather than knows."""


@dataclass(frozen=True)
class RoughMoney(Money):
    """An amount that the person believes rather than knows."""


def clean(value: str) -> str:
    """A value as one line of visible text: no control characters, no direction overrides, no line breaks."""
    return one_line(value).strip()


def one_line(value: str) -> str:
    """The same, with a space at either end left where one was."""
    seen = value[:LONGEST].translate(_UNSEEN)
    return re.sub(r"\s+", " ", "".join(sign for sign in seen if unicodedata.category(sign) not in ("Cc", "Cs")))


def months_of(language: str, country: str) -> str:
    """The locale whose names of the months somebody who lives there reads: Jänner in Austria."""
    return "de_AT" if (language, country) == ("de", "AT") else language


WIDE = 14  # days: of a longer span ("vor ein paar Wochen", "im Sommer") no day in its middle is named


class Notation:
    """The notation of one language; `labels` is that language's letters.toml."""

    def __init__(self, language: str, labels: Mapping[str, Any], country: str = "") -> None:
        self._labels = labels
        self._months = months_of(language, country)
        self._amounts = labels["amounts"].get(country, labels["amounts"]["other"])

    def date(self, day: date) -> str:
        """23. September 2026, 23 September 2026"""
        return format_date(day, self._labels["notation"]["day"], locale=self._months)

    def money(self, amount: Money) -> str:
        """121,40 EUR in German, EUR 121.40 in English and in Switzerland; an amount that is only believed says so."""
        rough = isinstance(amount, RoughMoney)
        digits = "#,##0" if rough and amount.cents % 100 == 0 else "#,##0.00"
        figures = format_decimal(amount.cents / 100, digits, locale=self._amounts["locale"]).replace("’", "'")
        pattern = self._amounts["rough" if rough else "money"]
        return str(pattern).format(amount=figures, currency=amount.currency)

    def when(self, when: When) -> str:
        """The day by itself: "23. September 2026", "Oktober 2024"."""
        return self._worded(when, "when")

    def on(self, when: When) -> str:
        """The day as it stands in a sentence: "am 23. September 2026", "im Oktober 2024"."""
        return self._worded(when, "on")

    def since(self, when: When) -> str:
        """The day as the beginning of something: "seit dem 23. September 2026"."""
        return self._worded(when, "since")

    def _worded(self, when: When, form: str) -> str:
        patterns: Mapping[str, str] = self._labels[form]
        shape = _shape(when)
        near = when.precision == "about" and shape == "day"
        first = when.first + (when.last - when.first) / 2 if near else when.first
        month = format_date(first, self._labels["notation"]["month"], locale=self._months)
        words = {"first": self.date(first), "last": self.date(when.last), "month": month, "year": str(first.year)}
        words |= {name: self._labels[name].get(third(when), "") for name in ("third", "third_on")}
        rough = "rough_" if when.precision == "about" or isinstance(when, Rough) else ""
        return patterns[rough + shape].format(**words)

    def quoted(self, words: str) -> str:
        """Their words in quotation marks, as the end of a sentence: its full stop is inside or is added."""
        inner = clean(words).translate(_INNER)
        opening, closing = self._labels["notation"]["quotes"]
        return f"{opening}{inner}{closing}" if re.search(r"[.!?…]$", inner) else f"{opening}{inner}{closing}."

    def number(self, count: int) -> str:
        """A small number as a word, a larger one in figures."""
        words: list[str] = self._labels["notation"]["numbers"]
        return words[count] if 0 <= count < len(words) else str(count)


def _shape(when: When) -> str:
    if when.precision == "about":
        return "part" if (when.last - when.first).days >= WIDE else "day"
    if when.precision == "part" and third(when):
        return "third"
    return "part" if when.precision == "day" and not when.exact else when.precision


def third(when: When) -> str:
    """Which third of one month the span begins: "1", "11", "21"; empty for any other span."""
    month = (when.first.year, when.first.month) == (when.last.year, when.last.month)
    return str(when.first.day) if month and when.first.day in (1, 11, 21) and when.precision == "part" else ""

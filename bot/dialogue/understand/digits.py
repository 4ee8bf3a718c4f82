"""Sums in words, or with money by a nickname, in digits: "achtzig Euro", "89,-", "2k tacken". Rules then need know no
words for numbers. What a sum is for it never knows."""

import re

from bot.case import Money
from bot.dialogue.understand.amounts import amounts
from bot.dialogue.understand.currencies import SIGN
from bot.patterns import regex

_MAYBE = regex(rf"[a-zäöüß\d][ -](?:{SIGN})|\d,[-–]|\d ?k(?!\w)")
_PLAIN = regex(
    r"(?:€|£|\$|eur|chf)?\s?\d(?:[\d.,'’ ]*\d)?(?:\s?(?:€|£|\$|eur|euros?|chf|franken|gbp|pounds?|usd|dollars?))?"
)
_CENTS = regex(r" (?:cents?|ct|rappen|pence)(?!\w)", re.I)
_WORDS = {"EUR": "euro", "GBP": "pounds", "USD": "dollars"}


def in_digits(text: str) -> str:
    """The text with such sums in digits; the ends of a range stay as they are."""
    found = amounts(text) if _MAYBE.search(text.lower()) else ()
    for place in reversed(range(len(found))):
        one, ranged = found[place], any(each.least for each in found[max(0, place - 1) : place + 1])
        end = one.end - text.startswith(".", one.end - 1)  # that of a sentence
        if not ranged and not _PLAIN.fullmatch(text[one.start : end].lower()):
            cents = _CENTS.match(text, end)
            text = text[: one.start] + _written(one.money) + text[cents.end() if cents else end :]
    return text


def _written(money: Money) -> str:
    whole, cents = divmod(money.cents, 100)
    return f"{whole}{f',{cents:02}' if cents else ''} {_WORDS.get(money.currency, money.currency)}"

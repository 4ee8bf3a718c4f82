"""Amounts of money in what people write: "79,90", "79 Euro 90", "1.840 €", "fünfzig euro". What is owed to whom it
never knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.case import Money
from bot.dialogue.understand import marks
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import AT_HAND, any_of, blanked, level


@dataclass(frozen=True)
class Sum:
    """An amount and where it stands in the text; `end` is not included."""

    money: Money
    start: int
    end: int


_CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "euronen": "EUR", "ois": "EUR",
    "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "pfund": "GBP", "quid": "GBP",
    "chf": "CHF", "sfr": "CHF", "fr": "CHF", "franken": "CHF", 
    "$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD",
}  # fmt: skip
_SIGN = r"€|£|\$|(?:" + "|".join(sorted((c for c in _CURRENCIES if c.isalpha()), key=len, reverse=True)) + r")(?!\w)\.?"
_NUMBER = (
    r"\d{1,3}(?:[.,'’]\d{3}){1,3}(?:[.,]\d{2})?(?!\d)|\d{1,3}(?: \d{3}){1,2}[.,]\d{2}(?!\d)"
    r"|\d{1,9}(?:[.,]\d{1,2})?(?!\d)"
)
_MONEY = re.compile(
    rf"(?:(?<!\w)(?P<before>{_SIGN})\s?)?(?<![\w.,/:#@])(?<!\w[-–])(?P<number>{_NUMBER})(?:,(?:-{{1,2}}|–))?"
    rf"(?:\s?(?P<after>{_SIGN})(?:\s(?:und\s|and\s)?(?P<cents>\d\d)(?![\w.,:/]\d"
    rf"|\w|\s?(?:x\b|mal\b|uhr\b|st[üu]ck|tage|b[üu]cher|%|€|euro|mails)))?)?"
    r"(?![\w%]|[.,/:]\d|-\w|\s?(?:uhr|prozent)(?!\w))"
)
_WORDS = re.compile(
    rf"(?<!\w)(?P<word>[a-zäöüß]{{2,40}})\s(?P<after>{_SIGN})(?:\s(?P<cents>\d\d|[a-zäöüß]{{3,20}})(?!\w))?"
)
_CENTS = re.compile(r"[.,]\d{2}$")
_POINTS = re.compile(r"[.,'’ ]")
_DATES = (marks.NUMERIC_DATE, marks.SHORT_DATE)
_NOISE = (marks.EMAIL, marks.LINK, marks.IBAN, marks.ORDER, marks.PHONE, marks.TIME, *_DATES)
_COUNTED = (
    r"(?!\s?(?:e?-?mails?|mal|x|tagen?|days?|wochen?|weeks?|monaten?"
    r"|months?|jahren?|years?|uhr|st[üu]ck|b[üu]cher|filme?|orders?"
    r"|letters?|briefe?|cents?|ct)(?!\w))"
)
_PLAIN = re.compile(
    rf"(?<![\w.,/:#@])(?<!\w[-–])(?P<number>\d{{1,3}}(?:[.,'’]\d{{3}}){{1,2}}"
    rf"|\d{{1,5}}(?:[.,]\d)?)(?![\w%]|[.,/:-]\d){_COUNTED}"
)
_WORD = re.compile(r"[a-zäöüß]{3,40}")
_NOT = re.compile(r"(?<!\w)(?:nicht|not|nich|statt|instead of)(?: mehr| die| the| nur| only)?\s?$")
_TOTAL = re.compile(
    r"(?<!\w)(?:they want|he wants|wants|wollen|will|fordern|verlangen"
    r"|gesamt\w{0,10}|insgesamt|zusammen|total|in total|summe|mit geb(?:ü"
    r"|ue)hren\s?\w{0,6}|altogether)(?:\s(?:is|ist|sind|of|von|von mir"
    r"|from me|nun|now|dann|:))?:?\s$"
)
_CORRECTED = any_of("""
    sondern; nein; sorry; moment; quatsch; actually; korrektur; doch; wrong; falsch; vertippt
""")


@lru_cache(AT_HAND)
def amounts(text: str) -> tuple[Sum, ...]:
    """The amounts in a free text, in order: numbers with a currency or with cents. Without a currency it is EUR."""
    small = blanked(level(text), *_NOISE)
    found = [*_numbers(small), *_worded(small)]
    return tuple(sorted(found, key=lambda found: found.start))


def amount(text: str) -> Money | None:
    """The answer to a question for an amount: the one said to be the total or to be demanded, else the last one with
    a currency or cents, else the last plain number ("50")."""
    small = level(text)
    meant = [found for found in amounts(text) if not _NOT.search(small[max(0, found.start - 20) : found.start])]
    if meant and not _CORRECTED.search(small):
        total = [found for found in meant if _TOTAL.search(small[max(0, found.start - 30) : found.start])]
        return (total or _whole(meant) or meant)[-1].money
    return meant[-1].money if meant else _plain(blanked(small, *_NOISE))


def _whole(meant: list[Sum]) -> list[Sum]:
    """The one amount that the others add up to, if there is one ("121,40 (79,90 + 41,50)")."""
    everything = sum(found.money.cents for found in meant)
    return [found for found in meant if len(meant) > 2 and 2 * found.money.cents == everything]


def _numbers(small: str) -> Iterator[Sum]:
    for match in _MONEY.finditer(small):
        sign = match["before"] or match["after"]
        digits = match["number"]
        if sign or _CENTS.search(digits):
            cents = _cents(digits) + int(match["cents"] or 0)
            yield Sum(Money(cents, _currency(sign)), match.start(), match.end())


def _worded(small: str) -> Iterator[Sum]:
    for match in _WORDS.finditer(small):
        whole, part = number(match["word"]), number(match["cents"] or "null")
        if whole is not None:
            known = part is not None and part < 100
            end = match.end() if known else match.end("after")
            yield Sum(Money(whole * 100 + (part or 0) * known, _currency(match["after"])), match.start(), end)


def _currency(sign: str | None) -> str:
    return _CURRENCIES[sign.rstrip(".")] if sign else "EUR"


def _cents(digits: str) -> int:
    """ "1.234,56" is 123456, "1.234" is 123400, "79,9" is 7990: two or one digits behind the last mark are cents."""
    head, mark, tail = digits, "", ""
    if (last := max(digits.rfind("."), digits.rfind(","))) >= 0 and len(digits) - last <= 3:
        head, mark, tail = digits[:last], digits[last], digits[last + 1 :]
    whole = int(_POINTS.sub("", head))
    return whole * 100 + (int(tail.ljust(2, "0")) if mark else 0)


def _plain(small: str) -> Money | None:
    if numbers := [match["number"] for match in _PLAIN.finditer(small)]:
        single = len(small.split()) == 1
        fitting = [digits for digits in numbers if single or len(digits) != 5 or not digits.isdecimal()]
        return Money(_cents(fitting[-1])) if fitting else None
    values = [value for value in map(number, _WORD.findall(small)) if value is not None and value > 12]
    if len(values) == 2 and values[1] < 100 <= values[0]:
        return Money(values[0] * 100 + values[1])
    return Money(values[-1] * 100) if values else None

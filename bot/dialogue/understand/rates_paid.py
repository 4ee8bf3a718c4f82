"""A claim that was paid in rates: "4 Raten à 71,15, Februar bis Mai 2025", "am 3.2., 3.3. und 2.4.25 je 50". One of
them is never all that was paid. What is owed it never knows."""

import re
from dataclasses import dataclass
from datetime import date

from bot.case import Money, When
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.calendar_rules import full_year, latest, latest_month, month_span, safe_date
from bot.dialogue.understand.months import MONTH, MONTHS
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import level
from bot.patterns import regex

_SUM = (
    r"[€£$]?\s?\d{1,5}(?:[.,]\d{1,2})?(?!\d|[.,]\d|\s?\.\s?\d)"
    r"(?:\s?(?:€|euros?|eur|chf|franken|fr|pounds?|£)(?!\w))?"
)
_RATE = (
    r"(?:(?:monats|teil)?raten?|instal?lments?|(?:teil|monats)?zahlungen|payments|überweisungen|transfers|monate"
    r"|months)"
)
_COUNT = r"(?P<count>\d{1,2}|[a-zäöüß]{3,8})"
_AT = r"(?:(?:zu|von|mit|of|at|über|for) )?(?:je|jeweils|à|á|a|each|zu|von|mit|of|at|über)"
_LOT = regex(
    rf"(?<![\w.,]){_COUNT} (?:(?:gleiche|equal|monthly|monatliche|mtl\.?) )?{_RATE},? {_AT} (?P<each>{_SUM})"
    rf"|(?<![\w.,])(?P<times>\d{{1,2}}) ?(?:x|×|\*|mal|times)(?: (?:je|jeweils|à|a))? ?(?P<each_time>{_SUM})"
    rf"|(?<![\w.,/])(?P<sum>{_SUM}) ?(?:x|×|\*|mal|times) ?(?P<by>\d{{1,2}})(?!\w|[.,/]\d)"
)
_EACH = regex(
    rf"(?<!\w)(?:je(?:weils)?(?: (?:rate|monat))?|immer|jeden monat|monatlich|every month|monthly"
    rf"|each(?: month| time)?) (?P<each>{_SUM})"
    rf"|(?<![\w.,/])(?!(?:19|20)\d\d(?![\d.,]))(?P<sum>{_SUM}),? "
    r"(?:(?:je|jeweils|each|immer|monatlich|monthly|mtl)(?!\w)"
    r"|(?:pro|per|je|im|a|every|each|jeden) (?:monat|month|mal|time|rate|instal?lment)(?!\w))"
)
_OPEN = regex(
    r"(?<!\w)(?:nicht|nich|nie|net|ned|noch|soll\w{0,3}|muss|müss\w{2,4}|wird|werden|würde|woll\w{1,3}|will|wants?"
    r"|bieten?|biete[nt]|offen|offer\w{0,3}|not|never|should|must|owe|left|from now)(?!\w)"
)
_DAY = (
    r"\d{1,2}(?:\.\s?\d{1,2}\.?|(?:\.|st|nd|rd|th)?\s?(?:of )?(?:"
    + MONTH
    + r")\.?(?!\w))(?:\s?(?:20\d\d|\d\d)(?![\w.,]*\d))?"
)
_LINK = (
    r"\s?(?:[,;&+–-]|und|and|dann|then|bis|to|until)"
    r"(?:\s?(?:und|and|dann|then|nochmal|einmal|again|am|on|the|zum|&)){0,3}\s?"
)
_LISTED = regex(rf"(?<![\w.,])(?P<days>{_DAY}(?:{_LINK}{_DAY}){{1,11}})(?!\w)")
_ONE = regex(
    r"(?P<day>\d{1,2})(?:\.\s?(?P<number>\d{1,2})\.?|(?:\.|st|nd|rd|th)?\s?(?:of )?(?P<name>"
    + MONTH
    + r")\.?(?!\w))(?:\s?(?P<year>20\d\d|\d\d)(?![\w.,]*\d))?"
)
_YEAR = r"\s?(?:20\d\d|'?\d\d)(?![\w.,:/]*\d)"
_FROM_TO = regex(
    rf"(?<![\w.])(?P<between>zwischen |between )?(?P<first>{MONTH})(?!\w)\.?(?P<first_year>{_YEAR})?"
    rf"(?P<more>(?:, ?(?:{MONTH})(?!\w)\.?){{0,10}}),? ?"
    r"(?P<link>bis(?: (?:ende|einschliesslich|einschließlich|zum))?|to|until|till|through|-|–|und|and|&) ?"
    rf"(?P<last>{MONTH})(?!\w)\.?(?P<last_year>{_YEAR})?"
    r"|(?<![\w.,/])(?P<from>0?[1-9]|1[0-2])[./](?P<from_year>20\d\d) ?(?:bis|to|-|–) ?(?P<to>0?[1-9]|1[0-2])[./]"
    r"(?P<to_year>20\d\d)(?!\d)"
)
_APART = frozenset({"und", "and", "&"})
_DIGITS = regex(r"\d+")
_UP_TO = regex(r"\d[a-z.]{0,12} ?(?:bis|to|until|–|-)(?: zum)? ?\d|(?<!\w)(?:zwischen|between)(?!\w)")
_FEW, _MOST = 2, 60


@dataclass(frozen=True)
class Rates:
    """How many rates were paid, what each was and what they come to, from when to when; each None where it is not
    told."""

    count: int | None
    each: Money | None
    when: When | None

    @property
    def total(self) -> Money | None:
        return Money(self.each.cents * self.count, self.each.currency) if self.each and self.count else None


def rates_paid(text: str, today: date) -> Rates | None:
    """The rates that a text tells were paid, None where it tells of none, or that some are open."""
    small = level(text)
    if _OPEN.search(small):
        return None
    lot, each, rest = _lot(small), _each(small), _EACH.sub(" ", _LOT.sub(" ", small))
    days = _listed(rest, today)
    when = _span(days) or _months(rest, today)
    if lot:
        return Rates(*lot, when if len(days) <= lot[0] else None)
    count = len(days) if days and not _UP_TO.search(rest) else None
    return Rates(count if days else _in_months(rest, when), each, when) if when or each else None


def days_paid(text: str, today: date) -> When | None:
    """From which to which day was paid, where the days stand beside the word for it: "am 3.8. und am 5.9. bezahlt"."""
    small = level(text)
    found = _LISTED.search(small)
    if not found or _CALLED_ON.search(small[: found.start()]):
        return None
    behind = _PAID_BEHIND.match(small, found.end())
    before = _PAID_BEFORE.search(small[: found.start()]) if _ENDS.match(small, found.end()) else None
    said = _CLAUSES.split(small[: before.start() if before else found.start()])[-1]
    if _OPEN.search(f"{said}{behind[0] if behind else ''}"):
        return None
    return _span(_listed(small, today)) if before or behind else None


_PAID = r"(?<!\w)(?:(?:be|ge|abbe|abge)zahlt|überwiesen|paid|transferred)(?!\w)"
_PAID_BEFORE = regex(rf"{_PAID}[^.!?;\d]{{0,30}}$")
_PAID_BEHIND = regex(rf"[^.,!?;\d]{{0,30}}{_PAID}")
# "Angerufen am 5.11. und am 7.11. bezahlt": the first is the day of the call.
_CALLED_ON = regex(
    r"(?<!\w)(?:angerufen|telefoniert|ge(?:schrieben|mailt|faxt|sperrt)|called|phoned|wrote|emailed|blocked)"
    r" ?(?:am|on)? ?$"
    r"|(?<!\w)(?:\w{0,8}rechnung|bestellung|\w{0,8}mahnung|brief|invoice|bill|order)(?: \w{2,4}){0,2} (?:vom|von"
    r"|from|of"
    r"|dated) ?$"
)
_CLAUSES = regex(r"[,;!?\n]|(?<!\d)\.")
_ENDS = regex(r" ?(?:[.!?;,)\n]|$)")


def one_rate(text: str) -> Money | None:
    """What one of several rates was: "je 71,15", "4x 71,15"."""
    small = level(text)
    lot = _lot(small)
    return lot[1] if lot else _each(small)


def _lot(small: str) -> tuple[int, Money] | None:
    """ "4 Raten à 71,15", "4x 71,15", "71,15 mal 4"."""
    found = _LOT.search(small)
    count = number(found["count"] or found["times"] or found["by"]) if found else None
    money = _money(found["each"] or found["each_time"] or found["sum"]) if found else None
    return (count, money) if count and money and _FEW <= count <= _MOST else None


def _each(small: str) -> Money | None:
    found = _EACH.search(small)
    return _money(found["each"] or found["sum"]) if found else None


def _money(digits: str) -> Money | None:
    money = amount(digits if not digits.strip()[-1].isdigit() else f"{digits} €")
    return money if money and money.cents else None


def _listed(small: str, today: date) -> list[date]:
    """The days of a list, each with the year that is told behind it, or behind a later one; none that is to come."""
    found = _LISTED.search(small)
    days, behind = list[date](), today
    for one in reversed(list(_ONE.finditer(found["days"])) if found else []):
        month, number_ = int(one["number"] or MONTHS[one["name"] or "mai"]), int(one["day"])
        told = safe_date(full_year(one["year"]), month, number_) if one["year"] else latest(month, number_, behind)
        if told is None or told > behind:
            return []
        days.append(told)
        behind = told
    return days[::-1] if len(set(days)) == len(days) else []


def _span(days: list[date]) -> When | None:
    return When(days[0], days[-1], "part") if len(days) >= _FEW else None


def _months(small: str, today: date) -> When | None:
    """ "Feb bis Mai 2025": from the first day of the first to the last of the last."""
    found = _FROM_TO.search(small)
    if found is None:
        return None
    first, last = (_month(found, *names) for names in (("first", "from"), ("last", "to")))
    end = _told_year(found, "last_year", "to_year") or latest_month(last, today)
    start = _told_year(found, "first_year", "from_year") or (end if first < last else end - 1)
    if (start, first) >= (end, last) or (end, last) > (today.year, today.month):
        return None
    span = month_span(end, last)
    return When(date(start, first, 1), min(span.last, today), "part")


def _month(found: re.Match[str], name: str, digits: str) -> int:
    return MONTHS[found[name]] if found[name] else int(found[digits])


def _told_year(found: re.Match[str], name: str, digits: str) -> int | None:
    said = _DIGITS.search(found[name] or found[digits] or "")
    return full_year(said[0]) if said else None


def _in_months(small: str, when: When | None) -> int | None:
    """One rate in each month that is named, or from the first to the last; None where that is not said."""
    found = _FROM_TO.search(small)
    if not found or not when or found["between"]:
        return None
    if found["link"] in _APART:
        return _FEW + found["more"].count(",")
    return (when.last.year - when.first.year) * 12 + when.last.month - when.first.month + 1

"""Days around the holidays that are told without their name: "am ersten Feiertag", "nach den Feiertagen"; the turn of a
year; and a weekday beside a feast. Each rule is a pattern and a reader, as in `calendar_rules`."""

import re
from datetime import date, timedelta

from bot.case import When
from bot.dialogue.understand.calendar_rules import Rule, exact
from bot.dialogue.understand.feasts import FEAST, SIDE, feast
from bot.dialogue.understand.months import WEEKDAY, WEEKDAYS
from bot.patterns import regex

_DAY = timedelta(days=1)
_LATELY = 45  # days since the holidays that are meant without their name
# Which day of the feast is the first that is a holiday.
_FEASTS = (("weihnachten", 1), ("ostern", 2), ("pfingsten", 0))
_BEFORE, _AFTER = frozenset({"vor", "before"}), frozenset({"nach", "after"})
_SIDE = rf"(?:kurz |direkt |gleich |just |right )?{SIDE}"
_HEDGED = r"(?:(?:ich|i|glaub|glaube|denk|denke|think|so|und|zwar|also|war|wars|das|was|am|an|einem|nem|on|a) ){0,5}"


def _last_feast(today: date, begun: int) -> tuple[date, date, int] | None:
    """First and last day of the feast with holidays that was last, and its first holiday; it had begun `begun` days
    before they do."""
    found = max((*feast(name, today + begun * _DAY), first) for name, first in _FEASTS)
    return found if (today - found[1]).days <= _LATELY else None


def _holiday(match: re.Match[str], today: date) -> When | None:
    """The first or second of the holidays that were last."""
    last = _last_feast(today, 0)
    on = last and last[0] + (last[2] + (match["n"][0] in "z2")) * _DAY
    return exact(on) if on and on <= today else None


def _around(match: re.Match[str], today: date) -> When | None:
    """The holidays themselves, or the week before or after them."""
    side = match["side"]
    last = _last_feast(today, 7 if side in _BEFORE else 0)
    if last is None:
        return None
    first, end = last[:2]
    if side in _BEFORE:
        first, end = first - 7 * _DAY, first - _DAY
    elif side in _AFTER:
        first, end = end + _DAY, end + 7 * _DAY
    return When(first, min(end, today), "about") if first <= today else None


def _end_of_year(match: re.Match[str], today: date) -> When | None:
    """The last days of December, told in them or soon after; later in the year nobody knows which end is meant."""
    year = today.year - (today.month <= 2)
    first = date(year, 12, 20)
    ended = today - date(year, 12, 31) <= _LATELY * _DAY
    return When(first, min(date(year, 12, 31), today), "about") if first <= today and ended else None


def _weekday_beside(match: re.Match[str], today: date) -> When | None:
    """The weekday in the week before or after a feast."""
    name, weekday = match["feast"].replace("’", "'"), WEEKDAYS[match["day"]]
    before = match["side"] in _BEFORE
    first, last = feast(name, today + 7 * _DAY if before else today)
    start = first - _DAY if before else last + _DAY
    back = (start.weekday() - weekday) % 7 if before else -((weekday - start.weekday()) % 7)
    on = start - back * _DAY
    return exact(on) if on <= today else None


def _date_beside(match: re.Match[str], today: date) -> When | None:
    """ "Am 15. vor Weihnachten": the day of that number in the three weeks before or after a feast."""
    before = match["side"] in _BEFORE
    first, last = feast(match["feast"].replace("’", "'"), today + 7 * _DAY if before else today)
    near = (first - days * _DAY if before else last + days * _DAY for days in range(1, 22))
    found = next((one for one in near if one.day == int(match["d"]) and one <= today), None)
    return exact(found) if found else None


HOLIDAYS: tuple[Rule, ...] = (
    (regex(rf"(?<!\w)(?:am |den |on |the )?(?P<day>{WEEKDAY}) {_SIDE}{FEAST}(?!\w)"), _weekday_beside),
    (regex(rf"(?<!\w){_SIDE}{FEAST},? {_HEDGED}(?P<day>{WEEKDAY})(?!\w)(?!,? (?:den |the )?\d)"), _weekday_beside),
    (
        regex(rf"(?<!\w)(?:am |den |on the )(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)?,? {_SIDE}{FEAST}(?!\w)"),
        _date_beside,
    ),
    (
        regex(r"(?<!\w)(?P<n>1\.|2\.|erste[nr]?|zweite[nr]?) (?:weihnachts|oster|pfingst)?feiertag(?!\w)(?! im )"),
        _holiday,
    ),
    (
        regex(
            r"(?<!bis )(?<!\w)(?:kurz |gleich |direkt |just |right )?"
            r"(?P<side>vor|nach|über|an|während|before|after|over|during) (?:die |den |the )?"
            r"(?:weihnachts|oster|pfingst)?(?:feiertagen?|holidays)(?!\w)"
        ),
        _around,
    ),
    (
        regex(
            r"(?<!zum )(?<!bis )(?<!bis zum )(?<!by )(?<!by the )(?<!till )(?<!until )(?<!next )(?<!\w)"
            r"(?:(?:ende|end) (?:des|vom|of the|of|dieses|this) (?:jahres|jahr|year)|jahresende|year end)(?!\w)"
        ),
        _end_of_year,
    ),
)

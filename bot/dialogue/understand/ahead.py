"""The day that a promise names, which is still to come. Days that have been it does not look for."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.dialogue.understand.days import days
from bot.dialogue.understand.months import WEEKDAYS
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

# A day without its year lies in the ten months to come, or it has been.
HORIZON = timedelta(days=300)
_WITHIN = regex(
    r"(?<!\w)(?:in|innerhalb|binnen|within)(?: (?:von|of|the|den|der|next|nächsten|kommenden|spätestens|maximal|about"
    r"|etwa|ca\.?)){0,3} (?P<n>\w{1,12})(?: (?:bis|to|-) (?P<m>\w{1,12}))? "
    r"(?P<unit>werktage\w?|arbeitstage\w?|tage\w?|wochen?|stunden|monate?n?|(?:business |working )?days?|weeks?|hours"
    r"|months?)(?!\w)"
)
_WEEKDAY = regex(
    r"(?<!\w)(?:bis|am|ab|by|on|until|spätestens|nächste[nrm]?|kommende[nrm]?|next|this|diesen)"
    r"(?: (?:zum|am|nächsten|kommenden|spätestens|next))? (?P<day>" + "|".join(WEEKDAYS) + r")(?!\w)"
)
_TOMORROW = regex(r"(?<!\w)(?<!guten )(?P<far>über)?(?:morgen|tomorrow)(?!\w)")
_WEEK_ENDS = regex(r"(?<!\w)(?:ende (?:der|dieser) woche|(?:the )?end of (?:the|this) week)(?!\w)")
_NEXT_WEEK = regex(r"(?<!\w)(?:nächste[rn]?|kommende[rn]?|next|coming) (?:woche|week)(?!\w)")
_MONTH_ENDS = regex(r"(?<!\w)(?:monatsende|ende (?:des|dieses) monats|(?:the )?end of (?:the|this) month)(?!\w)")
_SUNDAY, _FRIDAY, _WORKING = 7, 4, 5
_DAYS = {"w": 7, "m": 30}


def coming(text: str, today: date) -> date | None:
    """The first day in the text that lies after `today`: the last day of "within two weeks", the next such weekday."""
    words = spoken(text)
    found = [day for pattern, read in RULES for match in pattern.finditer(words) if (day := read(match, today))]
    return min([*found, *_dates(text, today)], default=None)


# "Die Kündigung erfolgt zum 31.01.2027. Ihr Guthaben überweisen wir nach …": on that day nothing is promised.
_ENDS = regex(r"(?<!\w)(?:kuendig\w*|gekuendigt|vertragsende|terminat\w+|closure)(?!\w)")


def promised(text: str, today: date) -> date | None:
    """The same of what is promised, and not of the end of a contract beside it."""
    kept = [text[one.start : one.end] for one in parts(text) if not _ENDS.search(one.words)]
    return coming(" ".join(kept) if kept else text, today)


def _dates(text: str, today: date) -> Iterator[date]:
    """What stands in a calendar; words such as "heute" mean another day when they are read later, and go."""
    meant = {one.start: one.when.last for one in days(text, today)}
    for one in days(text, today + HORIZON):
        day, now = one.when.last, meant.get(one.start)
        if one.when.precision == "day" and day > today and now and (now.month, now.day) == (day.month, day.day):
            yield day


def _within(match: re.Match[str], today: date) -> date | None:
    count = number(match["m"] or match["n"])
    if count is None:
        return None
    unit = match["unit"]
    if unit.startswith(("werk", "arbeit", "business", "working")):
        return _working(today, count)
    if unit.startswith(("stunde", "hour")):
        return today + timedelta(days=-(-count // 24))
    return today + timedelta(days=count * _DAYS.get(unit[0], 1))


def _working(today: date, count: int) -> date:
    day = today
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < _WORKING
    return day


def _weekday(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=(WEEKDAYS[match["day"]] - today.weekday() - 1) % 7 + 1)


def _tomorrow(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=2 if match["far"] else 1)


def _week_ends(match: re.Match[str], today: date) -> date:
    return today + timedelta(days=(_FRIDAY - today.weekday()) % _SUNDAY)


def _next_week(match: re.Match[str], today: date) -> date:
    """The Friday of it: a promise for next week is broken when that has passed."""
    return today + timedelta(
        days=(_FRIDAY - today.weekday()) % _SUNDAY + (_SUNDAY if today.weekday() <= _FRIDAY else 0)
    )


def _month_ends(match: re.Match[str], today: date) -> date:
    return today.replace(day=monthrange(today.year, today.month)[1])


Reader = Callable[[re.Match[str], date], date | None]
RULES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (_WITHIN, _within),
    (_WEEKDAY, _weekday),
    (_TOMORROW, _tomorrow),
    (_WEEK_ENDS, _week_ends),
    (_NEXT_WEEK, _next_week),
    (_MONTH_ENDS, _month_ends),
)

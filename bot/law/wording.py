"""The plain values that the sentences of `templates/*/law.toml` are filled with.

It knows what was counted and in which language the holidays are to be named. It will never know a sentence.
"""

from bot.law.calendar import FreeDay
from bot.law.periods import Counted, parse

_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year", "BD": "business_day", "Y-EOY": "year_end"}


def explain_values(counted: Counted, language: str) -> dict[str, object]:
    """What a text about a counted period needs, for the Jinja texts of `law.toml`.

    `start`, `plain`, `due`, `safe` are dates; `number` and `unit` (day, week, month, year, business_day, year_end) the
    period; `clamped` true where the month lacked the number; `moved` true where `due` is later than `plain`; `skipped`
    a list of {day, why (saturday, sunday, holiday), name (the holiday's, or empty)}; `two_days` true where the end was
    moved over working days as well, because a period holds two of them (Reg. 1182/71 art. 3(5)). `language` is "de" or
    "en"; a holiday that has no name in it goes without.
    """
    length = parse(counted.period)
    passed = (counted.due - counted.due_before_rollover).days
    return {
        "start": counted.start,
        "plain": counted.due_before_rollover,
        "due": counted.due,
        "safe": counted.safe,
        "number": length.number,
        "unit": _UNITS[length.unit],
        "clamped": counted.clamped,
        "moved": passed > 0,
        "two_days": passed > len(counted.skipped),
        "skipped": [_skipped(free, language) for free in counted.skipped],
    }


def _skipped(free: FreeDay, language: str) -> dict[str, object]:
    name = free.names.get(language, "")
    return {"day": free.day, "why": free.why, "name": name}

"""A time of day in what people write: "um 6:05", "6 pm", "abends um 6". It knows no dates and no zone."""

import re
from datetime import time

from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex

_HOUR_WORD = (
    r"(?:ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf"
    r"|zwölf|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve)"
)
_LEAD = r"(?<!\w)(?:um|gegen|ab|bis|at|around|about|by|after|nach|so)"
_FULL = regex(r"(?<![\w.,:])(?P<h>\d{1,2}):(?P<m>\d{2})(?!\d)")
_POINTED = regex(
    r"(?:(?<!\w)(?:um|gegen|at|around|about)\s(?P<h1>\d{1,2})\.(?P<m1>\d{2})(?![.\d])|(?<![\w.])(?P<h>\d{1,2})\.(?P<m>\d{2})\s?uhr)"
)
_OCLOCK = regex(rf"(?<![\w.,])(?P<h>\d{{1,2}}|{_HOUR_WORD})\s?(?:uhr|h|o'clock)(?:\s(?P<m>\d{{2}}))?(?!\w)")
_OF_DAY = regex(
    rf"(?<![\w.,])(?P<h>\d{{1,2}}|{_HOUR_WORD}) (?:in the (?:evening|morning|afternoon)|am (?:abend|morgen"
    rf"|nachmittag)|abends"
    r"|morgens|nachmittags|in der früh)(?!\w)"
)
_HALF = regex(rf"(?<!\w)halb\s(?P<h>\d{{1,2}}|{_HOUR_WORD})(?!\w)")
_PAST = regex(rf"(?<!\w)half past\s(?P<h>\d{{1,2}}|{_HOUR_WORD})(?!\w)")
_MERIDIEM = regex(r"(?<![\w.,])(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s?(?P<x>am|pm|a\.m\.?|p\.m\.?)(?!\w)")
_LED = regex(
    rf"{_LEAD}\s(?:so |ca\.? )?(?P<h>\d{{1,2}}|{_HOUR_WORD})(?![\w.:/]|\s?(?:%|euro|€|tage|wochen|days|weeks))"
)
_LONE = regex(r"(?P<h>\d{1,2})")

_LATER = any_of("""
    abends; abend; nachmittags; nachmittag; evening; evenings; afternoon; at night
""")
_NOON = any_of("mittags; mittag; noon; midday; lunchtime")
_NAMED = (
    (any_of("mitternacht; midnight"), time(0)),
    (_NOON, time(12)),
    (
        any_of("""
        morgens; früh morgens; in the morning; mornings; in der früh; frühmorgens
    """),
        time(8),
    ),
    (any_of("vormittags; vormittag"), time(10)),
    (any_of("nachmittags; nachmittag; afternoon; afternoons"), time(15)),
    (any_of("abends; am abend; evening; evenings; feierabend; abend"), time(18)),
)
_REFUSED = regex(
    r"(?<!\w)(?:nicht|nich|not|nie|never|kein|keine) (?:\w{1,12} ){0,1}(?:nachts|abends|morgens|mittags)(?!\w)"
)


# "Gestern Abend geschickt" asks for no reminder in the evening.
_BEEN = regex(
    r"(?<!\w)(?:(?:vor)?gestern|yesterday|last) (?:abend|morgen|früh|mittag|nachmittag|vormittag|evening|morning|night"
    r"|afternoon)(?!\w)"
)


def clock(text: str) -> time | None:
    """The time of day that the text names, or None. Parts of the day stand for one hour (noon is 12, evening 18)."""
    words = _REFUSED.sub(" ", _BEEN.sub(" ", spoken(text)))
    return _twelve_hours(words) or _digits(words) or _named(words)


def _twelve_hours(words: str) -> time | None:
    match = _MERIDIEM.search(words)
    if not match or not 1 <= int(match["h"]) <= 12:
        return None
    hour = int(match["h"]) % 12 + (12 if match["x"].startswith("p") else 0)
    return _time(hour, int(match["m"] or 0))


def _digits(words: str) -> time | None:
    for pattern in (_FULL, _POINTED, _OCLOCK, _HALF, _PAST, _OF_DAY, _LED):
        if match := pattern.search(words):
            return _shifted(pattern, match, words)
    lone = _LONE.fullmatch(words.strip(" .!?"))
    return _time(int(lone["h"]), 0) if lone else None


def _shifted(pattern: re.Pattern[str], match: re.Match[str], words: str) -> time | None:
    parts = match.groupdict()
    hour = number(parts["h"] or parts.get("h1") or "") or 0
    minute = int(parts.get("m") or parts.get("m1") or 0)
    if pattern is _HALF:
        hour, minute = (hour - 1) % 24, 30
    if pattern is _PAST:
        minute = 30
    if (hour < 12 and _LATER.search(words)) or (hour <= 3 and _NOON.search(words)):
        hour += 12
    return _time(0 if hour == 24 else hour, minute)


def _named(words: str) -> time | None:
    return next((at for pattern, at in _NAMED if pattern.search(words)), None)


def _time(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None

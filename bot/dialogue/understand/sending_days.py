"""The day on which somebody says that something went out, where it is no plain day: of two days, "neulich", or a number
that nobody can read as a day. Whether it went out it never knows."""

import re
from datetime import date, timedelta

from bot.case import When
from bot.dialogue.understand.calendar_rules import soon, told_past
from bot.dialogue.understand.days import day, days
from bot.dialogue.understand.text import level, spoken
from bot.patterns import regex

_BACK = timedelta(days=60)  # further back than a letter lies that waits for its sending
_HAZY = regex(
    r"(?<!\w)(?:neulich|letztens|kürzlich|unlängst|vor kurzem|vor kurzer zeit|(?:dieser|die|diese) tage"
    r"|schon (?:eine weile|länger|lange|ewig)|vor (?:einer|ner) weile|vor einiger zeit|irgendwann|irgendwenn"
    r"|the other day|recently|a while (?:ago|back)|some time ago|a long time ago|sometime|long since"
    r"|(?:wei(?:ss|ß)|weis) (?:ich |i )?(?:gar |leider )?(?:nicht|nich|nimmer|nimma|ned|net|nöd)"
    r"(?: (?:mehr|genau|ganz)){0,2},? (?:wann|welcher tag)|(?:don't|do not|can't|cannot) (?:remember|recall|know) "
    r"(?:exactly )?(?:when|which day))(?!\w)"
)
_SO_TODAY = regex(
    r"(?<!\w)(?:also|sprich|heißt|heisst|d\.h\.|i\.e\.|so|meaning|that is|that's),? (?:heute?|today|hüt|heit)(?!\w)"
)
_OR = regex(r"(?<!\w)(?:oder|or)(?: (?:am|on|the|erst|schon)){0,2} ?$")
# "Den 23.", "the 23rd", "am 23. oder 24.": a number that stands for a day, and not the second letter.
_NUMBER = regex(
    r"(?<![\w.,:/-])(?:(?:am|vom|on|on the) (?P<d>\d{1,2})|(?:den|dem|the) (?P<n>[5-9]|[12]\d|3[01]))"
    r"(?:\.|st|nd|rd|th|ter|ten)?(?![\w:/-]|[.,]\d| ?(?:€|%|(?:euro?|eur|chf|uhr|min\w{0,5}|tage?n?|days?|wochen?"
    r"|weeks?|stunden?|hours?|mal|x|briefe?n?|letters?|mails?)(?!\w)))"
)


def told_day(text: str, today: date) -> When | None:
    """The day as it was told; several days where it may have been either, or where only "neulich" is said."""
    when = day(text, today)
    if when is None:
        return When(today - _BACK, today, "about") if _HAZY.search(spoken(text)) else None
    return _that_is_today(text, today) or _either(text, today) or when


def _that_is_today(text: str, today: date) -> When | None:
    """ "Montag per Einschreiben raus, also heute"."""
    now, found = When(today, today), days(text, today)
    named = [text[one.start : one.end] for one in found if one.when != now]
    bare = named and not any(sign.isdigit() for sign in "".join(named))
    told = len(named) < len(found) and _SO_TODAY.search(spoken(text))
    return now if bare and told else None


def _either(text: str, today: date) -> When | None:
    found = [one for one in days(text, today) if one.when.exact]
    small = level(text)
    if len(found) != 2 or len(small) != len(text) or not _OR.search(small[found[0].end : found[1].start]):
        return None
    both = sorted(one.when.first for one in found)
    return When(both[0], both[1], "about") if both[0] < both[1] <= today else None


def since(told: When, first: date, today: date) -> When:
    """Those of the days on which something may have gone out that lay there since `first`."""
    last = max(min(told.last, today), first)
    start = min(max(told.first, first), last)
    return When(start, last, "day" if start == last else "about")


def unread(text: str, today: date) -> str:
    """The number that stands for a day, as it was typed, where no day at all could be read and no plan is meant."""
    found = _number(text, today)
    return found[0] if found and not to_come(text, today) else ""


def to_come(text: str, today: date) -> bool:
    """ "Am 28. per Post", said on the 27th: does a number stand for one of the next days?"""
    found = _number(text, today)
    return found is not None and soon(int(found["d"] or found["n"]), today) and not told_past(spoken(text))


def _number(text: str, today: date) -> re.Match[str] | None:
    return None if days(text, today) else _NUMBER.search(spoken(text))

"""The day by which something is announced, or is to be paid: "bis spätestens 18.12.2026", "within 14 days". What falls
due then it never knows."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.dialogue.understand.ahead import HORIZON, coming
from bot.dialogue.understand.days import days
from bot.dialogue.understand.months import WEEKDAY
from bot.dialogue.understand.sentences import Sentence
from bot.dialogue.understand.text import level
from bot.patterns import regex

_BY = regex(
    r"(?<!\w)(?:bis|spätestens|until|till|by|no later than|before|fällig|zahlbar|due|ende|end of|verlängert auf"
    r"|extended to)(?:\W{1,3}(?:zum|zu|am|den|dem|spätestens|einschließlich|ende|end of|on|the|latest"
    rf"|{WEEKDAY})){{0,4}}\W{{1,3}}$"
)
_SPAN = regex(
    r"(?<!\w)(?:innerhalb|binnen|within|in den nächsten|in the next|bis|spätestens|until|by|due|fällig)(?!\w)"
)
_BEFORE = 50  # characters before a day in which "by" may stand
# A day with its year is the same whenever it is read.
_EARLY, _LATE = date(2012, 1, 1), date(2072, 1, 1)


def final_day(text: str, near: Iterable[Sentence], written: date | None = None) -> date | None:
    """The first day named so in these sentences of the text; one without a year lies in the ten months after it was
    `written`, and cannot be told without that day."""
    return next(_named(text, near, written), None)


def final_day_or_span(text: str, near: Iterable[Sentence], written: date | None = None) -> date | None:
    """As `final_day`; the end of "within 14 days" counts as well, from the day on which it was `written`."""
    sentences, small = tuple(near), level(text)
    spans = (text[one.start : one.end] for one in sentences if _SPAN.search(small, one.start, one.end))
    counted = filter(None, (coming(one, written) for one in spans)) if written else iter(())
    return final_day(text, sentences, written) or next(counted, None)


def _named(text: str, near: Iterable[Sentence], written: date | None) -> Iterator[date]:
    small = level(text)
    for one in near:
        part = text[one.start : one.end]
        dated = {(found.start, found.when) for found in days(part, _LATE)}
        ahead = {found.start: found.when.last for found in days(part, written + HORIZON)} if written else {}
        for found in days(part, _EARLY):
            at = one.start + found.start
            if _BY.search(small, max(0, at - _BEFORE), at):
                last = found.when.last if (found.start, found.when) in dated else ahead.get(found.start)
                yield from [last] if last else []

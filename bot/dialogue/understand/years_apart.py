"""The year that is told apart from its day or month, in the same breath: "hab ich 2019 bezahlt, im Februar", "am
14. März, das war 2021". A year since which, or from which, something else dates is none."""

import re
from datetime import date

from bot.dialogue.understand.numbers import number
from bot.patterns import regex

_FAR, _LIFETIME = 80, 100
_YEAR = (
    r"(?P<year>(?P<y>(?<![\w.,:/+-])(?:19|20)\d\d)(?![\w€$]|[.:/-]\d|,\d\d(?!\d)"
    r"| ?(?:€|eur|euros?|chf|franken|mails?)(?!\w))"
    r"|(?<!\w)vor (?P<vor>\d{1,2}|[a-zäöü]{3,6}) jahren|(?<!\w)(?P<ago>\d{1,2}|[a-z]{2,6}) years ago"
    r"|(?<!\w)(?:letzte[snm]?|vorige[snm]?|last) (?:jahre?s?|year)(?!\w))"
)
_MAYBE = (
    r"(?:(?:und zwar|so|um|circa|ca\.?|etwa|ungefähr|glaube?|denke?|ich|wohl|irgendwann|around|about|i think|i guess"
    r"|maybe)[ ,]{1,2}){0,4}(?:(?:im|am|in|on|at|den|the|anfang|mitte|ende|early|late) (?:the )?)?$"
)
# Of what stands in front of it such a year is: "Rechnung von 2019", "Kunde seit 2021".
_ELSE = regex(r"(?<!\w)(?:seit|since|aus|von|vom|from|of|for|für|über|ab|bis|until|nr\.?|nummer|no\.?)(?: dem jahr)? $")
_BESIDE = regex(
    r"(?:^|[,.;!?(:] ?|(?<!\w)(?:hab|habe|hatte|haben|ich|bin|wurde|war|seit|i|was|in|jahr|schon|bereits|already"
    rf"|bezahlt|gezahlt|überwiesen|bestellt|gesperrt|paid|blocked) ){_YEAR}(?: (?:schon|bereits|mal|already))? "
    r"(?:(?:im|am|in|on) (?:the )?)?$"
)
_AHEAD = regex(rf"{_YEAR}(?P<clause>[^.,;!?()\n]{{0,40}}) ?[,(–-] ?{_MAYBE}")
_AFTERTHOUGHT = regex(
    r"\.?(?: (?:glaube?|denke?|ich|so|rum|oder|war|das|es|wars|schon|bereits|per|mit|via|by|i|think|guess|it|was|or|bar"
    r"|cash|überwiesen|bezahlt|gezahlt|paid|paypal|überweisung|lastschrift|karte|card)){0,5} ?(?:$|[.,;!?)\n])"
)
_BEHIND = regex(
    r"\.?(?P<clause>[^.,;!?()\n]{0,30}) ?[,(–-] ?(?:(?:und zwar|also|das|war|es|that|it|this|was|im|jahr|in) ){0,4}"
    rf"{_YEAR}(?= ?(?:$|[.,;!?)\n]|(?:war das|wars|war es|glaube?|schon|it was|i think) ?(?:$|[.,;!?)\n]|ich)))"
)


def year_apart(small: str, start: int, end: int, today: date) -> tuple[int, int, int] | None:
    """The year that the words around this span give the day or month that stands there, and where it is told."""
    begin = max(0, start - _FAR)
    head = small[begin:start]
    if (beside := _BESIDE.search(head)) and not _dates_else(head, beside):
        return _meant(beside, begin, today)
    ahead = _AHEAD.search(head) if _AFTERTHOUGHT.match(small, end) else None
    if ahead and not _dates_else(head, ahead):
        return _meant(ahead, begin, today)
    behind = _BEHIND.match(small, end)
    return _meant(behind, 0, today) if behind else None


def _dates_else(head: str, found: re.Match[str]) -> bool:
    """Is it the year of something else? "Seit letztem Jahr im November" is the block's own."""
    return bool(found["y"] and _ELSE.search(head[: found.start("y")]))


def _meant(found: re.Match[str], begin: int, today: date) -> tuple[int, int, int] | None:
    back = number(found["vor"] or found["ago"]) if found["vor"] or found["ago"] else 1
    year = int(found["y"]) if found["y"] else today.year - back if back and back < _LIFETIME else None
    return (year, begin + found.start("year"), begin + found.end("year")) if year else None

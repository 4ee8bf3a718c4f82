"""Days that are counted from one told just before: "appealed on 21 Nov, denied the next day". What happened on them it
does not know."""

import re
from datetime import date, timedelta

from bot.dialogue.understand.days import days
from bot.dialogue.understand.numbers import number
from bot.patterns import regex

_COUNT = r"(?:(?P<n>\d{1,2}|[a-zäöüß]{1,12}) )"
_GERMAN = (
    r"(?:gleich )?(?:am )?(?:nächste[nr]?|(?:darauf)?folgende[nr]?) tag\w?|(?:am |den )?tage? (?:darauf|drauf|danach)"
    rf"|tags (?:drauf|darauf)|{_COUNT}(?P<unit>tage?|wochen?) (?:später|danach|drauf|darauf)"
)
_ENGLISH = (
    r"(?:on )?(?:the )?(?:very )?next day|(?:on )?the (?:following day|day after)"
    rf"|{_COUNT.replace('<n>', '<count>')}(?P<of>days?|weeks?) (?:later|after)"
)
_LATER = regex(
    rf"(?<!\w)(?:(?P<german>{_GERMAN})|(?P<english>{_ENGLISH}))(?!\w)(?! (?:tomorrow|delivery|or two|shipping)|-)",
    re.IGNORECASE,
)
LONGEST, NEAR, MANY = 400, 160, 4
_ARTICLES = {"a": 1, "an": 1}


def counted(text: str, today: date) -> str:
    """The text with the day itself in the place of such words, where one day is told up to 160 characters before them
    and none of it is still to come; else as it is, and so is whatever is long."""
    for found in list(_LATER.finditer(text))[:MANY][::-1] if len(text) <= LONGEST else ():
        told = [one.when for one in days(text[max(0, found.start() - NEAR) : found.start()], today) if one.when.exact]
        ahead = timedelta(days=_ahead(found))
        day = told[-1].last + ahead if told else today
        if told and ahead and day <= today:
            lead = "am" if found["german"] else "on"
            text = f"{text[: found.start()]}{lead} {day.day}.{day.month}.{day.year}{text[found.end() :]}"
    return text


def _ahead(found: re.Match[str]) -> int:
    """Days; 0 where nobody can say how many."""
    count, unit = (found["n"] or found["count"] or "").casefold(), found["unit"] or found["of"] or "day"
    if not count:
        return 1
    return (_ARTICLES.get(count) or number(count) or 0) * (7 if unit[0] in "wW" else 1)

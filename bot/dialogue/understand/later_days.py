"""Days that are counted from one told just before: "appealed on 21 Nov, denied the next day"; and weekdays told in the
order of one week. What happened on them it does not know."""

import re
from datetime import date, timedelta

from bot.dialogue.understand.days import days
from bot.dialogue.understand.months import WEEKDAY, WEEKDAYS
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
# "Am Montag gesperrt, am Freitag kam die Absage"; not "letzten Montag", "Montag und Freitag", "Montag, den 2.".
_WEEKDAY = regex(rf"(?<!\w)(?P<lead>(?:am|on) )?(?P<day>{WEEKDAY})(?!\w)(?!,? (?:den |the )?\d)", re.IGNORECASE)
_NAMED_WEEK = regex(
    r"(?<!\w)(?:letzte\w?|vorige\w?|vergangene\w?|diese\w?|jede\w?|nächste\w?|bis|ab|zum|last|this|every|next|until|by)"
    r"(?: (?:zum|dem))? ?$",
    re.IGNORECASE,
)
_TOLD_BACK = regex(
    r"(?<!\w)(?:obwohl|nachdem|weil|davor|vorher|zuvor|hatte\w{0,2}|dabei|although|though|after|because|before|had"
    r"|(?:be|ge)?zahlt|überwiesen|paid|bestellt|ordered|gekauft|bought|wann|when)(?!\w)",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W\d_]{4,}")
_ARTICLES = {"a": 1, "an": 1}


def counted(text: str, today: date) -> str:
    """The text with the day itself in the place of such words, where one day is told up to 160 characters before them
    and none of it is still to come; else as it is, and so is whatever is long."""
    text = _in_one_week(text, today) if len(text) <= LONGEST else text
    for found in list(_LATER.finditer(text))[:MANY][::-1] if len(text) <= LONGEST else ():
        told = [one.when for one in days(text[max(0, found.start() - NEAR) : found.start()], today) if one.when.exact]
        ahead = timedelta(days=_ahead(found))
        day = told[-1].last + ahead if told else today
        if told and ahead and day <= today:
            lead = "am" if found["german"] else "on"
            text = f"{text[: found.start()]}{lead} {_written(day)}{text[found.end() :]}"
    return text


def _in_one_week(text: str, today: date) -> str:
    """ "Am Montag gesperrt, am Freitag kam die Absage", read on a Tuesday: the Monday is that before the Friday."""
    hits = [one for one in _WEEKDAY.finditer(text) if not _NAMED_WEEK.search(text[: one.start()])][:MANY]
    told = [today - timedelta(days=(today.weekday() - WEEKDAYS[one["day"].lower()]) % 7 or 7) for one in hits]
    for place in range(len(hits) - 2, -1, -1):
        one, then = hits[place : place + 2]
        between, behind = text[one.end() : then.start()], text[then.end() : then.end() + NEAR // 2]
        onward = told[place].weekday() < told[place + 1].weekday() and (
            _WORD.search(between) or ("," in between and then["lead"])
        )
        if onward and told[place] > told[place + 1] and not _TOLD_BACK.search(f"{between} {behind}"):
            told[place] = told[place + 1] - timedelta(days=told[place + 1].weekday() - told[place].weekday())
            lead = one["lead"] or "am "
            text = f"{text[: one.start()]}{lead}{_written(told[place])}{text[one.end() :]}"
    return text


def _written(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _ahead(found: re.Match[str]) -> int:
    """Days; 0 where nobody can say how many."""
    count, unit = (found["n"] or found["count"] or "").casefold(), found["unit"] or found["of"] or "day"
    if not count:
        return 1
    return (_ARTICLES.get(count) or number(count) or 0) * (7 if unit[0] in "wW" else 1)

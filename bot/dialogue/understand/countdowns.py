"""The day on which a company will have deleted everything: "in 30 Tagen gelöscht", "180 Tage seit 13.10.", "permanently
deleted on 5 March". What was deleted already, or shall be because the person asks for it, is no countdown."""

import re
from calendar import monthrange
from datetime import date, timedelta

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.days import days
from bot.dialogue.understand.idioms import pattern, phrases
from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import folded
from bot.patterns import regex

_DELETED = phrases("""
    lösch*; gelöscht*; vernichtet; alles weg; daten weg; unwiderruflich; unwiederbringlich; dauerhaft entfernt;
    (alles|daten|fotos|konto|account) … (endgültig|dauerhaft|für immer) weg; (wird|werden) … entfernt; (then|after
    that) (it's|it is|
    everything is) gone;
    wipe; wipes; delete; deletes; deleted; deleting; deletion; erase; erases; erased; erasure; purged; wiped;
    permanently removed
""")
_OVER = pattern(
    r"(?<!\w)(?:wurde|wurden|worden|hab|habe|was|were|has been|have been"
    r"|got)(?!\w)(?:(?! (?:will|wird|werden|shall) )[^.!?;,]){0,40}?(?<!\w)(?:gelöscht|entfernt|deleted|erased)(?!\w)"
    r"|(?<!\w)(?:deleted|gelöscht|löschte|löschten) (?:my|the|meine?|das|die) "
    r"|(?<!\w)(?:nicht|nie|not|never|won't)(?: \w{1,10})? (?:gelöscht|löschen|delete|deleted)(?!\w)"
    r"|(?<!\w)(?:bitte|please|sollen|soll|i want|ich will|ich möchte|gefragt"
    r"|asked)(?!\w)[^.!?;]{0,40}?(?<!\w)(?:löscht?|löschen|gelöscht"
    r"|delete)(?!\w)",
    "lösch*; gelöscht*; entfernt; delete; deleted; erased",
)
_LENGTH = pattern(
    r"(?P<now>(?<!\w)(?:in|noch|nur noch|only"
    r"|still) )?(?<![\w.,])(?<!vor )(?<!seit )(?P<n>\w{1,14})[ -](?P<unit>tage?n?|days?|wochen?|weeks?"
    r"|monate?n?|months?)(?!\w)(?! ago)(?P<left> (?:left|remaining|übrig|verbleiben\w{0,2}))?",
    "tag; tage; tagen; day; days; woche; wochen; week; weeks; monat; monate; monaten; month; months",
)
# "180 Tage seit 13.10.", said where it was asked for.
_BARE = regex(
    r"(?:noch |ja |also |da steht )?\w{1,14} (?:tage|days|wochen|weeks|monate|months) (?:seit|since|from|ab)(?: dem"
    r"| the)? [\w. ]{1,24}"
)
_PART = regex(r"[\n!?;]|,\s|(?<!\d)\.\s|(?<=\d{4})\.\s")
_WEEK = 7
_NEAR, _LEAD = 120, 12  # characters around a length that can belong to its part, and before a day that can lead it
# More days, weeks or months are no countdown.
_MOST = {"t": 1200, "d": 1200, "w": 120, "m": 120}
# "Hacked on 1 November, disabled on 4 November": it runs from the block.
_SHUT = regex(
    r"(?:gesperrt|deaktiviert|blockiert|gebannt|disabled|blocked|locked|suspended|banned|deactivated)"
    r"(?: am| on)?(?: the)? $",
    re.IGNORECASE,
)
_SINCE = regex(r"(?:seit|ab|since|from|von)(?: dem| the)? $", re.IGNORECASE)


def deletion(text: str, today: date, blocked: date | None = None) -> date | None:
    """The day on which a deletion countdown ends; None where none is told, or it is over. A length counts from the day
    that is told, where that is vague from the earliest possible; else from the day of the block, where that is known;
    else, and where it is said to be left, from today."""
    words = plain(text)
    if not (_DELETED.finds(words) or _BARE.fullmatch(words)) or _OVER.finds(words):
        return None
    end = _counted(text, today, blocked or today) or _dated(text, today)
    return end if end and end >= today else None


def _counted(text: str, today: date, blocked: date) -> date | None:
    length = _length(folded(text))  # `plain` would shorten 111 days to one
    if length is None:
        return None
    left = length["left"] or (length["now"] and length["now"].strip() != "in" and not _since(text, today))
    count, unit = number(length["n"]) or 0, length["unit"][0]
    end = _after(today if left else _start(text, today, blocked), count, unit)
    return end if end >= today or not length["now"] else _after(today, count, unit)


def _length(words: str) -> re.Match[str] | None:
    """The only length, or the only one in the parts that tell of the deletion; none where there is a choice."""
    found = [one for one in _LENGTH.all(words) if 0 < (number(one["n"]) or 0) <= _MOST[one["unit"][0]]]
    if len(found) > 1:
        found = [one for one in found if _DELETED.finds(_part(words, one))]
    return found[0] if len(found) == 1 else None


def _part(words: str, found: re.Match[str]) -> str:
    before, behind = words[max(0, found.start() - _NEAR) : found.start()], words[found.end() : found.end() + _NEAR]
    return _PART.split(before)[-1] + found[0] + _PART.split(behind, maxsplit=1)[0]


def _start(text: str, today: date, blocked: date) -> date:
    """The day from which it is said to run, or else the earliest day that is told."""
    found = [one for one in days(text, today) if one.when.first <= today]
    shut = [one.when.first for one in found if _SHUT.search(text[max(0, one.start - _LEAD - _LEAD) : one.start])]
    told = shut if len(shut) == 1 else [one.when.first for one in found]
    return min(_since(text, today) or told, default=min(today, blocked))


def _since(text: str, today: date) -> list[date]:
    told = [one for one in days(text, today) if one.when.first <= today]
    return [one.when.first for one in told if _SINCE.search(text[max(0, one.start - _LEAD) : one.start])]


def _after(start: date, count: int, unit: str) -> date:
    """So many days, weeks or months (by the calendar) later."""
    if unit != "m":
        return start + timedelta(days=count * (_WEEK if unit == "w" else 1))
    years, month = divmod(start.month - 1 + count, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _dated(text: str, today: date) -> date | None:
    """The day to come that stands in the part of the text that tells of the deletion."""
    return next(
        (day for part in _PART.split(text)[:60] if _DELETED.finds(plain(part)) and (day := coming(part, today))), None
    )

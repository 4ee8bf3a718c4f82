"""Days in what people write: every one in a text, or the one that answers a question. It prefers to miss a day over
inventing one; what the day was for it never knows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from bot.case import When
from bot.dialogue.understand import marks
from bot.dialogue.understand.american_days import in_our_order
from bot.dialogue.understand.beside_rules import BESIDE, FIRST
from bot.dialogue.understand.calendar_rules import CALENDAR, Rule, full_year, latest_month, month_span
from bot.dialogue.understand.clocks import clock as clock
from bot.dialogue.understand.feasts import FEASTS
from bot.dialogue.understand.holiday_rules import HOLIDAYS
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTHS, PARTS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from bot.dialogue.understand.numbers import ORDINALS
from bot.dialogue.understand.relative_rules import AHEAD, DAYS_BACK, RELATIVE, UNITS
from bot.dialogue.understand.text import FILL, any_of, blanked, level
from bot.dialogue.understand.years_apart import year_apart
from bot.patterns import fitting, regex


@dataclass(frozen=True)
class Found:
    """A day and where it stands in the text; `end` is not included. `year` is where its year is told, if apart."""

    when: When
    start: int
    end: int
    year: tuple[int, int] | None = None


_MONEY = regex(
    r"(?<![\w.,])\d{1,3}(?:[.,]\d{3}){0,3}(?:[.,]\d{1,2})?\s?(?:€|euro?s?\b"
    r"|eur\b|chf\b|usd\b|dkk\b|kr\b|pounds?\b|franken\b)"
    r"|(?:€|£|\$|\beur|\bchf|\busd)\s?\d[\d.,]{0,12}"
)
# "Punkt 7.12", "size 10.5", "heute ist Montag", "Herr August": no day on which anything was.
_NO_DAY = regex(
    r"(?<!\w)(?:punkt|ziffer|abschnitt|absatz|§+|kapitel|grösse|größe|size|version|section|point"
    r"|chapter) \d{1,3}\.\d{1,3}(?![.\d])"
    r"|(?<!\w)(?:version|ver\.?|v|update|build|firmware|ios|android|windows) ?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?![.\d])"
    r"|(?<!\w)(?:heute ist|today is) (?:ja |doch |schon |erst )?(?:\w{3,7}tag|mittwoch|\w{3,6}day)(?!\w)"
    r"|(?<!\w)(?:herr|herrn|frau|mr|mrs|ms)\.? (?:august|mai|april|märz|juni|may|june|march)(?!\w)"
)
_NOISE = (
    _NO_DAY,
    marks.EMAIL,
    marks.HANDLE,
    marks.LINK,
    marks.IBAN,
    marks.ORDER,
    marks.PHONE,
    marks.TIME,
    _MONEY,
    AHEAD,
)
_VAGUENESS = ("day", "about", "part", "week", "month", "year")
_CORRECTED = any_of("""
    moment; nein; sorry; quatsch; korrektur; falsch; vielmehr; sondern; actually; correction; wrong; auszug;
    umschlag; statement; vertippt; richtig; no wait; oh no; doch am; auf dem; steht; it says; i mean; ich meine;
    ach (ne|nee|nö); oder (ne|nee); halt stopp; unsinn; blödsinn; verzeihung; pardon; scratch that; oops; ups
""")
# What may stand between a day and its year, on either side.
_OF = regex(r"\s?(?:of |in |im |des |vom |am |an |zu |on |at |der |,\s?(?:in |im ))?")
_LEAD = regex(r"^(?:this|last|diese[nrs]?|letzte[nrs]?)\s")
_WEEK_LONG = timedelta(days=7)
_BESIDE_IT = regex(
    r"[,(]?\s?(?:(?:ich|i|glaub|glaube|denk|think|so|und zwar|also|das war|wars|am|an|den|on|the) ){0,4}"
)
_FAR = 300
_FOUR_DIGITS = regex(r"\d{4}|(?<!\w)(?:jahr\w{0,3}|years?)(?!\w)")
# A day with its year stays where it is when the text is read years later; four years, as 29 February comes no sooner.
_FOUR_YEARS = timedelta(days=4 * 366)
_COUNTED_BACK = regex(r"(?<!\w)(?:jahr\w{0,3}|years?|monat\w{0,2}|months?|ago|vor)(?!\w)")
_NOT = regex(r"(?<!\w)(?:nicht|not|nich|statt|instead of|kein)(?: am| on| der| den| the| vom)? ?$")


_BLANK = "\x02"  # fills what is a sum or an hour: a weekday beside it stands for itself ("seit Freitag, 80 Euro")
RULES: tuple[Rule, ...] = FIRST + HOLIDAYS + CALENDAR + BESIDE + RELATIVE
_WEEK = regex(r"(?<!\w)w[ou]ch[nae](?=n?(?!\w))")  # "letzte wochn": as long as the dictionary's word
# "Neubaugasse 3/11/26": house, stairs and door.
_DOOR = regex(
    r"(?:(?<=stra[ßs]e )|(?<=strasse )|(?<=str\. )|(?<=str )|(?<=gasse )|(?<=\wweg )|(?<=platz )|(?<=allee )"
    r"|(?<=\wring )|(?<=zeile )|(?<=promenade ))\d{1,3}(?:/\d{1,3}){1,3}(?![\w/])"
)
_WORD, _DIGIT = regex(r"[^\W\d_]+"), regex(r"\d")
_NAMES = (*MONTHS, *ORDINALS, *SEASONS, *FEASTS, *WEEKDAYS, *SHORT_WEEKDAYS, *DAYS_BACK)
_SIGNS = frozenset(max(name.replace("'", " ").split(), key=len) for name in _NAMES)
_STARTS = (*PARTS, *UNITS, "wochenende", "weekend", "feiertag", "holiday")


@remembered
def days(text: str, today: date) -> tuple[Found, ...]:
    """Every day, week, month or year in a free text, in order. A missing year is the most recent possible."""
    small = _DOOR.sub(lambda door: _BLANK * len(door[0]), _WEEK.sub("woche", level(text)))
    found = sorted(_found(small, today), key=lambda hit: hit.start)
    dated = [_in_its_year(one, small, today) for one in _with_their_years(found, small, today)]
    return _without_hazier(tuple(dated), small)


@remembered
def happened_on(text: str, today: date) -> tuple[Found, ...]:
    """The days on which something was; of "da hieß es bis Ende der Woche", "am Montag wird frei" that is none."""
    return tuple(
        one for one in days(text, today) if not (_UNTIL.search(text[: one.start]) or _NOTHING_ON.match(text, one.end))
    )


def event_day(text: str, today: date) -> When | None:
    """The day on which something was; "angerufen, bis heute nix" tells none."""
    text = _TILL_NOW.sub(" ", text)
    return day(text, today) if happened_on(text, today) or not days(text, today) else None


_TILL_NOW = regex(r"(?<!\w)(?:bis|until|till|to) (?:heute|heut|today|this day)(?!\w)", re.I)
_NOTHING_ON = regex(  # "am Montag wird frei", "heute immer noch nix"
    r" (?:immer )?noch (?:nix|nichts|keine?|nicht)(?!\w)"
    r"| (?:(?:es|das|it|that) )?(?:wird|werden|würde|will be|is going to) (?:\w{1,10} ){0,3}?\w*(?:frei|geöffnet"
    r"|released|unblocked|opened|reinstated|ausgezahlt|paid)",
    re.I,
)
_UNTIL = regex(r"\b(?:bis|by|until|till|spätestens)(?: (?:zum|the|am))? *$", re.I)


def _without_hazier(found: tuple[Found, ...], small: str) -> tuple[Found, ...]:
    """ "Kurz vor Weihnachten, am 15.12.": of two that stand side by side and mean the same the one that is exact."""
    pairs = [(one, other) for one, other in pairwise(found) if _BESIDE_IT.fullmatch(small[one.end : other.start])]
    told = [*pairs, *((other, one) for one, other in pairs)]
    hazy = {hazy for hazy, closer in told if closer.when.exact and nearly(hazy.when, closer.when.first)}
    return tuple(one for one in found if one not in hazy)


def nearly(hazy: When, day: date) -> bool:
    """Does the day lie in such a span ("vor Weihnachten"), or up to two weeks before it?"""
    return hazy.precision == "about" and hazy.first - 2 * _WEEK_LONG <= day <= hazy.last


def _may(small: str) -> bool:
    """Is there a digit, a name of a day or a measure of time at all? Of the parts of a long story most have none."""
    if _DIGIT.search(small):
        return True
    said = set(_WORD.findall(small))
    return not said.isdisjoint(_SIGNS) or any(word.startswith(_STARTS) for word in said)


def _found(small: str, today: date) -> list[Found]:
    small = in_our_order(small, today)
    left = fitting(RULES, small) if _may(small) else []
    if not left:
        return []
    rest = _without_file_numbers(blanked(small, *_NOISE).replace(FILL, _BLANK))
    found: list[Found] = []
    fit = fitting(left, rest)
    while fit:
        pattern, reader = fit.pop(0)
        read = [(reader(match, today), *match.span()) for match in pattern.finditer(rest)]
        hits = [Found(when, start, end) for when, start, end in read if when]
        if hits:
            left = left[left.index((pattern, reader)) + 1 :]
            rest = _filled(rest, hits)
            fit = fitting(left, rest)
            found += hits
    return found


def _filled(text: str, hits: list[Found]) -> str:
    """The text with filling in the place of the days."""
    done, place = list[str](), 0
    for hit in hits:
        done += (text[place : hit.start], FILL * (hit.end - hit.start))
        place = hit.end
    return "".join(done) + text[place:]


def _with_their_years(found: list[Found], small: str, today: date) -> Iterator[Found]:
    """The days in order; a day and the year right beside it ("5. Oktober letzten Jahres") are one."""
    waiting: Found | None = None
    for hit in found:
        joined = waiting and _joined(waiting, hit, small, today)
        if waiting and not joined:
            yield waiting
        waiting = joined or hit
    if waiting:
        yield waiting


def _joined(one: Found, other: Found, small: str, today: date) -> Found | None:
    if not _OF.fullmatch(small, one.end, other.start):
        return None
    year, hit = (one, other) if one.when.precision == "year" else (other, one)
    if year.when.precision != "year" or hit.when.precision == "year":
        return None
    again = _of_year(hit, small, year.when.first.year, today)
    return Found(again, one.start, other.end) if again else None


def _of_year(hit: Found, small: str, year: int, today: date) -> When | None:
    """The same day of that year."""
    again = _found(f"{_LEAD.sub('', small[hit.start : hit.end])} {year}", today)
    return again[0].when if len(again) == 1 and again[0].when.precision == hit.when.precision else None


def _in_its_year(hit: Found, small: str, today: date) -> Found:
    """A day or month without a year, whose year is told a few words before or behind it."""
    bare = hit.when.precision in ("day", "month", "part") and not _FOUR_DIGITS.search(small[hit.start : hit.end])
    apart = year_apart(small, hit.start, hit.end, today) if bare else None
    again = _of_year(hit, small, apart[0], today) if apart else None
    if not (apart and again and again.first.year == apart[0] and again.last <= today):
        return hit
    return replace(hit, when=again, year=apart[1:])


def with_years(text: str, today: date) -> str:
    """The text with each year that is told apart beside its day: "hab ich bezahlt, im Februar 2019"."""
    for hit in reversed([one for one in days(text, today) if one.year]):
        start, end = hit.year or (0, 0)
        point = "." if text[hit.end - 1].isdigit() and text[hit.end : hit.end + 1] != "." else ""
        dated = f"{text[hit.start : hit.end]}{point} {hit.when.first.year}"
        if start < hit.start:
            text = f"{text[:start]}{text[end : hit.start]}{dated}{text[hit.end :]}"
        else:
            text = f"{text[: hit.start]}{dated}{text[hit.end : start]}{text[end:]}"
    return text


def day(text: str, today: date) -> When | None:
    """The answer to a question for a day: exact ones before vague ones, the first said, or the last where the text
    corrects itself."""
    said = days(text, today)
    if not said:
        return _liberal(level(text).strip(" .,!?~"), today)
    small = level(text)
    meant = [hit for hit in said if not _NOT.search(small[max(0, hit.start - 20) : hit.start])] or list(said)
    best = min(_VAGUENESS.index(hit.when.precision) for hit in meant)
    closest = [hit.when for hit in meant if _VAGUENESS.index(hit.when.precision) == best]
    return closest[-1] if _CORRECTED.search(small) else closest[0]


def doubtful(text: str, when: When, today: date) -> bool:
    """Is `when`, read from the text, more than 300 days back only because no year was typed ("1 december", said in
    November)? Then it may be a slip, or a day to come."""
    if (today - when.last).days <= _FAR or when.precision == "year" or _COUNTED_BACK.search(level(text)):
        return False
    return all(found.when != when for found in days(text, today + _FOUR_YEARS))


@remembered
def _without_file_numbers(text: str) -> str:
    """File numbers go, but not what is a whole date ("nr. 3 vom 23.09.2026", "23-09-2026")."""
    dates = {match.span() for match in marks.NUMERIC_DATE.finditer(text)}
    for pattern, group in ((marks.NAMED_FILE, "token"), (marks.FILE, 0)):
        for match in pattern.finditer(text):
            span = match.span(group)
            if (
                span not in dates
                and any(character.isdigit() for character in match[group])
                and not _of_month(text, *span)
            ):
                text = text[: span[0]] + _BLANK * (span[1] - span[0]) + text[span[1] :]
    return text


def _of_month(text: str, start: int, end: int) -> bool:
    """ "Blocked my account 12 november", "… my account 12.11.": a day of the month, and no number of the account."""
    month = _MONTH_BEHIND.match(text, end) if text[start:end].isdecimal() and end - start <= 2 else None
    dated = marks.SHORT_DATE.match(text, start)
    return bool(month and month["m"] in MONTHS) or (dated is not None and dated[0].endswith("."))


_MONTH_BEHIND = regex(r"(?:st|nd|rd|th|\.)?(?: of)? (?P<m>[a-zäöü]{3,9})(?!\w)")
_LONE = regex(
    r"(?:so |ca\.? |etwa |im |in |der |glaub |about |maybe |vielleicht |the ){0,3}(?P<m>[a-zäöü]{3,9})"
    r"[.,]?(?: (?:glaub|glaube|ich|i think|denke|oder so|or so|rum|vielleicht|maybe|irgendwann|war das)){0,3}"
)


def _liberal(text: str, today: date) -> When | None:
    words = text.split()
    if len(words) <= 4 and words and (match := _LONE.fullmatch(text)) and match["m"] in MONTHS:
        month = MONTHS[match["m"]]
        return month_span(latest_month(month, today), month)
    if re.fullmatch(r"(?:19|20)\d\d", text):
        year = full_year(text)
        return When(date(year, 1, 1), date(year, 12, 31), "year")
    return None

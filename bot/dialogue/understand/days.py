"""Days in what people write: every one in a text, or the one that answers a question. It prefers to miss a day over
inventing one; what the day was for it never knows."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.case import When
from bot.dialogue.understand import marks
from bot.dialogue.understand.calendar_rules import CALENDAR, Rule, full_year, latest_month, month_span
from bot.dialogue.understand.clocks import clock as clock
from bot.dialogue.understand.months import MONTHS
from bot.dialogue.understand.relative_rules import AHEAD, RELATIVE
from bot.dialogue.understand.text import AT_HAND, any_of, blanked, level


@dataclass(frozen=True)
class Found:
    """A day and where it stands in the text; `end` is not included."""

    when: When
    start: int
    end: int


_MONEY = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[.,]\d{3}){0,3}(?:[.,]\d{1,2})?\s?(?:€|euro?s?\b"
    r"|eur\b|chf\b|usd\b|pounds?\b|franken\b)"
    r"|(?:€|£|\$|\beur|\bchf|\busd)\s?\d[\d.,]{0,12}"
)
_NOISE = (marks.EMAIL, marks.HANDLE, marks.LINK, marks.IBAN, marks.ORDER, marks.PHONE, marks.TIME, _MONEY, AHEAD)
_VAGUENESS = ("day", "about", "part", "week", "month", "year")
_CORRECTED = any_of("""
    moment; nein; sorry; quatsch; korrektur; falsch; vielmehr; sondern; actually; correction; wrong; auszug;
    umschlag; statement; vertippt; richtig; no wait; oh no; doch am; auf dem; steht; it says; i mean; ich meine;
    ach (ne|nee|nö); oder (ne|nee); halt stopp; unsinn; blödsinn; verzeihung; pardon; scratch that; oops; ups
""")
_FAR = 300
# A day with its year stays where it is when the text is read years later; four years, as 29 February comes no sooner.
_FOUR_YEARS = timedelta(days=4 * 366)
_COUNTED_BACK = re.compile(r"(?<!\w)(?:jahr\w{0,3}|years?|monat\w{0,2}|months?|ago|vor)(?!\w)")
_NOT = re.compile(r"(?<!\w)(?:nicht|not|nich|statt|instead of|kein)(?: am| on| der| den| the| vom)? ?$")


RULES: tuple[Rule, ...] = CALENDAR + RELATIVE


@lru_cache(AT_HAND)
def days(text: str, today: date) -> tuple[Found, ...]:
    """Every day, week, month or year in a free text, in order. A missing year is the most recent possible."""
    rest = _without_file_numbers(blanked(level(text), *_NOISE))
    found: list[Found] = []
    for pattern, reader in RULES:
        for match in pattern.finditer(rest):
            when = reader(match, today)
            if when:
                found.append(Found(when, match.start(), match.end()))
                rest = rest[: match.start()] + "\x01" * (match.end() - match.start()) + rest[match.end() :]
    return tuple(sorted(found, key=lambda hit: hit.start))


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


def _without_file_numbers(text: str) -> str:
    """File numbers go, but not what is a whole date ("nr. 3 vom 23.09.2026", "23-09-2026")."""
    dates = {match.span() for match in marks.NUMERIC_DATE.finditer(text)}
    for pattern, group in ((marks.NAMED_FILE, "token"), (marks.FILE, 0)):
        for match in pattern.finditer(text):
            span = match.span(group)
            if span not in dates and any(character.isdigit() for character in match[group]):
                text = text[: span[0]] + "\x01" * (span[1] - span[0]) + text[span[1] :]
    return text


_LONE = re.compile(
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

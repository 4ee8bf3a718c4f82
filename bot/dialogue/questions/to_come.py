"""A day that lies ahead where only a past one can be meant: "am 26.11.", said on the 24th. It may be a slip, or last
year's; it is named and asked about, and never silently taken for the one of a year ago."""

from datetime import date

from bot.case import Case, When
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.calendar_rules import safe_date
from bot.dialogue.understand.days import doubtful

YEARS = 30  # after which not even a title can be enforced (BGB § 197)
MARK, TWICE, SENT = "to_come", 2, "sent"  # of the last: no letter of this year went out in the last one
ENDS = ("deletion_date", "account_end", "block_ahead", "answer_by")  # days that are to come, and told as such


def to_come(scribe: Scribe, topic: str, text: str, when: When) -> bool:
    """Is `when`, read from the text for the topic, still to come, or only because no year was typed a year ago? Then it
    is said so, twice at most for one day, and not noted."""
    if when.first.year < scribe.today.year - YEARS:
        return True  # a birthday, or a slip; nothing that old is counted from
    if when.precision != "day":
        return False
    year = when.first.year if doubtful(text, when, scribe.today) else None
    if year is None and when.first <= scribe.today:
        return False
    year = None if topic == SENT else year
    day = _next(when.first, scribe.today)
    if any(scribe.case.value(one) == When(day, day) for one in ENDS):
        return True
    _, known, turn, times = _marked(scribe.case)
    again = known == when.first
    if not (again and turn == scribe.turn):
        times = times + 1 if again else 1
        scribe.note("mark", key=MARK, value=f"{topic}|{when.first.isoformat()}|{scribe.turn}|{times}")
        if times <= TWICE:
            scribe.add("to_come.line" if times == 1 else "to_come.again", day=When(day, day), year=year)
    return True


def _next(day: date, today: date) -> date:
    """The next such day."""
    return day if day > today else safe_date(day.year + 1, day.month, day.day) or day


def asked_year(scribe: Scribe, within: int) -> tuple[str, date] | None:
    """The topic and the day of last year that were asked about in the last turns, so many."""
    topic, day, turn, _ = _marked(scribe.case)
    fresh = day is not None and day <= scribe.today and scribe.turn - turn <= within
    return (topic, day) if fresh and day else None


def _marked(case: Case) -> tuple[str, date | None, int, int]:
    topic, _, rest = case.marks.get(MARK, "").partition("|")
    day, _, counts = rest.partition("|")
    turn, _, times = counts.partition("|")
    return topic, date.fromisoformat(day) if day else None, int(turn or 0), int(times or 0)

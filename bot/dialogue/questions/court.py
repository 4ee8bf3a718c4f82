"""Paper from a court: noticed before everything else, because only there a day can be lost for good."""

import re

from bot.case import Case, When
from bot.dialogue.desk import Desk
from bot.dialogue.questions.question import Question, claimed, sureness
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import confirms
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.court_papers import none_there, service_part
from bot.dialogue.understand.days import day, days
from bot.law.periods import Counted, count

AT_THE_DOOR = "door"
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
TOO_VAGUE = frozenset({"month", "year"})
OBJECTION = "P2W"  # ZPO 692(1) no. 3, 694, 700: two weeks from service


def read_court(scribe: Scribe, text: str) -> bool:
    said = court(text)
    said = False if said is None and none_there(text) else said
    said = confirms(text) if said is None else said
    if said is None:
        return False
    if said:
        sound(scribe)
    else:
        scribe.learn("court_letter", False)
    return True


def sound(scribe: Scribe) -> None:
    """Notes that a court has written, and says what to do, once for each time; not again where it was just said at the
    door."""
    if scribe.case.says_yes("court_letter"):
        return
    scribe.learn("court_letter", True)
    if scribe.case.marks.get("alarm") == AT_THE_DOOR:
        scribe.note("mark", key="alarm", value="1")
        return
    scribe.note("mark", key="alarm", value="1")
    scribe.add("court.alarm")


def read_service(scribe: Scribe, text: str, dated: bool = False) -> bool:
    """The day on the envelope: the person is shown the safe day, the last legal day only as a fallback. Where it is
    only remembered, or is that of the paper (`dated`), the earliest day that it may have been counts."""
    when = day(text, scribe.today)
    if when is None or when.first > scribe.today or when.precision in TOO_VAGUE:
        return False
    sure = "about" if dated else sureness(text, when)
    if sure != "exact":
        said = (*days(text, scribe.today), *days(_WEEKDAY.sub(" ", text), scribe.today))
        first = min([when.first, *(hit.when.first for hit in said)])
        when = When(first, first)
        scribe.add("court.earliest", day=first)
    scribe.learn("service_date", when, sure=sure)
    show(scribe)
    return True


def told_service(scribe: Scribe, text: str) -> None:
    """The day of service told in a story, beside the alarm, or after nobody knew it; a known one is mended only where
    the text surely speaks of it."""
    fact = scribe.case.facts.get("service_date")
    if not served(scribe.case) or (fact and fact.turn == scribe.turn):
        return
    found = service_part(text, scribe.today, alone=fact is not None and fact.value is None)
    if found is None or (fact and fact.value is not None and not found.sure):
        return
    if not fact or day(found.text, scribe.today) != fact.value:
        read_service(scribe, found.text, found.dated)


def served(case: Case) -> bool:
    return case.says_yes("court_letter")


def last_days(scribe: Scribe) -> Counted | None:
    """The two weeks of a court paper, once the day of service is known."""
    return counted(scribe.desk, scribe.case)


def counted(desk: Desk, case: Case) -> Counted | None:
    """Of all places whose holidays may count, the one where the two weeks end first."""
    when = case.value("service_date")
    if not served(case) or not isinstance(when, When):
        return None
    ends = [count(when.first, OBJECTION, place) for place in desk.home(case)]
    return min(ends, key=lambda one: (one.due, one.safe))


def show(scribe: Scribe) -> None:
    """Until when the objection has to be posted; the worst case where nobody knows the day of service."""
    if not served(scribe.case):
        return
    ends = last_days(scribe)
    if ends is None:
        scribe.add("court.worst")
        return
    key = "over" if ends.due < scribe.today else "tight" if ends.safe < scribe.today else "dates"
    scribe.add(f"court.{key}", safe=ends.safe, last=ends.due)


QUESTIONS = (
    Question("court_letter", claimed, read_court, ("yes", "no"), essential=True),
    Question("service_date", served, read_service, ("unknown",), essential=True),
)

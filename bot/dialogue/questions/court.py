"""Paper from a court: noticed before everything else, because only there a day can be lost for good."""

from bot.case import Case, When
from bot.dialogue.questions.question import Question, claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import yes_no
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.days import day
from bot.law.periods import Counted, count

OBJECTION = "P2W"  # ZPO 692(1) no. 3, 694, 700: two weeks from service


def read_court(scribe: Scribe, text: str) -> bool:
    said = court(text)
    said = yes_no(text) if said is None else said
    if said is None:
        return False
    scribe.learn("court_letter", said)
    if said and "alarm" not in scribe.case.marks:
        scribe.note("mark", key="alarm", value="1")
        scribe.add("court.alarm")
    return True


def read_service(scribe: Scribe, text: str) -> bool:
    """The day on the envelope: the person is shown the safe day, the last legal day only as a fallback."""
    when = day(text, scribe.today)
    if when is None or not when.exact or when.first > scribe.today:
        return False
    scribe.learn("service_date", when, sure="exact" if when.exact else "about")
    counted = count(when.first, OBJECTION, scribe.desk.home(scribe.case)[0])
    over = counted.due_before_rollover < scribe.today
    scribe.add("court.over" if over else "court.dates", safe=counted.safe, last=counted.due_before_rollover)
    return True


def served(case: Case) -> bool:
    return case.says_yes("court_letter")


def last_days(scribe: Scribe) -> Counted | None:
    """The two weeks of a court paper, once the day of service is known."""
    when = scribe.case.value("service_date")
    if not served(scribe.case) or not isinstance(when, When):
        return None
    return count(when.first, OBJECTION, scribe.desk.home(scribe.case)[0])


QUESTIONS = (
    Question("court_letter", claimed, read_court, ("yes", "no"), essential=True),
    Question("service_date", served, read_service, ("unknown",), essential=True),
)

"""The day on which a bank gave notice: it is no day of a block, and a letter names it for what it is."""

from bot.case import When
from bot.dialogue.questions.question import retells
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import clauses
from bot.dialogue.understand.terminations import notice_day
from bot.letters.offers import situation

ENDED = "bank_terminated"


def note_notice(scribe: Scribe, text: str) -> None:
    """Learns it; a day that is told later for the same is the right one."""
    if situation(scribe.case) != ENDED or retells(scribe):
        return
    for part in clauses(text, scribe.today):
        on = notice_day(part, scribe.today)
        if on and scribe.case.value("notice_date") != When(on, on):
            scribe.learn("notice_date", When(on, on))
            return

"""The day on which a bank gave notice: it is no day of a block, and a letter names it for what it is."""

from bot.case import When
from bot.dialogue.questions.question import retells
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import clauses
from bot.dialogue.understand.contract_ends import contract_end
from bot.dialogue.understand.terminations import answered_on, notice_day, notice_given
from bot.letters.offers import situation

ENDED, LIMITED = "bank_terminated", "payment_limited"


def note_notice(scribe: Scribe, text: str) -> None:
    """Learns it; a day that is told later for the same is the right one."""
    if situation(scribe.case) != ENDED or retells(scribe):
        return
    for part in clauses(text, scribe.today):
        on = notice_day(part, scribe.today)
        if on and scribe.case.value("notice_date") != When(on, on):
            scribe.learn("notice_date", When(on, on))
            return


def note_late_notice(scribe: Scribe, text: str) -> None:
    """A bank that was written to about a block gives notice: then its account ends, too."""
    company = scribe.desk.company(scribe.case)
    out = any(one.sending for one in scribe.case.letters)
    if situation(scribe.case) != LIMITED or not out or company is None or company.kind != "bank":
        return
    if not notice_given(text) or contract_end(text, scribe.today) is None:
        return
    scribe.learn("situation", ENDED)
    if on := answered_on(text, scribe.today):
        scribe.learn("notice_date", When(on, on))

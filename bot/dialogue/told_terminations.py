"""The day on which a bank gave notice: it is no day of a block, and a letter names it for what it is."""

from bot.case import When
from bot.dialogue.questions.question import retells, sureness
from bot.dialogue.scribe import Scribe
from bot.dialogue.told_days import clauses
from bot.dialogue.understand.at_once import at_once, card_dead, shut_already
from bot.dialogue.understand.contract_ends import contract_end, ends_by_letter, put_off_to
from bot.dialogue.understand.contracts_over import over
from bot.dialogue.understand.terminations import answered_on, came, notice_day, notice_given, notice_only, written_on
from bot.letters.offers import ACCOUNT_BACK, AT_ONCE, CARD_DEAD, NOTICE_CAME, SHUT_NOW, situation

ENDED, LIMITED = "bank_terminated", "payment_limited"


def note_notice(scribe: Scribe, text: str) -> None:
    """Learns it; a day that is told later for the same is the right one."""
    if situation(scribe.case) != ENDED or retells(scribe):
        return
    _read_off(scribe, text)
    before = ""
    for part in clauses(text, scribe.today):
        on = notice_day(f"{before} {part}" if came(part) else part, scribe.today)
        before = part if notice_only(part) else ""  # "gekündigt, Brief kam am 1.12."
        if on and scribe.case.value("notice_date") != When(on, on):
            scribe.learn("notice_date", When(on, on), sure=sureness(part, When(on, on)))
            if came(part) != bool(scribe.case.marks.get(NOTICE_CAME)):
                scribe.note("mark", key=NOTICE_CAME, value="1" if came(part) else "")
            return


def _read_off(scribe: Scribe, text: str) -> None:
    """What stands on the bank's letter: "der Brief ist vom 17.11., zum 31.1. steht drin"."""
    on, end = written_on(text, scribe.today), ends_by_letter(text, scribe.today)
    if on and scribe.case.value("notice_date") is None:
        scribe.learn("notice_date", When(on, on))
    later = put_off_to(text, scribe.today)
    known = scribe.case.value("account_end")
    if later and (not isinstance(known, When) or known.first < later):
        scribe.learn("account_end", When(later, later))
    elif end and known is None:
        scribe.learn("account_end", When(end, end))


def note_at_once(scribe: Scribe, text: str) -> None:
    """That the account ended at once, is shut already, and the card is dead: a letter to the bank says so."""
    if situation(scribe.case) != ENDED or retells(scribe) or scribe.case.marks.get(ACCOUNT_BACK):
        return
    told = ((AT_ONCE, at_once(text)), (SHUT_NOW, shut_already(text)), (CARD_DEAD, card_dead(text)))
    for mark, said in told:
        if said and not scribe.case.marks.get(mark):
            scribe.note("mark", key=mark, value="1")


def note_over(scribe: Scribe, text: str) -> None:
    """The day that has been to which notice was given; that of a number alone is the first behind the notice."""
    if situation(scribe.case) != ENDED or scribe.case.value("account_end") is not None or retells(scribe):
        return
    known = scribe.case.value("notice_date")
    given = known.first if isinstance(known, When) and known.exact else None
    if on := over(text, given, scribe.today):
        scribe.learn("account_end", When(on, on))


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

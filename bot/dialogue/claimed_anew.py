"""A claim that the company names only in its answer: what the person says of it goes into the letter that answers, and
the facts of the older claim stay as they are."""

from datetime import date

from bot.case import Case, Letter
from bot.dialogue.announcing import announce
from bot.dialogue.drafting import again
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import days
from bot.dialogue.understand.stances import stance
from bot.dialogue.understand.text import spoken
from bot.letters.correspondence import NO, YES, claimed_last, paid_anew
from bot.patterns import regex

LONGEST = 240
_OLDER = regex(r"(?<!\w)(?:die |der |the )?(?:alte|ältere|erste|frühere|old|older|first|earlier|previous)\w{0,2}(?!\w)")


def taken(scribe: Scribe, text: str) -> str:
    """Hears what is said of the newest claim, and gives back what is left of the text: nothing, or all of it."""
    draft = _answer(scribe.case)
    said = "" if draft is None or len(text) > LONGEST or _OLDER.search(spoken(text)) else stance(text)
    if draft is None or not said:
        return text
    when, key = _paid_on(scribe, text), paid_anew(scribe.case)
    scribe.add(f"claimed_anew.{said}", day=when)
    paid = (when.isoformat() if when else YES) if said == "paid" else NO
    if paid != scribe.case.marks.get(key, NO):
        scribe.note("mark", key=key, value=paid)
        announce(scribe, [again(scribe, draft)])
    return ""


def _answer(case: Case) -> Letter | None:
    """The letter that answers a claim of the company, where it lies here and is not sent yet."""
    drafts = (one for one in case.newest_letters() if one.kind == "follow_up" and one.sending is None)
    return next((one for one in drafts if one.to.kind == "company"), None) if claimed_last(case) else None


def _paid_on(scribe: Scribe, text: str) -> date | None:
    """The one day that is told, where it is exact and has come."""
    found = [one.when for one in days(text, scribe.today)]
    one = found[0] if len(found) == 1 else None
    return one.first if one and one.exact and one.first <= scribe.today else None

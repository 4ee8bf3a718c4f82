"""An answer that comes while the letters lie there unsent: a part of the story, and said what it means for them.

Drafts that nothing calls for any more go by themselves (`bot.dialogue.drafting`); what a person does with the rest is
theirs to decide.
"""

from bot.case import Case, Contact, When
from bot.dialogue.gather import EARLY
from bot.dialogue.questions.exchange import EXCHANGES, note_contact
from bot.dialogue.replies import KINDS, OTHER, QUOTE_LENGTH
from bot.dialogue.replying import clears, given_up
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.days import days
from bot.dialogue.understand.letter_days import own_day
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.sendings import ways
from bot.dialogue.writers import MINE, writer

FOR_THE_ACCOUNT = frozenset({"unblock_demand", "dsa_complaint", "preservation_demand"})
KEPT_LENGTH = 2000
WAYS = {"email": "mail", "post": "letter", "fax": "fax"}
# Answers of which nothing but their kind is news; what tells a ground, a sum or a paper is heard as part of the story.
NO_NEWS = frozenset({"ack", "forwarded", "final_textblock", "privacy_refusal", "promise_undated", "login_loop"})


def heard(scribe: Scribe, text: str) -> bool:
    """What the company or the collector wrote, told with their name before any letter went out."""
    sender = writer(scribe, text) if _waits(scribe.case) and "?" not in text and court(text) is None else ""
    if not sender:
        return False
    text = MINE.sub(" ", text)
    kind, on = classify(text), own_day(text, scribe.today)
    old = scribe.case.open in EXCHANGES and bool(days(text, scribe.today))  # then it answers what was asked
    if not old and (clears(text) or given_up(scribe, text, sender)):
        _cleared(scribe, text, sender, on)
    elif not old and kind == "success":
        opened(scribe, text, on)
    elif scribe.case.open not in EXCHANGES and kind in NO_NEWS:
        _no_news(scribe, text, sender, kind, on)
    else:
        return False
    scribe.note("mark", key=EARLY, value=str(scribe.turn))
    return True


def _way(text: str) -> str:
    """On which way it came, where that is told."""
    return next((WAYS[one] for one in ways(text) if one in WAYS), "other")


def _waits(case: Case) -> bool:
    return bool(case.letters) and not any(one.sending for one in case.letters)


def opened(scribe: Scribe, text: str, on: When | None) -> None:
    """The account is said to be open: what only demanded that need not go."""
    day = (on.first if on else scribe.today).isoformat()
    scribe.note("reply", kind="success", on=day, dated=on is not None, letters=[], text=text[:KEPT_LENGTH])
    waiting = scribe.case.newest_letters()
    moot = [one.id for one in waiting if one.kind in FOR_THE_ACCOUNT]
    scribe.add("early.open", moot=moot, rest=[one.id for one in waiting if one.id not in moot])


def _cleared(scribe: Scribe, text: str, sender: str, on: When | None) -> None:
    """Nothing is owed any more, as they wrote."""
    collector = scribe.desk.collector(scribe.case)
    by = "collector" if collector and sender == collector.name else "company"
    note_contact(scribe, Contact(_way(text), by, "settled", on, text[:QUOTE_LENGTH]))
    company = scribe.desk.company(scribe.case) is not None
    scribe.add(f"reply.settled_{by}", when=on, company=company, back=False)
    scribe.add("early.cleared")


def _no_news(scribe: Scribe, text: str, sender: str, kind: str, on: When | None) -> None:
    collector = scribe.desk.collector(scribe.case)
    by = "collector" if collector and sender == collector.name else "company"
    note_contact(scribe, Contact(_way(text), by, KINDS.get(kind, OTHER), on, text[:QUOTE_LENGTH]))
    scribe.add("early.goes_on")

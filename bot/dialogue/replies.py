"""Words of the other side that a person passes on."""

from datetime import date, datetime

from bot.case import Contact, When
from bot.dialogue.questions.court import sound
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Burst
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.text import clean
from bot.dialogue.waiting import reply

QUOTE_LENGTH = 200
KINDS = {
    "promise_undated": "promise",
    "promise_dated": "promise",
    "new_claim": "claim_open",
    "final_textblock": "refusal",
}


def forwarded(scribe: Scribe, burst: Burst) -> bool:
    """A forwarded message: once letters are out it is their answer, before that a part of the story."""
    text = clean(burst.forward_text)
    if not text:
        return False
    when = _day(burst.forward_date)
    if any(one.sending for one in scribe.case.letters):
        reply(scribe, text, burst.forward_from, When(when, when) if when else None)
        return False
    if court(text):
        sound(scribe)
    kind = KINDS.get(classify(text), "claim_open")
    note_contact(scribe, Contact("mail", "company", kind, When(when, when) if when else None, text[:QUOTE_LENGTH]))
    scribe.add("forward.kept", sender=burst.forward_from, when=when)
    return False


def _day(moment: str) -> date | None:
    try:
        return datetime.fromisoformat(moment).date()
    except ValueError:
        return None

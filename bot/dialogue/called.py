"""What somebody who waits was told in a call."""

import re

from bot.case import Contact
from bot.dialogue.questions.exchange import note_contact
from bot.dialogue.replying import QUOTE_LENGTH, clears, given_up, reply
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import day
from bot.dialogue.understand.spoken_promises import spoken_promise
from bot.dialogue.writers import named
from bot.patterns import regex


def plainly_theirs(scribe: Scribe, text: str) -> bool:
    """Do they own that nothing is owed, give the matter up, or was a day told in a call?"""
    return clears(text) or given_up(scribe, text) or spoken_promise(text, scribe.today) is not None


def on_the_phone(scribe: Scribe, text: str) -> bool:
    """ "Zalando am Telefon gestern: alles erledigt": the call is kept with its day, and what they said is an answer."""
    found = _CALLED.match(text.strip())
    when = day(found["when"], scribe.today) if found else None
    if found is None or "?" in text or (when and when.last > scribe.today):
        return False
    note_contact(scribe, Contact("phone", "company", "other", when, found["said"][:QUOTE_LENGTH]))
    return reply(scribe, text, named(scribe, text))


_CALLED = regex(
    r"(?:(?:also|so|ok|und|and|update)[ ,]{1,2})?[\w.&-]{2,20} (?P<when>(?:heute |gestern |eben |today |yesterday )?"
    r"(?:am telefon|on the phone|telefonisch)[^:]{0,24}): ?(?P<said>\S.{8,300})$",
    re.I,
)

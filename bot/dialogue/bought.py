"""What was bought and paid, told where nobody demands money: no payment of a claim."""

import re

from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.bookings import without_booked
from bot.dialogue.understand.claims import demanded
from bot.dialogue.understand.purchases import without_purchases, without_undelivered
from bot.dialogue.understand.text import spoken
from bot.patterns import regex


def only_a_price(scribe: Scribe, text: str) -> bool:
    """ "Netflix Konto gesperrt, hab 17,99 bezahlt": what a subscription cost, where nobody demands anything."""
    directory = scribe.desk.directory
    known = directory.known(scribe.case.text("company")) or next(iter(directory.mentions(text)), None)
    streams = known is not None and "streaming" in known.traits and "marketplace" not in known.traits
    return streams and not claimed(scribe.case) and _PAID.search(text) is not None and not _OWED.search(text)


_PAID = regex(r"\b(?:(?:be|ge)zahlt|paid|pay|zahle|kostet|cost)\b", re.I)
_OWED = regex(
    r"\b(?:\w{0,12}rechnung\w*|\w{0,8}mahn\w*|\w{0,6}inkasso\w*|forder\w*|offen\w*|schuld\w*|rückst\w+|verlang\w*"
    r"|wollen|will"
    r"|angeblich|behaupt\w*|nach(?:zahl\w*|gezahlt)|wegen|bills?|invoices?|debts?|owe\w*|demand\w*|wants?|unpaid"
    r"|overdue|claim\w*"
    r"|\w{2,14}erinnerung\w*|fehl\w*|abbuch\w*|\w*lastschrift\w*|geplatzt|zurückgegangen|ging zurück|sagen|sagt"
    r"|trotzdem|failed|declined|bounced|missing|remind\w*|because|over|said|say|says)\b"
    r"|\b(?:nicht|nich|nie|not|never|didn't) (?:be|ge)?(?:zahlt|paid|pay)\b",
    re.I,
)


def without_bought(scribe: Scribe, text: str) -> str:
    """The text without it; as it is where a claim is told, before or in it."""
    if only_a_price(scribe, text):
        return _PAID.sub(" ", text)
    if claimed(scribe.case) or demanded(spoken(text)):
        return text
    return without_undelivered(without_purchases(without_booked(text)), spoken(text))

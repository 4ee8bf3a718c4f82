"""What was bought and paid, told where nobody demands money: no payment of a claim."""

from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.bookings import without_booked
from bot.dialogue.understand.claims import demanded
from bot.dialogue.understand.purchases import without_purchases, without_undelivered
from bot.dialogue.understand.text import spoken


def without_bought(scribe: Scribe, text: str) -> str:
    """The text without it; as it is where a claim is told, before or in it."""
    if claimed(scribe.case) or demanded(spoken(text)):
        return text
    return without_undelivered(without_purchases(without_booked(text)), spoken(text))

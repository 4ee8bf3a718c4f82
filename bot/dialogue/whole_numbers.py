"""A number that was noted in part: "das ist falsch, 40 1234567 8 ist das ganze". Whose number it is, is known from
the part of it."""

from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.references import runs
from bot.patterns import regex

TOPICS = ("claim_reference", "account_identifier", "customer_number", "order_number")
LEAST = 4  # digits that a part has
_NO_DIGITS = regex(r"\D")


def completed(scribe: Scribe, text: str) -> bool:
    """Takes the whole number in the place of the one part of it that is known."""
    every = runs(text)
    for topic in TOPICS if len(every) == 1 else ():
        known, whole = scribe.case.text(topic), _NO_DIGITS.sub("", every[0])
        part = "" if "@" in known else _NO_DIGITS.sub("", known)
        if LEAST <= len(part) < len(whole) and part in whole:
            scribe.learn(topic, every[0])
            return True
    return False

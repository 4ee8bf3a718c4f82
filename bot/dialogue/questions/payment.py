"""A payment that does not seem to have been found: what was typed as its reference, and what should have been."""

from bot.case import Case
from bot.dialogue.questions.question import Question, paid
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.references import reference
from bot.letters.offers import cleared, collector


def read_payment_reference(scribe: Scribe, text: str) -> bool:
    found = reference(text)
    if found:
        scribe.learn("payment_reference", found)
    return found is not None


def still_demanded(case: Case) -> bool:
    """Was it paid, and does a collector demand it all the same?"""
    return paid(case) and collector(case) and not cleared(case)


QUESTIONS = (Question("payment_reference", still_demanded, read_payment_reference, ("unknown",)),)

"""Who paid for the person: the company finds no payment of theirs where somebody else's name stands on it."""

from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.payers import payer
from bot.letters.offers import PAYER


def note_payer(scribe: Scribe, text: str) -> None:
    """Somebody else paid: the letters say so, and that they will is said."""
    if acts_for_another(scribe.case) or not scribe.case.says_yes("claim_paid"):
        return
    who = payer(text)
    if who and scribe.case.marks.get(PAYER) != who:
        scribe.note("mark", key=PAYER, value=who)
        scribe.add("payer.noted")

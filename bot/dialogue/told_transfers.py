"""A payment told by what was typed as its reference, with its day and sum: "14 aug, 64.95, the reference I typed was …"
is of nothing else."""

from bot.dialogue.questions.claim import read_payment_date
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import days
from bot.dialogue.understand.transfers import typed_reference

LONGEST = 120  # characters of a text whose one day is that of the payment


def note_transfer(scribe: Scribe, text: str) -> None:
    """Where a claim is said to be paid."""
    typed = typed_reference(text) if scribe.case.says_yes("claim_paid") else None
    if typed is None:
        return
    if scribe.case.value("payment_reference") is None:
        scribe.learn("payment_reference", typed)
    if scribe.case.value("payment_date") is None and len(text) <= LONGEST and len(days(text, scribe.today)) == 1:
        read_payment_date(scribe, text)

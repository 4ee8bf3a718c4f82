"""A payment made while letters wait for an answer: it stands beside what was paid before, and admits nothing."""

from bot.case import When
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.questions.question import claimed
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.late_payments import Late, late_payment

OF_THE_FIRST = frozenset({"payment_date", "payment_amount", "payment_reference", "payment_proof", "claim_paid"})


def taken(scribe: Scribe, text: str) -> str:
    """Hears such a payment, and gives back what is left of the text."""
    case = scribe.case
    if not case.letters or not claimed(case) or acts_for_another(case):
        return text
    late = late_payment(text, scribe.today)
    if late is None or not _is_another(scribe, late):
        return text
    known = case.value("late_payment")
    if late.when or not known:
        scribe.learn("late_payment", late.when or True)
    if late.amount or (case.known("late_payment_amount") and late.when != known):
        scribe.learn("late_payment_amount", late.amount)  # a sum never stands beside the day of another
    again = case.says_yes("claim_paid")
    scribe.add("late_payment.noted", when=late.when, amount=late.amount, again=again)
    return late.rest


def _is_another(scribe: Scribe, late: Late) -> bool:
    """Is it none that was told before: one more, or one behind the first letter?"""
    case = scribe.case
    if case.open in OF_THE_FIRST and not late.again:
        return False
    if not case.says_yes("claim_paid"):
        return late.pressed
    first = case.value("payment_date")
    if late.when and isinstance(first, When) and first.first <= late.when.first <= first.last:
        return False
    drafted = min(one.drafted_on for one in case.letters)
    out = any(one.sending for one in case.letters)
    if late.bare and not out:
        return False
    return late.again or late.newly or (late.pressed and out) or bool(late.when and late.when.first > drafted)

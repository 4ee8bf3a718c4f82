"""A payment that does not seem to have been found: what was typed as its reference, and what should have been."""

from bot.case import Case, Money
from bot.dialogue.questions.question import Question, paid
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.prices import paid_sum
from bot.dialogue.understand.references import reference
from bot.dialogue.understand.several_payments import several_payments
from bot.letters.offers import cleared, collector
from bot.patterns import regex

_SAME = regex(
    r"(?<!\w)(?:alles|ganz\w*|voll\w*|komplett\w*|den betrag|genau (?:das|den|so)|all of it|in full"
    r"|full|everything|the same)(?!\w)"
)


def read_payment_reference(scribe: Scribe, text: str) -> bool:
    found = reference(text)
    if found:
        scribe.learn("payment_reference", found)
    return found is not None


def read_payment_amount(scribe: Scribe, text: str) -> bool:
    """What was paid; the price of the goods where the person says that it was just that."""
    money = paid_sum(text) or (_price(scribe.case) if _SAME.search(text.casefold()) else None)
    if money:
        scribe.learn("payment_amount", money)
    return money is not None


def in_goes(scribe: Scribe, text: str, asked: bool = False) -> bool:
    """ "40 am 1.10. und 40 am 1.11.": noted as what they come to, and from when to when. More than is claimed was paid
    twice, and is noted as it was told."""
    found = several_payments(text, scribe.today, asked)
    if found is None or _twice(scribe.case, text, found[0]):
        return False
    scribe.learn("payment_amount", found[0])
    scribe.learn("payment_date", found[1])
    return True


def _twice(case: Case, text: str, total: Money) -> bool:
    """Is it more than is claimed, or the same sum twice where no claim is known that needs both?"""
    claim, said = case.value("claim_amount"), [one.money.cents for one in topmost(text)]
    if isinstance(claim, Money):
        return total.cents > claim.cents
    return len({*said}) < len(said) and max(said) < total.cents


def _price(case: Case) -> Money | None:
    known = case.value("claim_principal") or case.value("claim_amount")
    return known if isinstance(known, Money) else None


def still_demanded(case: Case) -> bool:
    """Was it paid, and does a collector demand it all the same?"""
    return paid(case) and collector(case) and not cleared(case)


QUESTIONS = (
    Question("payment_amount", still_demanded, read_payment_amount, ("unknown",)),
    Question("payment_reference", still_demanded, read_payment_reference, ("unknown",)),
)

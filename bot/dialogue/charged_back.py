"""A payment that was fetched back and made once more: what is claimed is that sum, and it is paid."""

from bot.case import Money
from bot.dialogue.scribe import Scribe
from bot.dialogue.striking import just_anothers
from bot.dialogue.understand.chargebacks import paid_again
from bot.patterns import regex

_EURO = regex(r"(?i)€|(?<!\w)(?:eur|euros?)(?!\w)")


def told(scribe: Scribe, text: str) -> None:
    found = paid_again(text)
    if found is None or just_anothers(scribe) or scribe.case.value("claim_amount") is not None:
        return
    money = _in_their_money(scribe, text, found.money)
    scribe.learn("claim_alleged", True)
    scribe.learn("claim_paid", True)
    scribe.learn("claim_amount", money)
    if scribe.case.value("payment_amount") is None:
        scribe.learn("payment_amount", money)


def _in_their_money(scribe: Scribe, text: str, money: Money) -> Money:
    """A sum without its currency is in that of the sums told before, where those are all in one."""
    others = {fact.value.currency for fact in scribe.case.facts.values() if isinstance(fact.value, Money)}
    unsaid = money.currency == "EUR" and not _EURO.search(text)
    return Money(money.cents, others.pop()) if unsaid and len(others) == 1 else money

"""A payment that does not seem to have been found: what was typed as its reference, and what should have been."""

from datetime import date

from bot.case import Case, Money, When
from bot.dialogue.questions.question import Question, paid
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.prices import paid_sum
from bot.dialogue.understand.rates_paid import Rates, days_paid, rates_paid
from bot.dialogue.understand.references import reference
from bot.dialogue.understand.several_payments import says_paid, several_payments
from bot.dialogue.understand.yes_paid import year_paid
from bot.letters.offers import cleared, collector
from bot.patterns import regex

_SAME = regex(
    r"(?<!\w)(?:alles(?! (?:richtig|korrekt|gut|klar|okay?|stimmt|super|passt)(?!\w))|ganz\w*|voll\w*|komplett\w*"
    r"|den betrag|genau (?:das|den|so)|all of it|in full|full|everything|the same)(?!\w)"
)


def read_payment_reference(scribe: Scribe, text: str) -> bool:
    found = reference(text)
    if found:
        scribe.learn("payment_reference", found)
    return found is not None


def read_payment_amount(scribe: Scribe, text: str) -> bool:
    """What was paid; the price of the goods where the person says that it was just that. One rate is not all."""
    told = rates_paid(text, scribe.today)
    if told and told.each:
        return _note_rates(scribe, told) or _asked_for_all(scribe)
    money = paid_sum(text) or (_price(scribe.case) if _SAME.search(text.casefold()) else None)
    if money:
        scribe.learn("payment_amount", money)
    return money is not None


def in_goes(scribe: Scribe, text: str, asked: bool = False) -> bool:
    """ "40 am 1.10. und 40 am 1.11.": noted as what they come to, and from when to when. More than is claimed was paid
    twice, and is noted as it was told."""
    found = several_payments(text, scribe.today, asked)
    if found is None or _twice(scribe.case, text, found[0]):
        return in_rates(scribe, text)
    scribe.learn("payment_amount", found[0])
    scribe.learn("payment_date", found[1])
    return True


def without_year(scribe: Scribe, text: str) -> str:
    """ "Ja, 2020 schon", without its year, which is no sum, and which is noted; of a claim as large it is one."""
    (year, rest), claim = year_paid(text) or (0, text), scribe.case.value("claim_amount")
    large = not isinstance(claim, Money) or claim.cents >= year * 100
    if not year or large or year > scribe.today.year:
        return text
    if scribe.case.value("payment_date") is None:
        scribe.learn("payment_date", When(date(year, 1, 1), date(year, 12, 31), "year"))
    return rest


def in_rates(scribe: Scribe, text: str, asked: bool = False) -> bool:
    """ "4 Raten à 71,15, Februar bis Mai": noted as what they come to, and from when to when. Not `asked` for, only
    where the text says that they were paid, or where it tells the days of what was told before."""
    told, days = rates_paid(text, scribe.today), days_paid(text, scribe.today)
    if days and not asked and not (told and told.total):
        scribe.learn("payment_date", days)
        return False
    if told is None or not (
        asked or (told.total and told.when and (says_paid(text) or _closer(scribe.case, told.when)))
    ):
        return False
    return _note_rates(scribe, told)


def _note_rates(scribe: Scribe, told: Rates) -> bool:
    """Is there anything to note? How many days were told is kept for the sum that is told later."""
    count = told.count or int(scribe.case.marks.get(RATES, "0"))
    total = Money(told.each.cents * count, told.each.currency) if told.each and count else None
    if told.count and not told.each:
        scribe.note("mark", key=RATES, value=str(told.count))
    if total:
        scribe.learn("payment_amount", total)
    if told.when:
        scribe.learn("payment_date", told.when)
    return bool(total or told.when)


def _asked_for_all(scribe: Scribe) -> bool:
    scribe.add("payment_amount.together")
    return True


RATES = "rates"  # a mark: on how many days was paid, where it is not told yet how much


def _closer(case: Case, when: When | None) -> bool:
    known = case.value("payment_date")
    return isinstance(known, When) and when is not None and known.first <= when.first < when.last <= known.last


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

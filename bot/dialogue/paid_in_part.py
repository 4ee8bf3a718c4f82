"""A claim of which a part was paid, told at any time: the sum stands in the letters beside the whole, and nothing
there says that it is settled. Whether the rest is owed it never knows."""

from bot.case import Case, Money, Value
from bot.dialogue.bought import without_bought
from bot.dialogue.questions.question import claimed, retells
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.recalled import alone
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import demanded, says_paid
from bot.dialogue.understand.days import days
from bot.dialogue.understand.part_payments import Part, part_answered, part_payment
from bot.dialogue.understand.text import spoken, words
from bot.letters.offers import phished

PART = "part_paid"  # a mark: the turn in which a part was told, and not how much it was
LONGEST = 300  # characters
_FILLING = words("""
    ja nein ne nee nö doch ach oh sorry stimmt so das es ich hab habe i have haven't no yes it aber but sondern und and
    nur only bezahlt gezahlt überwiesen paid davon
""")


def taken(scribe: Scribe, text: str) -> str:
    """Hears that a part was paid, and gives back what else the text says."""
    if len(text) > LONGEST or phished(scribe.case) or retells(scribe):
        return text
    part = part_answered(text) if scribe.case.open == "claim_paid" else _how_much(scribe, text)
    part = part or part_payment(text, paid=scribe.case.says_yes("claim_paid"))
    if part is None or not _of_claim(scribe, text):
        return text
    whole = part.whole or _whole(scribe.case)
    if part.money and whole and part.money.cents >= whole.cents:
        return text
    _note(scribe, part)
    _dated(scribe, part.said)
    again = part_payment(part.rest) if part.rest else None  # "nicht alles bezahlt, nur 40 von 64"
    return _rest(scribe, text, again.rest if again and not again.money else part.rest)


def _note(scribe: Scribe, part: Part) -> None:
    scribe.learn("claim_alleged", True)
    scribe.learn("claim_paid", False)
    if part.whole and not scribe.case.value("claim_amount"):
        scribe.learn("claim_amount", part.whole)
    if part.money:
        scribe.learn("payment_amount", part.money)
    elif not isinstance(scribe.case.value("payment_amount"), Money):
        scribe.note("mark", key=PART, value=str(scribe.turn))
    scribe.add("part_payment.noted", amount=part.money, whole=part.whole or _whole(scribe.case))


def _how_much(scribe: Scribe, text: str) -> Part | None:
    """The sum alone, right after a part was told without one."""
    sums = topmost(text) if scribe.case.marks.get(PART) == str(scribe.turn - 1) else ()
    only = len(sums) == 1 and alone(text[: sums[0].start] + " " + text[sums[0].end :])
    return Part(sums[0].money, None, "") if only else None


def _of_claim(scribe: Scribe, text: str) -> bool:
    """Is a claim spoken of, known or told here, or would it be called paid?"""
    case = scribe.case
    if case.value("claim_alleged") is False:
        return False
    return claimed(case) or demanded(spoken(text)) or says_paid(without_bought(scribe, text)) is True


def _rest(scribe: Scribe, text: str, rest: str) -> str:
    """What is left to be heard; a yes or no beside the part is no answer of its own, and its day is that of the
    payment."""
    if scribe.case.open not in ("claim_paid", "payment_amount"):
        return "" if set(spoken(rest).replace(",", " ").split()) <= _FILLING else rest
    _dated(scribe, text)
    return ""


def _dated(scribe: Scribe, said: str) -> None:
    found = [one.when for one in days(said, scribe.today)]
    when = found[0] if len(found) == 1 and found[0].exact else None
    if when and not to_come(scribe, "payment_date", said, when):
        scribe.learn("payment_date", when)


def _whole(case: Case) -> Money | None:
    known: Value = case.value("claim_principal") or case.value("claim_amount")
    return known if isinstance(known, Money) else None

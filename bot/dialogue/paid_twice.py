"""A bill that was paid two times, told before letters are out: the second payment stands in them beside the first, and
admits nothing."""

import re

from bot.case import Money, When
from bot.dialogue.questions.plain import without_days
from bot.dialogue.questions.question import claimed
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.recalled import LOOKING, alone
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.days import days
from bot.dialogue.understand.late_payments import paid_twice
from bot.dialogue.understand.several_payments import several_payments
from bot.patterns import regex

TWICE = "paid_twice"  # a mark: the turn in which it was told without the day of the second
LONGEST = 160  # characters


def taken(scribe: Scribe, text: str) -> str:
    """Hears a second payment of the same, and gives back what is left of the text."""
    case = scribe.case
    if not claimed(case) or any(one.sending for one in case.letters):
        return text
    said, rest = paid_twice(text) or (text if _of_the_second(scribe, text) else "", "")
    found = [one.when for one in days(said, scribe.today) if one.when.exact and not _SHUT.search(said[: one.start])]
    if (
        not 0 < len(said) <= LONGEST
        or not _adds_up(scribe, said)
        or any(to_come(scribe, "payment_date", said, one) for one in found)
    ):
        return text
    scribe.learn("claim_paid", True)
    _note(scribe, sorted(found, key=lambda one: one.first))
    return rest


def _of_the_second(scribe: Scribe, text: str) -> bool:
    """A day alone, right after it was asked for beside a question that no day answers."""
    asked = scribe.case.marks.get(TWICE) == str(scribe.turn - 1)
    meant = asked and (scribe.case.open in OF_NO_DAY or bool(_AGAIN.search(text)))
    return meant and alone(_AGAIN.sub(" ", without_days(text, scribe.today)))


# "…, konto trotzdem seit 20.10. gesperrt": on that day nothing was paid.
_SHUT = regex(
    r"(?<!\w)(?:seit|since|ab)(?: dem| the)? ?$|(?<!\w)(?:gesperrt|blocked|locked)(?: am| on)?(?: the)? ?$", re.I
)
OF_NO_DAY = LOOKING | {"account_identifier", "claim_reference", "collection_agency", "full_name", "postal_address"}
_AGAIN = regex(
    r"(?<!\w)(?:nochmals?|noch ?mal|noch einmal|again|dann|then|das zweite mal|die zweite|the second)(?!\w)", re.I
)


def _adds_up(scribe: Scribe, text: str) -> bool:
    """Is no sum told, or each time all that is claimed? "Zweimal 40 gezahlt" may be all of it together."""
    sums, claim = {one.money for one in topmost(text)}, scribe.case.value("claim_amount")
    if both := several_payments(text, scribe.today, asked=True):
        return isinstance(claim, Money) and both[0] == Money(2 * claim.cents, claim.currency)
    return not sums or sums == {claim}


def told(scribe: Scribe, text: str) -> None:
    """The same in the text that told of the claim as well."""
    if scribe.case.value("late_payment") is None and scribe.case.open != "claim_paid":
        taken(scribe, text)


def _note(scribe: Scribe, found: list[When]) -> None:
    """The first day, the second where there is one, or else the question for it."""
    first, again = scribe.case.value("payment_date"), scribe.case.value("late_payment")
    if len(found) > 1 or (found and not isinstance(first, When)):
        first = found.pop(0)
        scribe.learn("payment_date", first)
    later = [one for one in found if one != first]
    when = later[-1] if later else again
    if isinstance(when, When):
        scribe.learn("late_payment", when)
        scribe.add("late_payment.noted", when=when, amount=None, again=True)
        return
    scribe.note("mark", key=TWICE, value=str(scribe.turn))
    scribe.add("paid_twice.when")

"""Striking out: a claim or a payment that was noted and never was leaves the case, and with it the letters."""

import re

from bot.case import Case, Money
from bot.dialogue.questions.claim import no_claim
from bot.dialogue.questions.holder import anothers_claim
from bot.dialogue.recalled import LOOKING
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.claims import own_sums
from bot.dialogue.understand.owed import denies_claim, denies_payment, mine, not_my_claim, owed_to_me, that_is_mine
from bot.dialogue.understand.unwanted import only_the_claim
from bot.patterns import regex

_OOPS = regex(r"^(?:nein|no|halt|moment|quatsch|stopp?|wait|falsch|wrong|sorry)\b", re.I)
ANOTHERS = "anothers"  # a mark: the turn in which somebody else's claim was told of
OF_THE_PAYMENT = ("payment_date", "payment_amount", "confirmation_date", "payment_proof")
OF_THE_CLAIM = ("claim_ground", "claim_paid", "claim_principal", "claim_reference", *OF_THE_PAYMENT)


def taken_off(scribe: Scribe, text: str) -> bool:
    """Strikes out what the text says never was; True where something was."""
    if scribe.case.value("claim_alleged") is True and _no_claim(scribe.case, text):
        claimed, named_mine = (
            scribe.case.value("claim_amount"),
            _calls_it_theirs(scribe.case, text) or that_is_mine(text),
        )
        strike_claim(scribe)
        if isinstance(claimed, Money) and (named_mine or owed_to_me(text)):
            _keep(scribe, text, claimed)
        return True
    if scribe.case.says_yes("claim_paid") and denies_payment(text):
        _unpaid(scribe)
        return True
    return False


def _keep(scribe: Scribe, text: str, claimed: Money) -> None:
    """What was taken for a claim lies in the account, and is the person's own."""
    if scribe.case.value("balance") is None:
        own = own_sums(text)
        scribe.learn("balance", own[-1].money if own else claimed)


def strike_claim(scribe: Scribe) -> None:
    no_claim(scribe)
    _forget(scribe, OF_THE_CLAIM)
    scribe.add("edit.no_claim")


def note_anothers(scribe: Scribe, text: str) -> None:
    """A claim against somebody else is none against the person; what was noted of it as theirs goes."""
    if not anothers_claim(scribe.case, text):
        return
    if scribe.case.says_yes("claim_alleged"):
        strike_claim(scribe)
    scribe.learn("claim_alleged", False)
    scribe.learn("claim_of_another", True)
    scribe.note("mark", key=ANOTHERS, value=str(scribe.turn))


def just_anothers(scribe: Scribe) -> bool:
    """Does the text that is being heard speak of somebody else's claim?"""
    return scribe.case.marks.get(ANOTHERS) == str(scribe.turn)


def _no_claim(case: Case, text: str) -> bool:
    if only_the_claim(text):
        return False  # it shall go, and not that it never was
    if denies_claim(text) or _owes_it_to_them(case, text) or _calls_it_theirs(case, text):
        return True
    return not_my_claim(text) and (case.open in LOOKING or bool(_OOPS.match(text.strip())))


def _owes_it_to_them(case: Case, text: str) -> bool:
    """Is the sum that was taken for a claim the person's own money?"""
    claimed = case.value("claim_amount")
    return isinstance(claimed, Money) and owed_to_me(text) and amount(text) == claimed


def _calls_it_theirs(case: Case, text: str) -> bool:
    """ "640 ist mein Guthaben": said of the very sum that was taken for a claim."""
    claimed, said = case.value("claim_amount"), _NUMBER.search(text)
    return isinstance(claimed, Money) and said is not None and mine(text) and amount(said[0]) == claimed


_NUMBER = regex(r"(?<![\w.,])\d{1,6}(?:[.,]\d{3})?(?:[.,]\d{1,2})?(?![\w]|[.,]\d)")


def _unpaid(scribe: Scribe) -> None:
    """A claim that only the payment told of goes with it."""
    facts = scribe.case.facts
    claim = facts.get("claim_alleged")
    alone = claim and claim.turn == facts["claim_paid"].turn and scribe.case.value("claim_amount") is None
    _forget(scribe, (*OF_THE_PAYMENT, "claim_alleged", "claim_amount") if alone else OF_THE_PAYMENT)
    scribe.learn("claim_paid", False)
    scribe.add("edit.unpaid")


def _forget(scribe: Scribe, topics: tuple[str, ...]) -> None:
    for topic in topics:
        if topic in scribe.case.facts:
            scribe.note("forgotten", topic=topic)

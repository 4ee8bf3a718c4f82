"""A payment told by what was typed as its reference, with its day and sum: "14 aug, 64.95, the reference I typed was …"
is of nothing else; nor is "bank transfer, 3.9., 89,99" where a claim is said to be paid."""

import re

from bot.dialogue.questions.claim import read_payment_date
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.days import days
from bot.dialogue.understand.transfers import customers_number, meant_number, typed_reference, wrong_reference
from bot.letters.offers import WRONG_REFERENCE
from bot.patterns import regex

LONGEST = 120  # characters of a text whose one day is that of the payment
_TRANSFER = regex(r"\b(?:(?:bank|wire|sepa|online) ?)?(?:transfer(?:red)?|überweisung|überwiesen)\b", re.I)
_NOT_ITS_DAY = regex(
    r"\b(?:bis|by|until|till|zurück\w*|back|returned|storn\w*|cancell?ed|wait\w*|wart\w*|soll\w*|must|muss|seit|since"
    r"|sagt\w*|gesagt|said|told|hieß|schr[ei]\w+|wrote|briefe?|mails?|letter|mahnung\w*|reminder|bestell\w*|ordered"
    r"|geliefert|delivered|kam|came|angerufen|telefon\w*|called|phone)\b|\?",
    re.I,
)


def note_transfer(scribe: Scribe, text: str) -> None:
    """Where a claim is said to be paid, or where it is said that the reference was wrong."""
    wrong = wrong_reference(text) and scribe.case.value("claim_alleged") is not False
    if wrong:
        _note_wrong(scribe, text)
    if not scribe.case.says_yes("claim_paid"):
        return
    typed = typed_reference(text)
    if typed and scribe.case.value("payment_reference") is None:
        scribe.learn("payment_reference", typed)
    told = typed or wrong or _of_the_transfer(text)
    dated = len(text) <= LONGEST and len(days(text, scribe.today)) == 1
    if told and dated and scribe.case.value("payment_date") is None:
        read_payment_date(scribe, text)


def _note_wrong(scribe: Scribe, text: str) -> None:
    scribe.note("mark", key=WRONG_REFERENCE, value="1")
    if scribe.case.value("claim_paid") is None:
        scribe.learn("claim_paid", True)
    meant = meant_number(text)
    if meant and scribe.case.value(meant[0]) is None:
        scribe.learn(*meant)
    own = scribe.case.text("customer_number") or scribe.case.text("account_identifier")
    numbered = "@" not in own and any(map(str.isdigit, own))
    fresh = scribe.case.value("payment_reference") is None and not typed_reference(text)
    if numbered and fresh and customers_number(text):
        scribe.learn("payment_reference", own)


def _of_the_transfer(text: str) -> bool:
    return bool(_TRANSFER.search(text)) and not (
        _NOT_ITS_DAY.search(text) or claims.blocked(text) or claims.fetched_back(text)
    )

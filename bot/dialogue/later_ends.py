"""A bank that now closes the account on another day than the one it gave notice to, told before the letters are out."""

import re

from bot.case import When
from bot.dialogue.echo import echo
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.contract_ends import contract_end, ends_then
from bot.letters.offers import situation
from bot.patterns import regex

LONGEST = 160
_OWN = regex(
    r"(?<!\w)(?:ich|wir|i|we|i'd|i'll) (?:will|wollte|werde|möchte|kündige|schließe|want|would|close|am)(?!\w)", re.I
)


def taken(scribe: Scribe, text: str) -> str:
    """ "Sie schließen das Konto erst am 31.3.": the end that is known is put right, and no block begins then."""
    case, before = scribe.case, scribe.case
    plain = len(text) <= LONGEST and "?" not in text and not _OWN.search(text)
    if not plain or situation(case) != "bank_terminated" or any(one.sending for one in case.letters):
        return text
    on = ends_then(text, scribe.today) or contract_end(text, scribe.today)
    if not on or not case.letters or case.value("account_end") == When(on, on):
        return text
    scribe.learn("account_end", When(on, on))
    echo(scribe, before)
    return ""

"""What else has a day than a message: the block, a payment, an order. On which day it was it does not know."""

import re

from bot.dialogue.understand.claims import blocked, says_paid
from bot.patterns import regex

_HAPPENED = regex(
    r"\b(?:bestellt|gekauft|verkauft|geliefert|zurückge\w{4,12}|retourniert|(?:be)?gemerkt|abgebucht|gekündigt|registriert"
    r"|angemeldet|eingeloggt|ausgeloggt|gehackt|passiert|angefangen|ordered|bought|sold|delivered|returned|noticed"
    r"|charged|cancelled|registered|signed up|logged (?:in|out)|hacked|happened|started)\b",
    re.I,
)


def happened(text: str) -> bool:
    """Does it tell of a block, a payment or something else that happened, whatever else it tells?"""
    return blocked(text) or says_paid(text) is not None or bool(_HAPPENED.search(text))

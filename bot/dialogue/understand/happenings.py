"""What else has a day than a message: the block, a payment, an order. On which day it was it does not know."""

import re

from bot.dialogue.understand.claims import blocked, says_paid
from bot.patterns import regex

_HAPPENED = regex(
    r"\b(?:bestellt|gekauft|verkauft|geliefert|zurückge\w{4,12}|retourniert|(?:be)?gemerkt|abgebucht|gekündigt"
    r"|registriert"
    r"|angemeldet|eingeloggt|ausgeloggt|gehackt|passiert|angefangen|ordered|bought|sold|delivered|returned|noticed"
    r"|charged|cancelled|registered|signed up|logged (?:in|out)|hacked|happened|started)\b",
    re.I,
)


def happened(text: str) -> bool:
    """Does it tell of a block, a payment or something else that happened, whatever else it tells?"""
    return blocked(text) or says_paid(text) is not None or bool(_HAPPENED.search(text))


# "… gesperrt und am 3.9. hab ich Widerspruch geschickt", "and the parcel came on 3 September".
_OTHER_DEED = regex(
    r"\b(?:(?:ich|wir) (?:hab|habe|haben|hatten?|war|waren|bin|sind|schrieb|bekam|wollte|konnte)"
    r"|(?:hab|habe|haben|hatte|bin|wollte) (?:ich|wir)|wollte|hab|habe"
    r"|(?:i|we) (?!can't|cant|cannot|couldn't|am|was|were)\w{2,12}|i've|we've"
    r"|(?:the|my) (?:order|parcel|invoice|bill|payment|money|reminder|refund|letter)"
    r"|got|cleared|sorted|settled|sent|ordered|bought|returned|called|rang|emailed|wrote"
    r"|angerufen|telefoniert|gefaxt|gemailt|geschrieben|widersprochen|bestellt|gekauft"
    r"|(?:payment|money|direct debit|order|parcel) (?:was|went|came|failed|is|bounced|left)"
    r"|geld|zahlung|lastschrift|überweisung|rechnung|bestellung|mahnung|ware|paket|retoure|lieferung|inkasso\w*"
    r"|brief)\b",
    re.I,
)
_SAW = regex(
    r"\b(?:(?:ge|be)merkt|festgestellt|gesehen|erfahren|gelesen|gehört|mail|e-mail|nachricht|meldung|message|email"
    r"|noticed|found|saw|learn(?:ed|t)|realised|realized|discovered|read|heard|told|rein\w*|einloggen|anmelden|log"
    r"|login|raus|zugreifen|passiert|happened|gesperrt)\b|\b(?:seit|since|ab)(?: dem| the| letzte\w*)? ?\d",
    re.I,
)


def other_deed(clause: str) -> bool:
    """Does a clause that speaks of no block tell what somebody did, or what came, and not how they saw it?"""
    return bool(_OTHER_DEED.search(clause)) and not _SAW.search(clause)


def deed_alone(clause: str) -> bool:
    """Does it tell of something else that was done, and of no payment?"""
    return says_paid(clause) is None and other_deed(clause)

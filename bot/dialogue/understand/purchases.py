"""What somebody bought and how it was paid for ("hab mit PayPal bei Otto bezahlt"), what a company took for it, and
what somebody paid a friend: no payment of a claim, and nothing that is demanded. Whether a claim came of it, it never
knows."""

import re

from bot.dialogue.understand.relations import PERSON
from bot.patterns import regex

_BY = (
    r"(?:mit|per|über|via|with|by|using|through) (?:meine\w? |my |der |the |a )?(?:\w{1,12} )?"
    r"(?:paypal|klarna|\w{0,9}karte|visa|mastercard|amex|apple pay|google pay|giropay|sofort\w*|lastschrift|vorkasse"
    r"|gutschein|\w{0,7}guthaben|(?:credit|debit|gift) ?card|card|voucher)"
)
_AT = r"(?:bei|beim|im|auf|at|on|from) (?:der |dem |the )?[\w.-]{2,20}(?: [\w.-]{2,12})?"
_SUM = (
    r"(?:[€£$] ?\d[\d.,]{0,9}|\d[\d.,]{0,9} ?(?:€|£|\$|(?:eur|euros?|pounds?|pfund|chf|franken|dollars?)(?!\w))"
    r"|\d{1,4}[.,]\d\d(?![\d.]))"
)
_THING = r"(?:[\w-]{2,16} ){0,2}[\w-]{2,20}"
_PAID = r"(?:bezahlt|gezahlt|zahlt|paid)"
_BOUGHT = r"(?:gekauft|geholt|besorgt|bought|purchased|buyed)"
_WORDS = r"(?: [\w'-]{1,14}){0,3}"
_SENT = r"(?:überwiesen|geschickt|gesendet|gezahlt|bezahlt|transferred|sent|paid)"
_MONEY = rf"(?:\w{{0,4}}überweisung|zahlung|payment|transfer|(?:überwiesen|paid|sent|transferred)(?: {_SUM})?)"
_SOMEBODY = rf"(?:meine?[nmr]?|my|a|eine?[nmr]?) (?:\w{{1,12}} )?{PERSON}"
_SOURCE = (
    rf"(?<!\w)(?:{_BY} {_AT}{_WORDS} {_PAID}|{_AT}{_WORDS} {_BY} {_PAID}|paid{_WORDS} {_BY}(?: {_AT})?"
    rf"|paid{_WORDS} {_AT}{_WORDS} {_BY}"
    rf"|(?:wegen|over|because of) (?:eine[rsmn]?|an?|the|my|mein\w{{0,2}}|\d{{1,3}}) {_THING} (?:für|for|im wert von"
    rf"|worth) {_SUM}"
    r"|(?:\w{0,12}spiele?n?|games?|filme?n?|bücher\w?|skins?|musik|apps?|dlcs?|books?|movies?|songs?"
    r"|\w{0,6}sammlung|items?)"
    rf"(?: \w{{2,12}}){{0,2}} (?:für|for|im wert von|worth)(?: [a-zäöü.]{{1,12}}){{0,3}} {_SUM}"
    rf"|(?:sold|sell|verkauf\w{{0,3}}|ordered|booked|spent|made|earned|rented|hired|deal|vertrag)"
    rf"(?: [^\s,;!?]{{1,14}}){{0,5}}? (?:for|für|über) {_SUM}|(?:{_BOUGHT}|booked|gebucht)(?: [^\s,;!?]{{1,14}}){{0,9}}"
    rf" (?:for|für|um) {_SUM}"
    rf"|{_SUM} (?:für|for)(?! (?:die|das|den|the) (?:forderung|schuld|claim|debt)){_WORDS} {_PAID}"
    rf"|paid(?: [^\s,;!?]{{1,14}}){{0,2}} {_SUM} for(?! the (?:claim|debt))(?: [\w'-]{{1,14}}){{1,2}}"
    r"|(?:war|was) (?:in |im )?(?:19|20)\d\d (?:und|and) (?:ist|is) (?:längst |long )?(?:settled|paid|bezahlt"
    r"|beglichen)"
    rf"|abgebucht(?: worden)? {_SUM}|{_SUM}{_WORDS} (?:abgebucht|eingezogen)(?: worden)?"
    rf"|(?:für|for|um) {_SUM}{_WORDS} {_BOUGHT}(?: (?:und|and){_WORDS} {_PAID})?|{_BOUGHT}{_WORDS}(?: \w{{1,14}})?"
    rf" (?:(?:für|for|um) )?{_SUM}|{_BOUGHT} und{_WORDS} {_PAID}|bought and paid"
    rf"|{_MONEY} (?:an|to|for|für|von|from) {_SOMEBODY}|(?:an|to) {_SOMEBODY}(?: {_SUM})?{_WORDS} {_SENT}"
    rf"|(?!(?:ich|i|wir|we|habe?)(?!\w))[\w.]{{2,20}} (?:hat|haben|hatte)(?: [^\s,;!?]{{1,14}}){{0,4}} {_SUM}{_WORDS} "
    r"(?:abgebucht|eingezogen|abgezogen))(?!\w)"
)
_PURCHASE = regex(_SOURCE, re.I)
_SIGNS = regex(  # without one of these there is none, and a text of sums alone takes long to look through
    r"(?:paid|zahlt|gekauft|geholt|besorgt|bought|purchased|buyed|gesendet|geschickt|sent|überw|transfer|zahlung"
    r"|payment"
    r"|sold|sell|verkauf|ordered|booked|gebucht|spent|made|earned|rented|hired|deal|vertrag|beglichen|settled)"
    r"|\b(?:abgebucht|eingezogen|abgezogen|wegen|over|because)\b",
    re.I,
)


_INSTEAD = " shopping "  # a part of a sentence that holds but a day would be of the block
# "Die Rechnung hat Klarna abgebucht", "trotzdem gesperrt": of what is wanted all the same.
_OF_BILL = regex(
    r"(?<!\w)(?:\w{0,14}rechnung\w{0,2}|mahn\w*|raten?|betrag|schuld\w*|trotzdem|obwohl|längst|schon|doch|bills?"
    r"|invoices?|already|although|though|still|anyway)(?!\w)",
    re.I,
)


# "Ware kam nie, hab die 60 schon bezahlt", "the parcel never arrived": paid for, and never got.
_NEVER_CAME = regex(
    r"(?<!\w)(?:waren?|paket\w{0,2}|päckchen|lieferung|sendung|artikel|bestellung|parcel|package|goods|items?|order)(?!\w)"
    r"(?:[^.!?;,]|[.](?! )){0,40}?(?<!\w)(?:nie|niemals|nicht|nich|never|not|didn't|wasn't|weren't|hasn't)(?!\w)"
    r"(?: (?:mehr|mal|hier|bei mir|yet|been|even|have)){0,2}"
    r"(?=[.!,;]|$| (?:an|gekommen|angekommen|da|geliefert|bekommen|erhalten|gekriegt|aber|und|and|but|came|come"
    r"|arrived?|delivered|received|show)(?!\w))"
)
_PAYS = regex(r"(?<!\w)(?:(?:be|ge)zahlt|überwiesen|paid|transferred)(?!\w)", re.I)


def never_came(words: str) -> bool:
    """Do spoken words tell of goods that never came?"""
    return _NEVER_CAME.search(words) is not None


def without_undelivered(text: str, words: str) -> str:
    """The text in which goods that never came are paid for no more; `words` are what it says, folded."""
    return _PAYS.sub(_INSTEAD.strip(), text) if never_came(words) else text


def without_purchases(text: str) -> str:
    """The text with another word in the place of each; as it is where a bill is spoken of, or what happened in spite of
    it."""
    may = _SIGNS.search(text) and not _OF_BILL.search(text)
    return _PURCHASE.sub(_INSTEAD, text) if may else text

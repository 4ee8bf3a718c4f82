"""A journey, a stay or tickets that were booked and paid, and hang on the account: "I paid 611,40 for a flight". Whom
they are owed by it never says."""

import re

from bot.case import Money
from bot.dialogue.understand.amounts import amount, amounts
from bot.dialogue.understand.text import lines, spoken
from bot.patterns import regex

TRIP = (
    r"(?:trips?|bookings?(?! ?\.? ?com)|reservations?|flights?|holidays?|vacations?|stay|accommodation|hotels?|rooms?"
    r"|flats?|apartments?|cottage"
    r"|reisen?|buchung(?:en)?|unterkunft|flug|flüge|rückflug|ferienwohnung|ferienhaus|hostel|urlaub|hotelzimmer"
    r"|zimmer|tickets?|karten"
    r"|concert|konzert|festival|train|bahnfahrt|bahnticket|ferry|cruise|kreuzfahrt)"
)
# "Ne Wohnung in Lissabon gebucht": of a flat only where it was booked.
_NAMED = regex(
    rf"(?<!\w)(?:{TRIP}|(?:wohnung|haus|bude|place|house)(?= [^.!?;]{{0,40}}(?:gebucht|booked)(?!\w)))(?!\w)"
)
_PAID = regex(
    r"(?<!\w)(?:paid|booked|bought|cost|prepaid|bezahlt|gezahlt|überwiesen|gebucht|gekauft|gekostet|kostet)(?!\w)"
)
_BARE = regex(rf"(?<!\w)(?:paid|bezahlt|gezahlt) (?P<sum>\d{{2,5}})(?= (?:for|für) (?:\w{{1,10}} ){{0,3}}{TRIP}(?!\w))")
# Money that shall come back or is demanded, and what others booked.
_OTHER = regex(
    r"(?<!\w)(?:refund\w*|erstatt\w*|rückerstatt\w*|compensation|entschädigung|gutschein\w*|voucher|storno\w*"
    r"|no[- ]show|owe|owed|unpaid|demand\w*|forder\w*|inkasso\w*|collect\w*|fees?|\w{0,8}gebühr\w*"
    r"|someone|somebody|stranger\w*|hacker\w*|jemand|fremde\w*|wants?|wollen|verlang\w*|say|says|sagen|sagt|behaupte\w*"
    r"|angeblich)(?!\w)"
    r"|(?<!\w)(?:not|never|nicht|nich|nie|\w+n't) (?:\w{1,10} ){0,2}(?:pay|paid|be?zahlt|booked|gebucht)(?!\w)"
    r"|(?<!\w)(?:guests?|gäste|gast) (?:\w{1,10} ){0,3}(?:paid|booked|bezahlt|gezahlt|gebucht)(?!\w)"
)
_SENTENCES = regex(r"[!?;\n]\s?|(?<!\d)\.\s|(?<=,\d\d)\.\s|(?<=\d{4})\.\s")


# "Paysafecard, 4 Karten à 50", "Google Play Karten": money, and no concert.
_CARDS = regex(r"(?<!\w)karten(?!\w)")
_PREPAID = regex(
    r"(?<!\w)(?:paysafe\w*|prepaid\w*|guthaben\w*|\w{0,8}geschenkkarten?|gift ?cards?|google[- ]play|play ?store|itunes"
    r"|app ?store|apple|steam|psn|playstation|xbox|nintendo|roblox|razer)(?!\w)"
)


def booked(text: str) -> Money | None:
    """The one sum of a sentence that tells of it; none where several could be it."""
    words = spoken(text)
    if not _NAMED.search(_CARDS.sub(" ", words) if _PREPAID.search(words) else words):
        return None
    found = {money for line in lines(text) for one in _SENTENCES.split(line) if (money := _sum(one))}
    return found.pop() if len(found) == 1 else None


def without_booked(text: str) -> str:
    """The text in which what was booked is paid for no more; as it is where none is told."""
    if booked(text) is None:
        return text
    for one in _SENTENCES.split(text):
        if _sum(one):
            text = text.replace(one, _DONE.sub(" booked ", one))
    return text


_DONE = regex(r"(?<!\w)(?:paid|prepaid|bezahlt|gezahlt|überwiesen)(?!\w)", re.I)


def _sum(sentence: str) -> Money | None:
    words = spoken(sentence)
    if not (_NAMED.search(words) and _PAID.search(words)) or _OTHER.search(words):
        return None
    sums = amounts(sentence)
    bare = _BARE.search(words) if not sums else None
    return amount(f"{bare['sum']} €") if bare else sums[0].money if len(sums) == 1 else None

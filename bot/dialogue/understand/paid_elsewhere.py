"""Payments that settle no claim of the other side: orders that buyers paid for and that wait to be sent, and money that
went to somebody of the person's own life. How much it was it does not know."""

from bot.dialogue.understand.own_people import FEW, PEOPLE
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PAID = r"(?:(?:be|ge)?zahlt|überwiesen|überwisen|überweisung|paid|transferred)"
_HERS = (
    r"(?:\w{0,16}(?:lieferant|beraterin|vermieter|partner|freund|kolleg|kund|käufer)in|mutter|mama|frau|tochter"
    r"|schwester"
    r"|oma|hausverwaltung|\w{0,6}kasse|versicherung)"
)
# "Die Rechnung meiner Frau bezahlt": whose it was, and not who was paid.
_NOT_WHOSE = "".join(
    rf"(?<!{one} )"
    for one in ("rechnung", "forderung", "schulden", "konto", "karte", "von", "vom", "mit", "für", "über", "paypal")
)
_TO_OWN = regex(
    rf"{_NOT_WHOSE}(?<!\w)(?:(?:meine[rmn]|meim|unsere[rmn]|den|dem|an (?:meine?n?|unsere?n?|den|die)) {PEOPLE}"
    rf"|der {_HERS}) {FEW}{_PAID}(?!\w)"
    rf"|(?<!\w)(?:paid|transferred|wired) (?:[^\s!?;,]{{1,12}} ){{0,3}}?(?:to )?(?:my|our"
    rf"|the) (?:\w{{1,10}} )?{PEOPLE}(?!\w)"
)
# "Mein Freund hat bei Klarna alles bezahlt": what others owed there.
_THEIR_OWN = regex(
    rf"(?<!\w)(?:meine?|my) (?:\w{{1,10}} )?{PERSON} (?:hat |has |had |hatte )?{FEW}(?:bei|at|with)"
    rf" (?!denen|mir|uns|me|us|them)\w{{3,15}} {FEW}(?:bezahlt|gezahlt|überwiesen|paid|settled)(?!\w)"
    rf"|(?<!\w)(?:my) (?:\w{{1,10}} )?{PERSON} {FEW}(?:paid|settled) {FEW}(?:at|with) (?!me|us|them)\w{{3,15}}(?!\w)"
)
_SENT = (
    r"(?:verschickt|versendet|versandt|gesendet|abgeschickt|rausgeschickt|raus|ausgeliefert|shipped|dispatched|sent)"
)
_ORDERS = r"(?:\w{0,8}bestellung(?:en)?|aufträge|verkäufe|pakete?|artikel|ware|orders?|sales|parcels?|items)"
_TO_SEND = regex(
    rf"(?<!\w){_ORDERS} {FEW}{_PAID}(?!\w)[^.!?;]{{0,40}}(?<!\w)(?:nicht|nich|un\w{{0,3}}|warten|muss|müssen|not"
    rf"|n't|wait"
    rf"|waiting|have to|need to)(?!\w)[^.!?;]{{0,30}}(?<!\w)(?:{_SENT}|verschicken|versenden|ship|lieferung)(?!\w)"
    rf"|(?<!\w)bezahlte\w? (?:aber |und )?(?:noch )?(?:nicht|un)[ -]?{_SENT}e?n? {_ORDERS}(?!\w)"
    rf"|(?<!\w)\d{{1,4}} (?:\w{{1,12}} )?{_ORDERS} (?:sind|waren|wurden|are|were|have been) {FEW}{_PAID}(?!\w)"
)


_NEVER_CAME = (
    r"(?:(?:der|die|das|den|the|my|mein\w?) )?(?:ware|artikel|paket|päckchen|lieferung|sendung|bestellung|items?|parcel"
    r"|package|goods|order) (?:\w{1,8} ){0,2}(?:nie|nicht|never|not)(?: \w{2,12})?"
)
_GOODS = r"(?:anzeigen?|inserate?|werbung|premium|boosts?|versand|adverts?|ads?|listings?|postage)"
# "Ich hab für 80 Euro bestellt und bezahlt": a purchase, of which nobody says that it is open; nor does whoever "always
# paid".
_AT_ONCE = regex(
    r"(?<!\w)(?:bestellt|gekauft|eingekauft|ordered|bought)(?: (?:it|them|das|die|alles))?"
    r"(?: (?:a|one|ein\w{0,2}) \w{2,12})?(?: (?:für|um|for) [€£$]?\d[\d.,]{0,9}(?: ?(?:€|euros?|eur))?)?"
    r"(?: (?:via|with|by|per|mit|über) \w{3,12})?,? (?:und|and)"
    r" (?:(?!nie|nicht|not|never)[^\s!?;,]{1,12} ){0,6}(?:bezahlt|gezahlt|paid)(?!\w)"
    rf"|(?<!inkl )(?<!inklusive )(?<!\w){_GOODS} (?:(?!nie|nicht)\w{{1,10}} ){{0,2}}(?:bezahlt|gezahlt)(?!\w)"
    rf"|(?<!\w)paid (?:[€£$]?\d[\d.,]{{0,9}} )?(?:(?:€|euros?|eur|pounds) )?for (?:\w{{1,10}} ){{0,4}}{_GOODS}(?!\w)"
    r"|(?<!\w)(?:immer|stets|always) (?:\w{1,10} ){0,3}(?:bezahlt|gezahlt|paid)(?!\w)"
    r"|(?<!\w)(?:bezahlt|gezahlt) (?:hab\w{0,2} )?(?:ich |wir )?(?:immer|stets)(?!\w)"
    rf"|(?<!\w)(?:bezahlt|gezahlt|paid(?: [^\s!?;,]{{1,12}}){{0,4}}),? (?:(?:aber|und|but|and|doch) )?{_NEVER_CAME}"
    rf"|{_NEVER_CAME},? (?:aber |und |but |and )?(?:hab|habe|i|ich)(?!\w)[^.!?;,]{{0,40}}(?<!\w)(?:bezahlt|paid)(?!\w)"
    r"|(?<!\w)bestellungen (?:sind )?(?:noch )?offen[^.!?;]{0,60}(?<!\w)(?:bezahlt|paid)(?!\w)"
)


def without_elsewhere(words: str) -> str:
    """The words without such payments."""
    return _TO_OWN.sub(" ", _AT_ONCE.sub(" ", _TO_SEND.sub(" ", _THEIR_OWN.sub(" ", words))))


_BUYERS = regex(
    rf"(?<!\w)(?:kund(?:en|innen)|käufer(?:n|innen)?|customers|buyers|clients) {FEW}(?:{_PAID}|warten|wait"
    rf"|waiting)(?!\w)"
)
_PASSED_ON = regex(
    r"(?<!\w)(?:wegen|weil|grund|angeblich|beschw\w*|gemeldet|because|due to|reason|complain\w*|reported|supposedly"
    r"|allegedly)(?!\w)"
)


def of_own_trade(text: str) -> bool:
    """Does it tell of such a payment, or of buyers who paid and wait, and not of a ground that was passed on?"""
    words = spoken(text)
    told = without_elsewhere(words) != words or _BUYERS.search(words) is not None
    return told and not _PASSED_ON.search(words)

"""A court's paper that is said never to have come: this very one, or the one that comes before it. Whether its period
runs all the same it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

ANSWER = regex(r"(?<!\w)(?:antwort\w*|rückmeldung\w*|answer\w*|repl(?:y|ies)|response)(?!\w)")
# "Mahnbescheid nie bekommen": said of an enforcement order, before which one has to come.
_WARNING = (
    r"(?:mahnbesche\w+|(?:court )?payment order|order for payment"
    r"|(?:first|earlier|previous|prior|other) (?:letter|notice|one|paper|envelope)"
    r"|(?:letter|notice|one|anything) before"
    r"|(?:erste|vorherige|frühere)\w{0,2} (?:brief|bescheid|schreiben|umschlag|post)|(?:brief|bescheid|post) davor)"
)
_GOT = r"(?:bekommen|erhalten|gekriegt|gesehen|gekommen|angekommen|zugestellt|da|got|received|came|seen|arrived|get)"
NEVER_WARNED = regex(
    rf"(?<!\w)(?:(?:ein\w{{0,2}}|den|der|a|the) )?{_WARNING}(?: [\w']{{1,8}}){{0,4}} (?:nie|niemals|nicht|keine?n?"
    rf"|never|not)"
    rf"(?: \w{{1,10}}){{0,2}}(?: {_GOT})?(?!\w)"
    rf"|(?<!\w)(?:nie|niemals|nicht|keine?n?|ohne|never|no|not|didn't|without)(?: \w{{1,10}}){{0,3}} {_WARNING}"
    rf"(?: {_GOT})?(?!\w)"
    rf"|(?<!\w)(?:davor|vorher|zuvor)(?: \w{{1,8}}){{0,3}} (?:nie|nichts|nix)(?: was| etwas)? {_GOT}(?!\w)"
    rf"|(?<!\w)(?:nie|nichts|nix)(?: was| etwas)? (?:davor|vorher|zuvor) {_GOT}(?!\w)"
)


def never_served(text: str) -> bool:
    """Does somebody who is asked for the day of service say that this very paper never came?"""
    words = _NO_BILL.sub(" ", NEVER_WARNED.sub(" ", spoken(text)))
    return bool(_NEVER_SERVED.search(words)) and not ANSWER.search(words)


# "Die Rechnung hab ich nie gesehen", "I never got any bill": of no paper of a court.
_NO_BILL = regex(
    r"(?<!\w)(?:\w{0,8}rechnung\w*|\w{0,8}mahnung\w*|ware|paket\w*|lieferung|bestellung)(?: \w{1,10}){0,3}"
    rf" (?:nie|niemals|nicht)(?: \w{{1,8}})? {_GOT}(?!\w)"
    rf"|(?<!\w)(?:never|didn't) {_GOT}(?: (?:any|a|the|that|your|their)){{0,2}}"
    r" (?:bills?|invoices?|reminders?|goods|parcels?|order)(?!\w)"
)
_NEVER_SERVED = regex(
    r"(?<!\w)(?:nie|niemals|nicht|never|not|didn't)(?: (?:was|etwas|davon|so was|sowas|ever|anything|it|got|been)){0,2}"
    r" (?:bekommen|gekriegt|erhalten|gesehen|zugestellt|gekommen|angekommen|receive[d]?|got|get|seen|served|delivered)"
    r"(?!\w)"
)

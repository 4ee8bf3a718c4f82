"""A collector's message with signs that no collector stands behind it: threats of arrest, vouchers, an account abroad
beside another sign. Whether there is such a collector it never knows."""

from bot.dialogue.understand.abroad import COUNTRIES
from bot.dialogue.understand.claims import court
from bot.dialogue.understand.enforcements import beyond
from bot.dialogue.understand.text import any_of, spoken
from bot.patterns import regex

_HOME = frozenset({"DE", "AT", "CH", "LI"})
_COLLECTS = regex(
    r"(?<!\w)(?:\w{0,12}inkasso\w{0,12}|debt collect\w*|collection agency|collectors?|\w*collect"
    r"|(?:debt recovery|recovery (?:ltd|limited|gmbh)))(?!\w)"
)
_WANTS = any_of("""
    zahl*; bezahl*; ueberweis*; überweis*; will; wollen; fordert; fordern; forderung*; verlangt; verlangen; droht;
    drohen; euro; eur; pay; pays; paying; transfer; wants; want; demand*; owe; euros; pounds
""")
_LAND = "|".join(sorted(name for name, code in COUNTRIES.items() if code not in _HOME))
_FROM = (
    r"(?:litauisch|bulgarisch|polnisch|spanisch|niederländisch|belgisch|estnisch|lettisch|maltesisch|zypriotisch"
    r"|griechisch|rumänisch|portugiesisch|italienisch|französisch|irisch|englisch|britisch|tschechisch|ungarisch"
    r"|ausländisch)\w{1,2}|(?:lithuanian|bulgarian|polish|spanish|dutch|belgian|estonian|latvian|maltese|cypriot"
    r"|greek|romanian|portuguese|italian|french|irish|british|czech|hungarian|foreign)"
)
_ACCOUNT = r"(?:iban|bankverbindung|bankkonto|bank account|konto)"
_COUPONS = (
    r"(?:paysafe\w*|(?:amazon|itunes|steam|google)?-?(?:play-?)?(?:gutschein|guthaben)\w{0,8}|gift ?cards?|bitcoins?"
    r"|krypto\w{0,8}|crypto\w{0,8}|western union|moneygram)"
)
_ARREST = (
    r"(?:verhaft\w{1,6}|haftbefehl\w{0,2}|festnahme\w{0,2}|festgenommen|gefängnis|knast|arrest(?:ed|s)?|jail|prison"
    r"|deport\w*)"
)
_ELSE = (
    r"(?:sonst|ansonsten|andernfalls|oder|droh\w*|androh\w*|angedroht|gedroht|werden?|wird|or|else|otherwise"
    r"|threat\w*|will|gets?)"
)
# No collector does one of these.
_SURE = (
    regex(rf"(?<!\w){_ELSE}(?!\w)[^.!?;]{{0,50}}?(?<!\w){_ARREST}(?!\w)"),
    # Whom somebody went to, and what they paid with themselves, is no sign of it.
    regex(
        r"(?<!\w)(?:sonst|ansonsten|andernfalls|droh\w*|androh\w*|angedroht|gedroht|otherwise|or else|threat\w*)"
        r"(?: (?!ich|wir|i|we|war|anzeige)\w{1,12}){0,4} (?:polizei|police)(?!\w)"
    ),
    regex(
        r"(?<!\w)(?:zahlen|bezahlen|zahlung|will|wollen|fordert|fordern|verlangt|verlangen|soll|pay|wants?|demands?)(?!\w)"
        r"(?:(?!bestell|order|bezahlt|gezahlt|paid|hab|have)[^.!?;,]){0,50}?"
        rf" (?:in|mit|per|via|with|by|als|as)(?: \w{{1,12}}){{0,2}} {_COUPONS}(?!\w)"
    ),
)
_FOREIGN_ACCOUNT = regex(
    rf"(?<!\w){_ACCOUNT}(?: \w{{1,12}}){{0,2}} (?:in|aus|from|at)(?: \w{{2,3}})? (?:{_LAND})(?!\w)"
    rf"|(?<!\w)(?:{_FROM}) (?:\w{{1,12}} )?{_ACCOUNT}(?!\w)"
    r"|(?<!\w)(?:iban|konto|account)(?: \w{1,8}){0,4}:? (?!de|at|ch|li)[a-z]{2}\d\d(?!\w)"
)
_FREE_MAIL = regex(
    r"(?<!\w)(?:absender|from|von|sender|mailadresse|address)(?: \w{1,8}){0,3}"
    r" (?:gmail|gmx|hotmail|outlook|yahoo|web\.de)(?!\w)"
)
_BESIDE = regex(
    r"(?<!\w)(?:whats ?app|telegram|handynummer|mobile number|mobilnummer|gewinnspiel\w*|lottery|lotto\w*"
    r"|(?:innerhalb|binnen) (?:von )?(?:24|48) (?:stunden|h)|within (?:24|48) hours"
    r"|(?:nie|niemals|nichts|nix|never|nothing)(?: \w{1,10}){0,3} (?:bestellt|gekauft|abgeschlossen|ordered|bought"
    r"|signed)|(?:kenn\w?|kannte) (?:ich )?(?:die |das |den |sie )?(?:gar |überhaupt )?(?:nicht|nich|ned|net)"
    r"|never heard of|don't know them)(?!\w)"
)
# "Hab Angst, dass ich ins Gefängnis muss": nobody threatens with it.
_FEARS = regex(
    r"(?<!\w)(?:angst|fürchte|befürchte|kann ich|komm(?:e|t)? ich|muss ich|afraid|scared|worried|can i|could i|will i"
    r"|can they|können die|dürfen die)(?!\w)[^.!;]{0,60}"
)


def fake_collector(text: str) -> bool:
    """Does somebody tell of a collector's demand that bears a sure sign, or an odd account or sender and another one?
    Who has a court's paper or a bailiff has no such message."""
    words = _FEARS.sub(" ", spoken(text))
    if not _COLLECTS.search(words) or not _WANTS.search(words) or court(text) or beyond(text):
        return False
    odd = [bool(_FOREIGN_ACCOUNT.search(words)), bool(_FREE_MAIL.search(words))]
    return any(sign.search(words) for sign in _SURE) or (any(odd) and (all(odd) or bool(_BESIDE.search(words))))


def in_the_register(text: str) -> bool:
    """Is it said that the register of collectors has them?"""
    words = spoken(text)
    return bool(_REGISTERED.search(words)) and not _NOT_IN.search(words) and "?" not in text


_REGISTERED = regex(
    r"^\W*(?:(?:yes|ja|doch),? )?in the register\W*$"
    r"|(?<!\w)(?:steht|stehen|sind|ist|gefunden|drin|are|is|they're|it's|found)(?: \w{1,8}){0,3}"
    r" (?:im|in dem|in the|on the) (?:rechtsdienstleistungs|dienstleistungs)?register(?!\w)"
    r"|(?<!\w)(?:im|in the) (?:rechtsdienstleistungs)?register (?:steht|stehen|sind|ist|gefunden|drin|they are|it is)"
    r"(?!\w)"
)
_NOT_IN = regex(r"(?<!\w)(?:nicht|nich|net|ned|nix|kein\w*|nie|not|no|isn't|aren't|nothing)(?!\w)")

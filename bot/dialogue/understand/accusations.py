"""What others say that somebody did not pay: no word of the person's own. Whether it is true it does not know."""

from bot.patterns import regex

_SAYS = (
    r"sagen|sagt|sagte|sagten|behaupt\w{1,4}|mein(?:en|t|te|ten)|schreiben|schreibt|schrieb|hei(?:ß|ss)t|says?|said"
    r"|claims?|claimed|writes?|wrote|thinks?|denken|denkt|glauben|glaubt|believes?"
    r"|(?:händ|hend|haben|hat|ham|hom|hot) (?:gseit|gsogt|gsagt|gesagt|gschribe|gmeint|behauptet|geschrieben)"
)
_NOT_PAID = (
    r"(?: (?!aber|but|dabei|obwohl)[^\s.!?;]{1,25}|[.,](?=\d)\S{1,12}){0,3}?"
    r"(?: (?!aber|but|dabei|obwohl)[^\s.!?;]{0,24}(?:[^\s.!?;,]|,(?= (?:die|das|der|dass|which|that)(?!\w)))"
    r"|[.,](?=\d)\S{1,12}){0,7}?"
    r" (?:nicht|nich|nöd|nid|ned|net|nie|noch nicht|not|never|did(?:n't|nt| not)"
    r"|ha(?:ven't|vent|sn't|snt|dn't|dnt|s not|ve not))(?: \w{1,12})?"
    r" (?:bezahlt|gezahlt|zahlt|bezalt|zoit|überwiesen|beglichen|paid|pay)(?: hätte\w{0,1}| habe?n?| hab)?(?!\w)"
)
_ACCUSED = (
    r"(?<!\w)(?<!mein )(?<!meine )(?<!my )(?:(?!(?:ich|i|wir|we|mir|habe?|not|nicht)(?!\w))[\w-]{2,25} "
    rf"(?:{_SAYS})|(?:(?<=[,;.!] )|(?<=and )|(?<=und ))(?:says?|claims?|sagen|sagt|behaupte[nt])"
    r"|angeblich|supposedly|allegedly|(?:ich|i|wir) (?:hätten?|hätt|soll|sollen)"
    rf"|(?:i|we)(?:'m| am| are) supposed to have)(?!\w),?{_NOT_PAID}"
)
# "Nicht bezahlt, sagen die", "not paid, they claim".
_SAID_BEHIND = (
    r"(?<!\w)(?:(?:nicht|nich|nie|not|never)(?: \w{1,12})? (?:bezahlt|gezahlt|überwiesen|beglichen|paid)|unbezahlt"
    rf"|unpaid),? (?:(?:{_SAYS}) (?!(?:ich|i|wir|we|mir)(?!\w))[\w-]{{2,20}}|(?:they|sie|die|he|man) (?:{_SAYS}))(?!\w)"
)
# "Angeblich ist die Rechnung unbezahlt", "they say the bill is unpaid", "laut Amazon nicht bezahlt".
_UNPAID = (
    rf"(?<!\w)(?:(?:angeblich\w{{0,2}}|supposedly|allegedly|(?:they|sie|die|he|man) (?:{_SAYS}))(?!\w)"
    r"(?: (?!aber|but|dabei|obwohl)[^\s!?;]{1,25}){0,8}? (?:unbezahlt\w{0,2}|unpaid)"
    r"|(?:laut|according to) [\w-]{2,20}(?: (?!aber|but)[^\s.!?;]{1,25}){0,5}?"
    r" (?:nicht|not|nie|never) (?:be|ge)?(?:zahlt|paid))(?!\w)"
)
# "Amazon sagt, eine Rechnung ist offen", "zalando says my order is unpaid", "klarna says i have to pay 45 euro".
_BILLS = (
    r"(?:\w{0,12}rechnung(?:en)?|betr[aä]ge?|zahlung(?:en)?|posten|raten?|bills?|invoices?|payments?|amounts?"
    r"|fees?)"
)
_WORD = r"(?: (?!(?:aber|but|dabei|obwohl|kein\w{0,2}|nicht|nix|nichts|no|not)(?!\w))[^\s!?;]{1,25})"
_STILL_OPEN = (
    r"(?<!\w)(?<!mein )(?<!meine )(?<!my )(?!(?:ich|i|wir|we|mir|habe?|not|nicht)(?!\w))[\w-]{2,25}"
    rf" (?:{_SAYS})(?!\w),?(?:{_WORD}{{0,5}}? {_BILLS}{_WORD}{{0,4}}? (?:offen|unbezahlt|fällig|open|outstanding"
    rf"|overdue|unpaid|due)|{_WORD}{{0,5}}? (?:bestellung(?:en)?|orders?){_WORD}{{0,3}}? (?:unbezahlt|unpaid)"
    r"|,?(?: that)? (?:i|we) (?:still )?(?:have to|must|need to|got to|should) pay)(?!\w)"
)
# "79,90, die ich nicht gezahlt haben soll", "weil ich 240 Euro nicht bezahlt hätte".
_SHALL_NOT = (
    r"(?<!\w)(?<!wenn )(?<!falls )(?<!ob )(?:ich|wir) (?:[\w€$£.,]{1,14} ){0,4}?(?:nicht|nich|nie)(?: \w{1,10})?"
    r" (?:(?:be|ge)?(?:zahlt|zalt|glichen)|überwiesen)"
    r" (?:(?:habe?n?|hätt\w{0,2}) soll?\w{0,3}|hätten?(?! (?:ich|wir)(?!\w)))(?!\w)"
)
_ACCUSED = f"(?:{_ACCUSED}|{_SAID_BEHIND}|{_UNPAID}|{_STILL_OPEN}|{_SHALL_NOT})"
_HAS_NOT = regex(_ACCUSED)
_BUT_HAS = regex(
    rf"{_ACCUSED}(?: [\w€$£.,]{{1,12}}){{0,4}}?[\s,.!;:–-]{{1,4}}"
    r"(?:(?:habe?n?|ham) (?:ich|i|ma|wir) (?:aber|doch|wohl|sehr wohl|schon|längst)"
    r"|(?:doch|aber),? (?:das )?(?:habe?n?|ham) (?:ich|i|wir)|(?:but )?(?:i|we) (?:did|have)(?! not|n't)"
    r"|(?:das )?(?:stimmt|stimmd) (?:aber |so |ja )?nicht)(?!\w)"
)


# "Weil 89 Euro offen sind", "89 euro are outstanding".
_OPEN = regex(
    r"(?:\d\s?(?:€|eur\w{0,3}|chf|franken|pounds|£|dollars?)|(?:€|eur|chf|fr\.|£|\$) ?\d[\d.,]{0,8}|\d[.,]\d\d)"
    r" (?:(?:sind|ist|seien|sei|wären|wäre|noch|immer|angeblich|are|is|still|supposedly|allegedly|unbezahlt) ){0,3}"
    r"(?:offen|unbezahlt|outstanding|unpaid|overdue|open)(?!\w)"
    # "Gesperrt wegen 80 Euro", "because of 80 euro"; of what was "wegen 80 Euro Überweisung" nobody knows.
    r"|(?<!\w)(?:wegen|wg\.?|because of|due to)(?: (?:angeblich\w{0,2}|so|nur|lumpigen|lächerlichen|läppischen|lausigen"
    r"|schlappen|gerade mal|about|just|only|a|unpaid|lousy|supposed)){0,3}"
    r" (?:[€£$]\d[\d.,]{0,8}|\d[\d.,]{0,8} ?(?:€|eur\w{0,3}|chf|franken|pounds|£|dollars?))(?=\s?(?:$|[,;!?)]"
    r"|\.(?!\d))|\s(?:gesperrt|dicht|zu|offen\w*"
    r"|rückst\w*|schulden|forderung|debt|unpaid|die ich|das ich|that i|which|obwohl|aber|und|and|but)(?!\w))"
    r"|(?<!\w)(?:offen|outstanding|unpaid) (?:sind|seien|wären|are|is|ist) (?:noch |still |angeblich )?[€£$]?\d"
)
SENTENCE = regex(r"(?<!\d)[.!?;]\s|(?<=\d)[!?;]\s")
_NEAR = 40  # characters beside a sum in which it is told whose it is


def called_open(words: str) -> str:
    """What stands beside a sum that is said to be open; empty where none is."""
    found = _OPEN.search(words)
    if found is None:
        return ""
    before, behind = words[max(0, found.start() - _NEAR) : found.start()], words[found.end() : found.end() + _NEAR]
    return SENTENCE.split(before)[-1] + found[0] + SENTENCE.split(behind, maxsplit=1)[0]


def accused(words: str) -> bool:
    """Do spoken words tell that somebody says so?"""
    return _HAS_NOT.search(words) is not None


def rebutted(words: str) -> bool:
    """Is it contradicted right behind: "sagt, ich hätte nicht bezahlt. hab ich aber", "but I did"?"""
    return _BUT_HAS.search(words) is not None


def without_accusations(words: str) -> str:
    """The words with a space in the place of each."""
    return _HAS_NOT.sub(" ", words)

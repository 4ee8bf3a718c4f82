"""A claim of which only a part was paid: "nur 40 von 64", "nur teilweise bezahlt, 40 euro", "paid only 40". Whether the
rest is owed it never knows."""

from dataclasses import dataclass

from bot.case import Money
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.own_payments import lived_on
from bot.dialogue.understand.text import level
from bot.dialogue.understand.wanted_sums import WANT
from bot.patterns import regex

_SUM = r"\d{1,5}(?:[.,]\d{1,2}(?!\d))?(?![\d/:-]|[.,]\d)(?: ?(?:€|euros?|eur|franken|chf|pounds?|£)(?!\w))?"
_NO_COUNT = (
    r"(?! ?(?:%|\.\s?\d|x\b|mal\b|prozent|percent|raten?\b|tag|day|woche|week|monat|month|jahr|year|stück|artikel"
    r"|items?|uhr\b))"
)
_ONLY = r"(?:nur|bloß|bloss|lediglich|erst|bisher|bislang|only|just|so far)"
_BY = r"(?:(?:die|davon|etwa|ca\.?|about|exakt|genau|so|of it|thereof|halt|noch) )?"
_PAID = r"(?:(?:be|ge|ange|b)?(?:zahlt|zoit|zohlt)|überwiesen|paid|transferred)"
_FILL = (
    r"(?!(?:nicht|nich|nie|kein\w*|not|never|rest)(?!\w))(?!\S*[^\W\d]\.\s)(?!\d+(?:[.,]\d\d)?(?:€|\s))[^\s,;!?]{1,14}"
)
_I = r"(?:ich|i|hab|habe|haben|wir|we|hob|ha|have|i've)"
_END = r"(?= ?(?:$|[,;!?)]|\.(?!\d)|(?:am|on|und|and|aber|but|habe?|davon|darauf|of it)(?!\w)))"
# "64,90 von 2024": a bill of that year.
_NO_YEAR = r"(?!(?:199|20[0-3])\d(?![.,]?\d| ?(?:€|euros?|eur|franken|chf|pounds?|£)))"
_OF = (
    rf"(?:von|of|statt|instead of) (?:(?:den|der|the|insgesamt|gesamt|total) )?{_NO_YEAR}(?P<whole>{_SUM}){_NO_COUNT}"
    rf"(?:(?: (?:are|is|were|sind|ist|waren|hab ich|habe ich))? {_PAID}(?!\w)|{_END})"
)
# What was not paid yet.
_OPEN = (
    r"(?:nicht|nich|not|offen|open|fehlt|fehlen|missing|kommt|folgt|comes?|coming|later|später|noch|couldn't|konnte"
    r"|hatte"
    r"|zahle?)"
)
_LEFT = (
    rf"(?:(?:und|aber|and|but) )?(?:(?:(?:den|der|the|not the) )?rest(?: (?!mit|per|am|on|by|with|via)[^\s,;!?]{{1,10}}"
    rf"){{0,3}}? {_OPEN}|(?:mehr|more) (?:[^\s,;!?]{{1,10}} ){{0,3}}{_OPEN}|{_SUM} (?:(?:sind|ist|are|is|noch|still)"
    r" ){0,3}(?:offen|open|fehlen|fehlt|missing))(?!\w)"
)
_SHARE = (
    r"(?<!erste )(?<!first )(?:(?:die )?hälfte|half(?: of (?:it|that|them))?|(?:den )?(?:grö(?:ß|ss)ten|großen) teil"
    r"|(?:einen|nen) teil|das meiste|most of it|(?:alles|all|everything) (?:bis auf|außer|ausser|but|except)"
    rf" (?:die |the )?(?:letzten |last )?{_SUM})(?: davon| (?:von|of) (?:den |der |dem |the )?{_SUM})?"
)
_RULES = (
    # "Nur 40 von 64", "40 von den 64 gezahlt"
    rf"(?<!\w)(?:{_ONLY} )?{_BY}(?P<part>{_SUM}) (?:{_PAID} )?{_OF}",
    # "Von den 64 hab ich nur 40 bezahlt", "of the 64 i paid only 40"
    rf"(?<!\w)(?:von|of) (?:(?:den|der|the) )?{_NO_YEAR}(?P<whole>{_SUM}) (?:(?:{_I}|{_PAID}|{_ONLY}|erst|schon|ja)"
    rf" ){{1,5}}"
    rf"{_BY}(?P<part>{_SUM})(?: {_PAID}(?!\w)|{_END})",
    # "Nur 40 davon bezahlt", "only 40 paid"
    rf"(?<!\w){_ONLY} {_BY}(?P<part>{_SUM}){_NO_COUNT} (?:{_I} ){{0,2}}"
    rf"(?:da(?:von|rauf) |drauf |of (?:it|that) )?{_PAID}(?!\w)",
    # "Überwiesen am 3.11. aber nur 40", "I paid only 40"
    rf"(?<!\w){_PAID}(?:[ ,](?!{_ONLY}(?!\w))[^\s!?;]{{1,14}}){{0,5}}[ ,]{{1,2}}"
    rf"(?P<tail>(?:aber |but |und zwar )?{_ONLY} {_BY}(?P<part>{_SUM}){_NO_COUNT}{_END})",
    # "I paid 40 of that", "davon hab ich 40 bezahlt", "40 davon bezahlt"
    rf"(?<!\w){_PAID} {_BY}(?P<part>{_SUM}){_NO_COUNT} (?:of (?:it|that|this|them)|davon)(?!\w)",
    rf"(?<!\w)davon (?:{_FILL} ){{0,4}}{_BY}(?P<part>{_SUM}){_NO_COUNT} (?:{_FILL} ){{0,5}}{_PAID}(?!\w)",
    rf"(?<!\w)(?P<part>{_SUM}){_NO_COUNT} davon (?:{_FILL} ){{0,6}}{_PAID}(?!\w)",
    # "60 hab ich am 14.10. gezahlt, den rest noch nicht", "40 sind bezahlt, 40 noch offen", "paid 40, more I couldn't"
    rf"(?<!\w)(?P<part>{_SUM}){_NO_COUNT} (?:{_FILL} ){{0,6}}{_PAID}(?: {_FILL}){{0,3}}[ ,.]{{1,2}}{_LEFT}",
    rf"(?<!\w){_PAID} {_BY}(?P<part>{_SUM}){_NO_COUNT}(?: {_FILL}){{0,4}}[ ,.]{{1,2}}{_LEFT}",
    # "So far I've paid 40"
    rf"(?<!\w)(?:so far|bisher|bislang) (?:(?:{_I}|{_PAID}) ){{1,4}}{_BY}(?P<part>{_SUM}){_NO_COUNT}(?: {_PAID}(?!\w)"
    rf"|{_END})",
    # "I only paid 40"
    rf"(?<!\w)only (?:paid|transferred) {_BY}(?P<part>{_SUM}){_NO_COUNT}(?: {_OF})?",
    # "Nur teilweise bezahlt, 40 euro", "nicht alles bezahlt"
    r"(?<!\w)(?:(?:nur |bloß |bisher |erst )?(?:teilweise|zum teil|teils)|(?:nur |bloß )?(?:einen|nen) teil"
    r"|(?:nicht|nich|ned|net|nöd) (?:alles|ganz|voll|vollständig|komplett|die ganze\w? (?:rechnung|summe)"
    r"|den ganzen betrag|das ganze)(?: davon)?)"
    rf" {_PAID}(?:(?:,|:|;|\.| -| –)? (?:und zwar |sondern )?(?:{_ONLY} )?{_BY}(?P<part>{_SUM}){_NO_COUNT}(?: {_OF})?"
    rf"{_END})?",
    r"(?<!\w)(?:only )?(?:(?:paid|transferred) (?:(?:it|that|only|just) )?(?:partly|partially|in part|a part|part"
    r"|some)(?: of it)?|(?:partly|partially) paid|(?:didn't|did not|haven't|have not|not) (?:pay|paid) (?:it )?"
    r"(?:all|everything|in full|the whole (?:bill|sum|thing|amount))(?: of it)?)"
    rf"(?:(?:,|:|;|\.| -| –)? (?:{_ONLY} )?{_BY}(?P<part>{_SUM}){_NO_COUNT}(?: {_OF})?{_END})?",
    # "Die Hälfte hab ich bezahlt", "I paid most of it", "alles bis auf 10 Euro bezahlt"
    rf"(?<!\w){_SHARE} (?:{_FILL} ){{0,4}}{_PAID}(?!\w)|(?<!\w){_PAID}"
    rf" (?:(?:{_I}|{_ONLY}|ja|aber) ){{0,4}}{_SHARE}(?!\w)",
)
_TELLS = tuple(regex(rule) for rule in _RULES)
# The answer to "is it paid?": "ja aber nicht alles", "nur 40", "partly".
_ANSWERS = regex(
    rf"(?:(?:ja|nein|ne|naja|jein|well|yes|no|aber|but|doch)[ ,.]{{1,3}}){{0,3}}(?:{_ONLY} {_BY}(?P<part>{_SUM})"
    r"|(?:nur |bloß |only |zumindest )?(?:teilweise|zum teil|teils|(?:einen|nen) teil|partly|partially"
    r"|in part|a part|part of it)"
    r"|(?:noch )?(?:nicht|nich|ned|net|not|not quite) (?:alles|ganz|voll|vollständig|komplett|all|everything|fully"
    r"|in full)(?: of it)?)"
    rf"(?:[ ,]{{1,2}}(?:{_ONLY} )?{_BY}(?P<sum>{_SUM})(?: davon)?)?"
    r"(?P<on>,? (?:am|vom|on) (?:the )?\d[\w.]{0,9}(?: \w{3,9})?)?[ .!]*"
)
_GATE = regex(
    r"(?<!\w)(?:nur|bloß|bloss|lediglich|erst|bisher|bislang|only|just|von|davon|of|statt|teil\w*|part\w*|nicht|nich"
    r"|ned"
    r"|net|nöd|not|didn't|haven't|some|rest|hälfte|half|meiste|so far|bis auf|außer|ausser|but|except|mehr|more|offen"
    r"|open)(?!\w)"
)
_PAYS = regex(rf"(?<!\w)(?:{_PAID}|pay)(?!\w)")
# What others say, what shall be, what they pay, and what is lived on.
_NOT_TOLD = regex(
    r"\?|(?<!\w)(?:angeblich|laut|soll\w{0,3}|hätte\w{0,2}|würde\w{0,2}|könn\w{1,3}|kann|will|wollen|wenn|falls|muss"
    r"|(?:sie|die|they|he|otto|paypal|amazon) (?:sag\w{1,3}|behaupt\w{1,3}|mein\w{1,3}|schreib\w{1,3}|says?|claims?)"
    r"|behaupt\w{1,3}|allegedly|supposedly|claims?|would|should|must|could|if|wurden?|wird|werden"
    r"|(?:die|sie|kund\w+|käufer\w*|they|buyers?|customers?) (?:hat|habe?n?|ham|has|have)(?! (?:ich|wir|i)(?!\w))"
    r"|(?:mir|mich|me) (?:\w{1,10} ){0,3}(?:ge|be|aus)?(?:zahlt|überwiesen)|paid me|paid out|ausgezahlt|erstattet"
    r"|refunded|zurück\w*|back|(?:dann|danach|später|then) (?:noch )?(?:die anderen|die restlichen|die übrigen|den rest"
    r"|the others?|the rest))(?!\w)"
)
# "Die wollen 90 Euro, 40 hab ich bezahlt": what they want is no doubt about what was paid.
_WANTED = regex(rf"(?<!\w)(?:\w{{2,12}} )?{WANT} [^,.!?;]{{0,20}}\d[^,!?;]{{0,15}}, ")
_WANTED_BEHIND = regex(
    r"[,;]? (?:(?:und|aber|and|but|jetzt|now|nun|trotzdem|dafür) ){0,2}(?:[^\s.,!?;\d]{1,14} ){0,3}"
    rf"{WANT} [^,.!?;\d]{{0,30}}\d[^!?;]{{0,8}}"
)
_SENTENCE = regex(
    r"[\n!?;]|\.(?=\s|$)(?:(?<!\d\.)|(?<=,\d\d\.))|,\s(?=(?:und|and|aber|but|jetzt|now|trotzdem)\s(?!nur|only))"
    r"|\s(?=(?:und|and|aber|but) (?:(?:be|ge)zahlt|überwiesen|ich hab|hab|habe|i|i've|paid) |(?:und|and|aber|but) $)"
)

# "I paid 40 of that on 3 October": the day is the payment's.
_DAY_BEHIND = regex(r",? (?:am|on|vom) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?:\.\d{1,2}\.?|\.? [a-zäöü]{3,9})?(?!\w)")
_INSTEAD = regex(r"\d ?(?:€|euros?|eur)?,? (?:(?:an)?statt|instead of) ")  # "89,50 statt 121,40": a sum put right
_REST = regex(r"(?<!\w)(?:rest|restliche\w?|restbetrag|remainder)(?!\w)")


@dataclass(frozen=True)
class Part:
    """What was paid, and of how much, each None where it is not told; `rest` is what else the text says, `said` the
    words that tell of the part."""

    money: Money | None
    whole: Money | None
    rest: str
    said: str = ""


def part_answered(text: str) -> Part | None:
    """The part that an answer to "is it paid?" names, or that it was one."""
    found = _ANSWERS.fullmatch(level(text).strip())
    return Part(_money(found["part"] or found["sum"]), None, "", found["on"] or "") if found else None


def part_payment(text: str, paid: bool = False) -> Part | None:
    """The part that a text tells was paid by its writer; `paid`: that they paid is known, so "nur 40 von 64" is one."""
    small = level(text)
    if not _GATE.search(small) or not (_PAYS.search(small) or (paid and not _INSTEAD.search(small))):
        return None
    for rule in _TELLS:
        found = rule.search(small)
        told = found and _WANTED.sub("", _sentence(small, found.start(), found.end()))
        if not found or not told or _NOT_TOLD.search(told) or lived_on(told) or not (paid or _PAYS.search(told)):
            continue
        groups = found.groupdict()
        money, whole = _money(groups.get("part")), _money(groups.get("whole"))
        if (money and money.cents == 0) or (money and whole and money.cents >= whole.cents):
            continue
        if money is None and _REST.search(small):
            continue  # "part of it by voucher, the rest by card"
        start = found.start("tail") if groups.get("tail") else found.start()
        behind = _DAY_BEHIND.match(small, found.end())
        end = behind.end() if behind else found.end()
        return Part(money, whole, f"{text[:start]} {text[end:]}".strip(), text[start:end])
    return None


def _sentence(small: str, start: int, end: int) -> str:
    """The sentence around a place."""
    before, behind = _SENTENCE.split(small[:start])[-1], _SENTENCE.split(small[end:], maxsplit=1)[0]
    mark = small[end + len(behind) : end + len(behind) + 1]
    return f"{before}{small[start:end]}{_WANTED_BEHIND.sub('', behind)}{mark if mark == '?' else ''}"


def _money(digits: str | None) -> Money | None:
    return amount(digits if not digits or not digits[-1].isdigit() else f"{digits} €") if digits else None

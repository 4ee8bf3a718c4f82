"""What a buyer, a customer or a guest did to who sells, and what was written to them: "ein Käufer hat schon 120 €
überwiesen", "hab der Käuferin am 10.11. geschrieben". None of it is between the firm and the person."""

import re

from bot.dialogue.understand.claims import blocked, claim_alleged, own_sums
from bot.dialogue.understand.text import level
from bot.patterns import regex

_WHO = (
    r"(?:käufer(?:in)?|kund(?:e|in)|gast|mieter(?:in)?|fahrgast|besteller(?:in)?|buyer|customer|guest|client|renter"
    r"|purchaser)"
)
_AGAIN = (
    r"(?:am \d|on|dann|hat|hod|will|wollte|wartet|verlangt|fordert|das geld|geld|sein|ihr|wants|wanted|asked|demanded"
    r"|says|said|then|has|had|opened|left|wrote)"
)
# On and on, but not to what somebody else did; the stops of days and the commas of sums are within.
_ON = (
    r"(?:(?:(?! (?:und|and|aber|but|dann|then|jetzt|now|seitdem|daraufhin|weil|because)(?!\w))[^.!?;,\n]"
    rf"| (?:und|and) (?={_AGAIN}(?!\w))|(?<=\d),(?=\d)|\.(?=\d)|(?<=\.\d)\.|(?<=\.\d\d)\.|(?<=\d)\.(?= ?[a-zäöü]))"
    r"){0,160}"
)
_DID = (
    r"(?:hat|hod|hot|hatte|habe|will|wollte|verlangt|verlangte|fordert|forderte|behauptet|wartet|schrieb|opened|filed"
    r"|wrote|has|had|sent|asked|wants?|wanted|messaged|paid|left|raised|started|demanded|claims|claimed|complained)"
)
_THEIR_DEED = regex(rf"(?<!\w)(?<!als )(?<!bin )(?P<who>{_WHO}) {_DID}(?!\w)(?P<rest>{_ON})")
_OF_IT = regex(
    r"(?<!\w)(?:überwiesen|(?:be)?gezahlt|bezahlt|geld|\w{0,4}zurück\w*|verlangt\w?|forder\w*|will|wollte|käuferschutz"
    r"|geschrieben|geschickt|beschwer\w*|gemeldet|geantwortet|angerufen|bestätigt|paid|money|refund|back|chargeback"
    r"|dispute|case|claim|wrote|sent|messaged|asked|wants?|complain\w*|wrote|abgeholt|schrieb|review"
    r"|\d+ ?(?:€|euros?))(?!\w)"
)
_TO_THEM = regex(
    r"(?<!\w)(?:(?:ich|i) )?(?:hab|habe|hob|hatte|have|had|wrote|messaged|emailed|called|told|asked|sent|i)(?!\w)"
    r"(?: (?:ich|i|mit|to|a message to|am \d{1,2}\.\d{1,2}\.?|on \d{1,2} \w{3,9}|gestern|schon|auch|noch|dann)){0,3}"
    rf" (?:der|dem|den|the|my|mein\w{{1,2}}) (?P<who>{_WHO}|kunden)(?!\w) ?{_ON}"
    r"(?:, ?(?:der|die|er|sie|he|she|and he|and she|but he|but she) (?:hat|hod|hatte|has|had|didn't|never|says?|said"
    rf"|antwortet|meldet)(?!\w){_ON})?"
)
_WRITTEN = regex(
    r"(?<!\w)(?:geschrieben|gschrieben|angeschrieben|gemailt|geantwortet|gesagt|angerufen|gesprochen|telefoniert"
    r"|gefragt|geschickt|wrote|messaged|emailed|called|told|asked|written|answered|replied|sent)(?!\w)"
)
_GROUND = regex(
    r"(?<!\w)(?:weil|da|wegen|nachdem|angeblich|sagen|sagt|dass|because|since|that|says?|said|claims?|if|wenn|falls)"
    r"(?: (?:ein\w?|der|die|das|mein\w?|a|an|the|my|one|some|irgendein\w?|\w{3,12}))?(?: \w{3,14})? $"
)
_IN_RED = regex(r"(?<!\w)(?:minus|negative?|miesen|overdrawn|im soll)(?!\w)|(?:^|\s)[-–][€£$]?\d")
_OVER_IT = regex(
    r"(?<!\w)(?:von mir|from me|(?:soll|muss|müsste) ich|ich (?:soll|muss)|i (?:have to|should|must|need to) pay"
    r"|(?:die|das|es|der betrag|it|they|which|that) (?:hängt|hängen|liegt|liegen|steckt|stecken|ist|sind|is|are|sits?)"
    r" (?:jetzt |nun |noch |now |still )?(?:fest|drauf|dort|da|weg|eingefroren|gesperrt|stuck|frozen|held|gone))(?!\w)"
)
# "Der Kunde hat die Forderung zu zahlen", as a firm writes of the person.
_OWES = regex(
    r"forderung|mahn|inkasso|schuld|rechnung|zu zahlen|(?<!\w)(?:debts?|invoices?|owes?|collect\w*|bills?)(?!\w)"
)
_BACK = 60  # characters before it in which its ground would stand


def without_customers(text: str) -> str:
    """The text without that, where the firm demands nothing over it, and neither the block nor money of one's own hangs
    on it."""
    small = level(text)
    found = [*_told(small, _THEIR_DEED, _OF_IT), *_told(small, _TO_THEM, _WRITTEN)]
    rest = text
    for one in sorted(found, key=lambda one: -one.start()):
        rest = rest[: one.start()] + rest[one.start("who") : one.end("who")] + rest[one.end() :]
    return rest if found and _apart(text, rest) else text


# "Hab die Ware geschickt, kam am 21.10. an": to who bought it.
_GOODS = regex(
    r"(?<!\w)(?:die|das|den|alles|the) (?:ware|artikel|paket|päckchen|sendung|bestellung|goods|item|parcel|package)"
    r"(?: (?:hab|habe|ist|is|was|am|on|ich|i|auch|ja|schon|\d{1,2}\.\d{1,2}\.?)){0,5}"
    r" (?:geschickt|verschickt|versendet|abgeschickt|rausgeschickt|shipped|sent)(?!\w)(?: am \d{1,2}\.\d{1,2}\.?)?"
    r"(?:,? (?:und |and )?(?:kam|ist|sie kam|it|es kam|arrived)(?!\w)"
    r"(?:[^.!?;,\n]|(?<=\.\d)\.|(?<=\.\d\d)\.|\.(?=\d))*)?"
)


def without_goods(text: str) -> str:
    """The text without what was sent to a buyer: no word to the firm."""
    found = _GOODS.search(level(text))
    return text[: found.start()] + text[found.end() :] if found else text


def _told(small: str, rule: "re.Pattern[str]", sign: "re.Pattern[str]") -> list["re.Match[str]"]:
    found = (one for one in rule.finditer(small) if sign.search(one[0]) and not _OWES.search(one[0]))
    return [one for one in found if not _GROUND.search(small[max(0, one.start() - _BACK) : one.start()])]


def _apart(text: str, rest: str) -> bool:
    if blocked(text) and not blocked(rest):
        return False
    if _IN_RED.search(level(text)) or _OVER_IT.search(level(rest)):
        return False
    return claim_alleged(rest) is not True and len(own_sums(text)) == len(own_sums(rest))

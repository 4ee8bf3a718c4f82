"""The day by which the other side says that it will have looked, answered or opened the account: "sie prüfen bis
20.12.", "they said they'd get back by 20 December". What is asked of the person by a day is none, nor is a day that is
over."""

from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_GAP = r"(?: [^\s!?;]{1,24}){0,7}?"
_DO = (
    r"(?:prüfen|prüft|geprüft|überprüfen|überprüft|checken|checkt|melden|meldet|antworten|antwortet"
    r"|entscheiden|entscheidet"
    r"|entschieden|bearbeiten|bearbeitet"
    r"|zurückrufen|zurückmelden|anschauen|ansehen|schauen|schaut|rückmeldung|antwort"
    r"|bescheid|entscheidung|freischalten|entsperren|freigeben|freigeschaltet|entsperrt|freigegeben|rufen|ruft"
    r"|get back|be back|come back|review|reviewed|check|checked|look into|look at|answer|reply|respond|decide|decided"
    r"|be in touch|get in touch|call|contact|hear|email|write|unlock|unlocked|reopen|reopened|restore|restored)"
)
_THEY = (
    r"(?:sie|die|der|er|man|support|kundenservice|kundendienst|hotline|bank|firma|sachbearbeiter\w{0,3}|amazon|paypal|ebay"
    r"|klarna|vinted|jemand|es|they|he|she|someone|somebody|i'll|we'll|it|das konto|mein konto|my account|the account)"
)
_PLEDGED = regex(
    rf"(?<!\w){_THEY}(?:'ll|'d)?(?!\w){_GAP} {_DO}(?!\w)"
    rf"|(?<!\w){_DO}(?!\w){_GAP} (?:sie|die|sich)(?!\w)"
    r"|(?<!\w)(?:prüfung|überprüfung|bearbeitung|review|check|investigation)(?!\w)"
    r"(?: \w{1,10}){0,2} (?:dauert|läuft|geht|takes?|lasts?|runs?|will take|bis)(?!\w)"
    r"|(?<!\w)(?:wir|we)(?:'ll| will)? (?:melden uns|prüfen|antworten|get back|review|reply|answer)(?!\w)"
    r"|(?<!\w)(?:versprochen|zugesagt|angekündigt|promised)(?!\w)"
    r"|(?<!\w)(?:antwort|rückmeldung|bescheid|reply|answer|decision|entscheidung) (?:kommt|soll|käme|will|should"
    r"|is due|bis|by)"
)
_BY = regex(
    r"(?<!\w)(?:bis|innerhalb|binnen|in|am|im|nächste\w?|kommende\w?|ende|spätestens|by|until|within|on|before|next|end|till"
    r"|the latest|no later)(?!\w)"
)
_ASKED_OF_ME = regex(
    r"(?<!\w)(?:zahl\w{0,3}|bezahl\w{0,3}|überweis\w{0,3}|ich soll\w{0,3}|muss ich|ich muss|i must|i should"
    r"|i have to|i need"
    r"|einreich\w{0,3}|frist|widersprech\w{0,3}|gesperrt|sperren|sperrt|schliess\w{0,3}|geschlossen|lösch\w{0,3}|gelöscht"
    r"|nicht|nich|net|nie|nichts|nix|kein\w{0,2}|not|no|never|nothing|won't|pay|deadline|gericht|court|inkasso|gekündigt"
    r"|kündig\w{0,3}|wenn|falls|if|unless|bitte|please|nachweis|ausweis|unterlagen|documents?|will ich|möchte ich"
    r"|i want|von mir|von uns|from me|from us|hoffe\w{0,2}|hope|urlaub|miete|rent)(?!\w)"
)
_BITS = regex(r"[;!?\n]|\.(?=\s+[^\W\d])(?<!\d\.)|(?<=\d{4})\.\s|(?<=\d\.\d\d)\.\s(?=[A-Z])|\s(?:und|and|aber|but)\s")
_MOST = 40


def pledged_day(text: str, today: date) -> date | None:
    """The first such day that is to come."""
    bits = _BITS.split(text)[:_MOST]
    found = (coming(part, today) for bit in bits for part in (bit, *bit.split(", ")) if _pledges(spoken(part)))
    return next((on for on in found if on), None)


def _pledges(words: str) -> bool:
    return bool(_PLEDGED.search(words) and _BY.search(words)) and not _ASKED_OF_ME.search(words)

"""Two words of the other side in one text, one after the other: "erst hieß es, es wird freigegeben, heute kam die Mail,
dass es gesperrt bleibt". The later one is how it stands. Who said them it never knows."""

from datetime import date

from bot.case import When
from bot.dialogue.understand.days import days, doubtful
from bot.dialogue.understand.pasted import pasted
from bot.dialogue.understand.text import level
from bot.patterns import regex

LONGEST, NEAR = 400, 40
_DAY = r"(?:\d{1,2}\.\s?\d{1,2}\.?(?:\d{2,4})?|\d{1,2}\.? ?[a-zäöü]{3,9}|[a-zäöü]{3,9} \d{1,2})"
_SAYS = (
    r"(?:kam|kommt|hie(?:ß|ss)|hei(?:ß|ss)t|schr(?:ei|ie)b\w{0,3}|sag\w{1,3}|meinen?|mein(?:t|te|ten)|came|comes|says?"
    r"|said|wrote|writes?|told|got|hab\w? (?:ich|sie|die)|haben (?:sie|die)|they|i|bekam)"
)
_THEN = regex(
    r"(?:[.,;!]\s+|\s)(?=(?:(?:und|aber|but|and) )?(?:heute|dann|jetzt|nun|inzwischen|mittlerweile|today|then|now"
    rf"|(?:am|on) {_DAY}) (?:(?:dann|doch|auf einmal|plötzlich|suddenly|then) )?{_SAYS}(?!\w))"
)
_TOLD = regex(
    r"(?<!\w)(?:hie(?:ß|ss)|gesagt|sagten?|geschrieben|schrieb\w{0,2}|mail|zugesagt|versprochen|said|told|wrote|promised"
    r"|email|answered|geantwortet)(?!\w)"
)
_BY_THEM = regex(
    r"(?: (?:am telefon|telefonisch|per \w{4,6}|im chat|on the phone|by phone|by e?-?mail|in the chat))?,?"
    r"(?: (?:dann|doch|noch|auch|mir|uns|sie|die|er|es|man|haben|habe|hat|wurde|eine?r?|they|he|she|it|someone|support"
    r"|me)){0,3}"
    r" (?:kam|hie(?:ß|ss)|sag(?:t|en|te|ten)|gesagt|schr(?:ei|ie)b\w{0,3}|geschrieben|meinten?|came"
    r"|said|says?|wrote|told|promised|versprach\w{0,2}|bekam|zugesagt)(?!\w)"
    r"| (?:am telefon|telefonisch|on the phone|by phone)(?!\w)"
)
_BEFORE = regex(r"(?<!\w)(?:said|told me|wrote|called|gesagt|sagten?|hieß es|hiess es|schrieben?)(?: mir| am| on)? $")


def told_twice(text: str) -> tuple[str, str] | None:
    """What they said first, and what later; None where they said one thing."""
    small = level(text)
    cuts = [one.end() for one in _THEN.finditer(small) if _TOLD.search(small[: one.start()])]
    if not cuts or len(text) > LONGEST or len(small) != len(text) or "?" in text or pasted(text):
        return None
    return text[: cuts[-1]], text[cuts[-1] :]


def said_on(text: str, today: date) -> When | None:
    """The day on which they said what is told, where it stands beside the word that they said it: "heute am Telefon
    sagte Frau Schneider …"."""
    small = level(text)
    for one in days(text, today):
        past = one.when.exact and one.when.first <= today and not doubtful(text, one.when, today)
        if past and (_BY_THEM.match(small, one.end) or _BEFORE.search(small[max(0, one.start - NEAR) : one.start])):
            return one.when
    return None

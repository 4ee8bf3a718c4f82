"""What somebody wants of a draft: a sentence of their own in it, a paragraph out of it, the short form, a note for a
call. Whether a letter can do that it never knows."""

import re

from bot.dialogue.understand.sent_elsewhere import went_out
from bot.dialogue.understand.text import clean, spoken
from bot.patterns import regex

_ADD = regex(
    r"^(?:(?:bitte|und|aber|jao?|joa?|jup|jep|okay|ok|passt(?: so)?|gut|super|top|prima|perfekt|danke|alles klar|nur"
    r"|sieht gut aus|looks (?:good|fine)|great|nice|fine|thanks|thank you|but|just|kannst du|können sie|please|can you"
    r"|could you|and|also|yes)[ ,.:!]{1,3}){0,4}"
    r"(?:noch |auch |still |also ){0,2}"
    r"(?:(?:rein|dazu|hinein|hinzu)\s?(?:schreib\w*|nehm\w*|füg\w*|setz\w*)?|(?:schreib\w*|mach\w*|pack\w*"
    r"|nimm|nehm\w*|tu|setz\w*|kann|könnte|kannst|könntest) (?:man |du |bitte |noch |auch |da |mal |mit ){0,4}"
    r"(?:rein|dazu|hinein)(?:schreiben|machen|nehmen|packen|setzen)?"
    r"|ergänz\w*|füg\w* (?:bitte |noch |auch ){0,3}(?:hinzu|ein|dazu)|add|put in|include|write"
    r"|(?:im brief |in den brief |da )?(?:soll|muss|sollte|müsste|darf) (?:bitte |noch |auch |da |im brief "
    r"|in den brief ){0,4}(?:stehen|rein)"
    r"|(?:im|in den) brief (?:soll|muss|sollte) (?:bitte |noch |auch ){0,3}(?:stehen|rein)"
    r"|(?:schreib\w*|erwähn\w*|sag\w*) (?:bitte |noch |auch ){0,3}"
    r"|the letter (?:should|must) (?:also )?(?:say|mention)"
    r"|(?:(?:can|could|should) )?(?:it|the letter) (?:(?:should|can|could) )?(?:also )?mention|mention)"
    r"(?: noch| auch| bitte| in| too| also){0,2}"
    r"(?P<link>\s?[:,–-]\s?|\s?(?=dass\b|das ich\b|that\b))",
    re.I,
)
_THAT = regex(r"^(?:dass|das|that)\b\s*", re.I)
_STRIKE = regex(
    r"(?<!\w)(?:streich\w*|weglassen|lass\w* .{0,40}weg|raus(?:nehmen|lassen)?|ohne den absatz|entfern\w*|lösch\w*"
    r"|remove|leave out|drop|take out|without the paragraph|strike)(?!\w)"
)
# "I want to take out the balance": of the account, and no sentence of the letter.
_MONEY_OUT = regex(
    r"(?<!\w)i(?:'d)? (?:\w{1,6} ){0,3}take out (?:the |my |all |that |of ){0,3}"
    r"(?:balance|money|funds|cash|rest|[€$£]?\d[\d.,]{0,8}(?: euros?)?)(?!\w)"
)
_SHORT = regex(
    r"(?<!\w)(?:kurzfassung|kurzform|kurzversion|kürzere? (?:fassung|version|text)"
    r"|text für(?:s| das) (?:kontakt)?formular|(?:zu lang|passt nicht) (?:ins|fürs|für das|in das) (?:\w+)?formular"
    r"|für den chat|short (?:version|text|form)|too long for the (?:contact )?form|for the (?:contact form|chat))(?!\w)"
)
_PHONE = regex(
    r"(?<!\w)(?:telefonnotiz|was (?:sage|sag|soll) ich (?:am telefon|sagen)"
    r"|(?:ich )?(?:ruf\w*|will|möchte|muss|kann ich) (?:\w+ ){0,3}(?:an|anrufen|telefonieren)|dort anrufen"
    r"|anruf vorbereiten|phone note|what (?:do|should|shall) i say"
    r"|(?:i|can i|want to|going to) (?:\w+ ){0,2}(?:call|phone|ring) (?:them|there|up))(?!\w)"
)
# "Die 23 Bestellungen sollen rein": what shall be in it, and no sentence yet.
_BELONGS_IN = regex(
    r"(?<!\w)(?:soll\w{0,3}|muss|müssen|müsste\w?|gehör\w{1,2}|will|möchte|fehlt|fehlen|should|must|needs? to"
    r"|belongs?|want)"
    r"(?: [^\s.,;!?]{1,12}){0,5} (?:rein|mit rein|hinein|in den brief|im brief|in the letter|be in (?:there|it)"
    r"|go in)(?!\w)"
    r"|^(?:(?:and|but|also) )?(?:can|could|should) (?:you|it|the letter) (?:also )?mention(?! that)(?!\w)"
)
LONGEST = 300


def addition(text: str) -> tuple[str, bool]:
    """The sentence that shall be put in, and whether it hangs on "that"; empty where nothing shall."""
    said = clean(text)
    found = _ADD.match(said)
    if not found:
        return "", False
    words = said[found.end() :].strip(" .!?\"'„“”")
    hangs = bool(_THAT.match(words))
    return _THAT.sub("", words)[:LONGEST].strip(), hangs


def belongs_in(text: str) -> bool:
    """Shall something be in the letter, and is it not said in a sentence of its own?"""
    return _BELONGS_IN.search(spoken(text)) is not None


def strikes(text: str) -> bool:
    """Shall something be left out of the draft?"""
    words = spoken(text)
    return bool(_STRIKE.search(_MONEY_OUT.sub(" ", words))) and not went_out(words)


def wants_short(text: str) -> bool:
    """Is the text for a contact form or a chat wanted?"""
    return bool(_SHORT.search(spoken(text)))


def wants_phone(text: str) -> bool:
    """Does somebody want to call?"""
    return bool(_PHONE.search(spoken(text)))

"""That word came from the other side, told without what it says: "Amazon hat geantwortet", "got a letter from them"."""

import re
from datetime import date

from bot.dialogue.understand.days import days
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_LONGEST, _LEAST = 70, 2
_MAIL = r"(?:antwort|rückmeldung|e-?mail|mail|brief|post|schreiben|nachricht|reply|answer|letter|message|response)"
_ARTICLE = r"(?:(?:eine?n?|ein|die|der|das|the|an?|neue\w?|wieder|noch|another|new|nur|endlich|jetzt|some)\s)*"
_WHOM = r"(?:(?:der|dem|den|the) )?[\w.&'-]{2,20}(?: [\w.&-]{2,20})?"
_FROM = rf"(?:(?:von|vom|from) {_WHOM})"
_NOW = r"(?:(?:jetzt|heute|gestern|gerade|eben|vorhin|endlich|today|yesterday|now|finally|just|already|schon)\s?)*"
_DONE = (
    r"(?:kam(?:en)?|bekommen|erhalten|gekommen|eingetroffen|eingegangen|came|arrived|im briefkasten|im postfach"
    r"|reingekommen)"
)
_WHO = (
    r"(?!(?:ich|i|wir|we|niemand|keiner|nobody|noone|wer|who|mein\w*|my|es|it|das|that|hat|haben|has|have|noch"
    r"|nicht)(?!\w))"
    r"[\w.&'-]{2,20}(?: (?!hat|haben|has|have|sich|mir)[\w.&-]{2,20})?"
)
_CAME = regex(
    r"(?:(?:so|ok|okay|hallo|hi|hey|also|und|ja|moin|yes|well|leute)[ ,:!.]{1,3})*"
    rf"(?:{_NOW}(?:(?:habe?n?|i|i've|ich habe?|wir haben|have|we|i have) )?{_NOW}(?:got |received |had )?"
    rf"{_ARTICLE}{_MAIL}(?: {_FROM})?(?: (?:ist|is|sind|has|habe?))?(?: {_NOW})?"
    rf"(?: ?(?:{_DONE}|(?:heute )?angekommen (?:bei mir|bei uns)|is here|da))?"
    rf"|{_NOW}{_ARTICLE}{_MAIL} {_FROM} (?:ist|is|kam|came|has)?\s?{_NOW}(?:angekommen|an|arrived|da|here)?"
    rf"|(?:der|die|the) {_MAIL} (?:ist|is) {_NOW}(?:angekommen )?bei (?:mir|uns)(?: angekommen| da)?"
    rf"|(?:brief|post) (?:ist|is) {_NOW}angekommen bei (?:mir|uns)"
    rf"|{_NOW}(?:da|hier|there|es|it) (?:kam|kommt|ist|came|is) {_NOW}{_ARTICLE}(?:was|etwas|something|{_MAIL})(?:"
    rf" {_FROM})?(?: an| da| rein)?"
    rf"|{_NOW}(?:kam|came) {_NOW}{_ARTICLE}(?:was|etwas|something|{_MAIL})(?: {_FROM})?(?: an| da| rein)?)"
)
_THEY_DID = regex(
    r"(?:(?:so|ok|okay|hallo|hi|also|und|ja|yes|well)[ ,:!.]{1,3})*"
    rf"(?:{_WHO} (?:hat|haben|has|have)?|(?:hat|haben|have|has))\s?(?:(?:mir|sich|uns|me|us) )?{_NOW}(?:(?:mir|sich"
    rf"|uns|per mail|me) )?{_NOW}"
    r"(?:geantwortet|geschrieben|zurückgeschrieben|gemeldet|reagiert|schreibt|antwortet|replied|answered|wrote"
    r"|written|emailed"
    r"|responded|(?P<call>angerufen|called|phoned|rang))"
    rf"(?: (?:back|me|to me|us|bei mir|mir))?(?: (?:und sich entschuldigt|and apologi[sz]ed))?\s?{_NOW}"
)
_WHO_ELSE = regex(
    r"(?<!\w)(?:\w{0,10}gericht\w*|polizei|police|court|\w{0,14}behörde|\w{0,12}amt|authority|schufa|anw[aä]lt\w*"
    r"|lawyer"
    r"|verbraucherzentrale|euch|dir|ihnen|you|kein\w*|no|nicht|not|noch nichts|vermieter\w*|landlord|mama|papa"
    r"|freund\w*)(?!\w)"
)
_SPACES = regex(r"\s{2,}")
_BACK = regex(
    r"^(?:(?:so|ok|okay|hallo|hi|hey|moin|na|also)[ ,:!.]{1,3})*(?:(?:ich )?bin (?:jetzt )?(?:wieder|zurück)"
    r"(?: (?:da|hier|zurück))?|(?:i'm |i am )?back(?: again)?)[ ,.!:]{1,3}"
)


def word_came(text: str, today: date) -> str:
    """`written` or `called` where a short text tells that they wrote or called, and no more than that; else empty."""
    if len(text) > _LONGEST or "?" in text or len(text.split()) < _LEAST:
        return ""
    bare = text
    for one in reversed(days(text, today)):
        bare = bare[: one.start] + " " + bare[one.end :]
    said = _SPACES.sub(" ", plain(clean(bare))).strip(" .,;:!-")
    said = _BACK.sub("", said)
    if _WHO_ELSE.search(said):
        return ""
    did = _THEY_DID.fullmatch(said)
    if did:
        return "called" if did["call"] else "written"
    return "written" if _CAME.fullmatch(said) else ""


# "Wolt hat geantwortet: …", "hab antwort von steam: …", "Revolut: …".
_WHOSE = regex(
    r"\W*(?:(?:so|ok|okay|jetzt|heute|gestern|eben|grad|und|also|hallo|hi|ich|hab\w?|habe|got|i|an?|eine?n?|ne|die"
    r"|der|the)[ ,:]{1,2})*"
    r"(?:(?:antwort|rückmeldung|e-?mail|mail|brief|post|nachricht|reply|answer|letter|message|response)(?: \w{2,12})? "
    r"(?:von|vom|from) (?P<from>[\w.&-]{2,20})|(?P<name>[\w.&-]{2,20}(?: [\w.&-]{2,20})?)(?:\s?:| (?:hat|haben|has"
    r"|have)"
    r"(?: mir| uns| me| us| jetzt| heute| gerade| just)* (?:geantwortet|geschrieben|gesagt|gemeldet|sich gemeldet"
    r"|replied"
    r"|answered|written|said)| (?:schreibt|schrieb|antwortet|sagt|meint|wrote|writes|says|said|replied"
    r"|answered)))(?!\w)",
    re.IGNORECASE,
)


def whose_word(text: str) -> str:
    """Who is said at the beginning to have written or said what follows, as it was typed; empty where nobody is."""
    found = _WHOSE.match(text)
    return (found["from"] or found["name"]) if found else ""

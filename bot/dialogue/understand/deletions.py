"""The wish that everything is deleted here, in plain words. What a company deletes, or shall delete, is not meant."""

from itertools import islice

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

SHORT, MANY = 160, 8  # signs of a wish with all its courtesy; parts of it
_STOPS = regex(r"[.!?,;:)(\n]+|\s(?:und|and|then|dann|aber|but|also|so)\s")
_DATA = (
    r"(?:(?:alle |all |sämtliche )?(?:(?:of )?meine?|(?:of )?my) (?:ganzen |gesamten |gespeicherten |whole |stored )?"
    r"(?:daten|sachen|angaben|fall|fälle|chat|data|datas|info|infos|information|stuff|things|cases?|details))"
)
_WHOLE = (
    r"(?:alles|ois|olls|alle daten|daten|mich|das alles|alles das|den (?:ganzen )?(?:chat|fall)|diesen (?:chat|fall)"
    rf"|{_DATA}"
    r"|everything|every thing|all data|all of (?:it|this)|it all|all this|all|this (?:case|chat|conversation)"
    r"|the (?:whole )?(?:case|chat|conversation)|me)"
)
_MILD = (
    r"(?:bitte|biddä|pls|plz|please|jetzt|nun|now|sofort|right now|gleich|mal|einfach|just|hier|here|wieder|komplett"
    r"|again|vollständig|completely|endgültig|today|heute|von mir|about me|of mine|von ihnen|von dir|auch"
    r"|from (?:here|this|you)|then|dann|doch|lieber|rather|danke|thanks|thank you|thx)"
)
_ASKED = (
    r"(?:(?:ja|yes|yeah|ok|okay|gut|dann|also|und|and|so|bitte|biddä|pls|plz|please|jetzt|nun|now|einfach|just|lieber|doch"
    r"|mir|du|sie|you|to|dass|that)"
    r"|(?:kannst du|können sie|könnten sie|könntest du|könnt ihr|can you|could you|can u|could u|would you|will you)"
    r"|(?:ich will|i will|ich möchte|ich möcht|ich mag|ich hätte gern|ich wünsche|i want|i wanna|i want you|i wish"
    r"|i would like|i'd like|i would like you|i'd like you|i need|i need you))"
)
_DO = (
    r"(?:l(?:ö|oe)sch(?:e|en|t|n|st)?|vergiss|vergesst|entfern(?:e|en|t)?|vernichte[nt]?|del(?:e|i)te?|delte|erase|remove"
    r"|forget|wipe|clear|get rid of)(?: sie| du)?"
)
_INFINITIVE = r"(?:l(?:ö|oe)sch(?:en|n|t)|entfernen|delete|wegmachen)"
_BE_GONE = (
    r"(?:(?:(?:to be |be )?(?:deleted|erased|removed|gone))|(?:gel(?:ö|oe)scht|entfernt|weg)(?: wird| werden| haben)?)"
)
_WANT = r"(?:i want|i wanna|i would like|i'd like|i need|ich will|ich möchte|ich möcht|ich hätte gern|ich mag)"
_WISH = regex(
    rf"(?:{_ASKED} ){{0,6}}(?:{_DO}(?: {_MILD}){{0,4}} {_WHOLE}|{_WHOLE}(?: {_MILD}){{0,4}} {_INFINITIVE}"
    rf"|(?:kann|können|can) {_WHOLE}(?: {_MILD}){{0,3}} {_BE_GONE}|{_WHOLE} (?:kann|können|can) {_BE_GONE}"
    rf"|forget about (?:me|everything))(?: {_MILD}){{0,4}}"
    rf"|(?:{_MILD} ){{0,2}}{_WANT} (?:dass |that )?{_WHOLE}(?: {_MILD}){{0,3}} {_BE_GONE}(?: {_MILD}){{0,3}}"
)
# What may stand beside it and tells nothing: thanks, a greeting, that it is over.
_BESIDE = regex(
    rf"(?:(?:ok|okay|danke|thanks|thank you|das|it|gut|so|super) )?"
    rf"(?:{_MILD}(?: {_MILD}){{0,3}}|(?:vielen|besten|herzlichen|lieben|schönen) dank(?: für \w+(?: \w+)?)?"
    r"|danke (?:dir|ihnen|euch|schön|sehr|für (?:die|deine|ihre) hilfe)|thanks (?:a lot|so much|for (?:your|the) help)"
    r"|thank you (?:so much|very much|for (?:your|the) help)|ok(?:ay)?(?: danke| thanks)?|gut|good|great|super|prima"
    r"|perfect|perfekt|ja|yes|nein|no|hallo|hi|hello|hey|servus|tschüss|bye"
    r"|(?:ich|i)(?: bin|'m| am) (?:fertig|durch|done|finished)|(?:it's |that's |all |das (?:ist|war) |alles )?"
    r"(?:done|finished|erledigt|solved|geklärt|over|vorbei|good|gut|da|there|fine|settled)|es hat sich erledigt"
    r"|hat sich (?:alles )?erledigt|hat (?:alles )?geklappt|das war'?s|that'?s it|(?:ich|i) (?:brauch|need)\w* .{1,24}"
    r"(?:nicht mehr|nimmer|no more|anymore|any more)|(?:i|we) (?:do not|don'?t) need (?:it|this|you|that|help)"
    r"(?: any ?more| now)?|(?:ich|i) (?:hab|habe|have) (?:es|mir|mich) anders überlegt|i changed my mind)"
)
_THEY = regex(r"(?<!\w)(?:dass|that) (?:sie|they|die)(?!\w)|^sie (?!bitte)")


def wished(text: str) -> bool:
    """Does somebody want everything deleted here, and tells nothing else? In "dass sie …" the company is meant, unless
    it is written with a capital."""
    if len(text) > SHORT or _THEY.search(text):
        return False
    parts = [one for one in (part.strip(" -–'\"") for part in _parts(text)) if one]
    wishes = [one for one in parts if _WISH.fullmatch(one)]
    return bool(wishes) and all(one in wishes or _BESIDE.fullmatch(one) for one in parts)


def _parts(text: str) -> list[str]:
    return [spoken(one) for one in islice(_STOPS.split(text.strip()), MANY)]

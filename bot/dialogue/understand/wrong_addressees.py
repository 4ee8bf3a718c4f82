"""Whether a letter came to the writer's address and is meant for somebody else: a former tenant, a name that is not
theirs. Whose it is, and where they live now, it never knows."""

import re
from datetime import date

from bot.case import When
from bot.dialogue.understand.days import days
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_BEFORE_ME = (
    r"(?:vor-?(?:mieter|bewohner|besitzer|eigentümer)\w{0,4}|frühere\w? (?:mieter|bewohner)\w{0,4}"
    r"|(?:former|previous|old|last|prior) (?:tenants?|occupants?|residents?|owners?|renters?))"
)
_SOMEBODY = (
    rf"(?:{_BEFORE_ME}|jemand\w{{0,2}} ander\w{{1,3}}|wen ander\w{{1,3}}|(?:eine )?andere person"
    r"|(?:einen )?fremde\w{0,2}(?: namen| person)?"
    r"|(?:some(?:one|body) else|another person|a stranger|the wrong person))"
)
_ARTICLE = r"(?:(?:den?|die?|d|meine\w?|mi|unsere\w?|einen?|the|my|our) )?"
_LETTER = (
    r"(?:\w{0,12}brief\w{0,2}|post|schreiben|\w{0,8}mahnung\w{0,2}|rechnung\w{0,2}|inkasso\w{0,16}|letters?"
    r"|bills?|mails?"
    r"|reminders?|demands?|collection letters?)"
)
_FEW = r"(?:[^\s.!?;]{1,14} ){0,4}?"
_FOR_ANOTHER = regex(
    rf"(?<!\w){_LETTER} {_FEW}(?:an|für|for|to|a) {_ARTICLE}{_SOMEBODY}(?!\w)"
    rf"|(?<!\w)(?:schreibt|schreiben|mahnt|mahnen|writes?|writing) (?:an |to )?{_ARTICLE}{_BEFORE_ME}(?!\w)"
    rf"|(?<!\w)(?:adressiert|gerichtet|addressed|meant|directed) (?:an|for|to|für)"
    rf" {_ARTICLE}{_SOMEBODY}(?!\w)"
    rf"|(?<!\w)(?:an|für|a) {_ARTICLE}{_SOMEBODY} (?:adressiert|g?e?richtet)(?!\w)"
)
_MY_ADDRESS = (
    r"(?:(?:nur |aber |only |but |just )?(?:an |at |to |auf |unter )?(?:mein\w{0,2}|unser\w{0,2}|my|our)"
    r" (?:anschrift|adress\w{0,2}|address|haus|house|briefkasten|mailbox|letterbox|wohnung|flat|apartment|home))"
)
# What is said of a name beside one's own address.
_NAME_WRONG = regex(
    r"(?<!\w)(?:(?:der |den )?name (?:\w{1,6} ){0,2}(?:ist |stimmt )?(?:falsch|nicht|nid|net|ned)(?! bekannt)"
    r"|falsche[rn]? name|(?:ein )?(?:anderer|fremder|falscher) name|wrong name|not my name|name is wrong"
    r"|(?:somebody|someone) else'?s name|(?:another|a different|the wrong) name"
    r"|(?:das |der |die )?(?:bin (?:ja |aber |gar )?nicht ich|bin ich (?:ja |aber |gar )?nicht)"
    r"|(?:so )?hei(?:ß|ss|s)e? ich (?:\w{1,6} )?nicht|ich hei(?:ß|ss|s)e? (?:gar |ja |aber )?nicht so"
    r"|that'?s not me|that is not me|isn'?t me)(?!\w)"
)
_NOT_HIM = regex(
    r"(?<!\w)(?:i'?m|i am|(?:ich )?bin(?: gar| ja| aber)?) (?:not|nicht) (?:(?:der|die|mr|mrs|ms|herr|frau)\.? ){0,2}"
    r"(?P<name>[\w-]{2,20})(?!\w)"
)
_ADDRESS = regex(rf"(?<!\w){_MY_ADDRESS}(?!\w)")
_LIVED_HERE = regex(
    r"(?<!\w)(?:wohnte?|wohnt|hat|haben|wohnen) (?:\w{1,10} ){0,3}?"
    r"(?:hier|bei uns|bei mir|in (?:meiner|der|unserer) wohnung) (?:\w{1,10} ){0,3}?(?:nicht mehr|nicht"
    r"|gewohnt|früher|vor mir|vor uns)(?!\w)"
    r"|(?<!\w)(?:früher|vorher|vor mir|vor uns) (?:hier )?(?:gewohnt|wohnte)(?!\w)"
    r"|(?<!\w)(?:he|she|they|who|person|guy|man|woman) (?:\w{1,8} )?(?:lived|used to live|lives) (?:\w{1,6} )?"
    r"(?:here|in my flat|at my (?:address|place))(?: (?:before|previously|until|till|earlier|anymore|any more))"
    r"|(?<!\w)(?:doesn'?t|does not|don'?t|no longer|not) (?:even )?lives? (?:\w{1,6} )?(?:here|at my address)(?!\w)"
    r"|(?<!\w)(?:nobody|no one|niemand|keiner) (?:\w{1,10} ){0,4}?(?:lives here|here (?:with|by) that name|hier)"
)
_UNDER_MY_NAME = regex(
    r"(?<!\w)(?:(?:auf|mit|unter|in) meine[mn]? namen?|(?:in|under|with|using) my name|meine daten"
    r"|my (?:data|details))(?!\w)"
)
_QUOTED = r"[\"'“”„«»‚‘’](?P<quoted>[^\"“”„«»\n]{3,40}?)[\"'“”«»‘’]"
_NAMED = regex(
    rf"(?:(?:name|namen|an|to|für|for|auf|steht|addressee|empfänger\w{{0,2}})(?:[ :,]{{1,2}}(?:on it"
    r"|drauf|darauf|da|dort|is|ist|steht|the|den|lautet|adressiert|addressed|to|an|nur)){0,3}[ :,]{1,2}"
    rf"(?:{_QUOTED}|(?:(?:Herrn?|Frau|Mr|Mrs"
    rf"|Ms)\.? )(?P<titled>[A-ZÄÖÜ][\w.'-]{{0,20}}(?: [A-ZÄÖÜ][\w'-]{{1,20}}){{0,2}})))"
    r"|(?i:name (?:on it|drauf|darauf) (?:is|ist|steht|lautet):? )"
    r"(?P<plain>[A-ZÄÖÜ][\w.'-]{0,20}(?: [A-ZÄÖÜ][\w'-]{1,20}){1,2})"
)
_NAME = regex(r"(?!(?:Mein|My|Adress|Letzte|Final)\w{0,4}(?!\w))[A-ZÄÖÜ][\w.,' -]{1,39}")
_MOVED_IN = regex(
    r"(?<!\w)(?:moved in(?:to)?|moved here|living here|live here|lived here since|been (?:living )?here since"
    r"|here since|eingezogen|zugezogen|einzug|wohn\w{0,2} (?:ich |wir )?(?:\w{1,8} ){0,2}(?:hier|da|dort)?"
    r"|hier (?:\w{1,8} ){0,2}seit|lebe (?:ich )?hier)(?!\w)"
)
_THEIR_STAY = regex(
    r"(?<!\w)(?:he|she|they|er|sie|vor-?mieter\w{0,4}|tenant) (?:\w{1,8} )?(?:moved|lived|wohnte|wohnt|zog|ist)(?!\w)"
)


def misaddressed(text: str) -> bool:
    """Is a letter said to be for somebody else, though it came to the writer's address?"""
    words = spoken(text)
    if _UNDER_MY_NAME.search(words):
        return False
    if _FOR_ANOTHER.search(words):
        return True
    name = spoken(addressee(text))
    denied = bool(_NAME_WRONG.search(words) or _LIVED_HERE.search(words))
    denied = denied or any(found["name"] in name.split() for found in _NOT_HIM.finditer(words))
    return denied and bool(name or _ADDRESS.search(words))


def addressee(text: str) -> str:
    """The name that is said to be on it, as it is printed there; empty where none is told for certain."""
    for found in _NAMED.finditer(text):
        name = (found["quoted"] or found["titled"] or found["plain"] or "").strip()
        if _NAME.fullmatch(name) and len(name.split()) <= _WORDS:
            return name
    return ""


def moved_in(text: str, today: date) -> When | None:
    """Since when the writer lives there, where a sentence says it and names one day."""
    for one in parts(text):
        said = text[one.start : one.end]
        words = spoken(said)
        if not _MOVED_IN.search(words) or _THEIR_STAY.search(words):
            continue
        told = {found.when for found in days(said, today) if found.when.last <= today}
        if len(told) == 1:
            return told.pop()
    return None


_WORDS = 4  # of a name


_NEVER = regex(
    r"(?<!\w)(?:nie|niemals|noch nie|never|not|nicht|kein\w{0,2}|no|nichts)"
    r" (?:\w{1,10} ){0,3}?(?:kunde|kundin|vertrag|customer|client|contract|account|konto)(?!\w)"
)
_HAD = r"(?<!\w)(?:never|nie|niemals)(?: \w{{1,10}}){{0,3}}? (?:{names})(?!\w)"
_BEFORE = r"(?<!\w)(?:{names}) (?:\w{{1,10}} ){{0,3}}?(?:nie|niemals|never)(?!\w)"


def never_customer(text: str, names: tuple[str, ...]) -> bool:
    """Is it said that there never was anything with the company of these names: "never had vodafone"?"""
    words = spoken(text)
    if _NEVER.search(words):
        return True
    any_name = "|".join(map(re.escape, names))
    return any(re.search(rule.format(names=any_name), words) is not None for rule in (_HAD, _BEFORE))


_GONE = regex(
    r"(?<!\w)(?<!mail )(?<!mail-)(?:anschrift\w{0,2}|adress\w{0,2}|address|datensatz|\w{0,8}daten)(?!\w)[^.!?;]{0,60}"
    r"(?<!\w)(?:gelöscht|entfernt|berichtigt|deleted|removed|erased|corrected)(?!\w)"
    r"|(?<!\w)(?:deleted|removed|erased) (?:your |the |my |this )?(?:address|data)(?!\w)"
    r"|(?<!\w)(?:akte|vorgang|fall|file|case)(?!\w)[^.!?;]{0,30}(?<!\w)(?:geschlossen|closed|beendet)(?!\w)"
    r"|(?<!\w)closed (?:the |your |this )?(?:file|case)(?!\w)"
)
_NOT_GONE = regex(
    r"(?<!\w)(?:nicht|not|nie|never|kein\w{0,2}|can'?t|cannot|werden wir|will|würden|sobald|once|wenn|if)(?!\w)"
)


def address_gone(text: str) -> bool:
    """Do they say that the address, or the file, is done away with?"""
    return any(_GONE.search(one) and not _NOT_GONE.search(one) for one in _CLAUSES.split(spoken(text)))


_CLAUSES = regex(r"[.!?;]\s?")

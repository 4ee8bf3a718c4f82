"""For whom the writer holds a power of attorney, told beside that person's account: "Meine Mutter ist 84, ich habe eine
Vorsorgevollmacht. Ihr Konto ist gesperrt". It reads words in the dictionary's spelling (`plain`); what such a power is
good for it never knows."""

from bot.dialogue.understand.idioms import pattern
from bot.dialogue.understand.relations import ANYBODY, NAMED, PERSON
from bot.dialogue.understand.spelling import plain
from bot.patterns import regex

_POWER = r"(?:\w{0,14}vollmacht|power of attorney|poa|lpa)"
_SIGNS = "*vollmacht; attorney; poa; lpa; bevollmächtigt*"
_MINE = (
    r"(?:ich|i|we|wir)(?: (?:hab|habe|haben|besitze|hold|have|got|'ve)| (?:have|has) got)?"
    r"|i've(?: got)?|we've(?: got)?|hab|habe|mit|with|gab mir|gave me|granted me|mir|me"
)
# "Ich habe eine notarielle Vorsorgevollmacht", "Vollmacht habe ich", "ich bin bevollmächtigt", "Vollmacht liegt vor".
_HELD = pattern(
    rf"(?<!\w)(?:{_MINE})(?: (?!kein|no |nicht )[\w-]{{1,14}}){{0,4}} {_POWER}(?!\w)"
    rf"|(?<!\w){_POWER}(?:,? (?:die |it )?(?:hab|habe|haben) (?:ich|wir)| (?:liegt|ist|is) (?:mir )?(?:vor|da|there)"
    r"| (?:von|from|of) (?:ihr|ihm|ihnen|her|him|them)| für (?:sie|ihn)| for (?:her|him|them))(?!\w)"
    r"|(?<!\w)bin (?:(?!nicht )\w{1,8} ){0,2}bevollmächtigte?r?(?!\w)",
    _SIGNS,
)
_WANTED = regex(
    r"(?<!\w)(?:kein\w{0,2}|ohne|no|without|brauch\w{0,3}|need|want|soll|should)(?: [\w-]{1,14}){0,3} "
    rf"(?:{_POWER})(?!\w)"
)
_ACCOUNT = r"(?:\w{0,14}konto|account|\w{0,8}zugang|profile?|paypal|amazon|ebay|otto|zalando|klarna|n26|revolut|wise)"
# Whom "ihr Konto" is of is the one named last before it.
_THEIR_ACCOUNT = pattern(
    rf"(?<!\w)(?P<who>{PERSON})(?!\w)[^?]{{0,120}}?(?<!\w)(?:ihr|sein|her|his|their|deren|dessen)(?:e|em|en|er)?"
    rf" (?:[\w-]{{1,14}} ){{0,2}}{_ACCOUNT}(?!\w)"
    rf"|(?<!\w)(?P<has>{PERSON}) (?:hat|has)(?: [\w.-]{{1,12}}){{0,4}} (?:gesperrt|blockiert|eingefroren|block|frozen"
    rf"|lock|suspend|restrict)\w{{0,3}} {_ACCOUNT}(?!\w)"
    rf"|(?<!\w)(?P<owns>{PERSON})(?: \(\d{{1,3}}\))? (?:hat|has)(?: (?!mi[rt]\b|me\b)[\w.-]{{1,12}}){{0,4}}"
    rf" {_ACCOUNT}(?!\w)",
    NAMED,
)
# "N26 hat das Konto meiner Mutter eingefroren", "papas Konto", "my mother's account".
_WHOSE = pattern(
    rf"(?<!\w){_ACCOUNT} (?:von |vom |of )?(?:(?:meine[rms]|unsere[rms]|my|our) )?(?:[\w-]{{2,16}} )?(?P<who>{PERSON})"
    rf"(?!\w)|(?<!\w)(?P<his>{PERSON})(?<=s) {_ACCOUNT}(?!\w)",
    NAMED,
)
# "Ich habe eine Vorsorgevollmacht für meine Mutter", "power of attorney for my dad".
_FOR_WHOM = pattern(
    rf"(?<!\w){_POWER} (?:für|von|for|of|over|from) (?:[\w-]{{2,14}} ){{1,2}}?(?P<who>{PERSON})(?!\w)", NAMED, _SIGNS
)
# "Nur mit Vollmacht reden die": what is wanted, and not held.
_ONLY = regex(
    r"(?<!\w)(?:nur|erst|um|only|want|need|woll\w{0,2}|verlang\w{0,2}|demand\w{0,2}|ask\w{0,2})"
    rf"(?: [\w-]{{1,14}}){{0,4}} {_POWER}(?!\w)"
)
_THEY = r"(?:die|sie|der|man|firma|support|dame|herr|hotline|kundenservice)"
_NO = r"(?:nicht|nich|ned|net|nid|nöd|keiner|niemand)"
_SPEAK = r"(?:rede\w?|red\w{0,2}|sprech\w{0,2}|spricht|sprich)"
_NOTHING = r"(?:nichts|nix|keine auskunft)"
_HOLDER = r"(?:ihm|ihr|(?:de[mnr] )?(?:konto)?inhaber\w{0,2})"
# "Die reden nicht mit mir", "die Dame sagte sie darf mir nichts sagen", "auskunft nur an den kontoinhaber".
_REFUSED = regex(
    rf"(?<!\w)(?:{_SPEAK} (?:\w{{1,8}} ){{0,2}}?{_NO} mit (?:mir|uns)"
    rf"|mit (?:mir|uns) (?:\w{{1,8}} )?(?:{_SPEAK}|will|wollen) (?:{_THEY} )?(?:ja |aber )?{_NO}"
    r"|(?:darf|dürfen|kann|können|sag\w{0,2}|geb\w{0,2}|gibt) (?:sie |die |er )?(?:mir|uns) (?:\w{1,8} ){0,2}?"
    rf"{_NOTHING}|(?:{_SPEAK}|auskunft|auskünfte|nur) (?:\w{{1,8}} ){{0,3}}?(?:mit|an) {_HOLDER}"
    rf"|mir (?:sag\w{{0,2}}|geb\w{{0,2}}|gibt) (?:{_THEY} )?{_NOTHING}"
    r"|(?:won't|don't|doesn't|will not|do not|wouldn't|refuse\w{0,2} to|can't|cannot) (?:talk|speak|tell)"
    r"(?: to| with)? (?:me|us)|only (?:talk|speak|deal)\w{0,3} (?:to|with) (?:him|her|them|the (?:account )?holder)"
    r")(?!\w)"
)


def held(text: str) -> bool:
    """Does the writer say that they hold a power of attorney, and not that one is wanted?"""
    words = plain(text)
    return _HELD.finds(words) and not _WANTED.search(words) and not _ONLY.search(words) and "?" not in text


def refused(text: str) -> bool:
    """Do they speak with nobody but whose account it is, as the writer tells?"""
    return _REFUSED.search(plain(text)) is not None


def holder(words: str) -> str:
    """The word for the person whose account it is, where the writer holds a power of attorney; else ""."""
    if not _HELD.finds(words) or _WANTED.search(words):
        return ""
    for found in _FOR_WHOM.all(words):
        return found["who"]
    for found in _THEIR_ACCOUNT.all(words):
        if by_name := found["has"] or found["owns"]:
            return by_name
        return [one[0] for one in ANYBODY.finditer(found[0])][-1]
    return next((found["who"] or found["his"] for found in _WHOSE.all(words)), "")

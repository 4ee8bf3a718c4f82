"""Which of the letters that lie ready somebody does not want, by their numbers: "L2 brauch ich nicht", "skip L2", "nur
L1 schicken". What lies there it never knows."""

from typing import NamedTuple

from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 120
_ONE = r"(?:(?:den|der|die|das|the|brief|letter|mit|with|of) ){0,2}l\d{1,2}(?: brief| letter)?"
_WHICH = rf"(?:{_ONE}(?:(?:, | und | and | & |\+){_ONE})*)"
_LEAD = (
    r"\W*(?:(?:also|ok|okay|ja|jo|nein|nee|nö|danke|gut|super|aber|und|bitte|ach|hm+|yes|yeah|no|thanks|and|but|please"
    r"|well|so|nah|eigentlich|actually|glaub|glaube|ich glaub|i think|lieber|doch)[ ,.!:]{1,3}){0,4}"
)
_I = r"(?: (?:ich|wir|i|we|doch|eigentlich|gar|echt|jetzt|lieber|aber|auch|mir|wirklich|really|überhaupt))*"
_NEED = r"(?:brauch\w{0,2}|will|wollen|möchten?|mag|mögen|benötigen?|schicke?n?|sende|verschicke?|nehme?)"
_NOT = r"(?:nicht|nich|net|ned|nimmer)"
_SEND = r"(?:ab|ver|los|weg|raus|mit)?(?:schicken|senden|haben)"
_DONT = r"(?:don't|dont|do not|won't|will not)"
_TAIL = r"(?: (?:bitte|please|danke|thanks|mehr|anymore|any more|dann|then|ja|thx|lieber|dabei|really))*\W*"
_AWAY = r"(?:weg|weglassen|weglegen|streichen|löschen|wegwerfen|verwerfen|überspringen|auslassen|entfallen|wegfallen)"
_LEFT = (
    rf"{_WHICH}{_I} {_NEED}{_I} {_NOT}(?: mehr)?(?: {_SEND}| ab| los| weg)?",
    rf"(?:ich|wir) {_NEED}{_I} {_WHICH}{_I} {_NOT}(?: mehr)?(?: {_SEND})?",
    rf"(?:ich|wir) {_NEED}{_I} keine?n? {_WHICH}|(?:keine?n?|no|ohne|without) {_WHICH}",
    rf"{_WHICH} (?:(?:kann|können|soll|sollen|darf) )?(?:ruhig |bitte |gern |auch |einfach ){{0,2}}{_AWAY}(?: werden)?",
    rf"{_WHICH} (?:bitte |lieber |doch ){{0,2}}nicht {_SEND}|{_WHICH} bitte nicht|{_WHICH} muss (?:eh )?nicht sein",
    rf"{_WHICH} (?:kannst du|können sie|lassen wir|lass ich|lasse ich)(?: ruhig| bitte| auch| mal| lieber)* {_AWAY}",
    rf"(?:bitte )?(?:lass|lasst|lassen)(?: wir| sie| mal| bitte)* {_WHICH}(?: mal| bitte| lieber)*"
    r" (?:weg|aus|sein|bleiben)",
    rf"(?:streich\w*|lösch\w*|verwirf|vergiss|skip|drop|omit|forget|delete|remove|cancel|discard|scrap|leave out)"
    rf"(?: about| bitte)? {_WHICH}",
    rf"(?:leave|take) {_WHICH} out|{_WHICH} can (?:go|be (?:left out|dropped|skipped|deleted|scrapped))",
    rf"(?:ich )?verzicht\w* (?:ich )?auf {_WHICH}|auf {_WHICH} (?:verzichte ich|kann ich verzichten|verzicht\w*)",
    rf"{_WHICH} (?:ist|is|isn't|find ich|finde ich|sind|are)(?: mir)? (?:nicht (?:nötig|notwendig)|unnötig|überflüssig"
    r"|(?:not )?(?:needed|necessary)|unnecessary)",
    rf"(?:i|we)(?: really| actually)? {_DONT}(?: really)? (?:want|need|send)(?: to send)? {_WHICH}",
    rf"(?:please )?{_DONT} (?:send|write|want|need) {_WHICH}|{_WHICH} (?:i|we) {_DONT} (?:want|need|send)",
    rf"(?:bitte )?(?:schick|send)\w* (?:bitte )?{_WHICH} (?:bitte )?nicht",
)
_JUST = r"(?:nur|bloss|only|just|lediglich|allein)"
_ALONE = (
    rf"{_JUST} (?:send|post|want|need|schick\w{{0,2}}) {_WHICH}",
    rf"(?:(?:ich|wir|i|we|i'd)(?: just| only)? )?(?:\w{{0,2}}{_NEED}|schick|send|want|need|would like|like|will)"
    rf"(?: ich| wir| to send| to| bitte)* {_JUST} {_WHICH}(?: {_SEND})?",
    rf"(?:i|we) (?:only|just) (?:want|need|send)(?: to send)? {_WHICH}",
    rf"{_JUST} {_WHICH}(?: bitte| please)? (?:{_SEND}|{_NEED}(?: ich| wir)?)",
    rf"(?:mir |uns )?(?:reicht|genügt|langt) (?:mir |uns )?(?:auch )?{_WHICH}",
    rf"{_WHICH}(?: alleine?| alone| on its own)? (?:reicht|genügt|langt|is enough|will do|is all i (?:need|want))"
    r"(?: mir| uns| völlig| aus| erstmal| for me)*",
)
_BARE = (rf"{_JUST} {_WHICH}",)
_LEFT_OUT = tuple(regex(rf"{_LEAD}(?:{one}){_TAIL}") for one in _LEFT)
_KEPT = tuple(regex(rf"{_LEAD}(?:{one}){_TAIL}") for one in _ALONE)
_KEPT_BARE = tuple(regex(rf"{_LEAD}(?:{one}){_TAIL}") for one in _BARE)
_PIECES = regex(r"[.,;!\n]{1,3}\s*|\s(?:aber|but|und|and)\s|\s(?=(?:weil|denn|because|cause|da)\s)")
_REASON = regex(r"\W*(?:weil|denn|because|cause|da|das ist mir|das wär|that's too)(?!\w)")


class Unwanted(NamedTuple):
    """The numbers that are not wanted, or those that alone are; and what is said beside it."""

    out: frozenset[str]
    alone: frozenset[str]
    rest: str


def unwanted(text: str, bare: bool) -> Unwanted | None:
    """What is said of the letters; `bare` where "nur L1" can mean nothing else. None for anything else."""
    if len(text) > LONGEST or "?" in text:
        return None
    pieces = [(text, _said(text, bare) or _only_not(text))]
    if not pieces[0][1]:
        pieces = [(one, _said(one, bare)) for one in _PIECES.split(text) if one.strip()]
    out = frozenset[str]().union(*(numbers for _, said in pieces if said for numbers in said[:1]))
    alone = frozenset[str]().union(*(numbers for _, said in pieces if said for numbers in said[1:]))
    rest = ", ".join(one.strip() for one, said in pieces if not said and not _REASON.match(spoken(one)))
    return Unwanted(out, alone, rest) if out or alone else None


def _said(piece: str, bare: bool) -> tuple[frozenset[str], frozenset[str]] | None:
    words = spoken(piece).strip()
    for forms, alone in ((_LEFT_OUT, False), (_KEPT, True), *(((_KEPT_BARE, True),) if bare else ())):
        if any(form.fullmatch(words) for form in forms):
            named = frozenset(one.upper() for one in LETTER.findall(words))
            return (frozenset(), named) if alone else (named, frozenset())
    return None


_ONLY_NOT = regex(rf"{_LEAD}(?:nicht|not) {_WHICH}{_TAIL}")


def _only_not(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """ "Nicht L2" and nothing else; of "nicht L1, L2 ist falsch" no letter is put away."""
    words = spoken(text).strip()
    named = frozenset(one.upper() for one in LETTER.findall(words)) if _ONLY_NOT.fullmatch(words) else frozenset[str]()
    return (named, frozenset()) if named else None


# "L2 doch", "ich will L2 doch": one that was put away is wanted after all.
_AFTER_ALL = regex(
    rf"{_LEAD}(?:(?:ich|wir|i|we) )?(?:(?:{_NEED}|want|need) )?{_WHICH}(?: bitte| ich| jetzt| auch)*"
    r"(?: (?:doch|after all|anyway|trotzdem|wieder|again|back))"
    rf"(?: (?:noch|auch|haben|{_SEND}|bitte|please|schreiben|will ich|brauch ich|schick ich))*\W*"
)


def after_all(text: str) -> frozenset[str]:
    """The numbers of letters that are wanted after all."""
    words = spoken(text).strip() if len(text) <= LONGEST and "?" not in text else ""
    return frozenset(one.upper() for one in LETTER.findall(words) if _AFTER_ALL.fullmatch(words))

"""Answers to "has anybody answered?" that say neither: nobody looked yet, or the next letter shall come at once."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_LONGEST = 70
_NOT_LOOKED = regex(
    r"\W*(?:(?:hm+|oh|ups|sorry|ich|i|puh)[ ,.!]{1,2}){0,3}(?:wei(?:ß|ss) (?:ich )?(?:noch |gerade |grad )?nicht"
    r"|keine ahnung|don't know|not sure"
    r"|(?:hab|habe)(?: ich| noch| gar| heute){0,3} nicht (?:nach)?(?:geschaut|geguckt|gesehen|gecheckt)"
    r"|haven't (?:looked|checked)(?: yet)?"
    r"|(?:muss|müsste|will|werde?)(?: ich| erst| mal| noch| da){0,4} (?:nach)?(?:schauen|gucken|sehen|checken)"
    r"|(?:schau|schaue|guck|gucke|sehe?|check)(?: ich| mal| gleich| erst| heute| morgen| im spam"
    r"| in den spam){0,4}(?: nach)?"
    r"|(?:i'll|i will|let me|i have to|i need to) (?:look|check|see)(?: first| later| tomorrow)?"
    r"|(?:bin |ich bin |i'm )?(?:noch |gerade |still )?(?:im urlaub|nicht zuhause|nicht zu hause|unterwegs"
    r"|on holiday|not at home|away)"
    r"|(?:frag|frage|fragen sie|frage? mich|ask me)(?: mich)? (?:nächste woche|morgen|in \w{2,6} tagen|später"
    r"|next week|tomorrow|later|again)(?: nochmal)?"
    r"|(?:nicht|nich|ned|net) (?:jetzt|heute|gerade?|grad)|(?:jetzt|heute|gerade?|grad|im moment) (?:nicht|nich|ned"
    r"|net)"
    r"|morgen|tomorrow|nächste woche|next week)\W*"
)
_HELLO = (
    r"\W*(?:(?:so|hi|hallo|hey|also|ja|na|ne|nee|nö|nein|ach|ok|servus|moin|bin (?:wieder|zurück)(?: da)?|wieder da"
    r"|well"
    r"|hello|no|nope)[ ,.!]{1,3}){0,4}"
)
_NOTHING = r"(?:nix|nichts|nichs|nüt|nüüt|nichts mehr|garnix|garnichts|nothing|nada)"
_NOTHING_CAME = regex(
    rf"{_HELLO}(?:(?:die|sie|es|da|amazon|otto|zalando|paypal|they|de|dia) )?"
    r"(?:ham|haben|hobn|hom|hend|händ|hat|hän|isch|ist|is|kam|san|have|has|sent|said)"
    r"(?: (?:immer noch|noch|mir|bis jetzt|bis heute|bisher|gar|leider|still|so far|uns|einfach|me|sich|ja|halt)){0,4}"
    rf" {_NOTHING}(?: (?:geschickt|gschickt|gesagt|gsagt|gemacht|gekommen|cho|kumma|geschrieben|gschriebn|geantwortet"
    r"|bekommen|gehört|passiert|da|kommen|sent|said|come|arrived)){0,2}(?: (?:bisher|bis jetzt|bis heute|so far))?\W*"
)
_OPENED = regex(
    r"\W*(?:(?:ja|jo|jep|yes|yeah|yep)[ ,.!]{1,3}){1,2}(?:(?:es|das|konto|account|it|the account|my account"
    r"|mein konto) )?"
    r"(?:(?:ist|is|its|it's|isch)(?: (?:jetzt|wieder|now|again|endlich|finally|auch|scho|schon)){0,3}"
    r" (?:offen|open|frei|freigeschaltet|entsperrt|unlocked|unblocked|back)|geht wieder|works again)"
    r"(?: (?:wieder|again|now))?[ .!]*"
)
_GOES_ON = regex(
    r"\W*(?:(?:ok|okay|ja|doch|doch nicht|nein|na gut|gut|also|bitte|yes|actually)[ ,.!]{1,3}){0,3}"
    r"(?:doch nicht|machen wir (?:doch )?weiter|(?:wir )?machen (?:doch )?weiter|ich mach (?:doch )?weiter"
    r"|(?:doch )?(?:bitte )?wieder erinnern|erinner\w{0,2} mich (?:doch )?(?:bitte )?wieder"
    r"|let's (?:go on|continue|carry on)|remind me again)\W*"
)
_NEXT = regex(
    r"\W*(?:(?:ja|ok|dann|bitte|los|also)[ ,.!]{1,2}){0,3}(?:(?:schick|schreib|mach|send|write|her mit|ich will"
    r"|i want)\w{0,3}(?: mir| bitte| me){0,2}"
    r" )?(?:jetzt |gleich )?(?:(?:den|einen|the|a|dem) )?(?:zweite\w{0,2}|nächste\w{0,2}|second|next) (?:brief"
    r"|letter|schritt|step|schreiben|mahnung)(?: bitte| jetzt| please| now)*\W*"
    r"|\W*(?:weiter|weiter geht'?s|go on|next)\W*"
)


def not_looked(text: str) -> bool:
    """Did nobody look yet, or is it to be asked again another day?"""
    return len(text) <= _LONGEST and _NOT_LOOKED.fullmatch(spoken(text)) is not None


def nothing_came(text: str) -> bool:
    """Is it told in a few words of their own that they sent nothing: "die ham nix", "isch nüt cho"?"""
    return len(text) <= _LONGEST and _NOTHING_CAME.fullmatch(spoken(text)) is not None


def opened(text: str) -> bool:
    """ "Yes its open", "ja ist offen": of the account, and no answer of theirs."""
    return len(text) <= _LONGEST and _OPENED.fullmatch(spoken(text)) is not None


def goes_on(text: str) -> bool:
    """Does somebody only say that it shall go on here: "doch nicht, machen wir weiter", "doch wieder erinnern"?"""
    return len(text) <= _LONGEST and _GOES_ON.fullmatch(spoken(text)) is not None


def wants_next(text: str) -> bool:
    """Shall the next letter come, which nobody asks for who has an answer?"""
    return len(text) <= _LONGEST and _NEXT.fullmatch(spoken(text)) is not None

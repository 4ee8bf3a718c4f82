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
    r"|morgen|tomorrow|nächste woche|next week)\W*"
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


def wants_next(text: str) -> bool:
    """Shall the next letter come, which nobody asks for who has an answer?"""
    return len(text) <= _LONGEST and _NEXT.fullmatch(spoken(text)) is not None

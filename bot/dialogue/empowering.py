"""A power of attorney that is asked for by its name, at any time: drawn up where somebody writes for another person,
else it is said when one is needed."""

from bot.dialogue.asking import stand_again
from bot.dialogue.interview import BY_TOPIC
from bot.dialogue.questions.holder import acts_for_another
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.court_papers import asks_meaning
from bot.dialogue.understand.text import spoken
from bot.dialogue.writers import writer
from bot.patterns import regex

KIND, SHORT = "power_of_attorney", 90
_NAMED = regex(r"(?<!\w)(?:vollmacht\w{0,2}|power of attorney|poa|letter of (?:authority|authori[sz]ation))(?!\w)")
_WISH = regex(
    r"(?<!\w)(?:bitte|pls|please|will|möchte|mecht|hätte?|brauch\w*|brauche?|need|want|like|schreib\w*|mach\w*|erstell\w*"
    r"|draw|write|make|prepare|vorbereite\w*|auch|doch|noch|fehlt|too|also|ja|yes|gib\w*|give|kann ich|can i|wo ist"
    r"|where is"
    r"|ausdruck\w*|setz\w*)(?!\w)"
)
_ASKS = regex(
    r"(?:(?:und|and|ok|aber|but|hm)[ ,]{1,2}){0,2}(?:was (?:ist|bringt|heißt|heisst|bedeutet)|wozu|wofür|warum|wieso"
    r"|muss"
    r"|brauch\w* (?:ich|man|es|sie|wir)|what(?:'s| is)|why|do (?:i|we)|is a|ist eine)(?!\w)"
)
_NOT = regex(
    r"(?<!\w)(?:kein\w{0,2}|nicht|nich|net|ned|ohne|no|not|don't|without|schon|already|habe?|hab|have|die wollen"
    r"|they want"
    r"|verlang\w*|fordert?|demands?)(?!\w)"
)


def told(scribe: Scribe, text: str) -> bool:
    """True where a power of attorney was asked for, or about."""
    words = spoken(text)
    if len(words) > SHORT or not _NAMED.search(words) or asks_meaning(words):
        return False  # what the word means stands in the glossary
    asks = bool(_ASKS.match(words))
    alone = not _NAMED.sub("", words).strip(" .!?")
    if not asks and (_NOT.search(words) or writer(scribe, text) or not (alone or _WISH.search(words))):
        return False
    if not acts_for_another(scribe.case):
        scribe.vary("power_of_attorney.own")
    elif asks:
        scribe.add("power_of_attorney.help")
    else:
        _draw_up(scribe)
    if asks and scribe.case.open in BY_TOPIC:
        stand_again(scribe, scribe.case.open or "")
    return True


def _draw_up(scribe: Scribe) -> None:
    """Noted as wanted; it is written with the letters, or at once where those lie ready."""
    drawn = [one for one in scribe.case.newest_letters() if one.kind == KIND]
    if drawn:
        scribe.add("power_of_attorney.there", letter=drawn[0])
        return
    scribe.learn(KIND, True)
    named = scribe.case.text("full_name") not in ("", scribe.case.text("represented_person"))
    asked = not scribe.case.letters or scribe.case.open == "full_name"  # then it is asked for all the same
    scribe.add("power_of_attorney.noted" if named or asked else "power_of_attorney.name")

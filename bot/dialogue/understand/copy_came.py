"""That the copy of the data came, told in a line: "the data came today", "heute kam die Auskunft". Whether anything is
missing in it is told elsewhere, and is no matter here."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 90
_COPY = r"(?:daten-?)?(?:auskunft|kopie|datenkopie|daten|selbstauskunft)"
_COPY_EN = r"(?:data|data copy|copy of (?:my|the) data|subject access (?:data|response|reply))"
_TIME = (
    r"(?:heute|gestern|endlich|jetzt|eben|grad|gerade|vorhin|schon|nun|doch|inzwischen|per mail|per post|mail|post|früh"
    r"|morgen|vorgestern|am \w{3,10}tag|von \w{2,12}|today|yesterday|finally|now|just|in the post|by mail|by email"
    r"|by post|this morning|on \w{3,7}day|from \w{2,12}|all)"
)
_WHEN, _FIRST = rf"(?: {_TIME}){{0,3}}", rf"(?:{_TIME} ){{0,3}}"
_MINE = r"(?:(?:die|meine|eine) )?"
_CAME = r"(?:bekommen|erhalten|gekriegt|kriegt|gekommen|angekommen|da|eingetroffen|eingegangen|kam|kamen)"
_CAME_EN = r"(?:came|arrived|(?:is|are|has|have|'s) (?:here|there|come|arrived|in)|got here|turned up|showed up)"
_TOLD = regex(
    r"(?:(?:und|so|also|hallo|hi|hey|update|ok|and)[ ,:]{1,2}){0,2}(?:"
    rf"(?:(?:ich )?(?:hab|habe|haben) )?{_MINE}{_COPY}(?: ist| sind| habe? ich)?{_WHEN}(?: ist| sind)? {_CAME}{_WHEN}"
    rf"|(?:hab|habe|haben)(?: ich)?{_WHEN} {_MINE}{_COPY}{_WHEN} {_CAME}"
    rf"|{_FIRST}(?:kam|kamen|ist|sind) (?:die|meine|eine) {_COPY}{_WHEN}(?: {_CAME})?{_WHEN}"
    rf"|(?:(?:the|my|all (?:the|my)) )?{_COPY_EN} {_CAME_EN}{_WHEN}"
    rf"|(?:i |i've |we )?(?:got|received|have)(?: got)?(?: (?:the|my|a))? {_COPY_EN}{_WHEN}"
    r")[ .!]*"
)


def copy_came(text: str) -> bool:
    """Does a line tell that, and nothing else?"""
    return len(text) <= LONGEST and _TOLD.fullmatch(spoken(text).strip()) is not None

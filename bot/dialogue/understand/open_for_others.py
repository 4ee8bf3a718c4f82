"""That another's account is open again and one's own is not: "bei Kim ist es wieder offen, bei mir nicht". Who that is
it never knows."""

from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import level
from bot.patterns import regex

_NOT_ME = r"(?!(?:mir|uns|denen|ihnen|euch|me|us)(?!\w))"
_WHO = (
    rf"(?:bei {_NOT_ME}[\w-]{{2,15}}(?: {PERSON})?|(?:mein\w{{0,2}}|my) {PERSON}|(?:ihr\w{{0,2}}|sein\w{{0,2}}|hers|his"
    rf"|her)|(?:konto|account) (?:von|of) {_NOT_ME}(?:mein\w{{0,2}} )?[\w-]{{2,15}}|[\w-]{{2,15}}s)"
    r"(?: (?:konto|account|profil))?"
)
_BETWEEN = r"(?: (?:ist|is|wurde|jetzt|nun|now|schon|already|es|alles|das|konto|it|zwar)){0,5}"
_OPEN = (
    r"(?:wieder (?:offen|auf|frei|da|drin|freigeschaltet|entsperrt)|(?:geht|läuft|funktioniert)(?: es)? wieder"
    r"|back|open again|unlocked|works again)"
)
_THEIRS = regex(rf"(?<!\w){_WHO}{_BETWEEN} {_OPEN}(?!\w)")
_MINE_NOT = regex(
    r"(?<!\w)(?:bei mir|meins|meiner|ich|mein (?:konto|account|profil)|mine|my account|i)"
    r"(?: (?:aber|ist|is|bin|am|leider|halt|immer|noch|still|geht|es)){0,4} (?:nicht|nich|net|ned|not|isn't|zu|gesperrt"
    r"|dicht|blocked|locked)(?!\w)"
)
STILL_SHUT = "Konto ist immer noch nicht offen"


def of_oneself(text: str) -> str:
    """What such a text tells of the person's own account; any other as it is."""
    small = level(text)
    return STILL_SHUT if _THEIRS.search(small) and _MINE_NOT.search(small) else text

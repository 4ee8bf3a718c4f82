"""What stands in a letter of an authority: the number of its file, and whether it asks for something. What of it has to
be answered, it never knows."""

import re

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_FILE = regex(
    r"(?<!\w)(?:akten-?zeichen|geschäfts-?zeichen|vorgangs-?(?:nummer|zeichen)|unser zeichen|az\.?|gz\.?"
    r"|our ref(?:erence)?\.?|(?:file|case|reference) (?:number|no\.?)|reference)(?: lautet| ist| is)?[:\s]{1,3}"
    r"(?P<number>(?=[^\s,;]{0,20}\d)[A-Z\d][\w./-]{1,28}\w)",
    re.I,
)
_FOR_LATER = regex(
    r"[^.!?]{0,120}(?<!\w)(?:bei (?:allen |weiteren |künftigen )?(?:rück)?fragen"
    r"|bei (?:jeder|ihrer|einer) (?:antwort|rückfrage)"
    r"|in (?:all|any|future) (?:further )?correspondence|stets|when (?:writing|replying))(?!\w)[^.!?]{0,120}"
)
_ASKS = regex(
    r"(?<!\w)(?:(?:bitte|please) (?:\w{1,12} ){0,3}?(?:teil\w*|send\w*|übersend\w*|reich\w*|nenn\w*|schick\w*"
    r"|erläuter\w*|beantwort\w*|leg\w*|let us know|tell|inform|provide|answer|forward|confirm|bestätig\w*|ergänz\w*)"
    r"|bitten (?:wir )?(?:sie|dich|um)|benötigen|we (?:need|ask you|require)"
    r"|(?:sie|die behörde|they) (?:fragen|fragt|wollen wissen|will wissen|ask|asks|wants? to know))(?!\w)|\?"
)


def file_number(text: str) -> str:
    """The number under which it keeps the complaint; empty where none is named."""
    found = _FILE.search(text)
    return found["number"] if found else ""


def asks_something(text: str) -> bool:
    """Does it ask the person for anything? That its number be named when writing is nothing that is asked."""
    return _ASKS.search(_FOR_LATER.sub(" ", spoken(text))) is not None

"""Whether a text is a message of the other side as it was written, pasted into the chat, and not a person's own words.
What it says is read elsewhere."""

import re

from bot.dialogue.understand.text import clean
from bot.patterns import regex

_MINE = regex(r"(?<!\w)(?i:ich|mein\w{0,2}|mir|mich|hab|my|me|mine|i'm|i've|ich's)(?!\w)|(?<!\w)(?:I|i)(?![\w.])")
_GREETS = regex(
    r"(?<!\w)(?:sehr geehrte\w{0,2}|guten tag|hallo \w+,|liebe[rs]? \w+,|dear \w+|hello \w+,|hi \w+,"
    r"|(?:mit )?freundliche[nm]? gr(?:ü|ue)(?:ß|ss)en?|viele gr(?:ü|ue)(?:ß|ss)e|beste gr(?:ü|ue)(?:ß|ss)e|sincerely"
    r"|(?:best|kind) regards|yours (?:faithfully|sincerely)|your \w+ team|ihr \w+[- ]team|dein \w+[- ]team)(?!\w)",
    re.IGNORECASE,
)
_TO_THEM = regex(
    r"(?<!\w)(?:Ihr|Ihre[nmsr]?|Ihnen)(?!\w)|(?<!\w)(?:[Dd]ein\w{0,2}|dich|dir|your|you)(?!\w)|(?<=\w )Sie(?!\w)"
)
_BY_US = regex(r"(?<!\w)(?:wir|uns|unser\w{0,2}|we|our|us)(?!\w)", re.IGNORECASE)
_SHUT = regex(r"(?<!\w)(?:Konto|Account|Zugang|account)(?!\w)")


def pasted(text: str) -> bool:
    """Does the text speak to the person and never as the person?"""
    said = clean(text)
    if _MINE.search(said):
        return False
    if _GREETS.search(said):
        return bool(_TO_THEM.search(said) or _BY_US.search(said))
    return bool(_TO_THEM.search(said)) and bool(_BY_US.search(said) or _SHUT.search(said))

"""Whose name somebody tells: that of the one whose account it is, or their own. Who they are it knows not."""

import re

from bot.dialogue.understand.names import name_behind
from bot.dialogue.understand.relations import PERSON
from bot.patterns import regex

_HOLDERS = (
    r"(?<!\w)(?:(?:her|his|their|ihr|sein|deren|dessen|(?:die|der|the) (?:account ?)?holder(?:'s)?"
    rf"|(?:my|our|the|meiner?|meines) (?:{PERSON})(?:'?s)?) (?:full |whole |real |voller |ganzer )?name"
    r"(?:'s| is| ist| lautet| wäre|:)|(?:she|he|sie|er|die|der)(?: is|'s)? (?:called|named|heißt|heisst)"
    rf"|(?:^|(?<=[\n.;] ))(?:(?:meine?|der|die|my) )?(?:{PERSON})(?=: )"
    r"|(?:account ?(?:holder|owner)|kontoinhaber(?:in)?)(?: is| ist| heißt|:)"
    r"|(?:account|konto|it|es) (?:is|runs|läuft|ist|geht) (?:in|under|auf|unter|on) (?:the name(?: of)?|den namen|dem"
    r" namen)(?: von)?)[:,]?\s"
)
_NAMED, _NAMED_AND_BIG = regex(_HOLDERS, re.I), regex(rf"(?i:{_HOLDERS})(?=[A-ZÄÖÜ])")
_I_AM = regex(
    r"(?<!\w)(?i:i am|i'm|(?<![\w)] )im|ich bin|bin|ich hei(?:ß|ss)e|my (?:full )?name(?:'s| is)|mein name(?: ist)?"
    rf"|me:|ich:|mine is|meiner ist),?\s(?:(?i:{PERSON}|betreuer(?:in)?|bevollmächtigter?),? )?(?=[A-ZÄÖÜ][a-zäöüßéè])"
)


def holders_name(text: str, asked: bool = False) -> str | None:
    """The name of the one whose account it is: "her name is Erna Schulz"; in small letters only where it was asked
    for."""
    return name_behind(text, _NAMED if asked else _NAMED_AND_BIG)


def own_name(text: str) -> str | None:
    """The name of who writes: "I am Karin de Groot", with its capitals."""
    name = name_behind(text, _I_AM)
    return None if name and " und " in name else name

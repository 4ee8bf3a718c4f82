"""The pieces of a story of several matters, each about one thing, and which of them are the person's own or about all.
Whose matter a piece is it never knows."""

import re
from collections.abc import Iterable
from itertools import pairwise

from bot.dialogue.understand.contact import full_name
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import spoken
from bot.directory.entities import Directory
from bot.patterns import regex

_CUTS = regex(
    r"(?:[.!?;]+|\s[-–/]+|:)(?=\s|$)|\n+|,(?=\s)"
    r"|\s(?=(?:\+|und|and|sowie|plus|aber|but|außerdem|ausserdem|dazu|zudem|while|während|also|ausserdem|dann|then)\s)",
    re.I,
)
JOINS = regex(r"^[\s,;.:!?–+/-]*(?:(?:und|and|sowie|plus|aber|but|auch|also|außerdem|ausserdem|dazu|zudem|&)\s+){0,3}")
_DATED = regex(r"(?<!,\d)\d\.\s*$")
OF_ALL = regex(
    r"(?<!\w)(?:bei(?:den|de)|alle[nr]?|allen drei\w*|überall|jeweils|both|all (?:three|of them)|each)(?!\w)"
)
_MINE = regex(
    r"@|(?<!\d)\d{4,5} [^\W\d]{3}|(?<!\w)(?:ich heiße|ich heisse|mein name|my name|i'm called|ich wohne|i live)"
)
# One report to the police is of all that was ordered in somebody's name.
_POLICE = regex(r"(?<!\w)(?:polizei\w{0,8}|anzeige|strafanzeige|angezeigt|police|onlinewache)(?!\w)")
ENDINGS = " ,;:-–.\n"
_LINE_ENDS = regex(r"(?<=[^\s.!?;:,])[ ]*\n\s*(?=\S)")
# "Meine Frau:", "ich:", "bei meiner Mutter -".
HEADING = regex(
    rf"\W*(?:(?:und|and|für|for|bei|von) )?(?:(?:mein\w{{0,2}}|my) {PERSON}|ich|i|me|selbst|myself)\s?[:–-]+\s*"
)
_LEFT_OVER = regex(r"[\s,]+(?:und|and|sowie|plus|aber|but)$")
FEW = 3  # words


def mine(part: str, street: str) -> bool:
    """Is it the person's own name, address or mail, or their report to the police?"""
    return speaks_of_me(part) or bool(_POLICE.search(part.casefold())) or (bool(street) and street in part.casefold())


@remembered
def speaks_of_me(part: str) -> bool:
    """Does it name the person, or tell where they live or read their mail?"""
    named = len(part.split()) <= FEW and full_name(part.strip(" ,.;")) is not None
    return named or bool(_MINE.search(part.casefold()))


def joined(parts: Iterable[str]) -> str:
    """The pieces as one text again."""
    said = " ".join(JOINS.sub("", _LINE_ENDS.sub(". ", "".join(parts))).split())
    return _LEFT_OVER.sub("", said).rstrip(" ,;:-–/")


def pieces(text: str, directory: Directory) -> list[str]:
    """The parts of the sentences; the stop of "20.11." or "3. November" ends one only before somebody's name."""
    found: list[str] = []
    for start, end in pairwise([0, *(cut.end() for cut in _CUTS.finditer(text)), len(text)]):
        piece = text[start:end]
        dated = (
            found and _DATED.search(found[-1]) and not (_MINE.search(spoken(piece)) or HEADING.fullmatch(spoken(piece)))
        )
        if dated and not directory.mentions(piece):
            found[-1] += piece
        else:
            found.append(piece)
    return found

"""Whether a part of a story names who had a court write, or stands right behind the court's paper and says whose it is:
"Antragsteller O2", "Mahnbescheid. Geht um Vodafone". Which company that is it never knows."""

from bot.dialogue.understand.claims import court
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_APPLIES = regex(
    r"(?<!\w)(?:antr?agstell\w*|gläubiger\w*|kläger\w*|applicant|claimant|creditor|plaintiff|betreibende\w*)(?!\w)"
)
# What may stand before the name of whom a paper is about.
_WHOSE = regex(
    r"^[\s,;.:–-]*(?:(?:und|and|das|der|es|it|is|ist|isch|kam|kommt|comes|came|da|wohl|glaub|ich|i think|angeblich"
    r"|irgendwas|was|something) ){0,4}"
    r"(?:von|vom|für|wegen|geht um|ging um|geht's um|gehts um|betrifft|betreff|from|for|about|over|of|concerns"
    r"|due to) (?!mir |mich |me )"
)
SHORT = 9  # words


@remembered
def at_court(text: str) -> bool:
    """Did something come from a court, by this part alone?"""
    return court(text) is True


def applies(text: str) -> bool:
    """Does it say who applied for a court's paper?"""
    return bool(_APPLIES.search(spoken(text)))


def says_whose(text: str) -> bool:
    """Does it go on from the paper with no more than whom it is about?"""
    return bool(_WHOSE.match(spoken(text))) and len(text.split()) <= SHORT

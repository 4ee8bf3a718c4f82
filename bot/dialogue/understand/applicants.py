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
# "Einer von Vodafone, einer von Otto": the next of several papers.
_ONE_EACH = regex(
    r"^[\s,;.:–-]*(?:(?:und|and|dann|then|noch|auch|also|heute|gestern|today) ){0,3}"
    r"(?:ein(?:er|s|en)?|der|die|das|one|the)(?: (?:andere|zweite|dritte|other|second|third|one)\w{0,2})?,?"
    r" (?:(?:ist|kam|is|was|came) )?(?:von|vom|für|wegen|from|for|about) "
)
_ONE_MORE = regex(
    r"(?<!\w)(?:noch (?:ein(?:er|s|en)?|so einer)|ein(?:er|s)? zweite[rs]?|(?:der|das) (?:zweite|nächste|andere)"
    r"|another(?: one)?|one more|a second(?: one)?)(?!\w)"
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


def one_each(text: str) -> bool:
    """Does it go on in a row of papers with whose the next is?"""
    return bool(_ONE_EACH.match(spoken(text)))


def one_more(text: str) -> bool:
    """ "Und heute noch einer, von Vodafone": is one more of the same spoken of, in few words?"""
    return bool(_ONE_MORE.search(spoken(text))) and len(text.split()) <= SHORT

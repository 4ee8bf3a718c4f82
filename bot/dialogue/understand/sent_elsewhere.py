"""Letters that go out later, or went to somebody whom they are not for. Which letters, it never knows."""

from bot.patterns import regex

_GOES_OUT = regex(r"(?<!\w)(?:geht|gehen|gehn|muss|müssen|kommt|kommen)(?: \w{1,8}){0,3} raus(?!\w)")
# "An meine Schwester gemailt", "mailed it to myself to print": not to those it is for.
_TO_OTHERS = regex(
    r"(?<!\w)(?<!von )(?<!mit )(?<!bei )(?<!durch )(?:(?:an|to) (?:mein\w{0,2}|unser\w{0,2}|my|our)"
    r"|meine[rm]|unsere[rm]) (?:besten? |best )?(?:schwester|bruder|mutter|mama|mutti|vater"
    r"|papa|tochter|sohn|mann|frau|partner\w{0,3}|freund\w{0,3}|nachbar\w{0,3}|kolleg\w{0,3}|anw[aä]lt\w{0,4}"
    r"|betreuer\w{0,3}|sister|brother|mother|mom|mum|father|dad|daughter|son|husband|wife|friend|neighbour|lawyer|colleague)(?!\w)"
    r"|(?<!\w)(?:(?:an )?(?:mir|mich) (?:selbst|selber)|hab\w? mir(?! \w{3,12} (?:zu|nach))|to myself)(?!\w)"
)


def goes_out(words: str) -> bool:
    """ "Geht raus", "muss noch raus", in spoken words: of what is to come."""
    return bool(_GOES_OUT.search(words))


def to_others(words: str) -> bool:
    """Do spoken words name somebody close, a lawyer of one's own or oneself as who got it?"""
    return bool(_TO_OTHERS.search(words))

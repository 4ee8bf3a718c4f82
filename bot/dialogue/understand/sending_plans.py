"""Letters that will go out on a weekday to come: "schick ich Freitag per Post", "geht am Freitag raus". Which they are
it never knows."""

from datetime import date

from bot.case import When
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.months import A_WEEKDAY
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST = 90
_OUT = regex(
    r"(?<!\w)(?:(?:schick|send|mail|fax|mach|werf|bring|verschick|schmeiß|schmeiss|druck|geb)(?:e|s|'s|es|t|ts|t's)?"
    r" (?:ich|i|es|das|alles|sie|den|die|wir|dann|erst|am|it|them)|(?:geht|gehen|gehts|kommt|kommen|raus|weg|werde?"
    r"|wird|will|i'?ll|going to|gonna|plan))(?!\w)"
)
_WAY = regex(
    r"(?<!\w)(?:per|via|by|als|mit der|zur|in die|raus|weg|post|mail|e-?mail|fax|brief|einschreiben|letter|drucker"
    r"|briefkasten)(?!\w)"
)
_PAST = regex(
    r"(?<!\w)(?:hab\w{0,2}|ham|hob\w?|han[is]?|gsch\w{3,8}|hatte\w?|wurde\w?|war\w?|bin|ist|sind|ab\w{0,3}ge\w{3,10}"
    r"|\w{0,6}ge\w{3,10}(?:t|en)"
    r"|sent|mailed|emailed|wrote|called|was|were|did|have|had|letzte\w{0,2}|last|vergangene\w{0,2}|vorige\w{0,2})(?!\w)"
)
_DIGIT = regex(r"\d")
_WHICH = regex(
    r"\d|(?<!\w)(?:heut\w?|today|gestern|yesterday|letzte\w?|vergangene\w?|vorige\w?|last|past"
    r"|(?:ab|ver)(?:schickt|sandt|sendet))(?!\w)"
)


# "L1 folgt", "L2 kam aber zurück": of one letter, where others are out.
_FOLLOWS = regex(
    r"(?<!\w)(?:folg(?:t|en)|kommt? (?:noch|später|nach)|(?:schick|mach)\w{0,2} (?:ich )?(?:noch|später|dann)"
    r"|to follow|follows|comes? later|kam(?:en)? (?:\w{2,6} )?zurück|(?:came|bounced) back|bounced)(?!\w)"
)


def follows(words: str) -> bool:
    """Is it said that something is to go out later, or came back?"""
    return bool(_FOLLOWS.search(words))


def names_weekday(words: str) -> bool:
    return bool(A_WEEKDAY.search(words))


def bare_weekday(text: str) -> bool:
    """Is a weekday named, and neither which one, nor a date, nor a deed ("Montag per Post")?"""
    words = LETTER.sub(" ", spoken(text))
    return names_weekday(words) and not _WHICH.search(words)


def weekday_ahead(text: str, when: When, first: date) -> bool:
    """Is only a weekday named, and the last such day one on which nothing lay there to be sent?"""
    return when.last < first and bare_weekday(text) and not _PAST.search(spoken(text))


def planned(text: str) -> bool:
    """Is only a weekday told on which something will go out, and nothing that was done?"""
    said = spoken(text)
    if len(said) > LONGEST or _DIGIT.search(said) or not A_WEEKDAY.search(said) or _PAST.search(said):
        return False
    return bool(_OUT.search(said) and _WAY.search(said))

"""That a message begins with whom it is about: "für den coeo: der Brief ist vom 20.11.", "ebay schuldet mir noch 112".
Who that is, and whether the person has a case with them, it never knows."""

from bot.dialogue.understand.claims import says_paid
from bot.patterns import regex

_LEAD = r"\W*(?:(?:und|ach|also|übrigens|so|noch|nochmal|hey|and|oh|btw|by the way)[ ,]{1,2}){0,3}"
_ARTICLE = r"(?:(?:den|die|der|dem|das|dieser|diesem|mein\w{0,2}|fall|case|the|my) ){0,2}"
_NAME = r"(?P<name>(?P<first>[^\W\d_][\w.&'-]{1,24})(?: [^\W\d_][\w.&'-]{1,24})?)"
_DOES = (
    r"(?:hat|haben|schuldet|schulden|will|wollen|sagt|sagen|schreibt|verlangt|verlangen|hält|gibt|zahlt|sperrt|meldet"
    r"|antwortet|has|owes|wants|says|wrote|writes|keeps|holds|still)"
)
_OF = r"(?:zu|zum|zur|für|bei|beim|betrifft|in sachen|about|for|regarding|at)[: ]{1,2}"
_ABOUT = (regex(rf"{_LEAD}{_OF}{_ARTICLE}{_NAME}[: ,]"), regex(rf"{_LEAD}{_ARTICLE}{_NAME}(?:: |, | {_DOES}(?!\w))"))
# "Bei ebay ist es genauso": compared, and told of the one that was spoken of before.
_LIKE = regex(
    r"(?<!\w)(?:genauso|genau so|ebenso|gleiche\w{0,2}|selbe\w{0,2}|auch so|dasselbe|same|likewise|wie)(?!\w)"
)
_MONEY_WENT = regex(
    r"(?<!\w)(?:\w{0,6}bezahlt|gezahlt|überwiesen|zurückgebucht|rückbuchung|lastschrift|käuferschutz|paid|charged back"
    r"|dispute)(?!\w)"
)


def about_whom(text: str) -> tuple[str, ...]:
    """The words in front of a message that may name whom it is about; none where money only went by way of them, or
    they are compared."""
    small = text.casefold()
    if says_paid(text) is not None or _LIKE.search(small) or _MONEY_WENT.search(small):
        return ()
    found = filter(None, (rule.match(small) for rule in _ABOUT))
    return tuple(name for one in found for name in (one["name"], one["first"]))

"""How many messages or calls somebody tells of: "3 mails", "twice", "mehrmals"."""

import re

from bot.dialogue.understand.numbers import number
from bot.dialogue.understand.text import any_of
from bot.patterns import regex

_COUNT = regex(
    r"(?<![\w.,])(?P<n>\d{1,2}|[a-zäöüß]{2,8}?)\s?(?:x |mal |times )?(?:e-?mails?"
    r"|mails?|anrufe?|nachrichten|messages|calls?|faxe?|briefe|letters"
    r"|anfragen|emails?)(?!\w)"
)
_TIMES = regex(r"(?<![\w.,])(?P<n>\d{1,2}|[a-zäöüß]{2,6}?)(?:x|\s?mal|\stimes?)(?!\w)")
_TWICE = any_of("twice; thrice; zwöimal; zwoimal; zwoamoi")
_SEVERAL = any_of("mehrere; mehrfach; mehrmals; several; a few; paar; many; oft; ständig")


_WAY = (
    r"(?:e-?mails?|mails?|anrufe?|angerufen|telefon\w{0,6}|hotline|chats?|briefe?|fax\w{0,2}|nachrichten|messages?|calls?"
    r"|called|emailed|gemailt|geschrieben|letters?)"
)
_SO_OFTEN = rf"(?:\d{{1,2}} ?(?:x |x|mal |× ?)?|(?:ein|zwei|drei|vier|fünf) ?mal |once |twice ){_WAY}"
_NEXT = regex(rf"(?P<one>(?<![\w.,]){_SO_OFTEN})(?: und| and)? (?={_SO_OFTEN}(?!\w))", re.IGNORECASE)


def parted(line: str) -> str:
    """ "3x mail 1x hotline": with a comma before each count of another way."""
    return _NEXT.sub(r"\g<one>, ", line)


def counts(words: str) -> bool:
    """Do folded words count messages?"""
    return bool(_COUNT.search(words))


def how_often(words: str) -> int:
    """How many in folded words; 2 for several, 1 where nothing is said."""
    for pattern in (_COUNT, _TIMES):
        if (match := pattern.search(words)) and (count := number(match["n"])):
            return max(1, min(count, 99))
    if words_twice := _TWICE.search(words):
        return 3 if words_twice[0] == "thrice" else 2
    return 2 if _SEVERAL.search(words) else 1

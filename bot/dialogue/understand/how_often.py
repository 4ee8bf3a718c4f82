"""How many messages or calls somebody tells of: "3 mails", "twice", "mehrmals"."""

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

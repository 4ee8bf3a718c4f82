"""Whether somebody says that they are not yet of age. Of other people it never speaks."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_YEARS = r"(?P<age>1[0-7])"
_END = r"(?= ?(?:$|[,!?;)]|\.$|jahre|j\.|years?|y\.?o|yrs?|and |und |so |lol|btw|but |aber ))"
_END_IM = r"(?= ?(?:$|[,!?;)]|\.$|years?|y\.?o|and |so |lol|btw|but ))"  # "im 16" may be German
_LITTLE = r"(?:erst |noch |grad |gerade |only |just |like |ja |doch |aber |nämlich |schon |already |actually ){0,2}"
_MINOR = (
    regex(rf"(?<!\w)(?:ich bin|bin|i am|i'm) {_LITTLE}{_YEARS}{_END}"),
    regex(rf"(?:^|[,.!?] ?|and |but |lol )im (?:only |just |like )?{_YEARS}{_END_IM}"),
    regex(rf"(?<!\w)(?:ich|i|me) ?\({_YEARS}\)"),
    regex(r"(?<!\w)(?:ich bin|i am|i'm|im|bin) (?:noch |still )?(?:minderjährig|nicht volljährig|under ?age|a minor"
          r"|unter 18|under 18)(?!\w)"),
)  # fmt: skip
_NO_AGE = regex(rf"{_YEARS} ?(?:jahren? (?:kund|dabei|bei)|years? (?:customer|with|a customer))")


def minor(text: str) -> bool:
    """Does the writer say that they are younger than 18?"""
    lines = map(spoken, text.splitlines())
    return any(any(rule.search(one) for rule in _MINOR) and not _NO_AGE.search(one) for one in lines)

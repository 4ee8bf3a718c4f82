"""The provision that a company names instead of a reason: "kein Grund, es steht nur: gemäß Ziffer 22 der AGB". Whether
it is in force, or carries anything, it never knows."""

import re

from bot.dialogue.understand.text import clean
from bot.patterns import regex

_NUMBERED = (
    r"(?:ziff(?:er)?\.?|nr\.?|nummer|punkt|pkt\.?|abschnitt|abs\.?|§{1,2}|paragra(?:ph|f)|artikel|art\.?|section|sec\.?"
    r"|clause|article|point) ?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?:,? (?:abs(?:\.|atz)?|satz|s\.|lit\.?|nr\.?|par\.?)"
    r" ?\w{1,3}){0,2}"
)
_TERMS = (
    r"(?:,? (?:(?:der|unserer|ihrer|deren|seiner|von den|in den|of the|of their|of its|of our|of your|in the|in their)"
    r" )?(?:[\w-]{1,16} ){0,2}?(?:agbs?|\w{0,16}bedingungen|agb-banken|banken-agb|nutzungsvereinbarung"
    r"|terms(?: and conditions| of (?:use|service))?|t&cs?|user agreement|conditions|contract))"
)
_LED = r"(?:(?:gemäß|gemäss|gem\.|nach|laut|lt\.?|aufgrund von|according to|under|pursuant to|as per|based on) )?"
_ANY = regex(rf"(?<!\w){_LED}{_NUMBERED}{_TERMS}?(?![\w@])", re.I)
_OF_TERMS = regex(rf"(?<!\w){_LED}{_NUMBERED}{_TERMS}(?![\w@])", re.I)
# Who says it: "die berufen sich auf …", "it just says …".
_THEIRS = regex(
    r"(?<!\w)(?:steht|stand|beruf\w*|sagen|sagten|schreiben|schrieben|heißt|heisst|hieß|hiess|verweis\w*|nennen|nannten"
    r"|kein\w{0,2} (?:grund|begründung)|says?|said|cites?|cited|refer\w*|wrote|quot\w+|no reason)(?!\w)",
    re.I,
)
# "Nach § 5 der AGB müssen die …": an argument of the person's own.
_ARGUED = regex(r"(?<!\w)(?:müss\w*|muss|dürf\w*|darf|must|may not|have to|illegal|rechtswidrig|verstößt)(?!\w)", re.I)
_CAPITALS = regex(r"(?<!\w)(?:ziffer|nummer|punkt|abschnitt|artikel|absatz|satz|\w{0,16}bedingungen)(?!\w)")
_SHORT = regex(r"(?<!\w)agbs?(?!\w)")


# "MC011 steht in der Mail": the number that a market place gives its notices.
_CODE = regex(r"(?<![\w-])mc ?(?P<code>\d{3})(?![\w-])", re.I)


def cited(text: str) -> str:
    """The provision, in answer to the question which ground was named; else empty."""
    return _found(_ANY, clean(text)) or _code(text)


def _code(text: str) -> str:
    found = _CODE.search(text)
    return f"MC{found['code']}" if found else ""


def cited_by_them(text: str) -> str:
    """The same told at any time: of their terms, and said to be named by them."""
    line = clean(text)
    return (_found(_OF_TERMS, line) if _THEIRS.search(line) and not _ARGUED.search(line) else "") or _code(text)


def _found(rule: re.Pattern[str], line: str) -> str:
    found = rule.search(line) if any(map(str.isdigit, line)) else None
    if found is None:
        return ""
    said = _CAPITALS.sub(lambda word: word[0].capitalize(), found[0])
    return _SHORT.sub(lambda word: "AGB", said)

"""The name that a firm bears now, where it is told that it bore another before. What the firm does it never knows."""

import re
from itertools import takewhile

from bot.dialogue.understand.names import could_be_name
from bot.dialogue.understand.text import clean, words
from bot.patterns import regex

_NOW = r"(?:jetzt|jetz|nun|inzwischen|mittlerweile|neuerdings|plötzlich|auf einmal|now)"
_CALL = r"(?:heißen|heissen|heißt|heisst|hoaßn|hoassn|nennen|nennt)"
_THEY = r"(?:(?:sie|se|die|der|des|das|sich|si|verein|laden|firma) ){0,3}"
_NAME = r"(?P<name>[^\W\d_][\w&.-]{1,25}(?: [\w&-]{1,25}){0,5})"
_RENAMED = (
    regex(rf"(?<!\w){_NOW} {_CALL} {_THEY}{_NAME}", re.I),
    regex(rf"(?<!\w)(?<!was ){_CALL} {_THEY}(?:{_NOW} ){{1,2}}{_NAME}", re.I),
    regex(
        r"(?<!\w)(?:umbenannt in|umfirmiert (?:in|zu)|renamed (?:itself |themselves )?(?:to )?"
        r"|changed (?:its|their) name to|(?:is|are|they're) now (?:called|named)"
        r"|now (?:called|calls itself|(?:they )?call themselves|they're called)) "
        rf"{_NAME}",
        re.I,
    ),
)
# "Erst hiessen die …, dann nannten sie sich … und jetzt Kreditwerk Nord": with its capital.
_AT_LAST = regex(
    rf"(?i:(?<!\w)(?:hie(?:ß|ss)\w{{0,2}}|nannte\w?)(?!\w)[^.!?\n]{{0,120}}(?<!\w){_NOW}) (?=[A-ZÄÖÜ])"
    rf"{_NAME}(?=$|[.,;!?\n])"
)
_FORMS = words("gmbh mbh ag kg se ug ltd limited co & inc llc")
_LINKS = words("und and y")
LEAST = 2  # words: a single one may be anything


def renamed(text: str) -> str:
    """The new name of two words or more, as it was typed: "jetzt heißen se Kreditwerk Nord"."""
    found = next((one for pattern in (*_RENAMED, _AT_LAST) if (one := pattern.search(clean(text)))), None)
    name = list(takewhile(_of_name, found["name"].split())) if found else []
    return " ".join(name) if len(name) >= LEAST else ""


def _of_name(word: str) -> bool:
    return word.casefold() in _FORMS or (could_be_name(word) and word.casefold() not in _LINKS)

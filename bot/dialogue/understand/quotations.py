"""A company's words inside what somebody writes about them: between quotation marks, or behind "in der Mail steht:"."""

import re

from bot.dialogue.understand.given_grounds import english, in_their_words
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_SINGLE = regex(r"(?<!\w)'([^'\n]{8,400})'(?!\w)")
_SHORT = regex(r"(?:(?<!\w)'|[„“”\"»«])([^'„“”\"»«\n]{4,120})(?:'(?!\w)|[“”\"»«])")
_QUOTED = regex(r"[„“”\"»«](?P<said>[^„“”\"»«\n]{8,400})[“”\"»«]")
_LEAD = regex(
    r"^[^:\n]{0,60}?(?<!\w)(?:e-?mail|mail|brief|sms|nachricht|schreiben|schrieb\w{0,2}|schreibt|meldung|steht|stand"
    r"|kam|hieß|heißt|message|letter|notice|says?|said|wrote|writes|got|it reads)(?!\w)[^:\n]{0,30}:\s+",
    re.I,
)


def in_quotes(text: str) -> str:
    """What stands between quotation marks, where it speaks as the company and what is around it does not."""
    line = _SINGLE.sub(r"„\1“", clean(text))
    said = [one["said"].strip(" .") for one in _QUOTED.finditer(line)]
    around = _QUOTED.sub(" ", line)
    if not said or in_their_words(around):
        return ""
    return ". ".join(one for one in said if in_their_words(one) or english(one))


def without_lead(text: str) -> str:
    """Without what the person says before it: "heute kam ne mail: ihr konto …"."""
    lead = _LEAD.match(text)
    return text[lead.end() :] if lead and not in_their_words(lead[0]) else text


def quoted(text: str) -> str:
    """The only words in quotation marks."""
    found = [str(one[1]).strip(" .,;:") for one in _SHORT.finditer(clean(text))]
    return found[0] if len(found) == 1 else ""

"""The day on which a bank's contract ends, where a text tells that it was given notice. Which law holds, it never
knows."""

from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_NOTICE = regex(
    r"(?<!\w)(?:kündig\w*|gekündigt|beend\w*|geschlossen|schliess\w*|endet|terminat\w*|clos\w*|cancel\w*|ends?"
    r"|(?:give|gives|gave|giving|given)(?: me| us| them)? (?:\w{1,6}'? ){0,3}notice|notice (?:for|to|of))(?!\w)"
)
_TO = regex(
    r"(?<!\w)(?:zum|per|bis zum|ab dem|mit wirkung zum|hört|endet am|schliess\w* (?:sie )?(?:es )?am|on|by|as of"
    r"|effective|from|for|until|till|ends|endet|closes|schliesst|is over)"
    r" (?P<day>\d[\w. ]{2,20}|[a-zäöü]{3,9} \d[\w., ]{1,12})"
)
# "I have to answer by 5 December": a day of something else.
_OTHER_DAY = regex(
    r"(?<!\w)(?:answer\w*|antwort\w*|repl(?:y|ies)|respond|appointment|termin|pay|zahlen)(?: \w{1,8})?\W*$"
)
REACH = 30  # characters before a day


def contract_end(text: str, today: date) -> date | None:
    """The day to come to which notice was given; None where none is named."""
    words = spoken(text)
    if not _NOTICE.search(words):
        return None
    said = (
        one for one in _TO.finditer(words) if not _OTHER_DAY.search(words[max(0, one.start() - REACH) : one.start()])
    )
    return next((day for found in said if (day := coming(found["day"], today))), None)

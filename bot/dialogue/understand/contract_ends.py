"""The day on which a bank's contract ends, where a text tells that it was given notice. Which law holds, it never
knows."""

from datetime import date

from bot.dialogue.understand.ahead import coming
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_NOTICE = regex(
    r"(?<!\w)(?:kündig\w*|gekündigt|beend\w*|geschlossen|schliess\w*|endet|terminat\w*|clos\w*|cancel\w*|ends?)(?!\w)"
)
_TO = regex(
    r"(?<!\w)(?:zum|per|bis zum|ab dem|mit wirkung zum|hört|endet am|schliess\w* (?:sie )?(?:es )?am|on|by|as of"
    r"|effective|from)"
    r" (?P<day>\d[\w. ]{2,20}|[a-zäöü]{3,9} \d[\w., ]{1,12})"
)


def contract_end(text: str, today: date) -> date | None:
    """The day to come to which notice was given; None where none is named."""
    words = spoken(text)
    if not _NOTICE.search(words):
        return None
    return next((day for found in _TO.finditer(words) if (day := coming(found["day"], today))), None)

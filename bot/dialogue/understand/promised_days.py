"""Is a day or a span of time named that is still to come? Which day it is, it does not count (`ahead`)."""

from bot.dialogue.understand import marks
from bot.dialogue.understand.months import MONTH, WEEKDAY
from bot.patterns import regex

_NUMBER = (
    r"(?:\d{1,3}|ein\w{0,2}|zwei|drei|vier|fuenf|sechs|sieben|acht|zehn|vierzehn|one|two|three|four|five|six|seven"
    r"|ten|a)"
)
_UNIT = r"(?:tage\w?|wochen?|werktag\w*|arbeitstag\w*|stunden|monat\w*|days?|weeks?|hours|months?)"
_SPAN = (
    r"(?:innerhalb|binnen|within|in|after|nach|up to|bis zu)(?: von| of| the next| the| der naechsten| den naechsten"
    rf"| spaetestens| maximal| about| etwa| ca\.?)? (?:\w{{1,10}} (?:bis|to|or) )?{_NUMBER}(?:-\d{{1,3}})?"
    rf" (?:\w{{1,12}} )?{_UNIT}(?!\w)"
)
_DAY = regex(
    rf"\d{{1,2}}\.? (?:{MONTH})(?!\w)|(?<!\w)(?:{MONTH}) \d{{1,2}}(?!\w)|{marks.NUMERIC_DATE.pattern}"
    rf"|{marks.SHORT_DATE.pattern}|{_SPAN}"
    rf"|(?<!\w)(?:bis|am|by|on|until|spaetestens|next|naechsten?|kommenden) (?:zum )?(?:{WEEKDAY})(?!\w)"
    r"|(?<!guten )(?<!\w)(?:ueber)?morgen(?!\w)|tomorrow|monatsende"
    r"|(?<!\w)(?:(?:naechste[rn]?|kommende[rn]?|next|the coming) (?:woche|week))(?!\w)"
    r"|(?:ende (?:der|dieser|des|dieses)|end of (?:the|this)) (?:woche|monats|week|month)"
)
# The day of a letter, or on which somebody wrote.
_PAST = regex(r"(?:vom|dated|of \d) ?[\w. ]{4,20}|(?:am|on) [\w. ]{3,18}? (?:schr\w+|wrote|said|hiess|sagte\w*)")


def names_day(words: str) -> bool:
    """Does a sentence of `plain` words name one?"""
    return bool(_DAY.search(_PAST.sub(" ", words)))

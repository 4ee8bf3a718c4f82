"""The day to which a bank gave notice, where that has been, or is told by its number alone. One to come is read by
`contract_ends`."""

from datetime import date, timedelta

from bot.dialogue.understand.calendar_rules import safe_date
from bot.dialogue.understand.days import days
from bot.dialogue.understand.months import MONTH
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_NOTICE = (
    r"(?:ge?kündigt|kündigung|kündigen|kündigten|beendet|geschlossen|endete?|terminated|closed|closing|notice"
    r"|termination)"
)
_TO = (
    r"(?:zum|per|auf den|mit wirkung zum|as of|effective|to the|for the|by the) "
    r"(?P<day>\d{1,2}(?:st|nd|rd|th)?(?:\.(?:\d{1,2}\.?(?:\d{4}|\d{2})?)?)?"
    rf"(?: (?:of )?(?:{MONTH})(?: \d{{4}})?)?)"
)
_ENDED = regex(rf"(?<!\w){_NOTICE}(?!\w)(?:[^.!?;,]|\.(?=\d)){{0,50}}?(?<!\w){_TO}(?![\w/-])")
_BARE = regex(r"\d{1,2}\.?")
_LATELY = timedelta(days=92)
_MONTHS = 3


def over(text: str, given: date | None, today: date) -> date | None:
    """The day; `given` is the one on which notice was given, where it is known."""
    found = _ENDED.search(spoken(text))
    if found is None:
        return None
    if _BARE.fullmatch(found["day"]):
        return _first_behind(int(found["day"].rstrip(".")), given, today) if given else None
    told = [one.when.first for one in days(f"am {found['day']}", today) if one.when.exact]
    late = len(told) == 1 and today - _LATELY <= told[0] <= today
    return told[0] if late and (given is None or given < told[0]) else None


def _first_behind(number: int, given: date, today: date) -> date | None:
    """The first day of that number behind the notice, where that was lately."""
    if given > today or given < today - _LATELY:
        return None
    months = ((given.year, given.month + ahead) for ahead in range(_MONTHS))
    tries = (safe_date(year + (month - 1) // 12, (month - 1) % 12 + 1, number) for year, month in months)
    return next((day for day in tries if day and day > given), None)

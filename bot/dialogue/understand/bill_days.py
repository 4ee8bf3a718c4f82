"""The day of a bill ("die Rechnung vom 12.8."), on which nothing was paid and nothing blocked. Whether it is paid it
never knows."""

import re

from bot.patterns import regex

_REACH = 90  # characters before a day in which its bill may stand
# "Die Rechnung vom 12.8. hab ich am 20.8. bezahlt": on its own day nothing was paid, and nothing blocked.
_OF_BILL = regex(
    r"\b\w{0,14}(?:rechnung|bestellung|mahnung|lieferung|auftrag|kauf|einkauf|invoice|bill|order|reminder"
    r"|purchase)(?:en|s)?"
    r"(?: [^\s.;!?]{1,14}){0,6}? (?:vom|von|of|from|dated) (?:the )?$|\d,\d\d(?: ?€| euro?)? vom $",
    re.I,
)


def of_bill(part: str, start: int) -> bool:
    """Is the day that begins there, with its "vom" or without, that of a bill or of a sum: "54,95 vom Oktober"?"""
    return any(_OF_BILL.search(part[max(0, start - _REACH) : start + lead]) for lead in (0, len("vom ")))

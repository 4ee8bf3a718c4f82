"""A day that an answer names and that is not of the service of a court's paper: something was paid, bought or billed on
it, somebody born, or called. What is served it never knows."""

import re
from datetime import date

from bot.dialogue.understand.court_papers import of_a_deed
from bot.dialogue.understand.days import days
from bot.dialogue.understand.days_beside import PARTS
from bot.patterns import regex

_PAYS = regex(
    r"\b(?:(?:be|ge)?zahlt|zoit|überwiesen|überweisung|abgebucht|lastschrift|(?:e-?|online-?)banking|paypal|kreditkarte"
    r"|sofortüberweisung|paid|transferred|bank transfer|direct debit)\b",
    re.I,
)
# "Die Rechnung war vom 3. August", "mein Geburtstag ist der 4.12.": no day of a paper, unless it is said to have come.
_OF_OTHERS = regex(
    r"\A(?!.*\b(?:zuge?stellt|zustellung|umschlag\w*|kam|gekommen|bekommen|erhalten|eingeworfen|served|came|received"
    r"|envelope|gericht\w*|mahnbescheid\w*|court)\b).*\b(?:rechnung\w{0,2}|bestell\w+|geburtstag|geboren|gekauft"
    r"|invoice|bill|ordered"
    r"|birthday|born|bought)\b",
    re.I | re.S,
)


def of_something_else(text: str, today: date) -> bool:
    """Is it a day on which something was paid, bought or billed, somebody born, or turned to? What no day is told of
    tells nothing ("12.11. und ich hab da nie was bestellt")."""
    dated = [part for part in PARTS.split(text) if days(part, today)] or [text]
    return all(_PAYS.search(part) or _OF_OTHERS.search(part) or of_a_deed(part) for part in dated)

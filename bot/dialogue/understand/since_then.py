"""A block told to have begun with what was told just before: "an Nikolaus auszahlen wollen, seitdem ist es gesperrt".
What happened on that day it does not know."""

from datetime import date

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.days import days
from bot.patterns import regex

_SINCE_THEN = regex(
    r"(?<!\w)(?i:seitdem|seither|sithär|sither|seit (?:diesem|dem) (?:tag|moment|zeitpunkt)|since then|ever since"
    r"|since that day|(?:seit|seid|sit) dem(?= (?:ist|is|war|isch|geht|komm|komme|kann|hab|habe|bin|wurde|sind|sperr)"
    r"(?!\w)))(?!\w)(?P<rest>[^.!?;,\n]{0,100})"
)
_GOES_ON = regex(r"(?<!\w)(?i:immer noch|noch immer|weiterhin|noch|wieder|still|again)(?!\w)")
NEAR = 160  # characters before it in which its day may stand


def with_its_day(text: str, today: date) -> str:
    """The text with the day itself in the place of such words, where a block is told behind them, and one day told to
    the day before them; else as it is."""
    found = _SINCE_THEN.search(text)
    if found is None or _GOES_ON.search(rest := found["rest"]) or not blocked(rest) or days(rest, today):
        return text
    told = [one.when for one in days(text[max(0, found.start() - NEAR) : found.start()], today)]
    if not told or not told[-1].exact or told[-1].first > today:
        return text
    on = told[-1].first
    return f"{text[: found.start()]}seit {on.day}.{on.month}.{on.year}{text[found.start('rest') :]}"

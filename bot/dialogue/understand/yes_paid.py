"""A yes to whether something was paid, with the time beside it: "ja, 2020 schon", "ja, am 12.10. 100 Euro"."""

import re

from bot.patterns import regex

_YES = r"(?:ja+|jo+|jep|yes|yep|yeah|schon|längst|already"
_IN = regex(
    rf"{_YES}|back)(?:[ ,]{{1,3}}(?:das war|it was|schon|bereits|längst|already|im|jahr|in|hab|habe|ich|i|paid|it|back"
    r"|glaub|so|irgendwann)){0,5}[ ,]{1,3}(?P<year>(?:19|20)\d\d)"
    r"(?:[ ,]{1,3}(?:schon|bereits|längst|already|bezahlt|glaub|ich|war das|i think|irgendwann|mal)){0,4}[ .!]{0,3}",
    re.I,
)
_ON = regex(
    rf"{_YES})(?:[ ,]{{1,3}}(?:am|im|in|on|so|ca\.?|schon|längst|already|und zwar"
    r"|alles|(?:per|mit|via|über|by|with) \w{3,14}|[\d.,]{1,9}|€|euros?|eur))*[ ,]*",
    re.I,
)


def year_paid(text: str) -> tuple[int, str] | None:
    """The year that a yes and nothing else tells, which is no sum; and the text without it."""
    said = _IN.fullmatch(text.strip())
    return (int(said["year"]), f"{said[0][: said.start('year')]}{said[0][said.end('year') :]}") if said else None


def only_yes(text: str) -> bool:
    """Is the text, without its days, nothing but a yes, a sum and a way of paying? Then its day is of the payment."""
    return _ON.fullmatch(text.strip(" .!")) is not None

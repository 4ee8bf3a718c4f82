"""What bought games, films and the like cost: "200 euros of games", "spiele für 340 Euro". Whether money lies there
beside it, it never knows."""

import re

from bot.case import Money
from bot.dialogue.understand.amounts import topmost
from bot.patterns import regex

_CONTENT = r"(?:games?|\w{0,8}spiele\w?|filme\w?|movies|books|\w{0,2}bücher\w?|ebooks?|skins?|dlcs?|musik|music|items?)"
_BEHIND = regex(rf"\s?(?:worth |wert )?(?:of |in |an |für |on )?(?:my |meine\w? |gekaufte\w? )?{_CONTENT}\b", re.I)
_BEFORE = regex(
    rf"\b{_CONTENT}(?: (?:drauf|drin|dabei|on it|in it|und|and|\w{{0,8}}spiele|skins?|games?|items?|dlcs?)){{0,4}}"
    r"[.,:]?\s(?:(?:so|gekauft|im|in|mit|einem|wert|gesamtwert|von|für|um|die|ca\.?|circa|etwa|rund|über|insgesamt"
    r"|zusammen|ungefähr|worth|for|about|around|over|some|total) ){0,5}[€£$]?$",
    re.I,
)
_WORTH = regex(r"[^.!?\n]{0,16}\b(?:wert|worth)\b", re.I)
_MONEY_TOO = regex(
    r"\b(?:\w{0,8}guthaben|gutschein\w*|geld|balance|wallet|money|credit|vouchers?|gift ?cards?)\b", re.I
)
_NAMED = regex(rf"\b{_CONTENT}\b", re.I)
_REACH = 70  # characters before a sum and behind it


def content_sums(text: str) -> list[Money]:
    """What bought content is said to have cost."""
    return [
        one.money
        for one in topmost(text)
        if _BEHIND.match(text[one.end : one.end + _REACH])
        or _BEFORE.search(text[max(0, one.start - _REACH) : one.start])
    ]


def only_content(text: str) -> Money | None:
    """The one sum of a text that speaks of content and of no money: what that was worth."""
    found = topmost(text)
    if len(found) != 1 or not _NAMED.search(text) or _MONEY_TOO.search(text):
        return None
    worth = _WORTH.match(text[found[0].end :]) is not None
    return found[0].money if worth or content_sums(text) else None

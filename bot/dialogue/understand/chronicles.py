"""What happened day by day, each day before what was done on it: "12.11. Konto gesperrt. 14.11. Mail an Support." What
was done it never knows."""

from bot.patterns import regex

_DAY = r"(?P<day>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?)"
_AT_START = regex(rf"(?m)^(?P<lead>\W{{0,3}}){_DAY} (?=[^\W\d])")
_WITHIN = regex(rf"(?P<mark>[.!?]) {_DAY} (?=[^\W\d])")
# Somebody of theirs, and a colon: "Die erste (9.11.): alles bezahlt", "9.11. Support: …", "9.11.: 'alles bezahlt'".
_WHO = (
    r"(?:erste\w?|zweite\w?|dritte\w?|vierte\w?|nächste\w?|andere\w?|letzte\w?|first|second|third|next|other|last|agent"
    r"|(?:kunden)?(?:support|service|dienst)|hotline|frau|herr|mitarbeiter\w{0,2}|kolleg\w{1,3}|typ|dame|mann|woman|man"
    r"|guy|lady|chat|antwort|reply|answer|anruf|telefonat|call)"
)
_SPOKEN = regex(
    rf"^\W*(?:(?:der|die|das|the|ein|eine|a) )?{_WHO}(?!\w)[^:]{{0,30}}:"
    rf"|^\W*(?:(?:am|on) )?[\d.]{{3,10}}[ :]{{1,2}}(?:(?:am|im|per|on|by|in) )?(?:(?:der|die"
    rf"|the) )?{_WHO}(?!\w)[^:]{{0,20}}:"
    r"|:\s*[\"'„“‚‘»]",
)


def day_by_day(text: str) -> str:
    """The text with a colon behind each day that begins what was done on it."""
    begun, found = _AT_START.subn(r"\g<lead>\g<day>: ", text)
    return _WITHIN.sub(r"\g<mark>\n\g<day>: ", begun) if found or len(_WITHIN.findall(text)) > 1 else text


def spoken_then(part: str) -> bool:
    """Is it what somebody of theirs said on the day that stands in it?"""
    return _SPOKEN.search(part.casefold()) is not None

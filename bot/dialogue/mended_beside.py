"""A correction beside an answer that came: "konto bleibt zu. und der betrag war nicht 84,20 sondern 94,20". It is put
right first, and the rest is heard as the answer that it is."""

import re

from bot.dialogue import corrections
from bot.dialogue.scribe import Scribe
from bot.patterns import regex

LONGEST = 400
_CUTS = regex(
    r"(?<!\d)[.!;\n]\s?(?:(?:und|and|aber|but|ach|oh) )?|,? (?:und|and|aber|but) (?=(?:der|die|das|es|hab|the|it|i)\b)",
    re.I,
)
_CORRECTS = regex(
    r"\d[^.!?]{0,3}\s?(?:[^!?]{0,40}\s)?(?:nicht|nich|not|statt|instead of)\s[^!?]{0,12}\d"
    r"|(?<!\w)(?:nicht|nich|not)\s[^!?]{0,12}\d[^!?]{0,20}(?<!\w)(?:sondern|but)\s[^!?]{0,12}\d",
    re.I,
)


def taken(scribe: Scribe, text: str) -> str:
    """Puts right what the text corrects beside its news, and gives back what is left of it."""
    out = any(one.sending for one in scribe.case.letters)
    if not out or len(text) > LONGEST or "?" in text or not _CORRECTS.search(text):
        return text
    pieces = [one.strip(" ,") for one in _CUTS.split(text) if one.strip(" ,.")]
    wrong = [one for one in pieces if _CORRECTS.search(one)]
    if len(wrong) == len(pieces):
        return text  # nothing but a correction
    mended = [one for one in wrong if corrections.mend(scribe, one)]
    return ". ".join(one for one in pieces if one not in mended) if mended else text

"""A correction beside an answer that came: "konto bleibt zu. und der betrag war nicht 84,20 sondern 94,20". It is put
right first, and the rest is heard as the answer that it is."""

import re

from bot.dialogue import corrections
from bot.dialogue.echo import echo
from bot.dialogue.recalled import LOOKING
from bot.dialogue.scribe import Scribe
from bot.patterns import regex

LONGEST, FEW = 400, 7
_DIGIT = regex(r"\d")
_CUTS = regex(
    r"(?:(?<!\d)[.!;]|\n)\s?(?:(?:und|and|aber|but|ach|oh) )?|(?<=\d)[.;] (?:und|and|aber|but) "
    r"|,? (?:und|and|aber|but) (?=(?:der|die|das|es|hab|the|it|i)\b)",
    re.I,
)
_CORRECTS = regex(
    r"\d[^.!?]{0,3}\s?(?:[^!?]{0,40}\s)?(?:nicht|nich|ned|net|nöd|not|statt|instead of)\s[^!?]{0,12}\d"
    r"|(?<!\w)(?:nicht|nich|ned|net|nöd|not)\s[^!?]{0,12}\d[^!?]{0,20}(?<!\w)(?:sondern|but)\s[^!?]{0,12}\d",
    re.I,
)


def taken(scribe: Scribe, text: str) -> str:
    """Puts right what the text corrects beside its news, and gives back what is left of it; of several corrections the
    last is left."""
    before, out = scribe.case, any(one.sending for one in scribe.case.letters)
    if len(text) > LONGEST or "?" in text or not _CORRECTS.search(text):
        return text
    pieces = [one.strip(" ,") for one in _CUTS.split(text) if one.strip(" ,.")]
    wrong = [one for one in pieces if _CORRECTS.search(one)]
    if len(wrong) == len(pieces):
        wrong = wrong[:-1]
    elif not (out or scribe.case.letters or scribe.case.open in LOOKING):
        return text
    mended = [one for one in wrong if corrections.mend(scribe, one)]
    if mended and not out:
        mended += [one for one in pieces if one not in wrong and _short(one) and corrections.mend_named(scribe, one)]
    left = ". ".join(one for one in pieces if one not in mended) if mended else text
    if not left:
        echo(scribe, before)
    return left


def _short(piece: str) -> bool:
    """ "Und suspendiert am 18.", beside a sum that is put right."""
    return len(piece.split()) <= FEW and bool(_DIGIT.search(piece))

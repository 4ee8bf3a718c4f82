"""The day on which something was sent back, put right: of the parcel itself, and not of its slip or its arrival."""

import re

from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.days import day
from bot.dialogue.understand.disputes import returned_on
from bot.patterns import regex

SENT_BACK = regex(
    r"\b(?:paket\w*|päckchen|retour\w*|rücksend\w*|zurückge\w+|parcel|package|return\w*|sent back)\b", re.I
)
# "Den Retourenbeleg am 1.12. hochgeladen", "Retoure angekommen am 5.1.": a day of something else.
_OF_ITS_PAPER = regex(
    r"\b(?:\w{0,14}(?:beleg|schein|nachweis|bestätigung|label|formular|eingang)\w{0,4}|hochgeladen|uploaded|receipt"
    r"|proof|slip"
    r"|hotline|support|kundenservice|kundendienst|sag\w{1,3}|mein(?:te|ten|t)|schrieb\w{0,2}|said|says|told|wrote"
    r"|angekommen|eingegangen|arrived|received|bestätigt|confirmed|zugestellt|delivered)\b",
    re.I,
)


def read_returned(scribe: Scribe, text: str) -> bool:
    """The day on which something was sent back, where one was told before."""
    other = _OF_ITS_PAPER.search(text) and not returned_on(text, scribe.today)
    when = day(text, scribe.today) if scribe.case.value("returned_on") and not other else None
    if when is None or not when.exact or to_come(scribe, "returned_on", text, when):
        return False
    scribe.learn("returned_on", when)
    return True

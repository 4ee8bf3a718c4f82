"""Deeds that one sentence tells of, each with its day: "hab ich schon bezahlt, am 13.8. und hingeschrieben hab ich am
14.11.". A day alone behind a comma is that of the deed before it, and the next deed begins a line. What was paid or
written it never knows."""

import re

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_PAID = r"(?:(?:be|ge)zahlt|überwiesen|beglichen|paid|transferred)(?!\w)"
_TURNED = (
    r"(?:angerufen|telefoniert|(?:hin|an)?geschrieben|(?:hin)?gemailt|gechattet|gefaxt|nachgefragt|called|phoned|emailed"
    r"|chatted|faxed)(?!\w)"
)
_DAY = (
    r"(?:(?:am|on|vom) )?(?:the )?\d{1,2}(?:\.|st|nd|rd|th)? ?"
    rf"(?:\d{{1,2}}\.(?:\d{{4}}|\d\d)?|(?:{MONTH})(?: \d{{4}})?)(?!\d)"
)
_I = r"(?:(?:ich|i|wir|we) )?(?:hab|habe|haben|have|'ve)(?: (?:ich|wir))?"
_AND = r"(?:[,;]| [-–—]|,? (?:und|aber|and|but)(?: dann| then)?)"
# "bezahlt, am 13.8." and then, before the end of the sentence, that somebody called or wrote; and the other way round.
_BEHIND_COMMA = regex(
    rf"(?<!\w)(?P<deed>{_PAID}|{_TURNED}), (?P<day>{_DAY})(?=\s?(?:[,;.!\n]|[-–—] |(?:und|and|aber|but) |$))", re.I
)
_PAID_THEN = regex(rf"(?P<first>(?<!\w){_PAID} {_DAY}){_AND} (?=[^.!?;\n]{{0,30}}(?<!\w){_TURNED})", re.I)
# "gesperrt und hab schon gechattet am 21. November", "… - gechattet hab ich am 11.11."
_BEFORE = regex(
    rf"{_AND} (?=(?:{_I} (?:[^\s.,;!?]{{1,12}} ){{0,5}}{_TURNED} {_DAY}"
    rf"|{_TURNED} {_I} (?:schon |auch |already )?{_DAY}))",
    re.I,
)


def deeds_apart(text: str) -> str:
    """The text with each such deed in a line of its own."""
    joined = _BEHIND_COMMA.sub(r"\g<deed> \g<day>", text)
    return _BEFORE.sub("\n", _PAID_THEN.sub(r"\g<first>" + "\n", joined))

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
    r"(?:(?:am|on|vom) )?(?:the )?\d{1,2}"
    rf"(?:\. ?\d{{1,2}}\.(?:\d{{4}}|\d\d)?|(?:\.|st|nd|rd|th)? ?(?:{MONTH})(?: \d{{4}})?)(?!\d)"
)
_I = r"(?:(?:ich|i|wir|we) )?(?:hab|habe|haben|have|'ve)(?: (?:ich|wir))?"
_AND = r"(?:[,;]|(?<!\d)\.| [-–—]|,? (?:und|aber|and|but)(?: dann| then)?)"
# "bezahlt, am 13.8." and then, before the end of the sentence, that somebody called or wrote; and the other way round.
_BEHIND_COMMA = regex(
    rf"(?<!\w)(?P<deed>{_PAID}|{_TURNED}), (?P<day>{_DAY})(?=\s?(?:[,;.!\n]|[-–—] |(?:und|and|aber|but) |$))", re.I
)
_PAID_THEN = regex(rf"(?P<deed>(?<!\w){_PAID} {_DAY}){_AND} (?=[^.!?;\n]{{0,30}}(?<!\w){_TURNED})", re.I)
# "gesperrt und hab schon gechattet am 21. November", "… - gechattet hab ich am 11.11.", "… und am 20.11. gemailt".
_SOME = r"(?:[^\s.,;!?]{1,12} ){0,5}"
_BEFORE = regex(
    rf"{_AND} (?=(?:{_I} (?:{_SOME}{_TURNED} {_DAY}|{_DAY} {_SOME}{_TURNED})"
    rf"|{_TURNED} {_I} (?:schon |auch |already )?{_DAY}|(?=am|on){_DAY} {_SOME}{_TURNED}))",
    re.I,
)
_BEHIND = regex(
    rf"(?P<deed>(?<!\w)(?:{_TURNED} (?:{_I} )?{_DAY}|{_I} {_DAY} {_SOME}{_TURNED})){_AND} "
    rf"(?!{_DAY}|(?:dann|nochmal\w*|wieder|then|again|{_TURNED}|da|die|sie|they|es|keine?|nix|nichts|nur|no|only|hieß)(?!\w))",
    re.I,
)


_STOP = ";\n"
_DAY_ALONE = regex(rf"(?:^|[.!?;,\n] ?|(?<!\w)(?:{_I}|dann|und|ich) ){_DAY}$", re.I)


def deeds_apart(text: str) -> str:
    """The text with each such deed in a line of its own."""
    text = _BEHIND_COMMA.sub(r"\g<deed> \g<day>", text)
    for rule in (_PAID_THEN, _BEHIND):
        text = rule.sub(r"\g<deed>" + _STOP, text)
    return _BEFORE.sub(_line, text)


def _line(found: re.Match[str]) -> str:
    """ "Am 5.11. und am 12.11. gemailt" is one deed of two days."""
    return found[0] if _DAY_ALONE.search(found.string[: found.start()]) else _STOP

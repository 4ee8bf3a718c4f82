"""Deeds that one sentence tells of, each with its day: "hab ich schon bezahlt, am 13.8. und hingeschrieben hab ich am
14.11.". A day alone behind a comma is that of the deed before it, and the next deed begins a line. What was paid or
written it never knows."""

import re

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_PAID = r"(?:(?:be|ge)zahlt|überwiesen|beglichen|paid|transferred)(?!\w)"
_TURNED = (
    r"(?:angerufen|telefoniert|(?:hin|an)?geschrieben|(?:hin)?gemailt|gechattet|gefaxt|nachgefragt"
    r"|(?:called|phoned|emailed|chatted|faxed|wrote|messaged)"
    r"(?: (?:to |with )?(?:them|support|the \w{4,9}|customer \w{4,9}))?)(?!\w)"
)
_DAY = (
    r"(?:(?:am|on|vom) )?(?:the )?"
    rf"(?:\d{{1,2}}(?:\. ?\d{{1,2}}\.(?:\d{{4}}|\d\d)?|(?:\.|st|nd|rd|th)? ?(?:of )?(?:{MONTH})(?: \d{{4}})?)(?!\d)"
    rf"|(?:{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?(?![\d.:]\d|\w))"
)
_I = r"(?:(?:ich|i|wir|we) )?(?:hab|habe|haben|have|'ve)(?: (?:ich|wir))?"
_AND = r"(?:[,;]|(?<!\d)\.| [-–—]|,? (?:und|aber|and|but)(?: dann| then)?)"
# "bezahlt, am 13.8." and then, before the end of the sentence, that somebody called or wrote; and the other way round.
_BEHIND_COMMA = regex(
    rf"(?<!\w)(?P<deed>(?:{_PAID}|{_TURNED})(?: (?:it|that|them|das|es))?), (?P<day>{_DAY})"
    r"(?=\s?(?:[,;.!\n]|[-–—] |(?:und|and|aber|but) |$))",
    re.I,
)
_PAID_THEN = regex(
    rf"(?P<deed>(?<!\w){_PAID}(?: (?:it|that|them|das|es))? {_DAY}){_AND} (?=[^.!?;\n]{{0,30}}(?<!\w){_TURNED})", re.I
)
# "gesperrt und hab schon gechattet am 21. November", "… - gechattet hab ich am 11.11.", "… und am 20.11. gemailt".
_ENGLISH = r"(?:called|phoned|emailed|chatted|faxed|wrote|messaged)"
_SOME = r"(?:[^\s.,;!?]{1,12} ){0,5}"
_BEFORE = regex(
    rf"{_AND} (?=(?:{_I} (?:{_SOME}{_TURNED} {_DAY}|{_DAY} {_SOME}{_TURNED})"
    rf"|(?:(?:i|we) )?(?:already )?(?={_ENGLISH}){_TURNED} {_DAY}|{_TURNED} {_I} (?:schon |auch |already )?{_DAY}"
    rf"|(?=am|on){_DAY} {_SOME}{_TURNED}))",
    re.I,
)
_BEHIND = regex(
    rf"(?P<deed>(?<!\w)(?:{_TURNED} (?:{_I} )?{_DAY}|{_I} {_DAY} {_SOME}{_TURNED})){_AND} "
    r"(?=(?:name|e-?mail|mail|meine?|my|ich bin|i'?m|i am|i have|i live|wohne|vom gericht|kein\w{0,2} (?:brief|post)"
    r"|no court|no letter|nothing from|da sind|da ist|auf dem|there'?s|there (?:is|are)|forderung)(?!\w)|\S{1,40}@)",
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

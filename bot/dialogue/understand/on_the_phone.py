"""What was said in a call, told without the word that somebody said it: "in 48 Stunden frei hieß es", "Hotline am
17.11.: in 3 Tagen wieder frei", "und am 20. nochmal: bis Ende der Woche". It is put as it is mostly told; only where it
names a time within which something is to happen. Whether they promised it, it does not know."""

import re

from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_TIME = (
    r"(?:(?:in|innerhalb(?: von)?|binnen|within) (?:the next |den nächsten )?(?:\d{1,3}|\w{2,5}) ?(?:h\b|std|stunden?"
    r"|hours?|\w{0,8}tage?n?\b|(?:business |working )?days?\b|wochen?\b|weeks?\b)"
    r"|(?:bis|by|until) (?:zum |the )?(?:end(?:e)? |\w{2,6}tag|mittwoch|\w{3,6}day))"
)
_SAID = rf"(?=[^\n\"“”„.!?;:]{{0,60}}?{_TIME})[^\n\"“”„.!?;:]{{3,120}}?"
_CALL = r"(?:hotline|telefon\w{0,6}|tel|angerufen|anruf|phone|phoned|called|call|rang)"
_DAY = rf"\d{{1,2}}(?:\.(?:\d{{1,2}}\.?)?|st|nd|rd|th)(?: (?:{MONTH})(?!\w))?"
_AGAIN = r"(?:noch ?mals?|noch ?einmal|wieder|erneut|again)"
_OPEN, _SHUT = r"(?:\s{0,2}[\"„“]|\s\([\"„“]?|\s)", r"[\"”“]?\)?"
_STOP = r"(?=\s{0,2}(?:$|[\n?;,]|und |and ))"
_END = rf"{_SHUT}(?:\s{{0,2}}[.!]{{1,3}}|{_STOP})"
_BEHIND = regex(rf"(?:, |: )(?P<said>{_SAID}),? (?:hieß|hiess) es(?:{_STOP}|(?=[.!]))", re.I)
_COLON = regex(
    rf"(?P<head>(?<!\w){_CALL}(?!\w)[^\n\"“”„!?;:(]{{0,30}})(?::{_OPEN}|(?=\s\(){_OPEN})(?P<said>{_SAID}){_END}", re.I
)
# Once more, after a call; here the way is the one of before.
_ONCE_MORE = regex(
    rf"(?:^|(?<=[.!?)])\s{{0,2}}|[\n,;]\s{{0,2}}|\s(?=und |and ))(?:(?:und|and|dann|then|danach) ){{0,2}}"
    rf"(?:{_AGAIN} )?(?P<when>(?:am|on|on the) {_DAY})(?P<again>,? {_AGAIN})?"
    r"(?:,? (?:da |und da )?(?:hieß|hiess) es(?: dann)?(?: wieder)?|,? da sagten (?:sie|die)|,? (?:they|she|he) said|:"
    rf"|(?=\s\(?[\"„“])){_OPEN}(?P<said>{_SAID}){_END}",
    re.I,
)
_A_CALL = regex(rf"(?<!\w){_CALL}(?!\w)", re.I)
_ENGLISH = regex(r"\b(?:on|they|she|he|again|by|within|called|phone)\b", re.I)
_MAY_BE = regex(_TIME, re.I)


def as_told(text: str) -> str:
    """The text with "…, da hieß es …" where somebody wrote only what was said."""
    if not (_MAY_BE.search(text) and _A_CALL.search(text)):
        return text
    text = _BEHIND.sub(lambda found: f", da hieß es {found['said']}", text)
    text = _COLON.sub(lambda found: f"{found['head']}, {_word(found[0])} {found['said']}.\n", text)
    return _ONCE_MORE.sub(_once_more, text)


def _once_more(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    if not _A_CALL.search(before):
        return found[0]
    verb = "called" if _ENGLISH.search(found[0]) else "angerufen"
    stop = "" if before[-1:] in ".!?" else "."
    return f"{stop}\n{found['when']} {verb}, {_word(found[0])} {found['said']}.\n"


def _word(said: str) -> str:
    return "they said" if _ENGLISH.search(said) else "da hieß es"

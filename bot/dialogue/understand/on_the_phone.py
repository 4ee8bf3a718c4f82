"""What was said in a call, told without the word that somebody said it: "in 48 Stunden frei hieß es", "Hotline am
17.11.: in 3 Tagen wieder frei", "und am 20. nochmal: bis Ende der Woche". It is put as it is mostly told; only where it
names a time within which something is to happen. Whether they promised it, it does not know."""

import re

from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_TIME = (
    r"(?:(?:in|innerhalb(?: von)?|binnen|within) (?:the next |den nächsten )?(?:\d{1,3}|\w{2,5}) ?(?:h\b|std|stunden?"
    r"|hours?|\w{0,8}tage?n?\b|(?:business |working )?days?\b|wochen?\b|weeks?\b)"
    r"|(?:bis|by|until) (?:zum |the )?(?:end(?:e)? |\w{2,6}tag|mittwoch|\w{3,6}day))"
)
_SAID = rf"(?=[^\n\"“”„.!?;:]{{0,60}}?{_TIME})[^\n\"“”„.!?;:]{{3,120}}?"
_CALL = r"(?:hotline|telefon\w{0,6}|tel|angerufen|anruf|phone|phoned|called|call|rang)"
_DAY = rf"\d{{1,2}}(?:(?:\.(?:\d{{1,2}}\.?)?|st|nd|rd|th)(?: (?:{MONTH})(?!\w))?| (?:{MONTH})(?!\w))"
_AGAIN = r"(?:noch ?mals?|noch ?einmal|wieder|erneut|again)"
_OPEN, _SHUT = r"(?:\s{0,2}[\"„“]|\s['‘]|\s\([\"„“]?|\s)", r"[\"”“'’]?\)?"
_STOP = r"(?=\s{0,2}(?:$|[\n?;,]|und |and ))"
_END = rf"{_SHUT}(?:\s{{0,2}}[.!]{{1,3}}|{_STOP})"
# Behind "hieß es" the bare time is enough; "dann in den nächsten Wochen" is what was said next.
_SPAN = (
    r"(?:(?:(?<!\d)(?:[1-4]?\d|72)|eine[rm]?|zwei|drei|vier|one|two|three|four)"
    r" ?(?:h\b|std\b|stunden?\b|hours?\b|\w{0,8}tage?n?\b|(?:business |working )?days?\b|wochen?\b|weeks?\b)"
    r"|(?:ein paar|wenige[nr]?|a few|(?:den |the )?(?:nächsten|kommenden|next|coming)(?: paar| few)?)"
    r" (?:stunden|tagen?|wochen|monaten?|hours|days|weeks|months)\b)"
)
_WITHIN = rf"(?:(?:in|innerhalb(?: von)?|binnen|within) )?{_SPAN}"
_SAY = r"(?:(?:hieß|hiess)(?: es)?|(?:sagten?|meinten?|versprachen?) (?:sie|die|man|er)|said|told me|promised)"
_BARELY = regex(
    rf"(?:^|(?<=[.!?)])\s{{0,2}}|[\n,;]\s{{0,2}})(?:(?:und|and) )?(?P<when>(?:am|on|on the) {_DAY}),? {_SAY}"
    rf"(?: (?:dann|noch|then))?{_OPEN}(?P<said>{_WITHIN}){_END}",
    re.I,
)
_FIRST = regex(
    rf"(?<!\w)(?:(?P<say>{_SAY}) (?:erst|zuerst|zunächst|first)|(?P<they>they|he|she) first (?P<said>said))"
    rf"(?={_OPEN}{_WITHIN})",
    re.I,
)
_AND_ON = regex(rf"(?<=\)) (?P<and>und|and) (?P<when>{_DAY})(?= \()", re.I)
_AT_FIRST = regex(
    rf"(?<!\w)(?P<way>am telefon|telefonisch|die hotline|hotline|on the phone),? (?P<first>erst|zuerst|zunächst|first)"
    rf"(?={_OPEN}{_WITHIN})",
    re.I,
)
_DAY_LAST = regex(
    rf"(?:^|(?<=[.!?\n;,]\s)|(?<=\sand\s)|(?<=\sund\s))(?P<who>[\w'-]{{2,20}} )?(?P<say>{_SAY})"
    rf"{_OPEN}(?P<said>{_WITHIN}){_SHUT},? (?P<when>(?:am|on|on the) {_DAY})(?:(?<!\d)|(?!\.))"
    r"(?=\s{0,2}(?:$|[.!?\n;,]|und |and ))",
    re.I,
)
_NEXT = regex(
    r"(?<!hieß es)(?<!hiess es)(?<!said)(?<!\d\.)(?:\s{0,2}[,;.]\s{0,2}|\s)"
    rf"(?:(?:und|and|aber|but) )?(?P<before>(?:am|on|on the) {_DAY} )?"
    rf"(?:dann|danach|später|jetzt|then|later|now)(?P<behind> (?:am|on|on the) {_DAY})?"
    r"(?: (?:auf einmal|plötzlich|doch|aber|nur|noch|wieder|suddenly|only|it was|hieß es|hiess es|they said)){0,3}"
    rf",?{_OPEN}(?P<said>{_WITHIN}){_SHUT}(?:,? (?P<after>(?:am|on|on the) {_DAY}))?{_END}",
    re.I,
)
_ENDS_IN_DAY = regex(rf"{_DAY},?\s{{0,2}}$", re.I)
_GERMAN = ("es", "sie", "die", "man", "er")
_SAYS = regex(rf"(?<!\w)(?:{_SAY}|(?:die|sie|man|er) (?:sagten?|meinten?|versprachen?))(?!\w)", re.I)
_FIRST_SAID = regex(rf"(?<!\w)(?:erst|zuerst|zunächst|first) (?={_SAY}{_OPEN}{_WITHIN})", re.I)
_MAY_GO_ON = regex(_WITHIN, re.I)
_BEHIND = regex(rf"(?:, |: )(?P<said>{_SAID}),? (?:hieß|hiess) es(?:{_STOP}|(?=[.!]))", re.I)
_COLON = regex(
    rf"(?P<head>(?<!\w){_CALL}(?!\w)[^\n\"“”„!?;:(]{{0,30}})(?::{_OPEN}|(?=\s\(){_OPEN})(?P<said>{_WITHIN}|{_SAID}){_END}",
    re.I,
)
# Once more, after a call; here the way is the one of before.
_ONCE_MORE = regex(
    rf"(?:^|(?<=[.!?)])\s{{0,2}}|[\n,;]\s{{0,2}}|\s(?=und |and ))(?:(?:und|and|dann|then|danach) ){{0,2}}"
    rf"(?:{_AGAIN} )?(?P<when>(?:am|on|on the) {_DAY})(?P<again>,? {_AGAIN})?"
    r"(?:,? (?:da |und da )?(?:hieß|hiess) es(?: dann)?(?: wieder)?|,? da sagten (?:sie|die)|,? (?:they|she|he) said|:"
    rf"|(?=\s[(\"„“])){_OPEN}(?P<said>{_WITHIN}|{_SAID}){_END}",
    re.I,
)
_A_CALL = regex(rf"(?<!\w){_CALL}(?!\w)", re.I)
_ENGLISH = regex(r"\b(?:on|they|she|he|again|by|within|called|phone)\b", re.I)
_MAY_BE = regex(_TIME, re.I)


@remembered
def as_told(text: str) -> str:
    """The text with "…, da hieß es …" where somebody wrote only what was said."""
    text = _AND_ON.sub(r" \g<and> am \g<when>", _AT_FIRST.sub(_at_first, text))
    if says_term(text):
        text = _FIRST_SAID.sub(lambda found: "they " if found[0][0] in "fF" else "da ", text)
        text = _FIRST.sub(lambda found: found["say"] or f"{found['they']} {found['said']}", text)
        text = _DAY_LAST.sub(_day_first, text)
        text = _BARELY.sub(_once_more, _NEXT.sub(_next, text))
    if not ((_MAY_BE.search(text) or _MAY_GO_ON.search(text)) and _A_CALL.search(text)):
        return text
    text = _BEHIND.sub(lambda found: f", da hieß es {found['said']}", text)
    text = _COLON.sub(lambda found: f"{found['head']}, {_word(found[0])} {found['said']}.\n", text)
    return _ONCE_MORE.sub(_once_more, text)


def says_term(text: str) -> bool:
    """Is it told that somebody said something, and a time named?"""
    return bool(_MAY_GO_ON.search(text) and (_SAYS.search(text) or _AT_FIRST.search(text)))


def _at_first(found: re.Match[str]) -> str:
    """ "Am Telefon erst 48 Stunden"."""
    return f"{found['way']} {'they said' if found['first'].casefold() == 'first' else 'hieß es'}"


def _once_more(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    if not _A_CALL.search(before):
        return found[0]
    verb = "called" if _ENGLISH.search(found[0]) else "angerufen"
    stop = "" if before[-1:] in ".!?" else "."
    return f"{stop}\n{found['when']} {verb}, {_word(found[0])} {found['said']}.\n"


def _day_first(found: re.Match[str]) -> str:
    """ "They said within 48 hours, on 3 November"."""
    if _ENDS_IN_DAY.search(found.string[: found.start()]):
        return found[0]
    return f"{found['when']} {found['who'] or ''}{found['say']} {found['said']}"


def _next(found: re.Match[str]) -> str:
    """ "…, dann in den nächsten Wochen": said as well, where something was said before."""
    before = _SAYS.search(found.string[: found.start()])
    if before is None:
        return found[0]
    when = (found["before"] or found["behind"] or found["after"] or "").strip()
    said = "hieß es" if before[0].casefold().endswith(_GERMAN) else "they said"
    return f".\n{when} {said} {found['said']}.\n" if when else f".\n{said} {found['said']}.\n"


def _word(said: str) -> str:
    return "they said" if _ENGLISH.search(said) else "da hieß es"

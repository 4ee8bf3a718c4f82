"""What was said day by day, told in lines without the word that somebody said it: "9.11.: Retoure nicht gefunden", "am
23. nochmal, da hies es 180 Tage", "am 14.11. kam wieder nur konnten wir nicht prüfen". Each is put as it is mostly
told. Whether it is true it never knows."""

import re

from bot.dialogue.understand.happenings import happened
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

_DAY = (
    rf"(?:\d{{1,2}}\.(?:\s?\d{{1,2}}\.?(?!\d))?(?: (?:{MONTH})(?!\w))?|\d{{1,2}}(?:st|nd|rd"
    rf"|th)?(?: of)? (?:{MONTH})(?!\w)"
    r"|\d{1,2}(?:st|nd|rd|th)(?!\w)"
    r"|(?:heute|gestern|vorgestern|today|yesterday)(?=,? (?:noch ?mals?|wieder|erneut|again|da hieß|hieß|hiess)))"
)
_ON = r"(?:(?:am|vom|on|on the) )?"
_LEAD = r"\W{0,3}(?:(?:und|also|dann|danach|aber|and|then|but|so|erst|zuerst|first) ){0,2}"
_AGAIN = r"(?:,? (?:noch ?mals?|noch ?einmal|wieder|erneut|again))?"
_SAY = r"(?:meinten?|sagten?|sagt|meint|hieß es|hiess es|hies es|said|told me)"
_ONLY = r"(?: dann| wieder| nur| auf einmal| plötzlich){0,2}"
_HIES = rf"(?:,? (?:und |and )?(?:da |dann )?(?:hieß|hiess|hies)'?(?: es)?{_ONLY})"
_CALL = r"(?:hotline|telefonat|telefon|anruf|angerufen|phone|call|called|rang)"
_CUTS = regex(
    rf"(\n|;\s|,\s(?=(?:(?:und|dann|and|then) )?(?:am |on |on the )?{_DAY}{_AGAIN}(?::| (?:die )?antwort)))", re.I
)
_HEAD = regex(rf"{_LEAD}{_CALL} {_ON}(?P<day>{_DAY})(?: {_CALL})?:\s?(?:{_SAY} )?(?P<said>\S.{{2,160}})", re.I)
_ENTRY = regex(rf"{_LEAD}{_ON}(?P<day>{_DAY}){_AGAIN}(?::|{_HIES}:?)\s?(?:{_SAY} )?(?P<said>\S.{{2,160}})", re.I)
_WHO = regex(
    rf"{_LEAD}{_ON}(?P<day>{_DAY}){_AGAIN},? (?:(?:die |der |eine? |a |the )?(?:frau|herr|herrn|mr|mrs|ms"
    rf"|dame|lady"
    rf"|mitarbeiter(?:in)?|typ|guy)(?: [^\W\d_]{{2,20}})?) (?:sagte?|meinte?|said|says) (?P<said>\S.{{2,160}})",
    re.I,
)
_CAME = regex(
    rf"(?P<lead>{_LEAD}){_ON}(?P<day>{_DAY}) (?:kam|kamen|came)(?: (?:wieder|nur|dann|noch ?mal|immer|erneut|again|only"
    r"|just)){1,3}:? (?!(?:die|der|das|eine?n?|nichts|nix|nüscht|kein\w*|post|brief\w*|e?-?mails?|paket\w*|geld"
    r"|antwort\w*"
    r"|standard\w*|text\w*|auto\w*|the|an?|my|nothing|no|that)\b)(?P<said>\S.{2,160})",
    re.I,
)
_ANSWER = regex(
    rf"{_LEAD}{_ON}(?P<day>{_DAY}) (?:die |the )?(?:antwort|rückmeldung|answer|reply)(?: war"
    rf"| was)?[:,]? (?P<said>\S.{{2,160}})",
    re.I,
)
_PAPER = (
    r"(?:(?:my |mein\w* |the )?(?:passport|pass|reisepass|ausweis|perso|personalausweis|id|id card|docs?|documents"
    r"|payslips?"
    r"|bank statements?|salary slips?|unterlagen|dokumente|lohnzettel|gehaltsnachweise?|kontoauszug|kontoauszüge"
    r"|meldebescheinigung|selfie|proof of address))"
)
_PAPERS = regex(
    rf"(?P<before>^|[\n,;.] ?|(?<!\w)(?:and|und) )(?:(?:then|again|dann|nochmal"
    rf"|wieder) )?(?P<what>{_PAPER}(?: (?:and|und|\+) {_PAPER})?)"
    rf"(?: again| nochmal| wieder)? {_ON}(?P<day>{_DAY})(?: again| nochmal| wieder)?(?=\s{{0,2}}(?:$|[\n,;.!]|and "
    rf"|und ))",
    re.I,
)
# What is no word of theirs: one's own deeds, and what came or went.
_NOT_SAID = regex(
    r"\b(?:ich (?:hab|habe|bin|ruf|schreib)\w*|hab|habe|i (?:called|wrote|sent|emailed|paid|asked)|angerufen"
    r"|telefoniert"
    r"|gemailt|geschrieben|geschickt|gefaxt|eingelegt|eingereicht|bekommen|erhalten|gekommen|kam|called|emailed|wrote|sent"
    r"|received|got|arrived|fax\w*|e?-?mail\w*|brief\w*|chat\w*|formular|einspruch|widerspruch|appeal\w*|mahnung\w*|inkasso\w*"
    r"|rechnung\w*|paket|hotline|anruf|telefon\w*)\b",
    re.I,
)
_A_CALL, _A_WORD = (
    regex(rf"\b(?:{_CALL}|telefoniert|phoned|spoke)\b", re.I),
    regex(r"\b(?:chat|mail\w*|e-?mail\w*)\b", re.I),
)
_EXCHANGE = regex(
    rf"\b(?:{_CALL}|telefoniert|gemailt|geschrieben|chat\w*|e?-?mails?|gefaxt|formular|einspruch|widerspruch|appeal\w*"
    r"|ticket|phoned|emailed|wrote|messaged|support)\b",
    re.I,
)
_ENGLISH = regex(
    r"\b(?:on|the|they|called|call|phone|we|not|is|your|with|again|said|sent|emailed|appealed|and)\b", re.I
)


FEW = 3  # words: "kam nur Werbung" is no word of theirs


@remembered
def said_then(text: str) -> str:
    """The text with "… schrieben sie: …", or "… angerufen, da hieß es …" behind a call, where it only has the day and
    the words; and papers with the day on which they were sent."""
    if not _MAY_BE.search(text):
        return text
    pieces = _CUTS.split(_PAPERS.sub(_sent, text))
    # In whatever order they were typed: calls alone, and is it told of an exchange at all?
    called = _A_CALL.search(text) is not None and not _A_WORD.search(text)
    told = _EXCHANGE.search(text) is not None
    for place in range(0, len(pieces), 2):
        piece = pieces[place]
        called = bool(_A_CALL.search(piece)) or (called and not _A_WORD.search(piece))
        pieces[place] = _put(piece, called=called, told=told)
        if place and pieces[place] != piece:
            pieces[place - 1] = "\n"
    return "".join(pieces)


_MAY_BE = regex(r"\d|\b(?:heute|gestern|today|yesterday)\b", re.I)


def _put(piece: str, *, called: bool, told: bool) -> str:
    """The piece as it is mostly told; what is no word of theirs as it is."""
    if (found := _HEAD.fullmatch(piece)) and _words(found["said"]):
        return _in_a_call(found)
    if (found := _WHO.fullmatch(piece)) and called and _words(found["said"]):
        return _in_a_call(found)
    if (found := _ANSWER.fullmatch(piece)) and told and _words(found["said"]):
        return f"{_on(found)} {_wrote(piece)}: {found['said']}"
    if (found := _CAME.fullmatch(piece)) and _words(found["said"]) and len(found["said"].split()) >= FEW:
        return f"{_on(found)} {_wrote(piece)}: {found['said']}"
    found = _ENTRY.fullmatch(piece) if told else None
    if not found or not _words(found["said"]):
        return piece
    return _in_a_call(found) if called else f"{_on(found)} {_wrote(piece)}: {found['said']}"


def _words(said: str) -> bool:
    return not (_NOT_SAID.search(said) or happened(said))


def _in_a_call(found: re.Match[str]) -> str:
    word = "they said" if _ENGLISH.search(found[0]) else "da hieß es"
    return f"{_on(found)} {_called(found[0])}, {word} {found['said']}"


def _called(piece: str) -> str:
    return "called" if _ENGLISH.search(piece) else "angerufen"


def _wrote(piece: str) -> str:
    return "they wrote" if _ENGLISH.search(piece) else "schrieben sie"


def _on(found: re.Match[str]) -> str:
    """The day with the word before it that it has in a sentence."""
    day = found["day"]
    if not day[0].isdigit():
        return day
    return f"on {day}" if _ENGLISH.search(found[0]) or not day.rstrip(". ").replace(".", "").isdigit() else f"am {day}"


def _sent(found: re.Match[str]) -> str:
    what, day = found["what"], found["day"]
    said = f"{what} am {day} geschickt" if _GERMAN_PAPER.search(what) else f"sent {what} on {day}"
    return f"{found['before']}{said}"


_GERMAN_PAPER = regex(
    r"(?:ausweis|perso|reisepass|unterlagen|dokumente|zettel|nachweise?|kontoauszüge?|kontoauszug|bescheinigung)$", re.I
)

"""The number of a report to the police in what people type."""

import re
from datetime import date

from bot.case import When
from bot.dialogue.understand.days import days
from bot.dialogue.understand.idioms import phrases
from bot.dialogue.understand.references import references
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import clean
from bot.patterns import regex

_REPORT = regex(
    r"(?<!\w)(?:polizei|anzeige|vorgang|tagebuchnummer|online[ -]?wache|internet[ -]?wache|police|report"
    r"|crime reference)\w*",
    re.I,
)
_NUMBER = regex(r"(?<![\w/-])((?:[A-Z]{1,4}[/-])?\d{3,9}[/-](?:19|20)?\d{2,6}(?:[/-]\d{2,6})?)(?![\w/-])", re.I)
# Of a public prosecutor: "512 Js 8871/26", "12 UJs 4455/26" where nobody knows who it was.
_PROSECUTED = regex(r"(?<![\w/-])(?P<desk>\d{1,4}) ?(?P<kind>u?js) ?(?P<number>\d{1,7}/\d{2,4})(?![\w/-])", re.I)

_POLICE = regex(
    r"(?<!\w)(?:polizei\w*|online[ -]?wache|internet[ -]?wache|strafanzeige|(?:hab|habe|haben"
    r"|ham)(?:[^!?;\n]){0,40} angezeigt"
    r"|anzeige(?:(?: [^\s!?;]{1,14}){0,6})? (?:erstattet|gemacht|gestellt|aufgegeben)|police)(?!\w)",
    re.I,
)
_SENTENCES = regex(r"[!?;\n]|(?<!\d)\.(?=\s)")


def report_number(text: str) -> str | None:
    """The number that stands beside a word for the police or a report; None where there is none."""
    said = clean(text)
    if found := _PROSECUTED.search(said):
        return f"{found['desk']} {'UJs' if found['kind'].lower() == 'ujs' else 'Js'} {found['number']}"
    found = _NUMBER.search(said)
    if found:
        return found[1].upper()
    numbers = references(said) if _REPORT.search(said) else ()
    return numbers[0] if numbers else None


def speaks_of_report(text: str) -> bool:
    """Does the text speak of the police or of a report to them?"""
    return bool(_REPORT.search(clean(text)))


_REPORTED = phrases("""
    (anzeige|strafanzeige) (* )?(* )?(* )?(erstattet|gemacht|gestellt|aufgegeben); (habe|hab|haben) … (angezeigt|zur
    anzeige gebracht); (polizei|onlinewache) … (gemeldet|angezeigt|erstattet|gegangen|gewesen); (war|waren|bin)
    (* )?(* )?(* )?(bei|zur) (der )?polizei; polizei (war|bin|waren) *;
    (reported|told|went to|been to) (* )?(* )?(* )?(the )?police; (filed|made)
    (a |the )?(police )?(report|complaint) (* )?(* )?(* )?police*; (filed|made|have) a police report
""")
_NOT_REPORTED = phrases("""
    (polizei|police) (war|bin|waren|was) … (nicht|nie|not|never);
    (anzeige|strafanzeige) (* )?(* )?(* )?(nicht|nie|keine);
    (nicht|nie|noch keine|keine|will|möchte|werde|soll|sollte|muss|müsste|should|will|want|going to|not|never|haven't|
    didn't|no) (* )?(* )?(* )?(* )?(* )?(anzeige|strafanzeige|angezeigt|polizei|police|report*)
""")


def reported(clause: str) -> bool:
    """Does it say that it was reported to the police?"""
    words = plain(clause)
    return (_REPORTED.finds(words) or bool(_DATED.search(words))) and not _NOT_REPORTED.finds(words)


# "Anzeige am 14.11. gemacht", "Anzeige hab ich am 14.11. gemacht"
_DATED = regex(
    r"(?<!\w)(?:straf)?anzeige (?:(?:hab|habe|haben|hatte|wurde) (?:ich |wir )?)?(?:am|vom|gestern|heute|letzte\w?)"
    r" (?:(?!nicht|nie)[^\s!?;]{1,14} ){0,5}"
    r"(?:erstattet|gemacht|gestellt|aufgegeben)(?!\w)"
)


def report_day(text: str, today: date) -> When | None:
    """The one day in the part of the text that speaks of the police ("polizei war ich am 6.11., az ist 4711-22")."""
    parts = [(part, _POLICE.search(part)) for one in _SENTENCES.split(text) for part in _PARTS.split(one)]
    behind = (days(part[word.start() :], today) or days(part, today) for part, word in parts if word)
    found = {hit.when for hits in behind for hit in hits if hit.when.exact}
    return found.pop() if len(found) == 1 else None


_PARTS = regex(r"(?<!\d),\s|(?<=\d\.),\s|(?<=[^\W\d_]{3})\.\s|\s(?:und|and)\s")


# "EOS Inkasso will 120 Euro, az 4711-99, hab nie bestellt, war bei der Polizei": the collector's number.
_COLLECTED = regex(
    r"(?<!\w)\w{0,12}(?:inkasso|collect)\w*[^.!?;\n]{0,80}\d[^.!?;\n]{0,80}?, (?=[^.!?;\n]{0,60}poli[cz])", re.I
)


def without_collected(text: str) -> str:
    """The text without what a collector wants under which number, told before the police."""
    return _COLLECTED.sub("", text)


def of_the_police(text: str, number: str) -> bool:
    """Does a number stand in a sentence that speaks of the police?"""
    text = without_collected(text)
    ended = text.replace(f"{number}. ", f"{number}\n")  # a stop behind a digit ends no sentence elsewhere
    return any(number in one and _POLICE.search(one) for one in _SENTENCES.split(ended))

"""A court and the number of its paper in what people type. Whether it is the right court it never knows."""

import re

from bot.dialogue.understand.months import MONTHS, WEEKDAYS
from bot.dialogue.understand.text import clean, words
from bot.patterns import regex

_COURT = regex(
    r"(?<!\w)(?P<kind>amts?gericht|mahngericht|zentrale\w? mahngericht|bezirksgericht|land(?:es)?gericht"
    r"|betreibungsamt|ag)"
    r"(?: -)?(?: in| zu| von)? (?P<town>[^\W\d_]{3,30}(?: (?:hof|altona|wedding|mitte|main|see|ost|west|nord|süd|land"
    r"|stadt)|(?:-[^\W\d_]{3,30}){1,2})?)(?!\w)(?P<circle> \d{1,2}(?=\s*(?:[,;)]|$)))?",
    re.I,
)
# "The court in Hagen": of these small towns people know the one court that sends payment orders; of larger ones, where
# the paper is named as one.
_DUNNING_TOWN = regex(
    r"(?<!\w)(?:(?:mahn)?gericht|court|mahnbescheid|payment order)(?: in| aus| of| from| von| zu)? (?P<town>hagen"
    r"|euskirchen|hünfeld|huenfeld|mayen|uelzen|aschersleben|staßfurt|coburg|wedding)(?!\w)"
    r"|(?<!\w)(?:mahnbescheid|payment order)(?: aus| from) (?P<city>hamburg|bremen|schleswig|stuttgart|berlin)(?!\w)",
    re.I,
)
_KINDS = {
    "amtsgericht": "Amtsgericht", "amtgericht": "Amtsgericht", "ag": "Amtsgericht", "mahngericht": "Amtsgericht",
    "bezirksgericht": "Bezirksgericht", "landgericht": "Landgericht", "landesgericht": "Landesgericht",
    "betreibungsamt": "Betreibungsamt",
}  # fmt: skip
_NO_TOWN = words("""
    steht hat und oder ist war schreibt will sagt das der die den dem drauf da hier oben nicht kein nein ja wegen mit
    für fuer von vom bekommen gekommen kam geschickt zentrales mahnbescheid mahnabteilung post brief beim einfach
    kommen kumma kummen kemma eingetroffen zugestellt gekriegt kriegt kriagt erhalten gelegen gestern heute kommt
    bekomma geschrieben verschickt angekommen letzte letzten letzter letztes vorige vorigen diese diesen dieser dieses
    am im in an auf bei zu um ein eine einen einer ich du er sie es wir man mir mich mein meine uns also aber dass weil
    wo was wie wer noch schon jetzt dann nun mal halt eben angeblich seit morgen vorgestern woche monat is isch gab
    gestanden liegt lag drin dabei sein soll wurde worden habe hab haben sagte sagten meldet meldete fordert verlangt
    verklagt geklagt klagt sondern gefunden entdeckt rausgeholt geholt aufgemacht geöffnet gesehen eingeworfen
    gegeben übergeben überreicht ausgehändigt hinterlegt eingelangt gebracht mitgebracht überbracht abgeholt behoben
    gesandt gesendet zugesandt zugeschickt reingeworfen dagelassen unterschrieben abgelehnt eingegangen eingetrudelt
    ausgestellt erlassen beantragt given received handed delivered sent came arrived today yesterday says
""")
_DAYS = frozenset({*WEEKDAYS, *MONTHS})
# ZPO 703c forms: year, seven digits, serial, check digit; other papers: chamber, register sign, number, year.
_DUNNING = regex(r"(?<![\w-])(\d{2}[- ]\d{6,7}[- ]\d[- ]\d)(?![\w-])")
# "Betreibung Nr. 26118843", "Betreibungsnummer 2026/55871": of a Swiss office.
_SWISS = regex(
    r"(?<!\w)(?:betreibungs?|betr\.?|betreibig|zahlungsbefehls?)[ -]{0,2}(?:nr|nummer|no|number)\.?"
    r"(?: (?:ist|isch|lautet))?[: ]{0,2}(\d(?:[\d'’/-]| (?=\d{3,9}(?!\d))){3,18}\d)(?![\w/])",
    re.I,
)
# "12 C 877/26k": an Austrian number ends in a letter.
_REGISTER = regex(r"(?<![\w-])(\d{1,3} ?[a-z]{1,3} ?\d{1,6}/\d{2}[a-z]?)(?![\w/])", re.I)


def court_name(text: str) -> str:
    """ "amtsgericht hagen steht da" is "Amtsgericht Hagen"; empty where no court is named with its town."""
    for match in _COURT.finditer(clean(text)):
        town = match["town"]
        if (
            town.casefold().split()[0] in _NO_TOWN
            or town.casefold() in _DAYS
            or (match["kind"].casefold() == "ag" and not town[0].isupper())
        ):
            continue
        kind = _KINDS[match["kind"].casefold().split()[-1]]
        circle = (match["circle"] or "") if kind == "Betreibungsamt" else ""  # "Betreibungsamt Zürich 3"
        return f"{kind} {town.title() if town.islower() else town}{circle}"
    found = _DUNNING_TOWN.search(clean(text))
    return f"Amtsgericht {(found['town'] or found['city']).title()}" if found else ""


def file_number(text: str) -> str | None:
    """The number of a court's paper: "26-0000000-0-7" of a payment order, "12 C 345/26" of a case."""
    said = clean(text)
    found = _DUNNING.search(said) or _SWISS.search(said) or _REGISTER.search(said)
    return " ".join(found[1].split()) if found else None


def of_the_court(text: str, number: str) -> bool:
    """Is the number that of a court's paper, or a part of it?"""
    return "".join(number.split()) in "".join((file_number(text) or "").split())

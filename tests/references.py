"""Finds the legal references in a text: articles and paragraphs with their law, judgments, file numbers; no test of its
own. It reads only what is written as a reference, and what it cannot take apart it returns as it stands."""

import re
from collections.abc import Iterator

LAWS = {
    "DSGVO": "GDPR",
    "UK GDPR": "GDPR",
    "GDPR": "GDPR",
    "DSA": "DSA",
    "der Verordnung (EU) 2022/2065": "DSA",
    "of Regulation (EU) 2022/2065": "DSA",
    "der Verordnung (EU) 2019/1150": "P2B",
    "of Regulation (EU) 2019/1150": "P2B",
    "der Richtlinie 2009/110/EG": "E-Money Directive",
    "of Directive 2009/110/EC": "E-Money Directive",
    "DSG": "FADP",
    "FADP": "FADP",
    "des Bundesgesetzes über den Datenschutz": "FADP",
    "of the Swiss Federal Act on Data Protection": "FADP",
    "der Datenschutz-Grundverordnung": "GDPR",
    "of the General Data Protection Regulation": "GDPR",
    "of the UK General Data Protection Regulation": "GDPR",
}
GERMAN_LAWS = ("BGB", "ZPO", "RDG", "ZKG", "BDSG", "ZAG", "UKlaG", "PAuswG", "BRAO", "RVG", "VSBG", "StGB", "GVG")
_LAW = "|".join(map(re.escape, sorted((*LAWS, *GERMAN_LAWS), key=len, reverse=True)))
_HEAD = re.compile(r"(?<!\w)(?:Art\.|Artikel|Articles?|§§?|[Ss]ections?)\s")
_CLOSE = re.compile(rf"(?:of the (?:German|Swiss) [A-Z][\w ]{{4,60}}, )?(?<!\w)({_LAW})(?!\w)")
_PARTS = re.compile(
    r"(?:Abs\.\s(?P<abs>\d+)|lit\.\s(?P<lit>[a-z])(?!\w)|(?:Nr\.|no\.|nos\.)\s(?P<nr>\d+)|\((?P<para>\d+)\)|\((?P<letter>[a-z])\)"
    r"|(?P<number>\d+[a-z]?)(?![\w/])|(?P<bare>(?<!\w)[a-z](?!\w)))"
)
_NUMBERED = (
    ("CJEU", re.compile(r"C-\d+/\d+")),
    ("file number", re.compile(r"(?<!\w)(?:[IVX]{1,5} ZR|\d{1,3} [A-Z][a-z]{0,2}) \d{1,4}/\d{2}(?!\d)")),
    ("Regulation", re.compile(r"(?:Verordnung|Regulation) \((?:EU|EEC|EWG|EG)[^)]{0,20}\) (?:No\.? |Nr\. )?(\d+/\d+)")),
    ("Directive", re.compile(r"(?:Richtlinie|Directive) (?:\([^)]{0,9}\) )?(\d+/\d+)")),
)


def found(text: str) -> Iterator[tuple[str, str]]:
    """Law and place of each reference ("GDPR", "15(1)(c)"); judgments, regulations and directives with their number."""
    line = " ".join(text.split())
    for head in _HEAD.finditer(line):
        yield from _places(line[head.end() : head.end() + 160])
    for kind, pattern in _NUMBERED:
        yield from ((kind, one[one.lastindex or 0]) for one in pattern.finditer(line))


def _places(rest: str) -> Iterator[tuple[str, str]]:
    close = _CLOSE.search(rest)
    if close is None:
        yield "unknown law", rest[:40]
        return
    law = LAWS.get(close[1], close[1])
    for place in _apart(rest[: close.start()]):
        yield law, place


def _apart(words: str) -> Iterator[str]:
    """ "15 Abs. 1 lit. d und g" and "15(1)(d) and (g)" are 15(1)(d) and 15(1)(g); "12 Abs. 4 und 5" is 12(4), 12(5)."""
    place = {"number": "", "para": "", "nr": "", "letter": ""}
    levels, last, pending = list(place), "", False
    for part in _PARTS.finditer(words):
        level, value = _level(part, last)
        if pending and levels.index(level) <= levels.index(last):
            yield _written(place)
        place = {name: place[name] if levels.index(name) < levels.index(level) else "" for name in levels}
        place[level], last, pending = value, level, True
        if re.match(r",? (?:Art\.|Article)", words[part.end() :]):
            last = "number"
            yield _written(place)
            pending = False
    if pending:
        yield _written(place)


def _level(part: re.Match[str], last: str) -> tuple[str, str]:
    """A bare number after a paragraph is one more paragraph in German ("Abs. 1 und 3"), else an article."""
    kind, value = next((name, value) for name, value in part.groupdict().items() if value)
    named = {"abs": "para", "lit": "letter", "letter": "letter", "nr": "nr", "para": "para", "bare": "letter"}
    if kind != "number":
        return named[kind], value
    german = last == "para" and part.string[part.start() - 4 : part.start()] == "und " and "Abs." in part.string
    return ("para" if german else "nr" if last == "nr" else "number"), value


def _written(place: dict[str, str]) -> str:
    tail = "".join(f"({place[name]})" for name in ("para", "letter") if place[name])
    number = f" no. {place['nr']}" if place["nr"] else ""
    return f"{place['number']}{tail}{number}"

"""Words that people put around a street when they are asked for their address: a day of birth, "Werkstatt is", "wohne
an der"; and how a floor is written. Which of it is the street it does not know."""

import re

from bot.patterns import regex

_BORN = regex(
    r"[,;]?\s?(?<!\w)(?:geb(?:oren)?\.?(?: am)?|geburtsdatum:?|geburtstag:?|born(?: on)?|dob:?"
    r"|\*)\s?\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)(?!\d)",
    re.IGNORECASE,
)
# "Werkstatt is Salzdahlumer Str 211", "meine Wohnung ist in der Lindenstr. 3".
_PLACE_IS = regex(
    r"^(?:.{0,40}?[,.] )?(?:(?:meine?|die|der|das|my|the) )?(?:werkstatt|wohnung|büro|laden|geschäft|firma|haus|atelier"
    r"|studio|shop|office|flat|house|place)(?: (?:ist|is|liegt|war|steht)|:)(?: (?:in|an|am|at|on|auf)(?: (?:der|dem"
    r"|the))?)? "
    r"(?=[^\W\d_]{3,})",
    re.IGNORECASE,
)
_LIVE_IN = regex(
    r"(?<!\w)(?:ich |wir |i |we )?(?P<live>wohn(?:e|en|haft|t)?|leb(?:e|en|t)?|live|lives) (?:an|auf|on)"
    r" (?:der|dem|the) "
    r"(?=[^\W\d_]{2,25}[ -]?(?:str\.?|stra(?:ß|ss)e|weg|gasse|platz|allee|ring|ufer|damm|street|road)(?!\w))",
    re.IGNORECASE,
)


# "6211 Maastricht NL": the sign of a country behind its town.
_SIGN = regex(
    r"(?<=\d{4} )(?P<town>(?:[A-Z]{2} )?[A-ZÀ-Ž][^\W\d_]{2,25}),? \(?(?P<sign>NL|BE|FR|IT|DK|LU|ES)\)?"
    r"(?=\s*(?:$|[,.;!]))"
)
_LANDS = {
    "NL": "Netherlands",
    "BE": "Belgium",
    "FR": "France",
    "IT": "Italy",
    "DK": "Denmark",
    "LU": "Luxembourg",
    "ES": "Spain",
}


def bare_address(text: str) -> str:
    """The text without such words, and with the country by its name; where nothing is left, as it was."""
    text = _SIGN.sub(lambda found: f"{found['town']}, {_LANDS[found['sign']]}", text)
    bare = _BORN.sub("", text)
    bare = _LIVE_IN.sub(r"\g<live> in der ", _PLACE_IS.sub("", bare))
    return bare.strip(" ,;") or text


_FLOOR = regex(r"(?<!\w)(?:og|eg|ug|hh|vh|sf)(?!\w)", re.IGNORECASE)


def within_house(said: str) -> str:
    """Which house of several and which floor, as it stands on an envelope: "Vorderhaus, 2. OG links"."""
    written = _FLOOR.sub(lambda found: found[0].upper(), said)
    return written[:1].upper() + written[1:]

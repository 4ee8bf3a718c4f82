"""Countries by the names that people give them, and addresses of a form that only their own countries know: they are
kept in their own lines, and only the country is understood. It knows no map.
"""

from itertools import islice

from bot.dialogue.understand.text import any_of, words
from bot.patterns import regex

COUNTRIES = {
    "deutschland": "DE", "germany": "DE", "bundesrepublik": "DE", "österreich": "AT", "austria": "AT",
    "oesterreich": "AT", "schweiz": "CH", "switzerland": "CH", "suisse": "CH", "svizzera": "CH",
    "liechtenstein": "LI", "luxemburg": "LU", "luxembourg": "LU", "belgien": "BE", "belgium": "BE", "belgique": "BE",
    "belgië": "BE", "niederlande": "NL", "netherlands": "NL", "the netherlands": "NL", "holland": "NL",
    "nederland": "NL", "frankreich": "FR", "france": "FR", "italien": "IT", "italy": "IT", "italia": "IT",
    "polen": "PL", "poland": "PL", "polska": "PL", "dänemark": "DK", "denmark": "DK", "danmark": "DK",
    "vereinigtes königreich": "GB", "united kingdom": "GB", "uk": "GB", "grossbritannien": "GB",
    "great britain": "GB", "england": "GB", "scotland": "GB", "schottland": "GB", "wales": "GB",
    "northern ireland": "GB", "nordirland": "GB", "irland": "IE", "ireland": "IE", "republic of ireland": "IE",
    "spanien": "ES", "spain": "ES", "españa": "ES", "espana": "ES", "portugal": "PT", "tschechien": "CZ",
    "czechia": "CZ", "czech republic": "CZ", "tschechische republik": "CZ", "slowakei": "SK", "slovakia": "SK",
    "slowenien": "SI", "slovenia": "SI", "ungarn": "HU", "hungary": "HU", "kroatien": "HR", "croatia": "HR",
    "rumänien": "RO", "romania": "RO", "bulgarien": "BG", "bulgaria": "BG", "griechenland": "GR", "greece": "GR",
    "zypern": "CY", "cyprus": "CY", "malta": "MT", "schweden": "SE", "sweden": "SE", "sverige": "SE",
    "finnland": "FI", "finland": "FI", "suomi": "FI", "norwegen": "NO", "norway": "NO", "norge": "NO", "island": "IS",
    "iceland": "IS", "estland": "EE", "estonia": "EE", "lettland": "LV", "latvia": "LV", "litauen": "LT",
    "lithuania": "LT", "usa": "US", "united states": "US", "vereinigte staaten": "US", "türkei": "TR", "turkey": "TR",
    "türkiye": "TR", "ukraine": "UA", "serbien": "RS", "serbia": "RS",
}  # fmt: skip
NAMED = any_of(COUNTRIES)
LONGEST, MOST = 300, 12
# Postcodes that are like no others: London NW1 6XE, Dublin D01 F5P2, 1017 AB Amsterdam, 1100-053 Lisboa; and
# Danish ones, which are told by their town.
_CODES = (
    ("GB", regex(r"(?<!\w)[A-Za-z]{1,2}\d[A-Za-z\d]?\s?\d[A-Za-z]{2}$")),
    ("IE", regex(r"(?<!\w)(?:[AC-FHKNPRTV-Y]\d\d|D6W)\s?[0-9AC-FHKNPRTV-Y]{4}(?!\w)")),
    ("NL", regex(r"(?<![\w.])\d{4}\s?[A-Z]{2}(?=\s+[A-Z])")),
    (
        "DK",
        regex(
            r"(?i)^(?:DK-?)?\d{4} (?:københavn|kobenhavn|copenhagen|frederiksberg|aarhus|århus|odense|aalborg|ålborg"
            r"|esbjerg|randers|kolding|horsens|vejle|roskilde|herning|silkeborg|helsingør|hellerup|valby"
            r"|næstved|fredericia|viborg|køge|holstebro|lyngby|gentofte)(?: [A-ZØ]{1,2})?$"
        ),
    ),
    ("PT", regex(r"(?<![\w.])\d{4}-\d{3}(?=\s+[^\W\d_])")),
)
_APART = regex(r",\s*")
_SENTENCE = regex(r"[.;!?]\s")
_DIGIT = regex(r"\d")
_TELLS = words("""
    ich i wir we mein meine my habe hab have war was wurde ist is are sind bestellt ordered paid bezahlt seit since
    konto account und and von from rechnung rechnungsnummer bestellung bestellnummer nummer invoice bill order number
    euro eur wegen gesperrt blocked
""")
MANY_WORDS = 6
_PART = regex(
    r"(?i:flat|apt|apartment|unit|c/o|room)\b"
    r"|(?i:(?:the )?[\w'-]{2,15}(?: [\w'-]{2,15})? (?:cottage|house|farm|lodge|barn|mill|manor|vicarage|villa))$"
)


def abroad(whole: str) -> tuple[str, str, str] | None:
    """Street, town with its postcode, and ISO code, of an address in parts between commas that ends in the name of a
    country or holds a postcode of a form of its own; None where none does."""
    pieces = list(islice((piece.strip() for piece in _APART.split(whole[:LONGEST])), MOST))
    for end, piece in enumerate(pieces):
        head = _SENTENCE.split(piece)[0].strip(" .!")
        if (land := COUNTRIES.get(head.casefold())) and (found := _lines(pieces[:end])):
            return *found, land
        coded = next((code for code, form in _CODES if form.search(head)), None)
        if coded and (found := _lines([*pieces[:end], head])):
            return *found, coded
    return None


def postal(town: str) -> str:
    """The town with a British postcode in capitals."""
    return _CODES[0][1].sub(lambda code: code[0].upper(), town)


def _lines(pieces: list[str]) -> tuple[str, str] | None:
    """The last piece is the town, those before it, behind any sentence, from the first number or the name of a house
    on the street."""
    begin = max((n + 1 for n, piece in enumerate(pieces) if _tells(piece)), default=0)
    begun = enumerate(pieces[begin:], begin)
    first = next((n for n, piece in begun if _DIGIT.search(piece) or _PART.match(piece)), None)
    if first is None or len(pieces) - first < 2:
        return None
    return ", ".join(pieces[first:-1]), pieces[-1]


def _tells(piece: str) -> bool:
    """Is it rather a part of a sentence than of an address?"""
    said = piece.casefold().split()
    return len(said) > MANY_WORDS or bool(_TELLS & set(said))

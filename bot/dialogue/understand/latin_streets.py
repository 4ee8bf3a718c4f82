"""Addresses as they are written in French, Italian and Spanish, mostly without their country: "12 rue des Lilas, 75020
Paris", "Via Roma 12, 00184 Roma". The street tells the language, the postcode and the town the country."""

import re

from bot.dialogue.understand.places import land_of
from bot.dialogue.understand.text import words
from bot.patterns import regex

_HOUSE = r"\d{1,4}(?:[ -]?(?:bis|ter|quater|[a-d]))?"
_OF = r"[^\W\d_][\w'’.-]{0,20}"
FRENCH = (
    r"(?:rue|avenue|av\.|boulevard|boul\.|bd\.?|blvd\.?|place|pl\.|allée|allee|allées|chemin|impasse|quai|route|cours"
    r"|passage|square|sentier|faubourg|ruelle|cité|résidence|esplanade|montée|voie|villa|rond-point|clos)"
)
_ITALIAN = r"(?:via|viale|v\.le|piazza|piazzale|p\.za|corso|c\.so|largo|vicolo|lungotevere|lungarno|contrada|borgo)"
_SPANISH = (
    r"(?:calle|c/(?!o\s)|avenida|avda\.?|av\.|paseo|pº|ronda|travesía|camino|carrer|glorieta|rambla|urbanización)"
)
# The number behind the name is Belgian or Luxembourgish; of these words no German street begins with one.
_NUMBER_LAST = r"(?:rue|ruelle|chemin|impasse|quai|sentier)"
_CODE = r"(?:(?P<prefix>[A-Z]{1,2})-\s?)?(?P<code>\d{4,5})"
_ENDING = (
    r"(?:france|frankreich|italia|italien|italy|spain|spanien|españa|belgi\w+|und|and|bitte|please|instead|stattdessen)"
)
_TOWN = rf"(?P<town>[^\W\d_][\w'’-]{{1,25}}(?:[ -](?!{_ENDING}\b)[^\W\d_][\w'’-]{{0,20}}){{0,3}}?)"
_END = (
    r"(?:\s(?:cedex(?: \d{1,2})?|\([A-Z]{2}\)|[A-Z]{2}(?![a-z])))?"
    rf"(?=\s?(?:[,.;!?\n)]|$)|\s{_ENDING}\b)"
)
_PLACE = rf",?\s{{1,3}}{_CODE}\s{_TOWN}{_END}"
_NAME = rf"(?:{_OF}\s){{0,6}}{_OF}"
_RULES = (
    ("FR", regex(rf"(?<![\w/-])(?P<street>{_HOUSE},?\s{FRENCH}\s{_NAME}){_PLACE}", re.I)),
    ("FR", regex(rf"(?<!\w)(?P<street>{_NUMBER_LAST}\s(?:{_OF}\s){{1,7}}{_HOUSE}){_PLACE}", re.I)),
    ("IT", regex(rf"(?<!\w)(?P<street>{_ITALIAN}\s{_NAME},?\s(?:n\.?\s?)?{_HOUSE}(?:/\w{{1,3}})?){_PLACE}", re.I)),
    (
        "ES",
        regex(
            rf"(?<!\w)(?P<street>{_SPANISH}\s?{_NAME},?\s(?:n[º.]?\s?)?{_HOUSE}(?:,?\s\d{{1,2}}º?\s?[a-z]?)?){_PLACE}",
            re.I,
        ),
    ),
)
_LANDS = {"F": "FR", "I": "IT", "E": "ES", "B": "BE", "L": "LU", "D": "DE", "A": "AT", "FL": "LI"}
_BELGIAN = words("""
    bruxelles brussels brüssel liège lüttich namur charleroi mons tournai verviers ixelles uccle schaerbeek etterbeek
    anderlecht waterloo wavre arlon eupen jette forest
""")
_LUXEMBOURG = words("luxembourg luxemburg esch differdange dudelange ettelbruck diekirch strassen bertrange")
_GERMAN = regex(r"(?:str\.|straße|strasse|platz|weg|gasse|claudia)(?!\w)", re.I)
FOUR = 4


def latin(whole: str, country: str) -> tuple[str, str, str, str] | None:
    """Street, postcode, town and country (ISO 3166) of such an address; None where there is none, or its country
    cannot be told. `country` is where the person is thought to live."""
    for land, rule in _RULES:
        found = rule.search(whole)
        if found is None or _GERMAN.search(found["street"]):
            continue
        where = _land(found, land, country)
        if where:
            town = found["town"].strip()
            return " ".join(found["street"].split()), found["code"], town.title() if town.islower() else town, where
    return None


def _land(found: re.Match[str], land: str, country: str) -> str | None:
    prefix = (found["prefix"] or "").upper()
    if prefix:
        return _LANDS.get(prefix) or (prefix if prefix in ("FR", "IT", "ES", "BE", "LU", "CH") else None)
    first = found["town"].casefold().split()[0]
    if len(found["code"]) > FOUR:
        return land
    known = land_of(found["town"]) or ("BE" if first in _BELGIAN else "LU" if first in _LUXEMBOURG else None)
    return known or (country if country in ("BE", "CH", "LU") else None)

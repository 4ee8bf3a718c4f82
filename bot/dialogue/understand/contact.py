"""Where a person can be reached: mail address, postal address. It checks the shape only; whether anybody lives there
it will never know."""

import re
from dataclasses import astuple, dataclass, replace
from itertools import islice

from bot.dialogue.understand.abroad import COUNTRIES, NAMED, abroad, postal
from bot.dialogue.understand.address_words import CARE, bare_address, within_house
from bot.dialogue.understand.latin_streets import latin
from bot.dialogue.understand.mail_addresses import email as email
from bot.dialogue.understand.mail_addresses import emails as emails
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.names import announced as announced
from bot.dialogue.understand.names import could_be_name, parted
from bot.dialogue.understand.names import full_name as full_name
from bot.dialogue.understand.places import KNOWN, land_of, region_of
from bot.dialogue.understand.streets import ESTATE, begins_street, behind_sentences, looks_like_street, no_surname
from bot.dialogue.understand.text import any_of, clean, folded, lines, words
from bot.dialogue.understand.town_signs import in_full
from bot.patterns import regex


@dataclass(frozen=True)
class Address:
    """A postal address; `country` is ISO 3166. `street` may hold more than one part ("Flat 3, Hauptstr. 5a")."""

    street: str
    postcode: str
    town: str
    country: str


@dataclass(frozen=True)
class AddressParts:
    """What a text gave of an address that is told bit by bit; empty what it did not."""

    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""


_PREFIXES = {
    "a": "AT", "at": "AT", "ch": "CH", "l": "LU", "lu": "LU", "d": "DE", "de": "DE", "b": "BE", "fl": "LI", "pl": "PL",
}  # fmt: skip
_AT_HOME = frozenset(["DE", "AT", "CH", "LI", "LU"])
_DIGITS = frozenset(["BE", "FR", "IT", "PL", "DK"])
_FOUR_DIGITS = frozenset(["AT", "CH", "LU", "BE", "LI", "DK", "NL"])

_POSTCODE = regex(r"(?<![\w.,/-])(?:(?P<prefix>[A-Za-z]{1,2})-\s?)?(?P<code>\d\d-\d{3}|\d{5}|\d{4})(?![\w-]|[.,/]\d)")
_TOWN = regex(
    r"(?:(?:bad|sankt|st\.|neu|alt|groß|klein|markt|hann\.|den|la|le"
    r"|burg|schwäbisch|freiburg im|(?:luther|hanse|reuter|barlach|fontane|residenz)stadt)\s)?[^\W\d_][^\W\d_.'’/-]*"
    r"(?:[-/'’.][^\W\d_]+)*"
    r"(?:\s(?:(?:am|an der|an dem|in der|im|in|bei|ob der|ob|vor der|auf der|auf(?= (?:amrum|föhr|rügen|sylt|usedom))"
    r"|unter|upon)\s|(?:a\.\s?d\.|a\.|i\.|d\.)\s?)[^\W\d_]{2,30})?"
    r"(?:\s\([^\W\d_]{2,30}\))?",
    re.IGNORECASE,
)
_NO_TOWN = words("""
    vertippt sorry und and bitte danke antwort ist is name tel telefon mail email nicht not no nein ok euro eur in
    euros franken fränkli chf pounds von vom zum für for from of mir uns us will want wollen wants
    am an der uhr halt eben glaub glaube denke c/o bei hinterhaus vorderhaus seitenflügel
""")
_STREET = regex(
    r"[^\W\d_].{0,60}?[\s.](?:\d{1,4}(?:\s?[a-z](?!\w))?(?:\s?[-/]\s?\d{1,4}\s?[a-z]?){0,3})$", re.IGNORECASE
)
_NUMBER_FIRST = regex(r"(?i)\d{1,4}[a-z]?\s[^\W\d_].{0,40}(?:street|road|lane|avenue|st|rd|str|stra(?:ß|ss)e|weg)\.?$")
_EXTRA = regex(
    r"(?:flat|apt|apartment|c/o|whg|wohnung|hinterhaus|vorderhaus|haus"
    r"|postnummer|stiege|top|tür|etage|stock|unit|room|zimmer)(?!\w)"
    r"|\d{1,2}(?:\.|st|nd|rd|th)?\s?(?:og|eg|stock|etage|floor|ug)(?!\w)",
    re.IGNORECASE,
)
_SUMS = regex(r"(?<![\w.,])\d{4,5} ?(?:€|(?:euros?|eur|chf|franken|francs?|pounds)(?!\w))", re.I)  # no postcode
_LEAD = regex(
    r"^.{0,160}?(?:add?resse(?:\s(?:ist|lautet))?|anschrift(?:\s(?:ist|lautet))?|add?ress?(?:\sis)?|wohnhaft|wohn(?:en?|t)"
    r"|(?<!\w)lives?(?: at)?|(?<!\w)leb(?:en?|t)|steht auf dem brief|zieht? um nach)(?:\s(?:beide|alle|both))?"
    r"(?:\s(?-i:in der|im|in|at))?\s?:?\s",
    re.IGNORECASE,
)
_SPOKEN_END = regex(r"[:!?;](?:\s|(?=[^\W\d_]))")
_SPOKEN = regex(
    r"^(?:(?:na gut|na ja|naja|ach|also|ja|nein|nee?|nö|doch|ok|okay|klar|sorry|danke|bitte|hier|hm+|äh|und|aber|dann"
    r"|noch|nochmal|use|take|nimm|nehmen|nehmt|stattdessen|lieber|meine?|richtige|ist|lautet|wäre|sie|nämlich|jetzt"
    r"|yes|no|well|here|my|mine|it['’]?s|is|correct|now)"
    r"[\s,.:–-]{1,3}){1,6}",
    re.IGNORECASE,
)
# Which house of several, which door: it stands behind the number and goes with the street.
_INSIDE = regex(
    r"(?<=\d)(?P<letter>\s?[a-z])?[\s,]{1,2}(?P<where>(?:[\s,]{0,2}(?:hinterhaus|vorderhaus|seitenfl(?:ü|ue)gel|gartenhaus|quergeb(?:ä|ae)ude|hofhaus|hinterhof|hh|vh|sf|haus\s(?:[a-h]|\d{1,2})(?!\w)|(?:tür|top|stiege|whg\.?|wohnung|apt\.?|apartment)\s?\d{1,4}[a-z]?|\d{1,2}\.?\s?(?:og|stock|etage)|eg)(?:\s(?:links|rechts|mitte|li|re))?){1,3})(?=\s*(?:,|$|[.;!](?:\s|$)|(?:[^\W\d_][\w-]{2,25}\s)?\d{5}(?!\d)))",
    re.IGNORECASE,
)
_QUARTER = regex(r"\s(OT|Ortsteil)\s([^\W\d_]{2,30})(?=[\s,.]|$)")
_GAP = regex(r"[ ,]*")
_TAIL = regex(r"[\s,;:/–-]{0,3}(?:\sund zwar in|\sund zwar|\sin|\splz|\spostleitzahl)?[\s,;:]{0,3}$", re.IGNORECASE)
_CORRECTION = regex(
    r"(?<!\w)(?:ach\s(?:ne|nee|nein)|nein|nee|ne|quatsch|korrektur|sorry|falsch|sondern|vielmehr|actually|no wait|wait"
    r"|i mean|ich meine|correction)(?!\w)[\s,.:!–-]{1,4}",
    re.IGNORECASE,
)
_HOUSE = r"\d{1,4}(?:\s?[a-z](?!\w))?(?:\s?[-/]\s?\d{1,4}\s?[a-z]?(?!\w)){0,3}"
_STREET_AHEAD = regex(rf"([^\W\d_][^\d,;!?]{{0,60}}?[\s.]){_HOUSE}(?![\w€]|[.,:/]\d|\s(?:€|eur|uhr))", re.IGNORECASE)
_MANNHEIM = frozenset({"68159", "68161"})
_SQUARE = regex(r"(?<!\w)[a-u]\s?[1-7],?\s\d{1,2}\s?[a-z]?(?=[\s,]*$)", re.IGNORECASE)
_DATED_STREET = regex(
    rf"((?:straße|strasse|str\.|platz|allee|ring|weg|ufer) de[rs] \d{{1,2}}\. ?[^\W\d_]{{3,9}}) {_HOUSE}"
    r"(?![\w€]|[.,]\d)",
    re.IGNORECASE,
)
_SMALL_WORDS = words("am an der dem den im in bei ob vor auf unter und zu zum zur des von upon")
_WORDS = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@remembered
def address(text: str, country: str = "DE") -> Address | None:
    """The postal address in the text: street and number, postcode and town in any of the usual orders; where the
    text corrects itself, as corrected. `country` is the one assumed where neither the text nor a well-known town
    tells; a postcode that cannot be one there gives None."""
    whole = bare_address(_SUMS.sub("", ", ".join(line.strip(" ,;") for line in lines(text))))
    if latin_found := latin(whole, country):
        return Address(*latin_found)
    far = _far(whole)
    return far if far and far.country not in _DIGITS else _near(whole, country) or far


def _far(whole: str) -> Address | None:
    found = abroad(_LEAD.sub("", whole))
    if found is None or found[2] in _AT_HOME:
        return None
    street, town = (titled(part, town=True) if part == part.lower() else part for part in found[:2])
    return Address(street, "", postal(town), found[2])


def _near(whole: str, country: str) -> Address | None:
    for cut in reversed(list(islice(_CORRECTION.finditer(whole), 10))):
        if mended := _corrected(whole[: cut.start()], whole[cut.end() :], country):
            return mended
    return _address(whole, country)


def _corrected(head: str, tail: str, country: str) -> Address | None:
    if again := _address(tail, country):
        return again
    first = _address(head, country)
    street = _street_ahead(tail) if first else None
    return replace(first, street=titled(street[0])) if first and street else None


def _address(whole: str, country: str) -> Address | None:
    """Who a letter is in care of stands with the street, wherever it was said."""
    inside = _INSIDE.search(whole)
    if inside and (
        found := _address(whole[: inside.start()] + (inside["letter"] or "") + whole[inside.end() :], country)
    ):
        return replace(found, street=f"{found.street}, {within_house(inside['where'])}")
    care = CARE.search(whole)
    found = _placed(whole[: care.start()] + whole[care.end() :], country) if care else None
    return (
        replace(found, street=f"c/o {titled(care[1])}, {found.street}") if care and found else _placed(whole, country)
    )


def _placed(whole: str, country: str) -> Address | None:
    part = _QUARTER.search(whole)
    if part and (found := _placed(whole[: part.start()] + whole[part.end() :], country)):
        return replace(found, town=f"{found.town} {part[1]} {part[2]}")
    for match in sorted(islice(_POSTCODE.finditer(whole), 20), key=lambda match: -len(match["code"])):
        parts = _behind(whole, match) or _in_front(whole, match) or _before(whole, match)
        if parts and (land := _land(match, whole, country, parts[1])):
            town = titled(in_full(parts[1], match["code"]), town=True)
            return Address(titled(parts[0]), match["code"], town, land)
    return None


def address_parts(text: str) -> AddressParts:
    """The parts of an address in a text that gives no whole one. Only what stands by itself between commas and lines
    counts, so that nothing is picked out of a sentence."""
    if _SQUARE.fullmatch(clean(text)):
        return AddressParts(street=titled(clean(text)))
    found, floors = AddressParts(), ""
    for piece in _PIECES.split(text[:_PARTS_LENGTH]):
        bare = _LABEL.sub("", _FILLER.sub("", _PLEASE.sub("", bare_address(clean(piece))))).strip(" ,;:!")
        new = AddressParts() if _EXTRA.match(bare) else _piece(bare)
        floors = f"{floors}, {bare}" if _EXTRA.match(bare) else floors
        found = _joined(found, new)
    return replace(found, street=found.street + floors) if found.street else found


def _joined(found: AddressParts, new: AddressParts) -> AddressParts:
    pairs = zip(astuple(new), astuple(found), strict=True)
    return AddressParts(*(newer or older for newer, older in pairs))


def _piece(text: str) -> AddressParts:
    """Street, postcode, town, country, any of them missing; nothing where other words stand between."""
    country = _COUNTRY_LAST.search(text)
    bare = text[: country.start()] if country else text
    street = _street_alone(bare)
    rest = bare[bare.index(street) + len(street) :].strip(" ,") if street else bare
    match = _POSTCODE.match(rest) or _CODE_LAST.search(rest)
    town = _town_alone(rest[: match.start()] + rest[match.end() :] if match else rest, coded=match is not None)
    if town is None or _NO_STREET.match(rest):
        return AddressParts()
    code, land = match[0].strip() if match else "", titled(country[0]) if country else ""
    return AddressParts(titled(street), code, titled(in_full(town, code), town=True), land)


def _street_alone(text: str) -> str:
    if _NUMBER_FIRST.match(text):
        return text
    street = _street_ahead(text)
    return street[0] if street and not _NO_STREET.match(street[0]) else ""


def _town_alone(text: str, coded: bool) -> str | None:
    """The town that the text is; of more words than a town is known to have only behind a postcode. Empty where the
    text is empty, None for anything else."""
    bare = _IN.sub("", text.strip(" ,."))
    if not bare:
        return ""
    fits = any(pattern.fullmatch(bare) for pattern in (_TOWN, KNOWN)) or (coded and len(bare.split()) <= _TOWN_WORDS)
    said = [word for word in _WORDS.findall(bare) if word.casefold() not in _SMALL_WORDS]
    names = all(could_be_name(word) and word.casefold() not in _NO_TOWN for word in said)
    street = any(no_surname(word) or no_surname(f"{word}.") for word in said)
    return bare if fits and said and names and not street and not _DIGIT.search(bare) else None


_CODE_LAST = regex(r"(?<![\w.,/-])\d{5}$")
_COUNTRY_LAST = regex(NAMED.pattern + "$", re.IGNORECASE)
_PARTS_LENGTH, _TOWN_WORDS = 200, 4
_DIGIT = regex(r"\d")
_PIECES = regex(r"[\n;]|,\s")
_FILLER = regex(
    r"^(?:(?:und|ach|achso|ja|also|dann|noch|hier|sorry|äh|ähm|ehm|öh|h?m{1,4}|naja|ok|and|oh|um|uh|then)"
    r"(?:[\s,.:]{1,3}|$)){1,3}",
    re.IGNORECASE,
)
_PLEASE = regex(r"[\s,]{1,2}(?:bitte|danke|please|thanks|thank you)[\s.!]{0,3}$", re.IGNORECASE)
_LABEL = regex(
    r"^(?:die |der |meine |mein |my |the )?(?:(?:plz|postleitzahl|postcode|zip(?: code)?)\s?(?::|ist|is|lautet)?"
    r"|(?:ort|stadt|wohnort|town|city|straße|strasse|street|adresse|anschrift|address)\s?(?::|ist|is|lautet))\s",
    re.IGNORECASE,
)
_IN = regex(r"^(?:in|aus|from)\s", re.IGNORECASE)
_NO_STREET = regex(
    r"(?:\w{0,20}(?:nummer|nr|zeichen)|bestell\w*|order|az|tel\w*|mobil|handy|fax|plz|alter|seite|art|artikel"
    r"|absatz|code|pin|konto|option|frage|antwort|number|page|no|ca|circa|etwa|rund|ungefähr|about"
    r"|around|noch|nur|bin|um|mo|di|mi|do|fr|sa|so)\b",
    re.IGNORECASE,
)


def street_fix(text: str) -> str | None:
    """The right street out of a correction ("Straße ist falsch: Marktstr. 12a"); None if there is none."""
    pieces = [clean(piece).strip(" .!'\"") for piece in _FIXES.split(_NOT_THIS.sub(" ", text[:_PARTS_LENGTH]))]
    streets = [_street_alone(_LABEL.sub("", _SPOKEN.sub("", piece))) for piece in pieces]
    return next((titled(street) for street in reversed(streets) if street), None)


_FIXES = regex(
    r"[\n;:!?]|,\s|\s[-–]\s|(?<!\w)(?:sondern|falsch|wrong|but|richtig ist|but rather)(?!\w)[\s,.:]{0,3}", re.IGNORECASE
)
_NOT_THIS = regex(
    r"(?<!\w)(?:nicht|not|statt|anstatt|instead of)\s[^,;:!?\n]{2,50}?\s\d{1,4}[a-z]?(?!\w)", re.IGNORECASE
)


def postcode_fix(text: str) -> str | None:
    """The right postcode out of a correction ("plz is falsch, 30453", "50667 nicht 50676"); None if it is none."""
    small = folded(text)
    named = bool(_NAMED.search(small))
    codes = [match for match in _CODE.finditer(small) if named or len(match[0]) == 5]
    right = [match[0] for match in codes if not _WRONG_BEFORE.search(small[max(0, match.start() - 25) : match.start()])
             and not _WRONG_BEHIND.match(small, match.end())]  # fmt: skip
    if not right or not (named or _CORRECTING.search(small) or small == right[0]):
        return None
    return max(right, key=lambda code: (len(code) == 5, right.index(code)))


_CODE = regex(r"(?<![\w.,/:-])\d{4,5}(?![\w/:-]|[.,]\d|\s?(?:€|euro|eur))")
_NAMED = any_of("plz; postleitzahl; postcode; zip; postal; post code; zip code")
_CORRECTING = any_of("""
    falsch; nicht; sondern; vertippt; wrong; not; sorry; richtig; korrektur; correct; typo; statt; zahlendreher
""")
_WRONG_BEFORE = regex(r"(?<!\w)(?:nicht|not|nich|statt|instead of|kein|anstatt)\s(?:die |der |the )?$")
_WRONG_BEHIND = regex(r"\s(?:ist|is|war|was|stimmt)\s(?:leider |aber )?(?:falsch|wrong|nicht|nich|not)(?!\w)")


def _land(match: re.Match[str], whole: str, country: str, town: str) -> str | None:
    if "-" in match["code"]:
        return "PL"
    prefix = _PREFIXES.get((match["prefix"] or "").lower())
    named = NAMED.search(whole[match.end() : match.end() + 80].casefold())
    four = len(match["code"]) == 4
    known = (land_of(town) or region_of(whole[match.end() :])) if four and country not in _FOUR_DIGITS else None
    land = prefix or (COUNTRIES[named[0]] if named else known or country)
    if (len(match["code"]) == 4) == (land in _FOUR_DIGITS):
        return land
    return None if len(match["code"]) == 4 or land not in _FOUR_DIGITS else "DE"


def _town(whole: str, match: re.Match[str]) -> re.Match[str] | None:
    place = _GAP.match(whole, match.end()).end()  # type: ignore[union-attr]  # it matches nothing, too
    found = [town for town in (_TOWN.match(whole, place), KNOWN.match(whole, place)) if town]
    town = max(found, key=lambda town: town.end(), default=None)
    return None if town is None or town[0].split()[0].casefold() in _NO_TOWN else town


def _behind(whole: str, match: re.Match[str]) -> tuple[str, str] | None:
    """Street, postcode, town."""
    town, head = _town(whole, match), whole[: match.start()]
    street = _square(head, match["code"]) or _street(head)
    return (street, town[0].strip(" .-/")) if town and street else None


def _square(head: str, code: str) -> str | None:
    """ "Q7, 24": in the middle of Mannheim houses have a square and a number."""
    found = _SQUARE.search(head) if code in _MANNHEIM else None
    return found[0].strip() if found else None


def _in_front(whole: str, match: re.Match[str]) -> tuple[str, str] | None:
    """Postcode, town, street ("8010 Graz, Sporgasse 14/3")."""
    town = _town(whole, match)
    street = _street_ahead(whole[town.end() :]) if town else None
    if not town or not street:
        return None
    telling = looks_like_street(street[1].split()[-1]) or not whole[town.end() :].strip(" ,.;")[len(street[0]) :]
    return (street[0], town[0].strip(" .-/")) if telling else None


def _street_ahead(text: str) -> tuple[str, str] | None:
    """The street that the text begins with: with its number, and without; None where a sentence begins so."""
    ahead = _LEAD.sub("", text.lstrip(" ,.;:–-/"))
    if dated := _DATED_STREET.match(ahead):
        return dated[0].strip(), dated[1]
    match = _STREET_AHEAD.match(ahead)
    words = match[1].split() if match else []
    if match and all(begins_street(word) or looks_like_street(word) or could_be_name(word) for word in words):
        return match[0].strip(), match[1].strip()
    return None


def _before(whole: str, match: re.Match[str]) -> tuple[str, str] | None:
    """Street, town, postcode ("knooper stieg 31 kiel 24103", "am siel 8 in emden, 26723")."""
    head = whole[: match.start()].rstrip(" ,")
    number = re.search(r"^(.*\d\s?[a-z]?)[\s,]{1,3}([^\W\d_][^\d,]{1,40})$", head[-200:], re.IGNORECASE)
    town = _town_alone(number[2], coded=True) if number else None  # and no "95 Euro für den Vertrag 2016"
    street = _street(number[1]) if number and town else None
    return (street, town) if street and town else _number_first(head)


def _number_first(head: str) -> tuple[str, str] | None:
    """ "12 Hauptstrasse, Landshut", where the postcode stands last."""
    *_, street, town = ["", *head.rsplit(",", 2)][-3:]
    whole = _unled(street.strip()) if _town_alone(town, coded=True) else ""
    return (whole, town.strip()) if _NUMBER_FIRST.match(whole) else None


def _street(text: str) -> str | None:
    """The street at the end of a text, with its parts such as a flat; what stands before is dropped."""
    parts = [part.strip() for part in _TAIL.sub("", text[-200:]).split(",")]
    kept: list[str] = []
    for part in reversed(parts):
        bare = _unled(part)
        only = ESTATE.match(bare) or _street_alone(bare) == bare != ""  # none of several is a sentence with a number
        if not ((only if kept else _STREET.match(bare)) or _NUMBER_FIRST.match(bare) or _EXTRA.match(bare)):
            break
        kept.insert(0, bare if ESTATE.match(bare) else parted(bare)[1].removeprefix("und "))
    return ", ".join(kept) if any(_STREET.match(part) or _NUMBER_FIRST.match(part) for part in kept) else None


def _unled(part: str) -> str:
    """A part of an address without the words that lead up to it ("na gut. Gartenweg 3", "meine ist: Gartenweg 3")."""
    bare = _LEAD.sub("", _SPOKEN_END.split(part)[-1])
    bare = behind_sentences(bare, lambda rest: bool(_STREET.match(rest) or _NUMBER_FIRST.match(rest)))
    shorter = _SPOKEN.sub("", bare)
    return _LEAD.sub("", shorter if _STREET.match(shorter) else bare)


def titled(text: str, town: bool = False) -> str:
    """Words typed all small, or all in capitals, get a capital; a text with any other capital stays as typed."""
    if _SQUARE.fullmatch(text):
        return text.upper()
    if text != text.lower() and text != text.upper():
        return text
    first = True

    def capital(match: re.Match[str]) -> str:
        nonlocal first
        word = match[0].lower()
        small = (town and not first and word in _SMALL_WORDS) or len(word) == 1
        first = False
        return word if small else word[0].upper() + word[1:]

    return _WORDS.sub(capital, text)

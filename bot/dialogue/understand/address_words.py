"""Words that people put around a street when they are asked for their address: a day of birth, "Werkstatt is", "wohne
an der"; and how a floor is written. Which of it is the street it does not know."""

import re

from bot.dialogue.understand.marks import EMAIL
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.months import MONTH
from bot.patterns import regex

# "Blocked my account on 12 Nov 2026": that year is no postcode of the country around Neuchâtel.
_YEAR = regex(rf"(?<!\w)(\d{{1,2}}(?:\.|st|nd|rd|th)? ?(?:of )?{MONTH}\.?),? (?:19|20)\d\d(?!\w)", re.IGNORECASE)
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

# "Ich wohn ringstraße 8", "gemeldet bin ich noch Ringstraße 8", "I'm living at …": one word for all of these.
_WHILE = (
    r"(?: (?:bin|ich|i|ick|ig|wir|mia|jetzt|grad|grade|gerade|noch|immer|selbst|selber|hier|eh|halt|ja|doch|now|still"
    r"|auch|also|zusammen|together))"
)
_LIVING = regex(
    r"(?:^|(?<=[,;:.!\n] ))(?:(?:und|and|also|ja|ich|i|ick|ig|mir|mia|wir|we|i['’]?m|am|bin|are|sind|selbst|selber"
    r"|myself|noch) ){0,4}"
    rf"(?:wohn(?:e|en|ed|a)?|whone?|lebe?|leben|living|gemeldet|wohnhaft|daheim|zuhause|zu hause){_WHILE}{{0,4}}"
    r"(?: (?:in|a|an|at|auf|on) (?:der|da|dr|de|dem|the|d))?:? (?=[^\W\d_])",
    re.IGNORECASE,
)
# "Bin ringstraße 8", "das is die ringstraße 8": only in front of what is surely a street.
_BEING = regex(
    r"(?:^|(?<=[,;:.!\n] ))(?:(?:das|des|it|es) (?:ist|is|isch|wär|wäre)|(?:ich |i |wir |we )?(?:bin|sind|are)|i am"
    r"|i['’]m|we['’]?re|habe?(?: ich)? (?:ge|g)sagt)"
    rf"{_WHILE}{{0,4}}(?: (?:in|an|at|auf|on))?(?: (?:der|die|da|dr|de|dem|the))? "
    r"(?=(?:[^\W\d_.'’-]{2,25}[ -]){0,2}?[^\W\d_]{0,25}(?:str\.?|str(?:a|å)(?:ß|ss)e?|weg|gasse|platz|allee|ufer|damm"
    r"|street|road)(?!\w))",
    re.IGNORECASE,
)

# "Change the address to Gartenstr. 3", "i moved to 5 Mill Lane", "adresse bitte ändern in …".
_CHANGED = regex(
    r"(?<!\w)(?:(?:i|we|ich|wir|can you|could you|please|bitte)(?:'ve| have| just| bin| sind| now)? ){0,2}"
    r"(?:(?:change|update|correct|set|switch|moved?|put|ändern?|ändere|änder|korrigier\w{1,2}|umgezogen|gezogen"
    r"|geändert"
    r"|ziehen? (?:ich |wir )?um|umziehen|setz\w{0,2})"
    r"(?: (?:it|the|my|that|our|die|meine|das|bitte|please|address|adresse|anschrift|postal|sender|house|in the letter"
    r"|im brief|now|jetzt|nun)){0,4}(?:\s?:| (?:in die|in den|to|into|auf|in|nach|an|zu))|use|take|nimm|nehmen sie)\s"
    r"(?=\d{1,4}[a-z]? [^\W\d_]|[^\W\d_][\w.'-]{1,25}(?: [\w.'-]{2,20}){0,2}? \d{1,4}(?!\d))",
    re.IGNORECASE,
)

# "Die Adresse muss Gartenstr. 3 sein", "richtig ist …", "it should say …", "statt Ringstr. 8 jetzt …".
_STREET = r"[^\W\d_][\w.'-]{1,25}(?: [\w.'-]{2,20}){0,2}? \d{1,4}(?!\d)"
_LEADS = (
    r"(?:meine?|die|das|den|es|da|dort|hier|it|that|the|my|bitte|please|nein|doch|no|aber|also"
    r"|(?:[^\W\d_]{3,12} )?(?:address|adresse|anschrift)|straße|strasse|neue|new|richtige?|right|correct|one"
    r"|nochmal|noch|steht|stand)"
)
_RIGHTLY = regex(
    rf"(?:^|(?<=[,;:.!\n])|(?<= )(?={_LEADS} ))(?:{_LEADS} ){{0,5}}"
    r"(?:(?:muss|müsste|soll|sollte|heißt|heisst|lautet|wäre|ist|is|should|must|has to|needs to|eigentlich|richtig"
    r"|korrekt|jetzt|nun|now|be|say|read|schreib(?:e|t|en)?|nimm|nehm(?:t|en)?|mal|hat sich geändert|has changed|falsch"
    r"|wrong|stehen|actually|gehört(?: auf)?|(?:adresse|anschrift|address) (?:neu|new))(?::\s?|,?\s)){1,4}"
    rf"(?:die |the )?(?!(?:in|an|auf|on|at) )(?={_STREET})",
    re.IGNORECASE,
)
_INSTEAD = regex(
    rf"(?<!\w)(?:an)?(?:statt|instead of|not|nicht(?: mehr)?) {_STREET} ?(?:[a-z](?!\w))?,? "
    rf"(?:(?:sondern|jetzt|nun|but|now|lieber) ){{1,2}}(?={_STREET})",
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


# "P.O. Box 1234": its full stops end no sentence.
_BOX = regex(r"(?<!\w)p\. ?o\. ?box[ ,]{1,2}(?=\d)", re.IGNORECASE)
# Without the number of whom a parcel station keeps it for, nothing arrives there.
_STATION = r"(?P<station>(?:packstation|postfiliale)(?: nr\.?)? \d{1,4})"
_STATION_FIRST = regex(
    rf"(?<!\w){_STATION}[ ,]{{1,2}}\(?(?:dhl[- ]?)?(?:(?:post|kunden)[- ]?(?:nummer|nr\.?)[: ]{{1,2}})?"
    r"(?P<own>\d{6,10})(?!\d)\)?",
    re.IGNORECASE,
)
_AT_STATION = regex(
    r"(?<![\w.-])(?:(?:dhl[- ]?)?(?:post|kunden)[- ]?(?:nummer|nr\.?)[: ]{1,2})?(?P<own>\d{6,10})[ ,]{1,2}"
    rf"{_STATION}(?!\d)",
    re.IGNORECASE,
)


@remembered
def bare_address(text: str) -> str:
    """The text without such words, and with the country by its name; where nothing is left, as it was."""
    text = _BESIDE_IT.sub("; ", text).strip("; ") or text
    text = _MONEY.sub("", text)  # "mein Guthaben von 158,62 Euro ist weg": neither a house nor a way
    text = _SIGN.sub(lambda found: f"{found['town']}, {_LANDS[found['sign']]}", text)
    text = _CHANGED.sub(
        "", _RIGHTLY.sub(lambda found: "; " if found.start() else "", _INSTEAD.sub("", _BOX.sub("PO Box ", text)))
    )
    text = _AT_STATION.sub(r"Postnummer \g<own>, \g<station>", _STATION_FIRST.sub(r"\g<own>, \g<station>", text))
    bare = _BEING.sub(_apart, _YEAR.sub(r"\1", _BORN.sub("", text)))
    bare = _LIVE_IN.sub(r"\g<live> in der ", _PLACE_IS.sub(_apart, bare))
    bare = _LIVING.sub("wohnhaft ", in_care_of(bare))
    return bare.strip(" ,;") or text


# "jana@example.org. Lindenallee 7", "Jane Miller and Lindenallee 7".
_BESIDE_IT = regex(
    rf"{EMAIL.pattern}[.,;]?\s|(?<!\w)(?:und|and) (?=[^\W\d_][\w.'-]{{1,25}}(?:str\.|stra(?:ß|ss)e|weg|gasse|platz"
    r"|allee|ring|ufer|damm|street|road|lane) \d)",
    re.IGNORECASE,
)
_MONEY = regex(r"(?<![\d.,])\d{1,5},\d\d(?![\d,]) ?(?:€|euros?|eur)?(?: (?:ist|sind) weg(?!\w))?", re.IGNORECASE)


def _apart(found: re.Match[str]) -> str:
    """What stands before "meine Adresse ist" in a sentence of its own is no part of it ("am 7. Oktober. Meine …")."""
    return "; " if _ENDED.search(found.string[: found.start()]) else ""


_ENDED = regex(r"[.!?;\n]\s*$")
_FLOOR = regex(r"(?<!\w)(?:og|eg|ug|hh|vh|sf)(?!\w)", re.IGNORECASE)


def within_house(said: str) -> str:
    """Which house of several and which floor, as it stands on an envelope: "Vorderhaus, 2. OG links"."""
    written = _FLOOR.sub(lambda found: found[0].upper(), said)
    return written[:1].upper() + written[1:]


_AT_WHOSE = (
    r"\(?(?:bei|klingel:?) (?:(?:der |dem )?(?:fam(?:ilie|\.)?|herrn?|frau) )?(?!(?:(?:mein|unser|ihr|sein)\w{0,2}"
    r"|de[nrms]|eine[mnr]?|mir|uns|euch|ihnen|ihm|ihr|dir|denen|her|him|them|amazon|paypal|klarna|otto|ebay)(?!\w))"
    r"(?P<whose>[^\W\d_][\w'-]{1,25}(?: [^\W\d_][\w'-]{2,25})?)\)?"
)
_ROAD = r"(?:str\.?|stra(?:ß|ss)e|weg|gasse|platz|allee|ring|ufer|damm|hof|markt|berg)"
_BEHIND_HOUSE = regex(
    rf"(?P<kept>(?:{_ROAD} ?|[ ,])\d{{1,3}} ?(?:[a-z](?!\w))?(?:/\d{{1,3}}){{0,3}})[ ,]{{1,2}}{_AT_WHOSE}"
    r"(?=,? \d{4,5} [^\W\d_])",
    re.I,
)
_BEFORE_ROAD = regex(
    r"(?P<kept>^|[A-ZÄÖÜ][\w'-]{1,25} [A-ZÄÖÜ][\w'-]{1,25}, ?|(?i:wohn|leb|gemeldet|untergekommen"
    r"|untermieter|gast|zimmer)\w{0,4} )"
    r"(?:(?:ich|zurzeit|zur [zZ]eit|derzeit|grad|grade|gerade|aktuell|momentan|jetzt|noch) ){0,3}"
    rf"(?i:{_AT_WHOSE}(?:,| in der| im| in| an der| am)? "
    r"(?=[^\d,;!?]{2,40} \d{1,4}(?!\d)[^!?;]{0,20} \d{4,5} ))"
)


_BEHIND_TOWN = regex(
    rf"(?P<kept>(?<!\d)\d{{4,5}} [^\W\d_]{{2,30}}),? {_AT_WHOSE}(?: (?:klingeln|bitte klingeln|auf der klingel"
    r"|am klingelschild|an der tür|steht dran))\W*$",
    re.I,
)


CARE = regex(
    r"[\s,]{0,3}(?<!\w)c/o\s((?:(?:dr|prof)\.\s)?[^\W\d_][^,;:.!?\d]{1,40}?)(?=\s?[,;!?]|\.\s|\.?$|\s\d{4,5}\s"
    r"|\s\w{2,25}(?:str\.?|stra(?:ß|ss)e|weg|gasse|platz|allee|ring|ufer|damm)\s\d)",
    re.IGNORECASE,
)


def in_care_of(text: str) -> str:
    """ "Hauptstr. 4 bei Schmidt, 84028 Landshut": whose door bell it is stands as it does on an envelope."""
    found = _BEHIND_HOUSE.search(text) or _BEFORE_ROAD.search(text) or _BEHIND_TOWN.search(text)
    if not found:
        return text
    whose = found["whose"].title() if found["whose"].islower() else found["whose"]
    kept = "wohnhaft" if found["kept"].endswith(" ") and "," not in found["kept"] else found["kept"]
    return f"{text[: found.start()]}{kept} {text[found.end() :].lstrip(' ,')}, c/o {whose}"


# "4. Brief in zwei Wochen, nein", "which address? the letter shows none": no address.
_TELLS = regex(
    r"[\"„“”?]|(?<!\w)(?:kein\w{0,2}|nur|grund|oder|weil|hat|hab\w?|haben|ich|steht|stand|wurden?|wird|ist|is|sind"
    r"|because"
    r"|they|was|were|not|nicht|no)(?!\w)",
    re.IGNORECASE,
)
_CUTS = regex(r"[,\n]")
_MOST, _LONGEST = 5, 70


def as_typed(text: str) -> tuple[str, ...]:
    """The lines of what may be an address of a form that no rule knows, as they were typed; none of a sentence."""
    parts = [part.strip()[:_LONGEST] for part in _CUTS.split(text) if part.strip()]
    fits = 2 <= len(parts) <= _MOST and any(sign.isdigit() for sign in text) and not _TELLS.search(text)
    return tuple(parts) if fits else ()

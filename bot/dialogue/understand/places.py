"""Towns in Austria, Switzerland and Liechtenstein that everybody knows, for addresses that name no country. It knows no
map, and no town in Germany: their postcodes tell them apart."""

import re

from bot.patterns import regex

_TOWNS = {
    "AT": """
        wien; vienna; graz; linz; salzburg; innsbruck; klagenfurt; villach; wels; st. pölten; st pölten;
        sankt pölten; dornbirn; steyr; bregenz; eisenstadt; wiener neustadt; leoben; krems; feldkirch; traun;
        leonding; klosterneuburg; baden bei wien; wolfsberg; amstetten; kapfenberg; mödling; hallein; kufstein;
        traiskirchen; schwechat; braunau; stockerau; saalfelden; tulln; hohenems; spittal; telfs; bludenz; lustenau;
        ternitz; perchtoldsdorf; bad ischl; gmunden; lienz; wörgl; schwaz; vöcklabruck; knittelfeld; korneuburg
    """,
    "CH": """
        zürich; zurich; zuerich; genf; genève; geneva; basel; lausanne; bern; winterthur; luzern; lucerne; st. gallen;
        st gallen; sankt gallen; lugano; biel; biel/bienne; thun; bellinzona; köniz; la chaux-de-fonds; fribourg;
        schaffhausen; chur; vernier; neuchâtel; neuenburg; uster; sitten; sion; zug; yverdon; emmen; dübendorf; kriens;
        rapperswil; dietikon; montreux; frauenfeld; wetzikon; baar; wil; bülach; horgen; kreuzlingen; carouge;
        wädenswil; allschwil; riehen; aarau; olten; solothurn; grenchen; herisau; davos; langenthal; kloten
    """,
    "LI": """
        vaduz; schaan; balzers; triesen; triesenberg; planken; eschen; mauren; gamprin; ruggell; schellenberg
    """,
}
_LAND = {" ".join(town.split()): land for land, towns in _TOWNS.items() for town in towns.split(";")}
KNOWN = regex(
    rf"(?:{'|'.join(re.escape(town) for town in sorted(_LAND, key=len, reverse=True))})(?![\w'’])", re.IGNORECASE
)


# What stands behind a town's name there: "Hall in Tirol", "Mödling, NÖ", "Buchs SG".
_REGIONS = {
    "AT": regex(
        r"(?<!\w)(?i:(?:ost)?tirol|vorarlberg|kärnten|steiermark|burgenland|(?:nieder|ober)österreich|zillertal|ötztal"
        r"|stubaital|pinzgau|pongau|lungau|salzkammergut|mürztal|murtal|lavanttal|wörthersee|attersee|wolfgangsee"
        r"|innkreis"
        r"|mostviertel|waldviertel|weinviertel|stmk|bgld|nö|oö)(?!\w)"
    ),
    "CH": regex(
        r"(?<!\w)(?:(?i:zürichsee|thurgau|aargau|graubünden|wallis|tessin|emmental|toggenburg|berner oberland|baselland"
        r"|kanton)(?!\w)|(?:ZH|BE|LU|UR|SZ|OW|NW|GL|ZG|FR|SO|BS|BL|SH|AR|AI|SG|GR|TG|TI|VD|VS|NE|GE|JU)(?=\s*(?:$"
        r"|[,.;)\n])))"
    ),
}
_BEHIND = regex(r"[.;!?\n](?:\s|$)|\n")
_FAR = 50  # characters behind a postcode in which a region may stand


def region_of(behind: str) -> str | None:
    """The country whose region, lake or canton stands behind a postcode of four figures, in the same line."""
    line = _BEHIND.split(behind[:_FAR], maxsplit=1)[0]
    found = [land for land, names in _REGIONS.items() if names.search(line)]
    return found[0] if len(found) == 1 else None


def land_of(town: str) -> str | None:
    """The country (ISO 3166) of a town that is well known there, with or without its river or lake behind it."""
    known = KNOWN.match(town)
    return _LAND.get(known[0].lower()) if known else None

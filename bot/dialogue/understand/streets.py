"""What streets look like in German: how they end, how they begin. It tells a street from the name in front of it, and
knows no town."""

import re
from collections.abc import Callable

from bot.dialogue.understand.months import MONTHS
from bot.dialogue.understand.text import words
from bot.patterns import regex

_TYPE = (
    r"(?:straße|strasse|str\.?|weg|platz|gasse|allee|kamp|ring|damm|ufer|steg|stieg|hof|markt|berg|chaussee|pfad|graben"
    r"|zeile|promenade|wall|brücke|park|garten|kai|twiete|street|road|lane|avenue)"
)
_STREET_WORD = regex(rf".{{0,40}}{_TYPE}", re.IGNORECASE)
_BARE = regex(_TYPE, re.IGNORECASE)
_HIGHWAY = regex(rf"(?:land|heer){_TYPE}", re.IGNORECASE)
# Endings that no surname has, other than "berg" or "hof".
_NO_SURNAME = regex(
    r".{0,40}(?:straße|strasse|str\.|weg|platz|gasse|allee|ufer|damm|chaussee|street|road)", re.IGNORECASE
)
# How streets of more than one word begin; no name does.
_BEGINNINGS = words("""
    am an auf bei beim hinter im in unter vor zu zum zur über alt alte alter altes neu neue neuer neues groß große
    großer kleine kleiner klein obere oberer untere unterer hintere vordere lange langer kurze hohe hoher bad sankt st
    st. straße platz allee rue via avenue boulevard chemin route place quai flat haus postfach schloss gut
""")
_ADJECTIVE = regex(r".{2,40}(?:er|en|es|e|sch)", re.IGNORECASE)


def looks_like_street(word: str) -> bool:
    """Does the word end as a street does?"""
    return bool(_STREET_WORD.fullmatch(word))


def begins_street(word: str) -> bool:
    """Is it a word that streets begin with ("Am", "Alte", "Unter")?"""
    return word.casefold() in _BEGINNINGS


def no_surname(word: str) -> bool:
    """Is the word surely a street and nobody's name?"""
    return bool(_NO_SURNAME.fullmatch(word))


def whole(street: list[str]) -> bool:
    """Can these words be a street by themselves? "Straße" alone cannot, nor "Bach Straße", which misses its "Johann
    Sebastian"."""
    if not street:
        return False
    if not _BARE.fullmatch(street[-1]):
        return True
    before = street[-2] if len(street) > 1 else ""
    return len(street) > 2 or bool(before and (begins_street(before) or _ADJECTIVE.fullmatch(before)))


def goes_before(word: str, street: str) -> bool:
    """Is the word rather the beginning of that street than a surname ("Bremer Landstraße")?"""
    return bool(_HIGHWAY.fullmatch(street)) and word.casefold().endswith("er")


# "Student village Haus 4": a place of several houses, and nobody's name.
ESTATE = regex(
    r"(?:[\w-]{1,20}\s){0,2}[\w-]{0,20}(?:village|wohnheim|wohnanlage|heim|residence|campus|siedlung|college|hostel|dorm)\s"
    r"|(?:[\w.'’-]{1,20}\s){1,4}(?:(?:care|nursing|retirement|old people['’]?s) home"
    r"|(?:senioren|alten|pflege|wohn)[\w-]{0,12}heim)$",
    re.IGNORECASE,
)
_STOP = regex(r"(?<![^\s,])(?P<word>[^\s,]*)[.](?P<rest>\s+(?P<next>[^\W\d_]+))")
# Short words within the name of a street ("St. Georg Str. 5", "An d. Alster 3"); their full stops end no sentence.
_SHORTENED = words("""
    st dr prof gr kl str sr ob unt joh hl ing gen frh frhr bgm bürgerm geschw v d a b u i z ul al os pl nám c n
""")


def behind_sentences(text: str, is_street: Callable[[str], bool]) -> str:
    """What stands behind the last sentence before a street: "Die Nummer ist 4711. Kirchweg 4" is the latter."""
    cut = 0
    for stop in _STOP.finditer(text):
        word, rest = stop["word"].casefold(), text[stop.start("rest") :].lstrip()
        dated = word.isdecimal() and len(word) <= 2 and stop["next"].casefold() in MONTHS  # "Straße des 17. Juni 135"
        if not dated and word not in _SHORTENED and is_street(rest):
            cut = len(text) - len(rest)
    return _behind_and(text[cut:], is_street)


_AND = regex(r"(?:^|\s)(?:und|and)\s+(?=\S)", re.IGNORECASE)
_SMALL = words("an am der die das dem den im in bei ob vor auf unter zu zum zur des von vom d. alten neuen st.")


def _behind_and(text: str, is_street: Callable[[str], bool]) -> str:
    """What stands behind the last "und" before a street, where what stands before it is no part of its name: "ich heiße
    Jana Müller und Lindenallee 7", and not "Peter und Paul Weg 3"."""
    cut = list(_AND.finditer(text))
    if not cut:
        return text
    head, rest = text[: cut[-1].start()].split(), text[cut[-1].end() :]
    told = [word for word in head if word == word.lower() and word.strip(".,") not in _SMALL]
    apart = not head or (len(told) > 0 and len(head) > 1)
    return rest if apart and is_street(rest) and any(map(looks_like_street, _WORDS.findall(rest))) else text


_WORDS = regex(r"[^\W\d_]{3,40}\.?")

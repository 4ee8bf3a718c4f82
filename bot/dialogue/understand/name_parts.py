"""One part of a name put right: "Vorname ist Janna", "fast. ich heiße Janna mit 2 n". Who is meant it never knows."""

from difflib import SequenceMatcher

from bot.patterns import regex

_FIRST = r"(?i:vorname|first name|given name)"
_LAST = r"(?i:nachname|familienname|zuname|surname|last name|family name)"
_IS = r"(?i:(?:'s| ist| is|:|,|-| falsch| wrong| richtig| lautet| schreibt sich| heißt| heisst| eigentlich){1,3})"
# A capital of any language; a class of its own, as rules for names do mind capitals.
BIG = r"[^\W\d_a-zß-öø-ÿąćęłńśźżčďěňřšťůžğış]"
NAME = rf"{BIG}(?:[^\W\d_]|['’-](?=[^\W\d_])){{1,25}}"  # a first or a last one, with a capital
_PART = rf"{BIG}[^\W\d_]{{1,24}}(?:-{BIG}[^\W\d_]{{1,24}})?"
_ONE = rf"(?P<name>{_PART})(?![^\W\d_]|-| [A-ZÄÖÜ])"
_OF_FIRST = regex(rf"(?<!\w){_FIRST}{_IS} {_ONE}")
_OF_LAST = regex(rf"(?<!\w){_LAST}{_IS} {_ONE}")
_CALLED = regex(
    rf"(?<!\w)(?i:ich hei(?:ß|ss)e|i'?m called|my name is|mein name ist|the name is)(?i: eigentlich)? {_ONE}"
)
# "Ich heiße nicht mehr Pichler sondern Huber", "ich heiße jetzt Huber".
_NOT_BUT = regex(
    rf"(?<!\w)(?i:nicht(?: mehr)?|nimmer|not|no longer)(?: \w{{1,8}})? (?P<wrong>{_PART}),? (?i:sondern|but)"
    rf"(?: (?i:jetzt|nun|now))? {_ONE}"
)
# "Jana Meier, nicht Beispiel", "Meier, nicht Beispiel".
_BUT_NOT = regex(
    rf"^\W*(?:(?i:nein|nee?|nö|no)[ ,.]{{1,3}})?(?:{_PART} )?{_ONE},? (?i:und nicht|nicht|not) (?P<wrong>{_PART})\W*$"
)
_NOW = regex(
    rf"(?<!\w)(?i:ich hei(?:ß|ss)e|hei(?:ß|ss)e ich|i'?m called|my name is) (?i:jetzt|nun|inzwischen|now) {_ONE}"
)
LIKE = 0.7  # share of letters in common by which a name is another spelling of one that is known


def put_right(text: str, known: str) -> str:
    """The known name with the part that the text says is another, or empty where it says none."""
    parts = known.split()
    if len(parts) < 2:
        return ""
    for place, pattern in ((0, _OF_FIRST), (-1, _OF_LAST)):
        if found := pattern.search(text):
            return _with(parts, place, found["name"])
    if (found := _NOT_BUT.search(text)) and found["wrong"] in parts:
        return _with(parts, parts.index(found["wrong"]), found["name"])
    if (found := _BUT_NOT.search(text)) and found["wrong"] == parts[-1]:
        return _with(parts, -1, found["name"])
    if found := _NOW.search(text):
        return _with(parts, -1, found["name"])
    found = _CALLED.search(text)
    near = [place for place, part in enumerate(parts) if found and _alike(part, found["name"])]
    return _with(parts, near[0], found["name"]) if found and len(near) == 1 else ""


def _with(parts: list[str], place: int, name: str) -> str:
    changed = [*parts]
    changed[place] = name
    return " ".join(changed) if changed != parts else ""


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= LIKE

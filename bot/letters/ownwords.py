"""What of a person's own words is fit for a letter, and what only their amounts are.

Anger, doubt, and anything of other people stays out. The word lists are for recognising, not for writing; this file
will never write a sentence, and it cannot know names that nobody mentioned.
"""

import re
from collections.abc import Iterable

from bot.case import Money
from bot.letters.notation import clean
from bot.patterns import regex

LONGEST = 300  # characters of what somebody said on one topic

_RELATIVES = (
    r"mutter|mama|mutti|vater|papa|eltern|oma|opa|gro(?:ß|ss)(?:mutter|vater|eltern)|freund(?:in|e|es|en|innen)?|"
    r"partner(?:in|s)?|verlobten?|ehe(?:frau|mann)|mein(?:e[rmn]?|s)? (?:frau|mann)|bruder|schwester|sohn|tochter|kind|"
    r"kinder[ns]?|nachbar(?:in|n|s)?|mitbewohner(?:in|s)?|kolleg(?:e|en|in)|girlfriend|boyfriend|wife|husband|mother|"
    r"mum|mom|father|dad|parents|brother|sister|son|daughter|grand(?:ma|pa|mother|father)|friends?|neighbou?r|flatmate|"
    r"roommate|kids?|child|children"
)
_TEMPER = (
    r"\w{0,9}verarsch\w*|\w{0,9}schei(?:ß|ss)\w*|mist|idiot\w*|abzock\w*|arsch\w*|frechheit|fuck\w*|\w{0,4}shit\w*|"
    r"scam\w*|bastards?|wtf|lol|ha ?ha\w*|jaja|na klar"
)
_DOUBT = (
    r"wei(?:ß|ss) (?:ich )?\w{0,9} ?nich\w*|wei(?:ß|ss) nich\w*|keine ahnung|ka|glaube?|vielleicht|vermutlich|"
    r"idk|dunno|do ?n.?t know|not sure|maybe|i think|i guess|geld wei(?:ß|ss)\w*|sag ich doch|egal"
)
_UNFIT = regex(rf"\b(?:{_RELATIVES}|{_TEMPER}|{_DOUBT})\b", re.IGNORECASE)
_RETOLD = regex(r"\b(?:ich|mein(?:e[rmns]?)?|mir|mich|i|my|me|mine)\b", re.IGNORECASE)
_NOTHING = regex(r"(?:nein|nee?|kein|keine|keins|nichts?|nix|no|none|nope|nothing)\b", re.IGNORECASE)
_AMOUNT = regex(
    r"(?<![\d.,])(?:€ ?|eur ?)?(\d{1,3}(?:\.\d{3}){1,2}|\d{1,6})(?:,(\d{2})|[.](\d{2}))?(?![\d.,]\d)"
    r"( ?(?:€|eur\b|euro\b))?",
    re.IGNORECASE,
)
_BARE = regex(r"(?<![\d.,€])\b\d{1,6},\d{2}\b(?![.,]?\d)(?! ?(?:€|eur|euro|chf|usd))", re.IGNORECASE)
_SENTENCES = regex(r"(?<=\w{5}\.)\s+")  # after a shorter word the full stop may be that of "ca."
_PICTURES = regex("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")

_REASONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "linked",
        regex(r"verbund|verbind|verkn[uü]pf|ander\w{0,3} (?:konto|account)|linked|related|connected", re.I),
    ),
    ("returns", regex(r"retour|r[uü]cksend|returns\b", re.I)),
    ("claim", regex(r"schuld|forderung|r[uü]ckst[aä]nd|unbezahlt|debt|unpaid|owe\b|arrears|claim", re.I)),
    ("terms", regex(r"bedingungen|richtlinie|agb\b|regeln|verst(?:oß|oss|ö)|terms|guidelines|policy|rules", re.I)),
)


def fit(words: str, strangers: Iterable[str] = ()) -> str:
    """The words as one sober phrase, or "" where anger, doubt or another person is in them. `strangers` are names
    that must not stand in a letter."""
    line = _PICTURES.sub("", clean(words[:LONGEST]))
    line = re.sub(r"!+(?= ?\S)", ",", line).strip(" .,;:-–!?")
    if _UNFIT.search(line) or _NOTHING.match(line):
        return ""
    said = set(re.findall(r"\w+", line.casefold()))
    return "" if said & {name.casefold() for name in strangers} else line


def fit_part(words: str, strangers: Iterable[str] = ()) -> str:
    """Those sentences that are fit, as one phrase: of "14 Filme. Die Kinder sind untröstlich." only the films."""
    names = tuple(strangers)
    return ". ".join(line for one in _SENTENCES.split(words[:LONGEST]) if (line := fit(one, names)))


def quotable(words: str, strangers: Iterable[str] = ()) -> str:
    """Somebody else's words, unchanged, up to the last full sentence that is short enough; "" where they are unfit."""
    whole = clean(words)
    short = whole if len(whole) <= LONGEST else whole[: whole.rfind(". ", 0, LONGEST) + 1]
    return short if fit(short, strangers) else ""


def retold(words: str) -> bool:
    """Does somebody tell in their own words what was written to them, rather than pass it on?"""
    return bool(_RETOLD.search(words[:LONGEST]))


def amounts(words: str) -> tuple[Money, ...]:
    """The amounts of money in what somebody said, in order: those with two decimals after a comma, or a currency."""
    found = (_amount(match) for match in _AMOUNT.finditer(clean(words[:LONGEST])))
    return tuple(dict.fromkeys(money for money in found if money))


def priced(words: str) -> str:
    """The words with a currency behind each amount that has none: "9,95" is euros here."""
    return _BARE.sub(r"\g<0> EUR", words)


def _amount(match: re.Match[str]) -> Money | None:
    whole, comma, point, currency = match.groups()
    marked = currency or re.match(r"€|eur", match[0], re.IGNORECASE)
    if not comma and not marked:
        return None
    return Money(int(whole.replace(".", "")) * 100 + int(comma or point or 0))


def reason(words: str) -> str:
    """Which of the grounds that letters can name somebody means: a key of [reason] in letters.toml, or ""."""
    line = clean(words[:LONGEST])
    return next((key for key, stems in _REASONS if stems.search(line)), "")


def names_in(words: str) -> tuple[str, ...]:
    """Words of an answer about another person that may be that person's name."""
    found = re.findall(r"\w{3,40}", clean(words[:LONGEST]))
    return tuple(word for number, word in enumerate(found) if number == 0 or word[0].isupper())

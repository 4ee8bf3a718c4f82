"""Breaches that a company alleges ("angeblich gefälschte Ware"): they are no claim for money."""

import re

from bot.patterns import regex

_BREACH = regex(
    r"(?<!\w)angeblich\w*:?(?: [\"'„“»]?[\w-]{1,20}[\"'“”«]?){0,4} [\"'„“»]?"
    r"(?:\w{0,20}richtlinie\w*|\w{0,12}verst(?:oß|oss|öß|öss|ieß|iess)\w*"
    r"|beschwerde\w*|fahrg[aä]st\w*|bewertung\w*|gps\w*|storno\w*|\w{0,15}regel\w*|nutzungsbedingung\w*|agb|bedingungen"
    r"|spam\w*|bots?|botting|(?:ge)?cheat\w*|(?:ge)?hack\w*|toxi\w*"
    r"|beleidig\w*|hass\w*|urheber\w*|marken\w*|community\w*"
    r"|sicherheit\w*|verdächtig\w*|betrug|betrüg\w*|fake\w*"
    r"|gefälscht\w*|fälschung\w*|nachgemacht\w*|counterfeit\w*|verboten\w*|identität\w*"
    r"|minderjährig\w*|zu jung|mehrfach\w*"
    r"|zweit\w*|retouren|rücksendungen|integrity|verkn[uü]pf\w*|verbunden)(?!\w)"
)
# "Weil ich angeblich im Chat beleidigt hab": what was done, where it is neither owed nor unpaid.
_OWED = (
    r"(?: [^\s!?;]+){0,8}? (?:\w*zahl\w*|\w*schuld\w*|\w*rechnung\w*|offen\w*|\w*mahn\w*|\w*überw\w*|owe\w*|paid"
    r"|pay|debt\w*|bill\w*|invoice\w*|\d+[.,]?\d* ?(?:€|eur|euro?s?))"
)
_OF_ME = regex(
    rf"(?<!\w)(?:weil|da|because|cause|since) (?:ich|i|wir|we|man) (?:angeblich|supposedly|allegedly)(?!{_OWED})"
    r"(?P<done>(?: (?!(?:hab|habe|haben|hätten?|bin|sei|war|und|and|aber|but)(?!\w))[^\s.,!?;]{1,24}){1,8})"
)


# What is alleged is a debt only where the sentence speaks of money, a bill or something bought.
_ALLEGED = regex(r"[^.!?;\n]{0,200}(?<!\w)angeblich\w*[^.!?;\n]{0,200}")
_OF_MONEY = regex(
    r"(?<!\w)\d|zahl|schuld|rechnung|offen|mahn|überw|(?<!\w)(?:geld|kohle|betrag|summe|euro?|chf|franken|abo|vertrag|rate\w*"
    r"|gebühr\w*|kosten|lastschrift\w*|inkasso\w*|forderung\w*|fehl\w*|fällig\w*|rückst\w*|steht|stehen|aus"
    r"|\w*bestell\w*|gekauft|kauf|käufe|geliefert|bekommen|zurückgebucht|rückbuchung|kredit\w*|säumig\w*)(?!\w)"
)


def without_breaches(words: str) -> str:
    """Spoken words without what is only alleged to have been done."""
    left = _OF_ME.sub(" ", _BREACH.sub(" ", words))
    return _ALLEGED.sub(_owed_or_not, left) if "angeblich" in left else left


def _owed_or_not(found: "re.Match[str]") -> str:
    return found[0] if _OF_MONEY.search(found[0]) else found[0].replace("angeblich", " ")


def alleged(words: str) -> str:
    """What somebody passes on as done by them, of a text in small letters; empty where nothing is."""
    found = _OF_ME.search(words)
    return found["done"].strip() if found else ""

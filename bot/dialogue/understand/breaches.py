"""Breaches that a company alleges ("angeblich gefälschte Ware"): they are no claim for money."""

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


def without_breaches(words: str) -> str:
    """Spoken words without what is only alleged to have been done."""
    return _OF_ME.sub(" ", _BREACH.sub(" ", words))


def alleged(words: str) -> str:
    """What somebody passes on as done by them, of a text in small letters; empty where nothing is."""
    found = _OF_ME.search(words)
    return found["done"].strip() if found else ""

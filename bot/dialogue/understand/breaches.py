"""Breaches that a company alleges ("angeblich gefälschte Ware"): they are no claim for money."""

from bot.patterns import regex

_BREACH = regex(
    r"(?<!\w)angeblich\w*:?(?: [\"'„“»]?[\w-]{1,20}[\"'“”«]?){0,4} [\"'„“»]?"
    r"(?:\w{0,20}richtlinie\w*|\w{0,12}verst(?:oß|oss|öß|öss|ieß|iess)\w*"
    r"|beschwerde\w*|fahrg[aä]st\w*|bewertung\w*|gps\w*|storno\w*|\w{0,15}regel\w*|nutzungsbedingung\w*|agb|bedingungen"
    r"|spam\w*|bots?|botting|cheat\w*|hack\w*|toxi\w*"
    r"|beleidig\w*|hass\w*|urheber\w*|marken\w*|community\w*"
    r"|sicherheit\w*|verdächtig\w*|betrug|betrüg\w*|fake\w*"
    r"|gefälscht\w*|fälschung\w*|nachgemacht\w*|counterfeit\w*|verboten\w*|identität\w*"
    r"|minderjährig\w*|zu jung|mehrfach\w*"
    r"|zweit\w*|retouren|rücksendungen|integrity|verkn[uü]pf\w*|verbunden)(?!\w)"
)


def without_breaches(words: str) -> str:
    """Spoken words without what is only alleged to have been done."""
    return _BREACH.sub(" ", words)

"""Banks that exist in every town ("die Sparkasse", "Volksbank Ulm", "Zürcher Kantonalbank"): no directory lists them
all. Which of them is meant stands on the person's letter."""

import re

from bot.dialogue.understand.text import clean
from bot.patterns import regex

_BANK = regex(
    r"(?<![\w-])(?P<kind>(?:[\w-]{2,20} )?(?:kantonalbank)"
    r"|(?:kreis|stadt|bezirks|landes|förde|taunus|ostsee|saal|weser-elbe-)?sparkasse"
    r"|volks- und raiffeisenbank|(?:volks|raiffeisen|genossenschafts)bank|raiffeisenkasse|vr[ -]bank|sparda[ -]?bank"
    r"|psd[ -]?bank)(?![\w-])",
    re.IGNORECASE,
)
# "Sparkasse Hannover", "Volksbank Ulm-Biberach", "sparda bank west hat": the capital tells it, or what it did.
_TOWN = regex(r" (?:in )?(?P<town>[A-ZÄÖÜ][\w-]{2,24}(?: (?:am|an der|im) [A-ZÄÖÜ]\w{2,20}| [A-ZÄÖÜ][\w-]{2,24})?)")
_SMALL_TOWN = regex(
    r" (?:in )?(?P<town>[\w-]{3,24})(?= (?:hat|haben|sperrt|sperrte|kündigt|kündigte|has|closed|blocked)(?!\w))", re.I
)
_NO_TOWN = frozenset(
    {
        *(
            "hat",
            "haben",
            "will",
            "sagt",
            "schreibt",
            "konto",
            "bank",
            "mein",
            "mir",
            "mich",
            "ich",
            "und",
            "seit",
            "die",
        ),
        *("jetzt", "gestern", "heute", "einfach", "plötzlich", "auch", "nun", "letzte", "just", "now", "hier", "dann"),
    }
)


def local_bank(text: str) -> str:
    """Such a bank by the name that the text gives it; empty where it names none."""
    line = clean(text)
    found = _BANK.search(line)
    if found is None:
        return ""
    kind = found["kind"] if found["kind"][0].isupper() else found["kind"].title()
    town = _TOWN.match(line, found.end()) or _SMALL_TOWN.match(line, found.end())
    place = town["town"] if town and town["town"].casefold().split()[0] not in _NO_TOWN else ""
    return f"{kind} {place if place[:1].isupper() else place.title()}".strip()

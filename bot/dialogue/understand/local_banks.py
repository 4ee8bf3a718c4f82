"""Banks that no directory lists: those of every town ("die Sparkasse", "Volksbank Ulm", "Zürcher Kantonalbank"), of
which the person's letter says which is meant, and others that are well known by name. Where to write to it never
knows."""

import re

from bot.dialogue.understand.text import clean
from bot.patterns import regex

_KIND = (
    r"(?:[\w-]{2,20} )?(?:kantonalbank)"
    r"|(?:kreis|stadt|bezirks|landes|förde|taunus|ostsee|saal|weser-elbe-)?sparkasse"
    r"|volks- und raiffeisenbank|(?:volks|raiffeisen|genossenschafts) ?bank|raiffeisenkasse|vr[ -]bank|sparda[ -]?bank"
    r"|psd[ -]?bank"
)
_SPLIT = regex(r"(?<=s) bank$|(?<=raiffeisen) bank$", re.IGNORECASE)  # as a telephone writes "Volksbank"
_BANK = regex(rf"(?<![\w-])(?P<kind>{_KIND})(?![\w-])", re.IGNORECASE)
# As they spell themselves; none that is a word, a surname or a town besides.
_BY_NAME = """
    BAWAG P.S.K.; BAWAG PSK; BAWAG; Bank Austria; UniCredit Bank; UniCredit; easybank; Oberbank; BKS Bank; Hypo Tirol;
    Hypo Vorarlberg; Hypo Niederösterreich; Schoellerbank; DenizBank; HypoVereinsbank; GLS Bank; EthikBank; Consorsbank;
    norisbank; apoBank; Umweltbank; Hamburg Commercial Bank; Volkswagen Bank; UBS; Credit Suisse; Migros Bank;
    Bank Cler; ZKB; Valiant Bank; Raiffeisenbank; Raiffeisen; Rabobank; ABN AMRO; SNS Bank; Triodos Bank;
    Bank of Ireland; AIB; Allied Irish Banks; Permanent TSB; PTSB; HSBC; Barclays; Lloyds Bank; NatWest; Monzo;
    Starling Bank; Belfius; BNP Paribas; Crédit Agricole; Société Générale; Intesa Sanpaolo; CaixaBank; Bankinter;
    Swedbank; Nordea; Danske Bank; Hello bank!; Hello bank
"""
_SPELT = {" ".join(name.casefold().split()): " ".join(name.split()) for name in _BY_NAME.split(";")}
_KNOWN = regex(
    rf"(?<![\w-])(?P<name>{'|'.join(map(re.escape, sorted(_SPELT, key=len, reverse=True)))})(?![\w-])", re.IGNORECASE
)
_LIKE = regex(r"(?<![\w-])(?:banks?|banking)(?![\w-])|\w{2,20}(?:bank|sparkasse)(?![\w-])", re.IGNORECASE)
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
        known = _KNOWN.search(line)
        return _SPELT[known["name"].casefold()] if known else ""
    kind = _SPLIT.sub("bank", found["kind"])
    kind = kind if kind[0].isupper() else kind.title()
    town = _TOWN.match(line, found.end()) or _SMALL_TOWN.match(line, found.end())
    place = town["town"] if town and town["town"].casefold().split()[0] not in _NO_TOWN else ""
    return f"{kind} {place if place[:1].isupper() else place.title()}".strip()


def which_of(known: str, text: str) -> str:
    """Which of them a bank is that was only called "Sparkasse": "Sparkasse Essen", also in small letters where nothing
    else is told of it ("sparkasse essen is die bank")."""
    bank = local_bank(text)
    if bank.startswith(f"{known} "):
        return bank
    found = _WHICH.search(clean(text)) if is_bank(known) else None
    if found is None or found["kind"].casefold() != known.casefold():
        return ""
    town = found["town"]
    return "" if town.casefold() in _NO_TOWN or _NO_PLACE.fullmatch(town) else f"{known} {town.title()}"


_WHICH = regex(
    rf"(?:^|[,.;] )(?:(?:die|meine|bei|der|ist|is|das) ){{0,3}}(?P<kind>{_KIND}) (?P<town>[a-zäöüß-]{{3,24}})"
    r"(?= ?(?:$|[,.;!]| (?:is|ist|heißt|heisst)(?!\w)))",
    re.IGNORECASE,
)
_NO_PLACE = regex(
    r"ge\w{2,14}[tn]|\w*konto|kund\w*|dicht|weg|halt|leider|nicht|endlich|angerufen|\w*frist\w*", re.IGNORECASE
)


def is_bank(name: str) -> bool:
    """Is what somebody calls a company by the name of a bank?"""
    return bool(name) and (bool(local_bank(name)) or _LIKE.search(name) is not None)

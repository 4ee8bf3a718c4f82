"""The company that somebody names as the one that blocked, though no directory lists it: "my roblox got banned".
Whether there is such a company it never knows."""

from bot.dialogue.understand.closures import shut
from bot.dialogue.understand.relations import RELATIONS
from bot.dialogue.understand.text import clean, words
from bot.patterns import regex

_NAME = r"(?P<name>[^\W\d_][\w.-]{2,24})"
_RULES = (
    regex(rf"(?<!\w)(?:my|mein\w{{0,2}}|mis|mei) {_NAME}[ -](?:account|acc|konto|profil|profile|accout)(?!\w)"),
    regex(
        rf"(?<!\w)(?:my|mein|mei|mis) {_NAME} (?:got|was|is|has been|wurde|ist|isch|hat man) "
        r"(?:\w{1,12} ){0,2}(?:banned|blocked|suspended|locked|closed|gesperrt|gebannt|gsperrt|blockiert|geschlossen)"
        r"(?!\w)"
    ),
    regex(rf"(?:^|[.!?,] )(?:hey |hi |hallo |also )?{_NAME} (?:hat|has|just)? ?(?:mich|me|my|mein)? ?"
          r"(?:banned|blocked|suspended|gesperrt|gebannt) (?:me|my|mich|mein)(?!\w)"),
    regex(rf"(?<!\w)(?:bei|at|with) {_NAME} (?:\w{{1,12}} ){{0,6}}(?:eingekauft|bestellt|gekauft|kunde|kundin"
          rf"|customer|ordered|shopped)(?!\w)"),
)  # fmt: skip
_NO_COMPANY = words("""
    account acc konto kundenkonto profil profile zugang access login handy phone card karte money geld email mail app
    nummer number bank old new alt altes neues neue eigenes own main haupt zweites second andere anderes other whole
    ganzes online user kunden business seller verkäufer verkäuferkonto shop laden paypal they die sie der das it er
    support freund friend friends everyone alles game games konsole console channel kanal page seite stream server
    driver fahrer courier kurier bot payment gaming social media premium private privates girlfriends wifes husbands
    lieblings verdammtes scheiss scheiß fucking damn stupid blöder blödes entire only einziges kleines big letztes last
    current only giro girokonto sparkonto girocard visa kredit depot tagesgeld fake echtes real und and
""")


def company_named(text: str) -> str:
    """The name in the place of a company where a block is told; empty where there is none."""
    line = clean(text)
    if not shut(line):
        return ""
    small = line.lower()
    if len(small) != len(line):
        return ""
    for rule in _RULES:
        found = rule.search(small)
        name = line[found.start("name") : found.end("name")] if found else ""
        bare = name.casefold().removesuffix("'s").removesuffix("s")
        if name and not {name.casefold(), bare} & _NO_COMPANY and not {name.casefold(), bare} & RELATIONS.keys():
            return name if name != name.lower() else name.capitalize()
    return ""

"""Which of the steps after a forgery somebody says are done: the bank, the password, the police, the statements."""

import re

from bot.dialogue.understand.text import any_of, blanked, spoken
from bot.patterns import regex

_STEPS = (
    (
        "bank",
        any_of("""
            (hab|habe|haben) (* )?(* )?(gesperrt|sperren lassen);
            (karte|karten|banking|onlinebanking|girocard) (* )?(* )?gesperrt;
            (bank|sparkasse|volksbank|116 116|116116|sperrhotline|hotline) (* )?(* )?(angerufen|informiert|erreicht);
            (karte|karten|banking|onlinebanking|girocard) (ist|is|sind) (jetzt |nun |schon |scho )?(zu|dicht);
            (called|rang|phoned|told|informed) (my |the )?bank;
            (they|bank) (have |has )?(blocked|froze|frozen|cancelled) (my|the) (card|cards|account|banking);
            blocked (my|the) cards?;
            (card|cards) (* )?(blocked|cancelled|frozen)
        """),
    ),
    (
        "password",
        any_of("""
            (passwort|passwörter|kennwort|pin) (* )?(* )?(geändert|gewechselt|neu gesetzt);
            changed (* )?(* )?passwords?;
            passwords? (* )?(* )?changed
        """),
    ),
    (
        "police",
        any_of("""
            anzeige (* )?(* )?(erstattet|gemacht|gestellt|raus|aufgegeben); angezeigt;
            polizei (* )?(gemeldet|informiert);
            reported (* )?(* )?(* )?police; (filed|made) a (police )?report; bei der polizei (gewesen|war)
        """),
    ),
    (
        "statements",
        any_of("""
            (kontoauszug|kontoauszüge|auszüge|umsätze) (* )?(* )?(angeschaut|angesehen|geprüft|gecheckt|kontrolliert);
            checked (* )?(* )?statements?
        """),
    ),
)
_NOT = regex(r"(?<!\w)(?:nicht|nich|noch|kein\w*|nie|not|never|yet|soll|muss|wie|how|should)(?!\w)")
_PARTS = regex(r"[.!?;,\n]|\s(?:und|and)\s")


def done(text: str) -> tuple[str, ...]:
    """The steps, in their order, each once; what is asked or still to do is none."""
    parts = [one for one in _PARTS.split(spoken(text)) if not _NOT.search(one)]
    return tuple(step for step, words in _STEPS if any(words.search(one) for one in parts))


# "Ist mein Geld jetzt weg?"
MONEY_STILL_THERE = regex(
    r"\b(?:ist|is|isch|sind) (?:jetzt |dann |nun |denn )?(?:mein\w{0,2}|das|mei|des|alles|die) "
    r"(?:\w{1,12} )?(?:geld|göd|guthaben|ersparte|ersparnisse|euros?)"
    r" (?:(?:jetzt|dann|nun|etwa|schon|echt|wirklich|alles|ganz|no) ){0,3}(?:weg|futsch|verloren|sicher|noch da)\b"
    r"|\b(?:können|kann|könnten) (?:die|der|jemand|man|betrüger|sie) (?:\w{1,8} ){0,3}(?:mein )?(?:geld|konto)"
    r" (?:\w{1,8} ){0,2}(?:abheben|abbuchen|leerräumen|leeren|nehmen)\b"
    r"|\bis (?:all )?my money (?:now |all )?(?:gone|lost|safe|still there)\b|\bwill i lose my money\b"
    r"|\bw[ao]s (?:passiert|geschieht|wird|ist) (?:(?:denn|jetzt|jz|dann|nun|da|eigentlich|überhaupt) ){0,3}(?:mit|aus)"
    r" (?:dem|meinem|unserem|meim|mei'm) (?:ganzen |restlichen )?(?:geld|guthaben|ersparten|göd|kohle)\b"
    r"|\bwhat happens (?:now |then )?(?:to|with) (?:all )?(?:my|the|our) (?:\w{1,9} )?(?:money|balance|savings)\b"
    r"|\bwo (?:geht|ist|is|bleibt|landet) (?:(?:denn|jetzt|jz|dann|nun) ){0,2}(?:das|mein|unser) (?:ganze )?"
    r"(?:geld|guthaben)\b|\b(?:where(?:'s|s|’s| is)|what about) (?:all )?(?:my|our) (?:money|cash|balance)\b"
)
# "Mein PayPal geht ganz normal", "war alles nur fake": nothing is blocked.
_NORMAL = r"(?:ganz |völlig |total |alles )?(?:normal|in ordnung|ok|okay|einwandfrei|problemlos)"
_ALL_WELL = regex(
    rf"\b(?:konto|account|paypal|amazon|zugang|login|einloggen|app|es|alles|seite|profil|it|everything|klarna)"
    rf" (?:\w{{1,10}} ){{0,2}}(?:geht|geht's|funktioniert|läuft|ist|is|works|klappt) "
    rf"(?:(?:doch|aber|wieder|noch|ja|auch|jetzt|perfectly|just|fine) ){{0,3}}(?:{_NORMAL}|fine"
    r"|nicht (?:gesperrt|eingeschränkt)|not (?:blocked|limited))\b"
    r"|\b(?:war|ist|was) (?:also |alles |dann |das |doch |wohl |it |that ){0,4}(?:nur |bloß |all |just ){1,2}"
    r"(?:ein |eine |a )?(?:fake|phishing|betrug|scam|fälschung)\b"
    r"|\b(?:konto|account|paypal|amazon) (?:\w{1,10} ){0,2}(?:gar |doch |überhaupt )?(?:nicht|not)"
    r" (?:gesperrt|eingeschränkt|blocked|limited)\b"
)


def all_well(text: str) -> bool:
    """Is it said that nothing is blocked, where a message said so?"""
    words = spoken(text)
    return "?" not in words and bool(_ALL_WELL.search(words))


_CARD_SHUT = regex(
    r"\b(?:\w{0,12}karten?|girocard|cards?|online-?banking|banking|bankkonto|girokonto)\b[^.!?;\n]{0,40}"
    r"\b(?:gesperrt|sperren|blocked|frozen|cancelled)\b(?:[^.!?;,\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?= ?\d)){0,40}"
    r"|\b(?:gesperrt|sperren lassen|blocked)\b[^.!?;,\n]{0,20}\b(?:\w{0,12}karten?|girocard|cards?)\b"
    r"(?:[^.!?;,\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?= ?\d)){0,40}",
    re.I,
)


def without_card(text: str) -> str:
    """The text without the block of one's own card and its day."""
    return blanked(text, _CARD_SHUT)

"""A block that stays after somebody looked at it: "nach Prüfung bleibt Ihr Konto gesperrt", "your account will remain
suspended". One that only lasts while they look, or until a day, is no last word. Why it stays it does not know."""

from bot.dialogue.understand.sentences import sentences
from bot.patterns import regex

_SHUT = (
    r"(?:gesperrt|geschlossen|deaktiviert|eingeschraenkt|zu|suspended|blocked|closed|limited|restricted|disabled"
    r"|deactivated|banned|locked)"
)
_STAYS = regex(
    rf"(?<!\w)bleib\w{{0,2}}(?: [\w-]{{1,20}}){{0,6}} {_SHUT}(?!\w)"
    rf"|(?<!\w){_SHUT} bleib\w{{0,2}}(?!\w)"
    rf"|(?<!\w)(?:remains?|stays?|remaining)(?: \w{{1,12}}){{0,2}} {_SHUT}(?!\w)"
)
_DECIDED = regex(
    r"(?<!\w)(?:sperre|sperrung|entscheidung|decision|suspension|ban|restriction)(?: \w{1,12}){0,3}"
    r" (?:bleibt|bestehen|aufrechterhalten|stands|upheld|remains in place|stays in place)(?!\w)"
    r"|(?<!\w)(?:uphold|upheld|aufrechterhalten)(?!\w)"
)
_FOR_NOW = regex(
    r"(?<!\w)(?:bis|solange|waehrend|vorerst|zunaechst|noch|until|till|while|during|pending|for now|temporarily|if|wenn"
    r"|falls|sofern|unless|nicht|not|kein\w*|no longer)(?!\w)"
)
_REVIEWED = regex(
    r"(?<!\w)(?:nach|after)(?: (?:a|an|our|your|the|der|einer|erneuter|nochmaliger|sorgfaeltiger|eingehender|weiterer"
    r"|careful|further|thorough|internal|manual|second|this)){0,3} (?:pruefung|ueberpruefung|review|investigation"
    r"|reviewing)(?!\w)"
    r"|(?<!\w)(?:geprueft|ueberprueft|reviewed)(?!\w)"
)
_MONEY = regex(
    r"(?<!\w)(?:\w{0,12}guthaben|geld|gelder|betrag|auszahlung\w*|einnahmen|funds|money|balance|payouts?|reserve)(?!\w)"
)
_ACCOUNT = regex(r"(?<!\w)(?:konto|kundenkonto|account|zugang|profil|profile|access)(?!\w)")


def upheld(text: str) -> bool:
    """Was it looked at, and does a sentence say that it stays shut, whatever becomes of the money?"""
    told = [one.words for one in sentences(text)]
    looked = any(map(_REVIEWED.search, told))
    stays = (one for one in told if _DECIDED.search(one) or (looked and _STAYS.search(one)))
    return any(not _FOR_NOW.search(one) for one in stays)


def is_money(words: str) -> bool:
    return bool(_MONEY.search(words)) and not _ACCOUNT.search(words)

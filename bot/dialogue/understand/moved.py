"""That somebody moved, or has another mailbox than before. Where their letters are it does not know."""

import re

from bot.dialogue.understand.answer_mails import of_account
from bot.dialogue.understand.contact import email
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

# "I moved, my new address is Hauptstr. 5, 10827 Berlin"; "die sind umgezogen" tells of theirs.
MOVED = regex(
    r"^(?!.{0,80}?\b(?:die|sie|they|denen|ihre|deren|their|firma) (?:sind|haben|hat|is|are|have|has|neue|new)\b)"
    r".{0,200}?\b(?:(?:i|we)(?: have|'ve)? (?:just )?moved|new address|umgezogen|neue (?:adresse|anschrift)"
    r"|(?:adresse|anschrift|address) (?:hat sich|ist jetzt|ist nun|lautet jetzt|has changed|is now))\b",
    re.I,
)
NEW_MAIL = regex(
    r"\b(?:neue \w{0,12}mail\w{0,8}|new e?-?mail|e?-?mail\w{0,8} (?:ist|lautet|hat sich) (?:jetzt|nun|geändert)"
    r"|e?-?mail (?:address )?(?:is now|has changed|changed))\b",
    re.I,
)
_ADDRESS = regex(
    r"\b(?:plz|postleitzahl|postcode|zip|adresse|anschrift|straße|strasse|hausnummer|house number|address|street)\b",
    re.I,
)
_DELIVERED_TO = regex(
    r"\b(?:liefer(?:adresse|anschrift|ung|t)|geliefert|zustell\w*|delivery address|delivered to"
    r"|shipped to|shipping address)\b",
    re.I,
)
# "Die Mailadresse gibts nicht mehr, neu ist …", "my old mailbox is dead, write to …".
_MAILBOX = r"(?:e-?mail\w{0,8}|mail\w{0,8}|postfach|mailbox|inbox|gmail|gmx|web\.de|adresse|address)"
_GONE = regex(
    rf"(?<!\w)(?:alte\w?|old|mein\w{{0,2}}|my|die|das|the) (?:\w{{2,8}} )?{_MAILBOX}(?: \w{{1,9}}){{0,4}}? "
    r"(?:nicht mehr|nich mehr|nimmer|tot|weg|gesperrt|gehackt|gelöscht|voll|kaputt|dead|gone|hacked|locked|deleted"
    r"|full|no longer|any ?more|doesn't work|geht nicht)(?!\w)"
    rf"|(?<!\w)(?:neue\w?|andere\w?|new|other|another) (?:\w{{2,8}} )?{_MAILBOX}(?!\w)"
    rf"|(?<!\w){_MAILBOX} (?:hat sich geändert|(?:has )?changed|gewechselt)(?!\w)"
)
_LONGEST = 140
_WORD = regex(r"[^\W\d_]{3,}")


def names_address(text: str) -> bool:
    """The own address, and not that where somebody else had something delivered."""
    return bool(_ADDRESS.search(text) or re.search(r"\b\d{5}\b", text)) and not _DELIVERED_TO.search(text)


def new_mailbox(text: str, *known: str) -> str:
    """The new mail address of somebody of whom these names and addresses are `known`; empty where the text tells of
    none, or of that of somebody else."""
    found = email(text) if len(text) <= _LONGEST and "?" not in text else None
    if not found or found in known or of_account(text) or not _GONE.search(spoken(text)):
        return ""
    own = {word for one in known for word in _WORD.findall(one.casefold().partition("@")[0])}
    return found if own & {*_WORD.findall(found.casefold().partition("@")[0])} else ""


def by_mail(text: str) -> bool:
    """Is mail told as a way, beside an address? "Meine Mail ist …" tells of none."""
    return _BY_MAIL.search(text) is not None


_BY_MAIL = regex(r"\b(?:per|via|by|als) e?-?mail\b", re.I)

"""A number by which an account is known, as it was written: its groups stay, and one that was only called is none."""

from bot.dialogue.understand.marks import PHONE
from bot.dialogue.understand.references import typed_iban
from bot.patterns import regex

_GROUPS = regex(
    r"(?i)(?:(?:(?:die|meine|seine|ihre|my|his|her|the|das ist|hier) ){0,2}(?:kunden|kd|konto|mitglieds|vertrags"
    r"|customer|account|client)?[ .-]{0,2}(?:nummer|nr|number|no)\.?(?: (?:ist|is|isch|lautet|wäre))?[ :]{0,2})?"
    r"(\d{1,10}(?:[ -]\d{1,10}){1,5})[ .!]{0,3}",
)
# The German number for cards that shall be blocked, and what stands beside "angerufen".
_DIALLED = regex(
    r"(?i)(?<!\d)116[ -]?116(?!\d)"
    r"|(?<![\w.,/-])\+?\d[\d /-]{4,18}\d (?:\w{1,10} ){0,2}(?:angerufen|gewählt|telefoniert|called|dialled"
    r"|rang)(?!\w)"
    r"|(?<!\w)(?:angerufen|anrufen|gewählt|telefoniert|called|dialled|rang|phoned) (?:\w{1,8} ){0,3}"
    r"\+?\d[\d /-]{4,18}\d(?!\w)"
)


def as_written(text: str) -> str:
    """A number of several groups as it stands there: a mistyped IBAN, one of digits alone, that of a telephone; else
    empty."""
    if typed := typed_iban(text):
        return typed
    found = _GROUPS.fullmatch(text.strip())
    phone = PHONE.search(text)
    return found[1] if found else phone[0].strip() if phone else ""


def without_dialled(text: str) -> str:
    """Without the numbers that somebody called."""
    return _DIALLED.sub(" ", text)

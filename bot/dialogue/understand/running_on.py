"""Money kept back in an account that runs on: "Guthaben eingefroren, Konto läuft aber noch"."""

from bot.dialogue.understand.owed import owed_to_me
from bot.dialogue.understand.savings import kept_back
from bot.dialogue.understand.spelling import plain
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_RUNS = regex(
    r"(?<!\w)(?:konto|account|profil|shop|zugang|login)(?: [a-zäöü]{2,12})? (?:selbst |selber |an sich |itself )?"
    r"(?:läuft|geht|funktioniert|ist|is|works|runs)"
    r"(?:(?: (?:aber|noch|ja|ganz|weiter|weiterhin|immer|still|though|sonst))*"
    r" (?:noch|offen|normal|weiter|weiterhin|open|fine|works)|(?<=works)|(?<=läuft)|(?<=funktioniert))"
    r"(?! (?:nicht|nich|ned|net|not|gesperrt|zu|dicht))(?=\W|$)"
)


_NO_PAYOUT = regex(
    r"(?<!\w)(?:zahlt|zahlen)(?: (?:mir|uns|die|sie|einfach))*(?: (?:seit|am|ab) [\w.]{1,12}(?: [a-zäöü]{3,9})?)?"
    r" (?:nichts|nix|kein geld|gar nichts)(?: mehr)? aus(?!\w)"
    r"|(?<!\w)(?:won't|don't|doesn't|not|stopped|refuses? to) (?:paying|pay)(?: (?:me|us|anything))* out(?!\w)"
)


def money_first(text: str, found: list[str]) -> list[str]:
    """The kinds of trouble told, of which only the money counts where the account runs on."""
    return ["frozen_balance"] if (not found or "frozen_balance" in found) and runs_on(text) else found


def runs_on(text: str) -> bool:
    words = spoken(text)
    if not _RUNS.search(words):
        return False
    return bool(_NO_PAYOUT.search(words)) or owed_to_me(text) or kept_back(text, plain(text))

"""In which language somebody wants their letters written; which are written so, it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_LETTER = r"(?:briefe?n?|schreiben|letters?|it|them|das|die|sie)"
_WANTED = regex(
    r"(?<!\w)(?:schreib\w*|verfass\w*|mach\w*|möchte|will|hätte|kann|können|könnte|bitte|write|draft|make|want|need|prefer"
    r"|please|can|could|should|in)(?!\w)"
)
_NAMED = {
    "en": regex(
        rf"(?<!\w){_LETTER}(?: \w{{1,10}}){{0,4}} (?:in |auf )?(?:english|englisch)(?!\w)|(?<!\w)english letters?(?!\w)"
        r"|(?<!\w)englische\w? briefe?(?!\w)"
    ),
    "de": regex(
        rf"(?<!\w){_LETTER}(?: \w{{1,10}}){{0,4}} (?:in |auf )?(?:german|deutsch)(?!\w)|(?<!\w)german letters?(?!\w)"
        r"|(?<!\w)deutsche\w? briefe?(?!\w)"
    ),
}
_ELSE = regex(
    r"(?<!\w)(?:copy|kopie|lesefassung|translat\w*|übersetz\w*|understand|versteh\w*|kam|came|got|bekommen|was steht"
    r"|what does|says?)(?!\w)"
)


def letter_language(text: str) -> str:
    """ "en" or "de"; empty where no letter's language is wished for."""
    words = spoken(text)
    if not _WANTED.search(words) or _ELSE.search(words):
        return ""
    return next((code for code, pattern in _NAMED.items() if pattern.search(words)), "")

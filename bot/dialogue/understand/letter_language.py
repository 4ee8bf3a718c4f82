"""In which language somebody wants their letters written; which are written so, it never knows."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_LETTER = r"(?:briefe?n?|schreiben|letters?|it|them|das|die|sie)"
_WANTED = regex(
    r"(?<!\w)(?:schreib\w*|verfass\w*|mach\w*|möchte|will|hätte|kann|können|könnte|bitte|write|draft|make|want|need"
    r"|prefer"
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
    r"|what does|says?|geschrieben|wrote)(?!\w)"
    # "Sie schreiben auf Englisch, dass …": what they wrote
    r"|(?<!\w)(?:(?:sie|die|they|er|amazon|paypal|ebay) (?:schreiben|schreibt|write|writes)|(?:antwort|mail|answer"
    r"|reply)(?!\w))(?!\w)"
)


# "Does the letter have to be German?" asks; "I can't read German" is the reason for asking.
_MUST = regex(
    r"(?<!\w)(?:do|does|must|should|has|muss|müssen|soll|sollte) (?:\w{1,8} ){1,3}"
    r"(?:have to |need to |got to |be |sent? )[^.!?]{0,30}"
    r"(?:german|deutsch|english|englisch|dutch|danish|french|spanish|italian|polish)(?!\w)"
    r"|(?<!\w)(?:muss|müssen) (?:der|die|das|es|sie|ich) (?:\w{1,10} ){0,4}(?:auf )?(?:deutsch|englisch)(?: sein)?"
)
_CANNOT = regex(
    r"(?<!\w)(?:can't|cannot|can not|cant|don't|dont|do not|kann|verstehe?) (?:\w{1,8} ){0,2}(?:read|speak|understand"
    r"|write|know|kein)(?!\w)[^.!?]{0,30}"
)


def asks_whether(text: str) -> bool:
    """Is it asked whether a letter has to be in some language?"""
    return bool(_MUST.search(spoken(text)))


def reads_none(text: str) -> bool:
    """Does it say that somebody cannot read or speak a language, and nothing else?"""
    return not _CANNOT.sub("", spoken(text)).strip(" .!i")


def letter_language(text: str) -> str:
    """ "en" or "de"; empty where no letter's language is wished for."""
    words = _CANNOT.sub(" . ", _MUST.sub(" . ", spoken(text)))
    if not _WANTED.search(words) or _ELSE.search(words):
        return ""
    return next((code for code, pattern in _NAMED.items() if pattern.search(words)), "")

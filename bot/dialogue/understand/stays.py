"""That an account stays as it is: a refusal, which tells of no day on which it was shut."""

from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_SHUT = (
    r"(?:gesperrt|geschlossen|deaktiviert|zu|dicht|closed|blocked|banned|suspended|locked|disabled|shut"
    r"|limited|restricted)"
)
_STAYS = regex(
    rf"(?<!\w)(?:bleib\w{{1,3}}|stays?|remains?|staying)(?!\w)[^.!?;]{{0,25}}(?<!\w){_SHUT}(?!\w)"
    rf"|(?<!\w){_SHUT} (?:bleib\w{{1,3}}|remains?)(?!\w)"
    r"|(?<!\w)(?:\w{0,6}sperr(?:e|ung)|block|ban|suspension|restriction|limitation)(?: \w{2,10}){0,2}"
    r" (?:bleibt|remains|stays)(?!\w)|(?<!\w)(?:bleibt|bleiben) die \w{0,6}sperr(?:e|ung)(?!\w)"
)


def stays_shut(text: str) -> bool:
    """Is it said that the account stays shut?"""
    return bool(_STAYS.search(spoken(text)))

"""That the account is still shut, or the copy of the data still missing, told in few words. Whether anybody said that
it is open it never knows."""

import re

from bot.patterns import regex

_SHUT = regex(
    r"\b(?:noch|weiterhin|still|nach wie vor)\b.{0,30}\b(?:(?:nicht|nich|net|ned|nix|kein\w*|not) "
    r"(?:wieder )?(?:offen|auf|frei|da|zugang|zugriff|freigegeben|freigeschaltet|open|back|unlocked|access)|gesperrt"
    r"|zu|dicht|eingeschränkt|blockiert|blocked|locked|limited|closed|restricted|no access)\b"
    r"|\b(?:not|isn't|isnt) (?:open|back|unlocked) yet\b"
    r"|\b(?:konto|account|zugang|login|profil)\b[^,.]{0,30}\b(?:geht|funktioniert|klappt|läuft|work|working|works?)\b"
    r"[^,.]{0,20}\b(?:nicht|nich|net|ned|not)\b|\b(?:doesn't|does not) work\b|\bstill can't (?:log|get) in\b"
    r"|\bkomm\w?\b[^,.]{0,25}\b(?:nicht|net|ned) (?:mehr )?rein\b"
    r"|\b(?:nicht|net|ned) (?:mehr )?(?:einloggen|anmelden)\b|\bcan(?:'t|not) (?:log|sign|get) (?:back )?in\b"
    r"|^\W*(?:das |es |it )?(?:geht|works) (?:aber |trotzdem |immer |noch ){0,3}(?:gar )?(?:nicht|net|ned)\b",
    re.I,
)
_NO_DATA = regex(
    r"\b(?:daten|auskunft|data)\b[^,.]{0,25}\b(?:keine?|none|not here|nicht da|fehlen|missing)\b"
    r"|\b(?:keine|no) (?:daten|auskunft|data)\b[^,.]{0,20}\b(?:auch|bisher|yet|either|bekommen|gekommen|da)\b",
    re.I,
)


def still_shut(text: str) -> bool:
    """Does it say that the account is not open?"""
    return bool(_SHUT.search(text))


def still_lacking(text: str) -> bool:
    """The same, or that no data came."""
    return still_shut(text) or bool(_NO_DATA.search(text))

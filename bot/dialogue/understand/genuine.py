"""That a block is real after all, where a message about it was taken for a forgery, or that there was no such message.
Whether it is true it never knows."""

import re

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.data_requests import asks_for_only
from bot.dialogue.understand.phishing import doubted, phished
from bot.dialogue.understand.text import blanked
from bot.patterns import regex

_SHUT = (
    r"(?:gesperrt|gebannt|zu|dicht|deaktiviert|gelöscht|weg|einge?schränkt|beschränkt|limitiert|eingefroren|blocked|locked"
    r"|banned|suspended|disabled|closed|restricted|limited|frozen)"
)
_REAL = regex(
    rf"\b(?:wirklich|echt|tatsächlich|really|truly|indeed|actually)\b.{{0,20}}\b(?:{_SHUT}|real|echt)\b"
    rf"|\b(?:account|konto|profile?|it|es) (?:is|ist|was|war) {_SHUT} (?:wirklich|really|tatsächlich|for real)\b",
    re.I,
)
# "In der echten App steht auch eingeschränkt": looked up where it counts.
_LOOKED = (
    r"(?:in|auf|über|on|at) (?:der|meiner|ihrer|the|my|their) (?:\w{2,12} )?(?:echten|richtigen|offiziellen|originalen"
    r"|real|actual|official|genuine|eigenen) (?:[\w-]{2,20} )?(?:app|seite|website|webseite|page|site)"
)
_LOOKED_UP = regex(rf"\b{_LOOKED}\b[^.!?;]{{0,60}}\b{_SHUT}\b|\b{_SHUT}\b[^.!?;]{{0,40}}\b{_LOOKED}\b", re.I)
# "Die Karte ist wirklich gesperrt" is a step that was done, and "nicht gesperrt" no block.
_NO_BLOCK = regex(
    rf"\b(?:nicht|nich|net|ned|nöd|not|isn'?t|nie|never|kein\w{{0,2}}) (?:\w{{2,10}} ){{0,2}}{_SHUT}\b"
    r"|\b(?:mail|nachricht|sms) (?:ist|is) weg\b"
    rf"|\b(?:\w{{0,12}}karte|girocard|cards?|onlinebanking|banking|handy|sim)\b[^.!?;,]{{0,25}}\b{_SHUT}\b",
    re.I,
)
_FORGED = r"(?:phishing|fake|gefälscht\w*|fälschung|forged|forgery|scam|betrug|spam)"
_MESSAGE = r"(?:mail|e-mail|email|nachricht|sms|message|text)"
_MINE = r"(?:phone|number|mail|email|e-mail|nummer|handynummer|telefonnummer|mailadresse|adresse|address)"
_NOT_FORGED = regex(
    r"\b(?:kein\w{0,2}|nicht|nich|ned|net|nöd|not|isn'?t|wasn'?t|no)"
    rf"(?: (?:a|an|any|es|das|die|ist|war|is|was|so|ne|eine)){{0,3}}(?: \w{{1,9}})? {_FORGED}\b"
    rf"|\b{_MESSAGE} (?:ist|war|is|was) (?:schon |doch |wirklich |really )?(?:echt|real|genuine|legit)\b"
    rf"|\b(?:gar kein\w{{0,2}}|überhaupt kein\w{{0,2}}|never got any|there (?:is|was) no) {_MESSAGE}\b"
    r"|\b(?:das|that|this|it|es)(?:'s| is| was| ist| war) (?:doch |just |only |nur )?(?:my|meine?)(?: own| eigene)?"
    rf"(?: \w{{1,10}}){{0,2}} ?{_MINE}\b",
    re.I,
)
# What the message itself says.
_ITS_WORDS = regex(
    r"\b(?:mails?|e-mails?|sms|nachricht\w*|message|text|link|whatsapp|says?|said|steht|stand|angeblich|allegedly|soll|sei)\b",
    re.I,
)


def says_real(text: str) -> bool:
    """Is it said that the account really is blocked?"""
    told = blanked(text, _NO_BLOCK)
    return "?" not in text and bool(_REAL.search(told) or _LOOKED_UP.search(told)) and not phished(text)


def says_unforged(text: str) -> bool:
    """Is it said that nothing is forged, or that there was no message?"""
    return "?" not in text and bool(_NOT_FORGED.search(text)) and not phished(text)


def tells_otherwise(text: str) -> bool:
    """Does a text tell of a block, or of a wish for data, and of no message that may be forged?"""
    told = blocked(text) or asks_for_only(text)
    return told and "?" not in text and not (_ITS_WORDS.search(text) or doubted(text) or phished(text))

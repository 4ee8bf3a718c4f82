"""A mail that came back, pasted or retold: it never arrived. What is only delayed, or read by nobody, is none of it."""

import re

from bot.patterns import regex

_MAIL = r"(?:e-?)?mails?"
_BACK = regex(
    r"\bundeliver(?:ed|able)\b|\bmailer-daemon\b|\bmail delivery (?:failed|failure|system|subsystem)\b"
    r"|\bdelivery (?:has |to the following recipients? )?failed\b|\b(?:could|can) ?not be delivered\b"
    r"|\bcouldn't be delivered\b|\b(?:address not found|user unknown|mailbox (?:is )?full|postfach (?:ist )?voll)\b"
    rf"|\b{_MAIL}\b[^.!?]{{0,40}}\b(?:nicht zugestellt|unzustellbar|kam(?:en)? (?:wieder )?zurück|zurückgekommen"
    r"|came back|bounced?|bounces)\b"
    rf"|\b(?:kam(?:en)?|came) (?:zurück|back)\b[^.!?]{{0,30}}\b(?:adresse|address)\b"
    rf"|\b{_MAIL}\b[^.!?]{{0,20}}\b(?:adresse|address)\b[^.!?]{{0,10}}\b(?:gibt'?s nicht|existiert nicht"
    r"|doesn't exist)\b|\b(?:it|they) bounced\b"
    r"|\bnachricht konnte nicht zugestellt werden\b|\bbounced back\b",
    re.I,
)
_ONLY_LATE = regex(r"\b(?:delayed|will (?:retry|keep trying)|verzögert|not yet been delivered|warning only)\b", re.I)


def came_back(text: str) -> bool:
    """Does it say that a mail could not be delivered?"""
    return bool(_BACK.search(text)) and not _ONLY_LATE.search(text)

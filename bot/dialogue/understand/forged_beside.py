"""A message that may be forged, told of beside what happened: "und dann kam noch ne SMS mit Link, ich soll …"."""

import re

from bot.dialogue.understand.claims import blocked, claim_alleged
from bot.dialogue.understand.handed import entered
from bot.dialogue.understand.phishing import doubted, phished
from bot.patterns import regex

_ONE_MORE = regex(
    r"(?:^|(?<=[\s.!?,;]))[^\s.!?,;][^.!?\n,;]{0,40}?(?<!\w)"
    r"(?:noch|außerdem|ausserdem|zusätzlich|obendrein|zudem|on top|another)(?!\w)"
    r"[^.!?\n,;]{0,30}?(?<!\w)(?:\w{0,8}-?mails?|sms|whatsapp|nachricht|text|message)(?!\w)[^.!?\n]{0,160}",
    re.IGNORECASE,
)


def without_forged(text: str, shut: bool = False) -> str:
    """The text without such a message; as it is where neither the rest nor what was told before (`shut`) tells of a
    block or a claim, or where data were given away through it."""
    found = _ONE_MORE.search(text)
    rest = text[: found.start()] + text[found.end() :] if found else text
    told = shut or blocked(rest) or claim_alleged(rest)
    return rest if found and told and doubted(found[0]) and not (phished(text) or entered(found[0])) else text

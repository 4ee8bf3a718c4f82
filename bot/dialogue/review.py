"""The look at the drafts: a yes lets them pass, a wish for their wording is answered soberly, exhibits stay at home."""

import re

from bot.dialogue import corrections, overview
from bot.dialogue.questions.wrap import read_review
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.answers import read
from bot.dialogue.understand.sendings import wants_out
from bot.patterns import regex

IN_IT = (
    (
        "letter_review.automated",
        regex(r"\b(?:computer|maschine|automat\w*|algorithm\w*|machine|robot|lit\. ?h)\b", re.I),
    ),
    ("letter_review.copy", regex(r"\b(?:kopie|copy|abs\.? 3)\b", re.I)),
)


def listen(scribe: Scribe, text: str) -> bool:
    """A yes lets the drafts pass; a wish for their wording is answered soberly."""
    for key, pattern in IN_IT:
        if pattern.search(text):
            scribe.add(key)
            return True
    if wants_out(text):
        if not corrections.mend(scribe, text):
            overview.change(scribe)
        return True
    if read(text) == "unknown":
        scribe.vary("letter_review.help")
        return True
    agreed = read_review(scribe, text)
    wish = scribe.word("letter_review.wishes").split()
    said = text.casefold()
    if any(word in said for word in wish):
        scribe.add("letter_review.sober")
        return True
    left_out = _left_out(scribe, said)
    return agreed or left_out


def _left_out(scribe: Scribe, said: str) -> bool:
    """ "ohne E3": that exhibit stays at home."""
    words = set(_spaced(said).split())
    named = [one.id for one in scribe.case.exhibits if one.id.casefold() in words]
    if not named or not words & set(scribe.word("letter_review.without").split()):
        return False
    for exhibit in named:
        scribe.note("mark", key=f"left_out:{exhibit}", value="1")
        scribe.note("left_out", exhibit=exhibit)
    return True


def _spaced(text: str) -> str:
    return "".join(sign if sign.isalnum() else " " for sign in text)

"""Where something was delivered that somebody else ordered: in the answer to that question, or told beside it."""

import re

from bot.dialogue.understand.own_views import own_view
from bot.patterns import regex

LONGEST = 60
_TO = r"(?:nach|an|in|zu|zur|zum|auf|to|at|into)"
_SENT = regex(
    r"(?<!\w)(?:geliefert|lieferung|ging(?:en)?|gegangen|versandt|verschickt|zugestellt|delivered|shipped|delivery|went"
    rf"|lieferadresse|lieferanschrift|delivery address)(?!\w)(?: (?!{_TO}(?!\w))[\w:]{{1,12}}){{0,4}}"
    rf" {_TO} (?P<place>[^,.!?;\n]{{3,60}})",
    re.I,
)
_LEAD = regex(
    rf"^(?:(?:es|das|alles|die|it|all|angeblich|wohl|laut|ging|went|geliefert|delivered|wurde|was|steht|da|{_TO}"
    r"|eine?[rnms]?|'?ne[rn]?|den|der|dem|an?|the|some) )+(?=\w)",
    re.I,
)
_TALE = regex(
    r"(?<!\w)(?:ich|i|wir|we|du|sie|they|mir|mich|me|uns|us|war(?:en)?|was|hat|hab|haben?|has|have|had|doch|nicht|not"
    r"|nie|never|mein\w{0,2}|my|anzeige|polizei|police|report|brief|letter|mahnung|inkasso|forderung|betrag|summe|euro"
    r"|moment|warte|wait|zahl\w{0,4}|pay|paid|bestell\w{0,4}|order\w{0,3}|\d+[.,]\d\d)(?!\w)|€",
    re.I,
)
_SMALL = frozenset(
    {"in", "an", "am", "im", "bei", "der", "die", "das", "of", "und", "and", "nähe", "von", "zu", "near"}
)


def place(text: str) -> str:
    """The place that an answer names; empty where it tells of something else."""
    said = _LEAD.sub("", text.strip(" .!'„“\""))
    return "" if _TALE.search(said) or own_view(text) or len(said) > LONGEST else _written(said)


def delivered_to(text: str) -> str:
    """The place of a delivery, told unasked."""
    found = _SENT.search(text)
    return place(found["place"]) if found else ""


def _written(said: str) -> str:
    """A place that is typed small has its capitals in the letter."""
    if not said.islower():
        return said
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in said.split())

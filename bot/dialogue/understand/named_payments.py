"""That a text speaks of a payment, and whether it tells of its day or sum: what is still to be paid, and what others
admitted, are neither."""

from bot.dialogue.understand.claims import says_paid
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

_PAY = regex(r"(?<!\w)(?:bezahl\w*|gezahlt|überw\w*|zahl(?!endreh)\w*|paid|payment|transfer\w*)(?!\w)")
_TO_PAY = regex(
    r"(?<!\w)zahlen (?:soll|muss|müsste|sollte)(?!\w)|(?<!\w)(?:soll|muss|müsste|sollte)(?!\w)[^.!?]{0,40}"
    r"(?<!\w)zahlen(?!\w)|(?<!\w)(?:to pay|porto|postage|stamps?|briefmarken?)(?!\w)"
)
_ADMITTED = regex(
    r"(?<!\w)(?:zugegeben|bestätigt|eingeräumt|geschrieben|gesagt|mitgeteilt|gefunden|admitted|confirmed|wrote|said"
    r"|found)(?!\w)"
)


def tells_sum(text: str) -> bool:
    """May a sum in it be the one that was paid: not in "dass ich nochmal 20 Euro zahlen soll"?"""
    return _speaks(text) and not _TO_PAY.search(spoken(text))


def tells_day(text: str) -> bool:
    """May a day in it be the one of a payment? That they admitted it on a day tells of none."""
    return _speaks(text) and not _ADMITTED.search(spoken(text))


def _speaks(text: str) -> bool:
    return bool(_PAY.search(spoken(text)) or says_paid(text))

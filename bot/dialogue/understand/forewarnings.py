"""What a company wrote that it will do: "am 9.11. haben sie geschrieben, dass alles gelöscht wird". The day of such a
message is that of no block. What was blocked when, it never knows."""

import re

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.text import level
from bot.patterns import regex

_WROTE = (
    r"(?:geschrieben|schrieb|schrieben|mitgeteilt|angekündigt|gemailt|gesagt|informiert|gedroht|angedroht|gewarnt"
    r"|wrote|written|said|told|announced|informed|emailed|mailed|messaged|threatened|warned)"
)
_SENTENCE = r"(?:[^.!?;\n]|(?<=\d)\.)"
_WARNS = regex(
    rf"(?<!\w){_WROTE}(?!\w)"
    rf"(?:,? (?:dass|das|that|me|mir|us|uns|to me|,))*[ ,:]{{1,3}}(?P<what>{_SENTENCE}{{3,120}})"
)
_CUT = regex(r"[!?;\n,]|(?<!\d)\.\s|(?<=\d{4}\.)\s|\s(?:und|aber|and|but)(?=\s)", re.I)
_REACH = 100  # characters before the word that tells of the message
_BY_ME = regex(r"(?<!\w)(?:ich|i|wir|we)(?!\w)")
_ADVISED = regex(r"told (?:me|us) to \w")  # "they told me to wait"
_AHEAD = regex(
    r"(?<!\w)(?:wird|werden|würden?|soll\w{0,2}|muss|müssen|müsste|will|would|must|have to|has to|going to|to be"
    r"|bald|demnächst|soon|zu \w{3,12}en|to \w{3,10})(?!\w)"
)
# "Konto wird am 13.5. gelöscht", "will be deleted on 13 May": it is to come, and nobody wrote when it was told.
_WILL_BE = regex(
    r"(?<!\w)(?:wird|werden|würde|soll)(?: [^\s.!?;,]{1,12}){0,2} (?:am|zum|ab|bis|in|nach|binnen"
    r"|innerhalb von) (?:dem |den )?\d"
    r"(?:[^.!?;\n]|(?<=\d)\.){0,30}?(?<!\w)(?:gelöscht|gesperrt|geschlossen|deaktiviert|vernichtet|entfernt|gekündigt|abgeschaltet)(?!\w)"
    r"|(?<!\w)(?:will be|is going to be|shall be)(?: \w{1,12}){0,2} (?:deleted|erased|closed|blocked|suspended|removed"
    r"|terminated|deactivated|disabled|limited)(?: \w{1,12})? (?:on|by|from|after|in|within) (?:the )?[\w.]{1,10}"
    r"(?: [\w.]{1,10}){0,2}",
    re.I,
)
_STAYS = regex(r"(?<!\w)(?:bleib\w{0,2}|stays?|staying|remains?|remaining)(?!\w)")
_DELETED = regex(
    r"(?<!\w)(?:zu |to )?(?:gelöscht|löschen|löscht|deleted?|erased?|vernichtet|weg|gone|entfernt|removed)(?!\w)"
)


def without_forewarnings(text: str) -> str:
    """The text, as long as before, with spaces in the place of each such clause, and of what will be done on a day; as
    it is where what was written tells of the block itself ("dass mein Konto gesperrt wird")."""
    text = _WILL_BE.sub(lambda found: " " * len(found[0]), text)
    small = level(text)
    for found in _WARNS.finditer(small):
        near = max(0, found.start() - _REACH)
        start = max((cut.end() for cut in _CUT.finditer(text, near, found.start())), default=near)
        advised = _ADVISED.match(small, found.start())
        if not (advised or _BY_ME.search(small, start, found.start())) and _to_come(found["what"]):
            text = text[:start] + " " * (found.end() - start) + text[found.end() :]
    return text


def _to_come(what: str) -> bool:
    if _STAYS.search(what):
        return True
    return _AHEAD.search(what) is not None and not blocked(_DELETED.sub(" ", what))

"""What came on each of several letters, by their numbers: "auf L1 kam nur weitergeleitet, auf L2 alle Daten"; and that
one of them is done with ("L2 ist erledigt")."""

import re
from collections.abc import Iterator

from bot.case import Letter
from bot.dialogue import overview, stages
from bot.dialogue.closing import informed
from bot.dialogue.replying import reply
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.marks import LETTER
from bot.dialogue.understand.replies import classify
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

LONGEST, TWO = 300, 2
REQUESTS = frozenset({"access_request", "bureau_access_request"})
_CUTS = regex(r"[;\n]|[,.](?!\d)\s|\s(?:und|and|aber|but|während|while)\s", re.I)
_DONE = regex(
    r"(?<!\w)l\d{1,2}(?!\w)[ :,]*(?:(?:hat sich|ist|sind|is|are|wäre|jetzt|damit|schon|voll|komplett|now|already"
    r"|all|fully) ){0,4}(?:erledigt|beantwortet|durch|geklärt|done|answered|settled|closed|sorted"
    r"|dealt with)[ .!]{0,3}$"
)
_WHOLE = regex(
    r"(?<!\w)(?:alle[nrs]?|vollständige?\w?|komplette?\w?|all|complete|full)(?: (?:mein\w{0,2}|the|my|of the|of my))?"
    r" (?:daten|auskunft|datenkopie|data|copy)(?!\w)"
    r"|(?<!\w)(?:daten|auskunft|data)(?: \w{1,8}){0,3} (?:vollständig|komplett|complete|in full)(?!\w)"
)
_NOT = regex(r"(?<!\w)(?:nicht|nich|net|noch|nur|fehl\w*|ohne|kein\w*|not|no|only|missing|without|except|außer)(?!\w)")


def heard(scribe: Scribe, text: str) -> bool:
    """Notes what came on each letter that the text names; False where one of them says nothing that is known."""
    if len(text) > LONGEST or "?" in text or not LETTER.search(text):
        return False
    told = list(_by_letter(scribe, text))
    kinds = [_kind(letter, piece) for letter, piece in told]
    if not told or "unclear" in kinds or (len(told) < TWO and kinds != ["done"]):
        return False
    for (letter, piece), kind in zip(told, kinds, strict=True):
        if kind == "data":
            informed(scribe)
        elif kind == "done":
            _settle(scribe, letter)
        else:
            reply(scribe, piece, letter.to.name)
    return True


def _kind(letter: Letter, piece: str) -> str:
    words = spoken(piece)
    if _DONE.search(words) and not _NOT.search(words):
        return "done"
    if letter.kind in REQUESTS and _WHOLE.search(words) and not _NOT.search(words):
        return "data"
    return classify(LETTER.sub(" ", piece))


def _settle(scribe: Scribe, letter: Letter) -> None:
    scribe.note("settled", letter=letter.id)
    stages.happened(scribe, "replied")
    scribe.note("closed")
    scribe.add("reply.done_with", letter=letter)
    scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))


def _by_letter(scribe: Scribe, text: str) -> Iterator[tuple[Letter, str]]:
    """Each letter that is out and is named, with what is said of it; a piece that names none goes with the last one."""
    out = {one.id: one for one in scribe.case.newest_letters() if one.sending}
    about, said = "", dict[str, str]()
    for piece in _CUTS.split(text):
        named = {number.upper() for number in LETTER.findall(piece)}
        if len(named) > 1:
            return
        about = named.pop() if named else about
        if about:
            said[about] = f"{said[about]}, {piece}" if about in said else piece
    if not said.keys() <= out.keys():
        return
    yield from ((out[number], piece.strip()) for number, piece in said.items())

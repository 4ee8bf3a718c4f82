"""What the company and the collector did, told in one breath: "Otto hat freigegeben, EOS meldet sich nicht". Each part
is heard as the answer to the letters of the one whom it names."""

import re
from itertools import pairwise

from bot.case import Letter
from bot.dialogue import closing, overview
from bot.dialogue.following import follow_ups, overdue
from bot.dialogue.replying import reply, success
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.finer_kinds import kind_of
from bot.dialogue.writers import A_COLLECTOR
from bot.patterns import regex

LONGEST = 300
_CUTS = regex(r"[.!;:\n]+(?!\d)|,(?!\d)|\s(?=(?:und|aber|but|and|während|while|dafür|nur)\s)", re.I)
_OPENED = regex(
    r"(?<!\w)(?:freigegeben|freigeschaltet|entsperrt|(?:wieder|is|ist) (?:auf|offen|frei)|reopened|unlocked)(?!\w)",
    re.I,
)
# "Zalando hat am Telefon gesagt, die Retoure ist da": it said something, whatever that was.
_SAID = (
    r"(?:sag(?:t|en|te|ten)|gesagt|schr(?:ei|ie)b\w{0,3}|geschrieben|mein(?:t|en|te|ten)|antworte(?:t|te|ten)|geantwortet"
    r"|said|says|wrote|writes|told|answered|replied)"
)
_TELLS = regex(rf"(?<!\w){_SAID}(?!\w)", re.I)
_TELLS_NOTHING = regex(
    rf"(?<!\w)(?:nicht|nichts|nix|nie|noch|kein\w*|not|never|nothing|n't)(?: \w{{1,8}}){{0,2}} {_SAID}(?!\w)"
    rf"|(?<!\w){_SAID}(?: \w{{1,8}}){{0,2}} (?:nicht|nichts|nix|nothing)[ .!]*$",
    re.I,
)
_NOT = regex(r"(?<!\w)(?:nicht|nich|net|ned|noch|nie|kein\w*|wird|will|soll\w*|not|never|no)(?!\w)", re.I)

# "Die Kosten müssen Sie mit coeo klären": it names the collector, and is still the company's word.
_SENDS_ON = regex(
    r"(?<!\w)(?:müssen|müsstest|musst|sollen|sollten|bitte|können|you must|you need to|you have to|please)(?!\w)"
    r"[^.!?]{0,40}(?<!\w)(?:mit|direkt|an|bei|with|to)(?!\w)[^.!?]{0,40}(?<!\w)(?:klären|wenden|regeln|besprechen"
    r"|melden|kontaktieren)(?!\w)"
    r"|(?<!\w)(?:wenden sie sich|wende dich)[^.!?]{0,30}(?<!\w)an(?!\w)"
    r"|(?<!\w)(?:clarify|settle|sort|discuss|take)(?: \w{1,8}){0,4} (?:with|up with)(?!\w)",
    re.I,
)


def of_each(scribe: Scribe, text: str) -> bool:
    """Both are named, each in parts of its own, and both were written to; False for anything else."""
    said = _told(scribe, text)
    if len(said) < 2:
        return _sent_on(scribe, text, said)
    kinds = {name: _kind(part) for name, part in said.items()}
    silent = [name for name, kind in kinds.items() if kind == "silence"]
    vague = [name for name, kind in kinds.items() if kind == "unclear"]
    if len(silent) == len(kinds) or (vague and not (silent and all(_tells(said[name]) for name in vague))):
        return False
    late = [one for one in overdue(scribe.case, scribe.today) if one.to.name in silent]
    for name, part in said.items():
        if name not in silent:
            _answered(scribe, name, part, kinds[name], bool(late))
    _silent(scribe, [one for one in overview.watched(scribe.case) if one.to.name in silent], late)
    return True


def only_one(scribe: Scribe, text: str) -> str:
    """The addressee of whom alone the text speaks, where both were written to; else empty."""
    said = _told(scribe, text)
    return next(iter(said)) if len(said) == 1 else ""


def _sent_on(scribe: Scribe, text: str, said: dict[str, str]) -> bool:
    """The company opened the account, and sends the person on to the collector, who has said nothing."""
    opened = len(said) == 1 and _SENDS_ON.search(text) and all(_kind(part) == "success" for part in said.values())
    return bool(opened) and success(scribe, *said.values())


def _answered(scribe: Scribe, name: str, part: str, kind: str, goes_on: bool) -> None:
    """What one of them did; where a letter to the other is due, the end is not asked about yet."""
    if kind != "success":
        reply(scribe, part, name)
    elif goes_on:
        scribe.note("reply", kind="success", on=scribe.today.isoformat(), letters=[])
        closing.said_open(scribe)
        scribe.add("success.noted")
    else:
        success(scribe, part)


def _silent(scribe: Scribe, theirs: list[Letter], late: list[Letter]) -> None:
    scribe.note("reply", kind="silence", on=scribe.today.isoformat(), letters=[one.id for one in late])
    if late:
        follow_ups(scribe, late, "silence")
    elif theirs:
        scribe.add("nudge.still_time", lines=[overview.deadline_line(scribe, one) for one in theirs])


def _kind(part: str) -> str:
    kind = kind_of(part)
    return "success" if kind == "unclear" and _OPENED.search(part) and not _NOT.search(part) else kind


def _tells(part: str) -> bool:
    return bool(_TELLS.search(part)) and not _TELLS_NOTHING.search(part)


def _told(scribe: Scribe, text: str) -> dict[str, str]:
    """The parts of the text by the name of the addressee whom they are about; empty where a part names both, or where
    not both were written to."""
    out = {one.to.name for one in scribe.case.newest_letters() if one.sending}
    company, collector = scribe.desk.company(scribe.case), scribe.desk.collector(scribe.case)
    if not company or not collector or not {company.name, collector.name} <= out or len(text) > LONGEST:
        return {}
    short = scribe.desk.name_of(scribe.case.text("company")).casefold()
    said, about, waits = dict[str, str](), "", ""
    for piece in _pieces(text):
        small = piece.casefold()
        names = [company.name] if re.search(rf"(?<!\w){re.escape(short)}(?!\w)", small) else []
        theirs = re.search(rf"(?<!\w){re.escape(collector.name.split()[0].casefold())}(?!\w)", small)
        names += [collector.name] if theirs or A_COLLECTOR.search(piece) else []
        if about == company.name and names == [collector.name] and _SENDS_ON.search(piece):
            continue
        if len(names) > 1:
            return {}
        about = names[0] if names else about
        if about:
            said[about] = f"{said.get(about, '')}{waits}{piece}"
        waits = "" if about else f"{waits}{piece}"
    return said


def _pieces(text: str) -> list[str]:
    ends = [0, *(cut.end() for cut in _CUTS.finditer(text)), len(text)]
    return [piece for start, end in pairwise(ends) if (piece := text[start:end]).strip()]

"""Several collectors in one story, each of which wants a sum of its own: the part of the text that speaks of each.
Where one took over from the other, or somebody blocked besides later on, it says nothing."""

import re
from collections.abc import Sequence

from bot.dialogue.understand.amounts import topmost
from bot.dialogue.understand.claims import other_person, says_paid
from bot.dialogue.understand.collectors import called, in_a_row, no_collector, of_collection
from bot.dialogue.understand.companies import tells_block
from bot.dialogue.understand.instalments import pays_off
from bot.dialogue.understand.matters import Matter
from bot.dialogue.understand.memory import remembered
from bot.dialogue.understand.references import reference
from bot.dialogue.understand.story_pieces import OF_ALL, joined, mine, pieces
from bot.dialogue.understand.text import LIMIT, spoken
from bot.directory.entities import Directory
from bot.patterns import regex

_ON_TOP = regex(r"(?<!\w)(?:jetzt|nun|dann|now|then) (?=(?:auch|noch|zusätzlich|also|another|too)(?!\w))")
_ONE_OF_THE_OTHER = regex(
    r"(?<!\w)(?:im auftrag|beauftragt|im namen|übernommen|abgetreten|verkauft|gekauft|anstatt|statt|nicht|sondern|bzw"
    r"|oder|gehört zu|heisst|früher|vormals|on behalf|formerly|took over|bought|sold|instead|not|or|aka)(?!\w)"
)
_NUMBER = regex(r"\d")


def collectors_apart(text: str, directory: Directory, known: bool = False) -> tuple[Matter, ...]:
    """What each collector wants, in order; empty where the text tells of fewer than two that want a sum. Where several
    are `known`, a number of each is enough."""
    if other_person(text) or "?" in text or not (known or of_collection(text)):
        return ()
    told = pieces(text[:LIMIT], directory)
    names = [_name(piece, directory) for piece in told]
    if tells_block(text) and not _blocked_first(told, names):
        return ()
    if len({name for name in names if name} - {SEVERAL}) < 2 or SEVERAL in names or _one_matter(text):
        return ()
    owners = _owners(told, names)
    found = [_matter(name, told, owners, directory) for name in dict.fromkeys(name for name in names if name)]
    numbered = known and all(reference(one.text) for one in found)
    return tuple(found) if numbered or all(_one_sum(one.text) for one in found) else ()


# "Klarna gesperrt wegen 99,90. Ausserdem will EOS 45 Euro."
_BESIDES = regex(
    r"(?<!\w)(?:außerdem|ausserdem|dazu|zudem|zusätzlich|daneben|besides|also|on top|additionally)(?!\w)", re.I
)


def collector_besides(text: str, directory: Directory) -> tuple[Matter, ...]:
    """What a company blocked over a sum, and the one collector who is told to want another one besides; empty where
    nobody says that it comes on top."""
    if other_person(text) or "?" in text or _one_matter(text):
        return ()
    told = pieces(text[:LIMIT], directory)
    names = [_name(piece, directory) for piece in told]
    at = next((place for place, name in enumerate(names) if name), 0)
    before, behind = joined(told[:at]), joined(told[at:])
    firms = [one for one in directory.mentions(before) if one.kind != "collector"]
    alone = len({name for name in names if name}) == len(firms) == 1
    blocked = alone and tells_block(before) and _BESIDES.search(told[at])
    if not (blocked and _one_sum(before) and _one_sum(behind)) or {one.money for one in topmost(before)} & {
        one.money for one in topmost(behind)
    }:
        return ()
    known = directory.known(names[at])
    return (Matter(firms[0].slug, firms[0].name, before), Matter(known.slug if known else names[at], names[at], behind))


def _blocked_first(told: Sequence[str], names: Sequence[str]) -> bool:
    """ "Klarna gesperrt, Paigo will 99,90. Ausserdem will EOS 45": what comes first belongs together, as far as anybody
    can tell; no block is told behind it."""
    second = [place for place, name in enumerate(names) if name][1:2]
    return bool(second) and not any(tells_block(piece) for piece in told[second[0] :])


SEVERAL = "*"  # in one piece, where nobody can tell whose the sum is


def _name(piece: str, directory: Directory) -> str:
    """The full name of the one collector of a piece."""
    listed = {one.name for one in directory.mentions(piece) if one.kind == "collector"}
    if len(listed) > 1:
        return SEVERAL
    return listed.pop() if listed else called(piece)


@remembered
def _one_matter(text: str) -> bool:
    words = _ON_TOP.sub("", spoken(text))
    return bool(in_a_row(words) or _ONE_OF_THE_OTHER.search(words)) or says_paid(text) is True or pays_off(text)


def _owners(told: Sequence[str], names: Sequence[str]) -> list[str]:
    """Whose each piece is; "" for what is about all, or the person. A sum before the first name is of the first."""
    first = next(name for name in names if name)
    owners: list[str] = []
    last = ""
    for piece, name in zip(told, names, strict=True):
        last = name or last
        of_nobody = not name and not tells_block(piece) and (mine(piece, "") or OF_ALL.search(spoken(piece)))
        before = first if tells_block(piece) or _NUMBER.search(piece) or of_collection(piece) else ""
        owners.append("" if of_nobody else last or before)
    return owners


def _matter(name: str, told: Sequence[str], owners: Sequence[str], directory: Directory) -> Matter:
    known = directory.known(name)
    text = joined([piece for piece, owner in zip(told, owners, strict=True) if owner in ("", name)])
    return Matter(known.slug if known else name, name, text)


def _one_sum(text: str) -> bool:
    """ "EOS will 187,90", "Lowell 210": one sum, or a bare number that is no year."""
    sums = topmost(text)
    return (len(sums) == 1 or (not sums and bool(_BARE.search(spoken(text))))) and not no_collector(text)


_BARE = regex(r"(?<![\w.,/-])(?!(?:19|20)\d\d(?!\d))\d{2,5}(?![\w.,/:-])")

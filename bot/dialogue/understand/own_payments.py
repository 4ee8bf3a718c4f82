"""Payments told in dialect by whoever made them: "zoit hob i scho"; and those that settle no claim. What was paid for
it never knows."""

from bot.dialogue.understand.relations import PERSON
from bot.patterns import regex

# In the dictionary's spelling (`plain`); "zahlt" alone is also what others do.
_I_HAVE = r"(?:(?:ich |i |mir |wir )?(?:ha|hab|habe|haben|hani)(?: ich| i| mir| wir)?)"
_BY_ME = regex(
    rf"(?<!\w){_I_HAVE}(?: [\wäöü.,€]{{1,14}}){{0,6}} (?:be|ge)?zahlt(?!\w)(?! (?:bekommen|worden))"
    rf"|(?<!\w)(?:be|ge)?zahlt {_I_HAVE}(?!\w)"
    r"|(?<!\w)(?:zahlung|überweisung) (?:ging|ist)(?: am [\w.]{2,12}(?: [a-zä]{3,9})?)?"
    r" (?:raus|rausgegangen|durch)(?!\w)"
    r"|^(?:isch|ist|das isch|das ist|des ist|is) (?:scho |schon |alles |längst |lang ){0,3}(?:be|ge)?zahlt(?!\w)"
)
_CLAUSE = regex(r"[!?;\n]|[.,](?!\d)|\s(?:und|aber|u)\s")
_NOT = regex(r"(?<!\w)(?:nicht|nichts|nix|nie|nöd|nüt|nid|kein\w*)(?!\w)")
# A subscription that is charged on, orders that two people paid with one card, and what somebody lives on: "his pension
# is paid into it", "die Miete wird am 1. abgebucht".
_LIVED_ON = (
    r"(?<!\bvon meinem )(?<!\bvon meiner )(?<!\bvon der )(?<!\bvom )(?<!\bfrom my )(?<!\w)"
    r"(?:\w{0,12}miete|rent|gehalt|lohn|rente|pension|(?:kinder|eltern|bürger|wohn|pflege|kranken|arbeitslosen)geld"
    r"|bafög|unterhalt|salary|wages?"
    r"|benefits|paychecks?|child support)"
)
_OF_CLAIM = r"(?:ich|i|wir|we|habe?|hob|have|rechnung\w*|forderung|bill|invoice|claim)"
_BESIDE = regex(
    rf"{_LIVED_ON}(?: (?!{_OF_CLAIM}(?!\w))(?:\d{{1,2}}\.|[^\s.!?;,]{{1,14}})){{0,6}}"
    r" (?:(?:be|ge|ein|aus)zahlt|überwiesen|abgebucht|paid|transferred)(?!\w)"
    r"|(?<!\w)(?:trotzdem|dennoch|weiter|weiterhin|immer noch|noch immer)(?: [\w€.,]{1,12}){0,4} abgebucht(?!\w)"
    r"|(?<!\w)(?:mit|über|von) (?:derselben|der gleichen|der selben|(?:einer|unserer) gemeinsamen)"
    r" (?:\w{0,9}karte|ec) (?:\w{1,10} ){0,2}(?:be|ge)?zahlt(?!\w)"
    r"|(?<!\w)paid (?:\w{1,8} ){0,2}(?:with|by|from) (?:the same|one|a shared|our joint) (?:\w{1,8} )?card(?!\w)"
)
# "Die Überweisung von meiner Schwester": it came from her.
_OF_RELATIVE = regex(
    rf"(?<!\w)(?:\w{{0,8}}überweisung|zahlung|(?:wire |bank )?transfer|payment)(?: über| of)?(?: [€£$]?\d[\d.,]{{0,8}}"
    rf" ?(?:€|euros?|eur)?)? (?:von|from) (?:meine[rmn]?|my) (?:\w{{1,12}} )?{PERSON}(?!\w)"
)
_TO_RELATIVE = regex(
    rf"(?<!\w)(?:an|to) (?:meine?[nmrs]?|my|unsere?[nmrs]?|our) (?:\w{{1,12}} )?{PERSON}(?!\w)(?: \w{{1,8}}){{0,2}}"
    r" (?:überwiesen|geschickt|gesendet|gezahlt)(?!\w)"
    rf"|(?<!\w)(?:sent|transferred|paid)(?: [^\s.!?;]{{1,10}}){{0,3}} to (?:my|our) {PERSON}(?!\w)"
)
_LIVING = regex(rf"{_LIVED_ON}(?!\w)")


def lived_on(words: str) -> bool:
    """Do the words speak of rent, wages or the like?"""
    return bool(_LIVING.search(words))


def without_beside(words: str) -> str:
    """The words without payments that settle no claim."""
    return _BESIDE.sub(" ", words)


def gave(words: str) -> bool:
    """Was something sent to somebody of the family or a friend?"""
    return bool(_TO_RELATIVE.search(words))


def without_relatives(words: str) -> str:
    """The words without transfers that came from somebody of the family or a friend."""
    return _OF_RELATIVE.sub(" ", words)


def paid_by_me(words: str) -> bool | None:
    """ "Zoit hob i scho", "ha alles zahlt": of whoever speaks, and of nobody else."""
    found = _BY_ME.search(words)
    if found is None:
        return None
    before, behind = words[: found.start()], words[found.end() :]
    return not _NOT.search(_CLAUSE.split(before)[-1] + found[0] + _CLAUSE.split(behind, maxsplit=1)[0])

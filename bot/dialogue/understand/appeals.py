"""That a review of the block was asked for, and refused, told of no day: "i appealed already", "Einspruch wurde
abgelehnt". Whether it was well founded it never knows."""

from dataclasses import dataclass

from bot.dialogue.understand.relations import RELATIONS
from bot.dialogue.understand.text import spoken
from bot.patterns import regex


@dataclass(frozen=True)
class Appealed:
    """`mine`: the person appealed; `refused`: that appeal failed, which tells the first as well."""

    mine: bool
    refused: bool


_APPEAL = r"(?:appeals?|einspr(?:uch|üche)|überprüfung|widerspruch)"
_NAMED = regex(r"(?<!\w)(?:appeal\w*|einspr\w+|review\w*|überprüfung|widerspr\w+)(?!\w)")
_DONE = r"(?:filed|made|sent|submitted|did|done|lodged|wrote|filled(?: in| out)?|requested|sent off|already)"
_GETAN = (
    r"(?:eingelegt|gemacht|geschrieben|erhoben|eingereicht|gestellt|abgeschickt|geschickt|beantragt|raus|läuft|gelegt)"
)
_MINE = regex(
    r"(?<!\w)(?:appealed|widersprochen)(?!\w)"
    rf"|(?<!\w){_DONE} (?:\w{{1,10}} ){{0,2}}{_APPEAL}(?!\w)"
    rf"|(?<!\w){_APPEAL} (?:\w{{1,10}} ){{0,3}}(?:{_DONE}|{_GETAN})(?!\w)"
    r"|(?<!\w)(?:asked for|requested) (?:an? |the )?(?:human |manual )?(?:review|re-?check)(?!\w)"
    r"|(?<!\w)um (?:eine )?überprüfung gebeten(?!\w)"
)
_CLAUSES = regex(r"[,;:–]\s|\s(?:und|and|but|aber|then|dann)\s")
_FAILED = (
    r"(?:denied|rejected|declined|refused|unsuccessful|failed|abgelehnt|zurückgewiesen|abgewiesen|erfolglos"
    r"|ablehnung|absage|rejection|refusal)"
)
_REFUSED = regex(
    rf"(?<!\w){_APPEAL}(?!\w)[^.!?;]{{0,45}}(?<!\w){_FAILED}(?!\w)"
    rf"|(?<!\w){_FAILED} (?:\w{{1,8}} ){{0,2}}{_APPEAL}(?!\w)"
    rf"|(?<!\w)appealed(?!\w)[^.!?;]{{0,45}}(?<!\w){_FAILED}(?!\w)"
)
# What is to come, is asked, is not done, or is another's: a court's, a friend's.
_NOT_DONE = regex(
    r"(?<!\w)(?:will|i'll|can|could|should|shall|may|how|if|whether|want|going to|gonna|cannot|not|never|no appeals?"
    r"|\w+n't|werde|kann|könnte|soll\w{0,4}|will|möchte|würde|wie|ob|wenn|falls|kein\w{0,2}|nicht|nich|nie|darf"
    r"|muss|must|his|her|their|sein\w{0,2}|ihr\w{0,2}|gericht\w*|court|mahnbescheid\w*|vollstreckung\w*|inkasso\w*"
    r"|forderung\w*|rechnung\w*|collector\w*|bewertung\w*|kundenrezension\w*)(?!\w)|\?\s*$"
)


def appealed(sentence: str) -> Appealed:
    """What a sentence tells of an appeal of one's own; nothing of one that is only planned, or is another's."""
    words = spoken(sentence)
    said = [one for one in _CLAUSES.split(words) if _NAMED.search(one)] if _NAMED.search(words) else []
    if not said or any(_NOT_DONE.search(one) or not RELATIONS.keys().isdisjoint(one.split()) for one in said):
        return Appealed(mine=False, refused=False)
    refused = bool(_REFUSED.search(words))
    return Appealed(mine=refused or any(_MINE.search(one) for one in said), refused=refused)

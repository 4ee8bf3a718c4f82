"""Answers that come to "I don't know" at one question alone: "glaub schon" of a payment, "irgendwas mit K" of a
collector, "nein, oder doch" and "ich mach die Post nicht mehr auf" of a court's letter, "keine" of a number."""

from collections.abc import Callable

from bot.dialogue.understand.collectors import forgotten
from bot.dialogue.understand.court_papers import nothing_came
from bot.dialogue.understand.doubted_payments import leaning
from bot.dialogue.understand.text import spoken
from bot.patterns import regex

# "Nein… oder doch", "no wait, maybe yes".
_NO_OR_YES = regex(
    r"(?:nein|nee?|nö|no|nope|glaub nicht)[ ,.!?…-]{1,5}(?:(?:moment|warte|wait|hm+|oder|or|obwohl|vielleicht|maybe"
    r"|actually"
    r"|halt|aber)[ ,.!?…-]{1,5}){1,3}(?:doch|ja|yes|did they|kam da(?: was)?|vielleicht|maybe)?[ .!?…]*"
)
_UNREAD = regex(
    r"(?<!\w)(?:mach\w?|öffne\w?|les\w?|schau\w?|guck\w?|hol\w?|open|read|check"
    r"|look at)(?!\w)[^.!?;]{0,30}(?<!\w)(?:post|briefe?"
    r"|briefkasten|umschl[aä]ge?|mail|letters?|mailbox|envelopes?)(?!\w)"
    r"|(?<!\w)(?:post|briefe?|umschläge|mail|letters?|envelopes?)(?!\w)[^.!?;]{0,30}(?<!\w)(?:aufgemacht|geöffnet"
    r"|gelesen"
    r"|ungeöffnet|ungelesen|unopened|unread|nicht auf|nicht an)(?!\w)"
)
_NOT = regex(
    r"(?<!\w)(?:nicht|nich|ned|net|nie|nimmer|keine?|ungeöffnet|ungelesen|unopened|unread|\w{2,5}n't|dont|not"
    r"|never)(?!\w)"
)
_NOT_THAT = regex(
    r"(?:(?:nein|no|nee|nö)[ ,.]+)?(?:nicht,? dass ich (?:wüsst?e?|weiss)|not that i (?:know|am aware)(?: of)?)[ .!]*"
)
_YES = regex(r"(?<!\w)(?:ja|jo|schon|doch|yes|did|have)(?!\w)")
_NONE = regex(
    r"(?:(?:da|es|ich|i|there|hab|habe|have|seh|sehe|see|ist|gibt|gibt's|gibts|is|there's) ){0,4}(?:kein[es]?|nix"
    r"|nichts"
    r"|none|no|nothing|any)(?: (?:nummer|zeichen|aktenzeichen|number|reference|such|drauf|dran|da|vorhanden|mehr"
    r"|on it|there"
    r"|angegeben|gefunden|zu sehen|dabei)){0,3}[ .!…-]*|nicht (?:vorhanden|angegeben|drauf)[ .!]*|not (?:given|there"
    r"|stated)[ .!]*|[ -]+"
)


def _may_have_come(text: str) -> bool:
    """Who only believes that nothing came looks again: a day may run."""
    words = spoken(text)
    believed = (leaning(text) or bool(_NOT_THAT.fullmatch(words))) and not _YES.search(words)
    unread = bool(_UNREAD.search(words)) and not nothing_came(text)
    return bool(_NO_OR_YES.fullmatch(words)) or (bool(_NOT.search(words)) and (believed or unread))


def _no_number(text: str) -> bool:
    return _NONE.fullmatch(spoken(text)) is not None


_AT: dict[str, Callable[[str], bool]] = {
    "claim_paid": leaning,
    "collection_agency": forgotten,
    "court_letter": _may_have_come,
    "claim_reference": _no_number,
}


def unsure(topic: str, text: str) -> bool:
    """Does the text, as an answer to this question, say no more than that it is not known?"""
    return topic in _AT and _AT[topic](text)

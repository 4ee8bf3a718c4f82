"""That another's account is open again: "bei Kim ist es wieder offen", alone or with the word that one's own is not.
Who that is it never knows."""

import re
from collections.abc import Callable

from bot.dialogue.understand.relations import PERSON, RELATIONS
from bot.dialogue.understand.text import level
from bot.patterns import regex

_NOT_ME = r"(?!(?:mir|uns|denen|ihnen|euch|me|us)(?!\w))"
_WHO = (
    rf"(?:bei {_NOT_ME}[\w-]{{2,15}}(?: {PERSON})?|(?:mein\w{{0,2}}|my) {PERSON}|(?:ihr\w{{0,2}}|sein\w{{0,2}}|hers|his"
    rf"|her)|(?:konto|account) (?:von|of) {_NOT_ME}(?:mein\w{{0,2}} )?[\w-]{{2,15}}"
    r"|(?!(?:meins|alles|das|dies|beides)(?!\w))[\w-]{2,15}s)"
    r"(?: (?:konto|account|profil))?"
)
_BETWEEN = r"(?: (?:ist|is|wurde|jetzt|nun|now|schon|already|es|alles|das|konto|it|zwar)){0,5}"
_OPEN = (
    r"(?:wieder (?:offen|auf|frei|da|drin|freigeschaltet|entsperrt)|(?:geht|läuft|funktioniert)(?: es)? wieder"
    r"|back|open again|unlocked|works again)"
)
_THEIRS = regex(rf"(?<!\w){_WHO}{_BETWEEN} {_OPEN}(?!\w)")
_MINE_NOT = regex(
    r"(?<!\w)(?:bei mir|meins|meiner|ich|mein (?:konto|account|profil)|mine|my account|i)"
    r"(?: (?:aber|ist|is|bin|am|leider|halt|immer|noch|still|geht|es)){0,4} (?:nicht|nich|net|ned|not|isn't|zu|gesperrt"
    r"|dicht|blocked|locked)(?!\w)"
)
STILL_SHUT = "Konto ist immer noch nicht offen"


# "Meins ist wieder offen!! aber mutters nicht": one's own is open, and theirs is a matter of its own.
_MINE_OPEN = regex(
    rf"(?<!\w)(?:bei mir|meins|mein (?:konto|account|profil)|mine|my account)(?: (?:ist|is|jetzt|nun|now|schon)){{0,3}}"
    rf" {_OPEN}(?!\w)"
)
_THEIRS_SHUT = regex(
    rf"[\s,.!;]+(?:(?:aber|nur|but|only) )?(?:(?:das|die) von )?(?:{_WHO})"
    r"(?: (?:ist|is|noch|immer|still|halt|leider)){0,4}"
    r" (?:nicht|nich|net|ned|not|zu|gesperrt|dicht|blocked|locked|shut)(?: (?:mehr|yet|offen|open))?[\s.!]*$"
)


def of_oneself(text: str) -> str:
    """What such a text tells of the person's own account; any other as it is."""
    small = level(text)
    if _MINE_OPEN.search(small) and (theirs := _THEIRS_SHUT.search(small)) and len(small) == len(text):
        return text[: theirs.start()]
    return STILL_SHUT if _THEIRS.search(small) and _MINE_NOT.search(small) else text


_HERS = rf"(?:(?:mein\w{{0,2}}|my|unser\w{{0,2}}|our) {PERSON}|sein\w{{0,2}}|his|her|their)"
_CALLED = (
    r"(?!(?:das|meins|dieses|jenes|is|was|has|its|this|business|sales|games|ads|class|press|access|previous|savings|news|alles"
    r"|sonst|amazon|geschäfts|haushalts)(?!\w))(?!\w+es )(?:\w{2,14}s|\w{2,14}'s)"
)
_ITS_OWNER = (
    rf"(?:{_HERS}|(?P<one>{_CALLED})) (?:(?:pay ?pal|amazon|insta\w*|eigenes) )?(?:konto|account|profil|zugang)"
    rf"|(?:konto|account|profil|zugang) (?:mein\w{{1,2}} {PERSON}|(?:von|vom|of) "
    rf"{_NOT_ME}(?:(?:mein\w{{0,2}}|my|der|dem|the) )?(?P<two>[\w-]{{2,15}}))"
    rf"|(?:das|the) (?:von|of) {_NOT_ME}(?P<three>[\w-]{{2,15}})|(?:mein\w{{0,2}}|my) {PERSON}"
    rf"|bei {_NOT_ME}(?:mein\w{{0,2}} )?(?P<four>[\w-]{{2,15}})"
)
_ALSO = (
    r"(?: (?:ist|is|wurde|wird|jetzt|nun|now|schon|already|es|alles|das|it|zwar|seit|gestern|heute|haben|hat|has|have"
)
_ALSO += r"|been|was|got|sie|die|they|just|auch|paypal|amazon)){0,6}"
_OPENED = (
    r"(?:wieder (?:offen|auf|frei|drin|aktiv|normal|freigeschaltet|freigegeben|entsperrt|aufgemacht|geöffnet)"
    r"|(?:geht|läuft|funktioniert|tut)(?: (?:es|seit \w+|jetzt|heute)){0,2} wieder|freigeschaltet|entsperrt|freigegeben"
    r"|back(?: (?:in|up|on|open))?|open again|open now|unlocked|unblocked|reinstated|restored|reopened|works again"
    r"|working again)"
)
_ALONE = regex(
    rf"(?<!\w)(?:{_ITS_OWNER}){_ALSO} {_OPENED}(?!\w)"
    r"|(?<!\w)(?:hat|has|got) (?:ihr|sein|her|his|their) (?:konto|account|profil) (?:wieder|zurück|back)(?!\w)"
)
_OWN = regex(
    r"(?<!\w)(?:mein(?:s|es|e|er)|bei (?:mir|uns)|ich|i|mine|me|my account|mein (?:konto|account|profil)|both"
    r"|beide\w{0,2}|unsere? (?:konto|konten|accounts?)|(?:auch|too)(?= (?:offen|wieder|open|back|meins)))(?!\w)"
    r"|\?|(?<!\w)(?:wenn|falls|sobald|if|once|when|nicht|nich|not|isn't|hasn't)(?!\w)"
)
_PART = regex(r"(?<=[.!?\n])\s+|\n")
LONGEST = 120  # characters of such word; what is longer was pasted


_RELATED = regex(
    rf"(?<!\w)(?P<account>konto|account|profil|zugang) (?:(?:von|vom|of) )?(?:mein\w{{0,2}}|my|der|dem)"
    rf" (?P<who>{PERSON})"
    rf"|(?<!\w)(?:mein\w{{0,2}}|my) (?P<whose>{PERSON}) (?P<last>konto|account|profil)",
    re.I,
)


def of_whom_it_is(text: str, relation: str) -> str:
    """The text without whose the account is, where it is that of this relation ("das Konto meiner Mutter ist"
    " offen")."""

    def bare(found: re.Match[str]) -> str:
        who = (found["who"] or found["whose"]).casefold()
        names = (who, who.removesuffix("s").removesuffix("'"))
        own = any(RELATIONS.get(name) == relation for name in names)
        return (found["account"] or found["last"]) if own else found[0]

    return _RELATED.sub(bare, text) if _ALONE.search(level(text)) else text


def apart(text: str, own: Callable[[str], bool]) -> tuple[str, str]:
    """What tells of somebody else's account alone, and what else the text says; `own` says of a name whether it is
    the company's or the person's own."""
    if of_oneself(text) == STILL_SHUT:
        return text, ""
    parts = [one for one in _PART.split(text) if one]
    theirs = [one for one in parts if len(one) <= LONGEST and _of_others_alone(level(one), own)]
    return " ".join(theirs), "\n".join(one for one in parts if one not in theirs) if theirs else text


def _of_others_alone(small: str, own: Callable[[str], bool]) -> bool:
    found = _ALONE.search(small)
    if found is None or any(own(name) for name in found.groups() if name):
        return False
    return _OWN.search(f"{small[: found.start()]} {small[found.end() :]}") is None

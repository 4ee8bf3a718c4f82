"""What happened to somebody else, told beside one's own story: "Mein Mitbewohner wurde im Oktober gesperrt, weil er so
viel zurückgeschickt hat". Whose account it is all about it does not know (`behalf`)."""

import re

from bot.dialogue.understand.claims import blocked, claim_alleged
from bot.dialogue.understand.grounds import names_link
from bot.dialogue.understand.relations import ANYBODY, ITS_ACCOUNT, PERSON
from bot.dialogue.understand.sentences import parts
from bot.dialogue.understand.situations import situations
from bot.dialogue.understand.text import level
from bot.patterns import regex

_THEIRS = regex(
    rf"(?<!\w)(?:(?:und|aber|auch|and|but) )?(?:mein|meine|bei meine[mr]|my) (?:\w{{1,14}} )?{PERSON}"
    r" (?:wurde|ist|war|hat|haben|ham|was|is|got|has|had)(?!\w)(?P<rest>(?:[^.!?\n]|(?<=\d)\.){3,200})"
    r"|(?<!\w)(?:(?:sein|his) (?:\w{1,14}[ -])?(?:konto|account|profil)|seins|hers|his)"
    r" (?:wurde|ist|war|was|is|got|has been)(?!\w)(?P<his>(?:[^.!?\n]|(?<=\d)\.){3,200})"
)
_MINE = regex(r"\b(?:ich|mich|mir|mein\w{0,2}|unser\w{0,2}|wir|i|me|my|mine|we|us|our)\b")
# "Meine Freundin ist jetzt auch gesperrt, weil wir zusammen wohnen": hers came second.
_ME = regex(r"\b(?:ich|mich|mir|mein\w{0,2}|i|me|my|mine)\b")
_AS_WELL = regex(r"\b(?:auch|gleich mit|mitgesperrt|sogar|ebenfalls|genauso|too|as well|also|either|even)\b")
# "Jetzt ist auch das Konto meines Mannes zu", "wegen mir auch noch meine Mutter": it gives no ground of one's own.
_THEM = regex(rf"(?<!\w)(?:mein\w{{0,2}}|unser\w{{0,2}}|my|our) (?:\w{{1,14}} )?{PERSON}(?!\w)")
_OVER_ME = regex(r"(?<!\w)(?:wegen|because of|bei|mit|with) (?:mir|me)(?!\w)")
_HIT = regex(r"(?<!\w)(?:betrifft|betroffen|trifft|erwischt\w?|hits?|affect\w{0,2}|\w{0,12}konto|accounts?)(?!\w)")
_OWN = regex(
    r"\b(?:mich|mein\w{0,2} (?:[\w-]{1,14} ){0,2}\w{0,12}(?:konto|account|profil|zugang)"
    r"|(?:(?:komm\w{0,2}|kann) ich|ich (?:komm\w{0,2}|kann)) [^.!?]{0,40}\bnicht"
    r"|(?:bin|wurde|werde) ich (?=[^.!?]{0,40}gesperrt)|ich (?:wurde|werde|bin) (?=[^.!?]{0,40}gesperrt)"
    r"|me|my (?:[\w-]{1,14} ){0,2}\w{0,12} ?(?:account|profile)"
    r"|i (?:can't|cannot) (?:log|get|use|access)|i(?:'m| am| was| got) (?:blocked|banned|locked|suspended|limited))\b",
    re.I,
)
_PAID = regex(r"(?<!\w)(?:(?:be|ge)zahlt|überwiesen|abgebucht|paid|ordered|bestellt)(?!\w)")
# "Wegen einer Rechnung, die wir längst bezahlt haben": it was theirs.
_PAID_BY_US = regex(
    r"(?<!\w)(?:die|das|which|that) (?:wir|we)(?: \w{1,12}){0,4} (?:bezahlt|gezahlt|beglichen|überwiesen|paid)(?!\w)"
)
_START = regex(r"(?:^|[.!?\n][\"“”»]?\s{0,3})$")


# "Meine Nachbarin hat auch Post vom Inkasso bekommen": beside one's own block it is told of her.
_THEIR_DEBT = regex(
    rf"(?:^|(?<=[,.;!?\n] )|(?<=und )|(?<=and )|(?<=aber )|(?<=but ))(?:mein\w{{0,2}}|unser\w{{0,2}}|my|our)"
    rf" (?:\w{{1,14}} )?{PERSON} (?:hat|hatte|bekam|bekommt|kriegt\w?|got|has|had|gets|received|schuldet|owes"
    r"|auch,? (?:aber|but|und|and) (?:der|die|er|sie) (?:hat|hatte)|(?:too|also|as well),? (?:but|and) (?:he|she"
    r"|they) (?:has|had|owes|owed))(?!\w)"
    r"(?P<rest>(?:[^.!?;\n]|(?<=\d)\.){0,120})"
)
_DEBT = regex(
    r"(?<!\w)(?:inkasso\w*|mahn\w*|rechnung\w*|schulden|collect\w*|debts?|bills?|invoices?|gericht\w*|court)(?!\w)"
)
# "Meine Freundin hat die Rechnung bezahlt": that bill is one's own; "ihre Rechnung", "eine Rechnung" is hers.
_PAID_MINE = regex(
    r"^[^.!?]{0,40}?(?<!\w)(?:die|das|diese|den|the|that|this)(?: \w{1,14}){0,2} (?:rechnung|forderung|mahnung"
    r"|schulden|bill|invoice|debt)(?!\w)[^!?]{0,40}?(?<!nicht )(?<!nie )(?<!\w)"
    r"(?:bezahlt|gezahlt|überwiesen|beglichen)(?!\w)"
    r"|^[^.!?]{0,20}?(?<!not )(?<!never )(?<!\w)(?:paid|settled|transferred) (?:the|that|this)"
    r" (?:bill|invoice|debt)(?!\w)"
)
_OVER_IT = regex(
    r"(?<!\w)(?:wegen|weil|deswegen|deshalb|darum|because|therefore|due to|so they|now[., ]{1,2}they)(?!\w)"
)


def without_their_debts(text: str) -> str:
    """The text without what somebody else owes or got from a collector, where the rest tells of a block of one's own,
    and neither says that one came of the other."""
    small = level(text)
    found = _THEIR_DEBT.search(small)
    if found is None or not _DEBT.search(found["rest"]) or _MINE.search(found["rest"]) or _OVER_IT.search(small):
        return text
    if _PAID_MINE.search(found["rest"]):
        return text
    rest = text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]
    return rest if blocked(rest) else text


def own_story(text: str, before: str = "") -> str:
    """The text without the sentences on an account of somebody else, where the rest, or what was told `before`, tells
    of a block of its own."""
    rest = small = level(text)
    for found in _THEIRS.finditer(small):
        if (
            blocked(found[0])
            and not (_ME if _AS_WELL.search(found[0]) else _MINE).search(
                _PAID_BY_US.sub(" ", found["his"] or found["rest"])
            )
            and _START.search(small[max(0, found.start() - 4) : found.start()])
        ):
            rest = rest.replace(found[0], " " * len(found[0]), 1)
    for one in parts(text):
        if _theirs_too(small[one.start : one.end]):
            rest = rest[: one.start] + " " * (one.end - one.start) + rest[one.end :]
    told = blocked(rest) or (blocked(before) and _OWN.search(before))
    if rest == small or not told:
        return text
    return "".join(" " if one == " " else sign for one, sign in zip(rest, text, strict=True))


def own_kinds(text: str, before: str) -> tuple[str, ...]:
    """The kinds of trouble that the own story tells of; an account of somebody else, where it tells of none and theirs
    was the first: "meine Frau wurde gesperrt, am 4.11. dann auch mein Konto"."""
    if followed(text, before):
        return ("linked_account",)
    own = own_story(text, before)
    found = situations(own)
    if found[:2] == ("identity_theft", "linked_account") and names_link(own) and not claim_alleged(own):
        found = found[1:]  # whoever used the card is named as the link, and nothing is demanded
    if own == text or not blocked(own) or (found and not _ME_TOO.search(own)):
        return found
    return tuple(one for one in situations(text)[:1] if one == "linked_account") or found


def _theirs_too(said: str) -> bool:
    """Does the sentence say that somebody else was hit as well, and nothing of the writer?"""
    rest = _OVER_ME.sub(" ", _THEM.sub(" ", said)) if _THEM.search(said) else ""
    told = _AS_WELL.search(rest) and not _ME.search(rest)
    return bool(told and (blocked(said) or (_HIT.search(rest) and not _PAID.search(rest))))


_CUT = regex(
    r"[!?;\n]|(?<!\d)[.,](?=\s|$)|(?<=\d\d\d\d)[.,]"
    r"|\s(?=(?:and|but|und|aber|because|weil|da|dass|since (?:he|she|my|they))\s)",
    re.I,
)
_LEADS = r"\W*(?:(?:and|but|und|aber|because|since|weil|da|dass|that|also|auch|well|so|denn|cause|cos)\W+){0,3}"
_WAS = r"(?:got|gets|was|is|has|had|wurde|ist|war|hat|hatte|isch|wird)"
_BY_NAME = regex(
    rf"{_LEADS}(?:(?:he|she)(?!\w)|(?:his|her|sein|seins) (?:\w{{1,12}} )?(?:account|konto|profile?)(?!\w)"
    rf"|(?:his|her|sein)(?: \w{{2,14}}){{1,2}} {_WAS}(?!\w)|(?:hers|seins|ihrs) {_WAS}(?!\w)"
    rf"|(?:(?:mein|meine|my) )?(?:\w{{1,14}} )?{PERSON}(?!\w)(?: \w{{2,14}})? {_WAS}(?!\w))"
)
# "Er", "sie", "der" may be the account as well, where nobody was named.
_BY_WORD = regex(
    rf"{_LEADS}(?:(?:er|sie|der|die|who) {_WAS}(?!\w)|(?<=weil |dass )(?:er|sie)(?!\w)|(?<=da )(?:er|sie)(?!\w))"
)
_SINGULAR = regex(rf"'s(?!\w)|(?<!\w){_WAS}(?!\w)")
_NAMED = regex(
    rf"(?<!\w){PERSON},? (?:(?:is|ist|heißt|heisst|named|called|namens|name is) )?(?P<name>[a-zäöüß]{{2,14}})(?!\w)"
)
_WORDS = regex(r"[^\W\d_]+")


def without_their_blocks(text: str, before: str = "") -> str:
    """The text without the clauses in which a person close by was blocked ("he got banned in 2023"), where the rest, or
    what was told `before`, tells of a block of one's own."""
    small = level(text)
    names = {one["name"] for one in _NAMED.finditer(small)}
    known = bool(ANYBODY.search(small) or ANYBODY.search(level(before)))
    mine = _MINE_TOO.search(small)
    then = _theirs_first(small)
    rest, start = [], 0
    for end in [*(cut.start() for cut in _CUT.finditer(text)), len(text)]:
        first = mine and end <= mine.start() and blocked(small[start:end]) and not _MINE.search(small[start:end])
        first = first or end <= then
        rest += [] if first or _of_them(small[start:end], names, known) else [text[start:end]]
        start = end
    own = "".join(rest)
    if len(own) == len(text):
        return text
    for rule in (_MINE_AS_WELL, _ME_AS_WELL):
        own = own if blocked(own) else rule.sub(" mein konto gesperrt ", own)
    return own if blocked(own) or blocked(before) else text


# "His was limited in October, mine on 5 November": the same was done to it.
_MINE_AS_WELL = regex(
    r"(?<!\w)(?:auch mein (?:\w{1,12} )?\w{0,8}(?:konto|account|profil)(?= ?(?:[.,;!?]|$))|(?:now|jetzt|dann|then"
    r"|später|later) (?:(?:ist|is) )?(?:mine|meins|meiner)(?!\w)"
    r"|(?:mine|meins|meiner)(?= (?:also|too|auch|as well|on|am|at|since|seit|followed|folgte|\w{1,6} (?:später"
    r"|later))(?!\w)))",
    re.I,
)
_ME_AS_WELL = regex(
    r"(?<!\w)(?:(?:meins|mine|mich|me)(?= (?:also|too|auch|as well|on|am|at|since|seit|\w{1,6} (?:später|later))(?!\w))"
    r"|ich(?= am \d)|(?<=\d )(?:meins|mich)(?=\W*$))",
    re.I,
)
# "PayPal-Konto am 2.11. gesperrt, am 5.11. meins auch": the first was another's.
_MINE_TOO = regex(r"(?<!\w)(?:meins|mine)(?: \w{1,9})? (?:auch|too|as well)(?!\w)")
# "Erst war das Konto meiner Mutter weg, am 9.11., und zwei Tage später meins": whoever says "mine" told of another's.
_THEN_MINE = regex(r"(?<!\w)(?:meins|mine)(?!\w)")


def _theirs_first(small: str) -> int:
    """Where the story of somebody close by ends and one's own begins, in letters; 0 where it does not."""
    mine = _THEN_MINE.search(small)
    before = small[: mine.start()] if mine else ""
    told = ANYBODY.search(before) and not _MINE.search(_THEM.sub(" ", before))
    return len(before) if told else 0


_SHUT_THEM = regex(
    rf"(?<!\w)(?:hat|haben|hatte|ham|banned|blocked|limited|suspended|locked)(?: [^\s]{{1,14}}){{0,4}}"
    rf" (?:meine[nr]?|my) (?:\w{{1,14}} )?{PERSON}(?!\w)(?!{ITS_ACCOUNT})"
)  # not "my guest account", one's own


def shut_them(clause: str) -> re.Match[str] | None:
    """Where it says that they shut out somebody close by, if it does: "Amazon hat meine Frau gesperrt"."""
    return _SHUT_THEM.search(level(clause)) if blocked(clause) else None


def with_mine(text: str, before: str = "") -> str:
    """The text with the block of one's own account told outright, where it is only said to have followed that of
    somebody close by: "am 28.10. das von meiner Freundin gesperrt, am 4.11. dann meins"; theirs may have been told
    `before`."""
    if followed(text, before):
        return _ME_TOO.sub(" mein konto gesperrt ", text)
    return _MINE_AS_WELL.sub(" mein konto gesperrt ", text) if ANYBODY.search(level(text)) and blocked(text) else text


_ME_TOO = regex(
    r"(?<!\w)(?:auch|dann|danach|jetzt|then|now|also) (?:\w{1,6} ){0,2}(?:mich|mir|meins|me|mine"
    r"|(?:mein|my) (?:\w{1,12} )?\w{0,8}(?:konto|account))(?!\w)"
    r"|(?<!\w)(?:ich|mich|meins|me|mine) (?:auch|too|as well)(?!\w)",
    re.I,
)


def followed(text: str, before: str) -> bool:
    """ "Und am 4.11. dann auch mich": behind the block of somebody close by, of which alone was told `before`."""
    theirs = ANYBODY.search(level(before)) and blocked(before) and not _OWN.search(before)
    return bool(theirs and _ME_TOO.search(text))


def _of_them(clause: str, names: set[str], known: bool) -> bool:
    """Was somebody else blocked in it, and not the writer? `known` is whether anybody was named."""
    if them := shut_them(clause):
        return not _MINE.search(clause[: them.start()] + _SHUT_THEM.sub(" ", clause[them.start() :]))
    led = _BY_NAME.match(clause) or (_BY_WORD.match(clause) if known else None)
    if not blocked(clause) or _MINE.search(clause, led.end() if led else 0):
        return False
    return bool(led and _SINGULAR.search(clause)) or _WORDS.findall(clause)[0] in names

"""What happened to somebody else, told beside one's own story: "Mein Mitbewohner wurde im Oktober gesperrt, weil er so
viel zurückgeschickt hat". Whose account it is all about it does not know (`behalf`)."""

import re

from bot.dialogue.understand.claims import blocked
from bot.dialogue.understand.relations import PERSON
from bot.dialogue.understand.text import level
from bot.patterns import regex

_THEIRS = regex(
    rf"(?<!\w)(?:(?:und|aber|auch|and|but) )?(?:mein|meine|my) (?:\w{{1,14}} )?{PERSON}"
    r" (?:wurde|ist|war|hat|was|is|got|has|had)(?!\w)(?P<rest>(?:[^.!?\n]|(?<=\d)\.){3,200})"
    r"|(?<!\w)(?:(?:sein|his) (?:\w{1,14}[ -])?(?:konto|account|profil)|seins|hers|his)"
    r" (?:wurde|ist|war|was|is|got|has been)(?!\w)(?P<his>(?:[^.!?\n]|(?<=\d)\.){3,200})"
)
_MINE = regex(r"\b(?:ich|mich|mir|mein\w{0,2}|unser\w{0,2}|wir|i|me|my|mine|we|us|our)\b")
_OWN = regex(
    r"\b(?:mich|mein\w{0,2} \w{0,12}(?:konto|account|profil|zugang)|me|my \w{0,12} ?(?:account|profile))\b", re.I
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
_OVER_IT = regex(r"(?<!\w)(?:wegen|weil|deswegen|deshalb|darum|because|therefore|due to|so they)(?!\w)")


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
            and not _MINE.search(small, found.start("his" if found["his"] else "rest"), found.end())
            and _START.search(small[max(0, found.start() - 4) : found.start()])
        ):
            rest = rest.replace(found[0], " " * len(found[0]), 1)
    told = blocked(rest) or (blocked(before) and _OWN.search(before))
    if rest == small or not told:
        return text
    return "".join(" " if one == " " else sign for one, sign in zip(rest, text, strict=True))

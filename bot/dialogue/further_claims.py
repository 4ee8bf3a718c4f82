"""A claim that is demanded beside the one that is known: "jetzt wollen die auch noch 40 Euro von 2022". What was told
of the known one stays as it is."""

from bot.case import Money
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand import claims
from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.collectors import called
from bot.dialogue.understand.stances import stance
from bot.dialogue.understand.text import spoken
from bot.letters.offers import FURTHER
from bot.patterns import regex

LONGEST = 240
_BESIDE = regex(
    r"(?<!\w)(?:auch noch|noch|nochmal|zusätzlich|außerdem|ausserdem|obendrein|weitere\w{0,2}|andere\w{0,2}"
    r"|neue forderung|another|more|also|additional(?:ly)?|a further|as well|on top|still)(?!\w)"
)
_COSTS = regex(r"(?<!\w)(?:\w*gebühr\w*|\w*kosten|zinsen|spesen|verzug\w*|fees?|costs?|interest|charges?)(?!\w)")
_OWN_WORD = regex(r"(?<!\w)(?:schulde?|zahle?) (?:ich|i)(?!\w)|^\W*(?:stimmt|true|right)(?!\w)")
_NONE = regex(
    r"(?<!\w)(?:keine?|no) (?:weitere|zweite|andere|further|other|second)\w{0,2} (?:forderung\w{0,2}|claims?)(?!\w)"
)


def told(scribe: Scribe, text: str) -> bool:
    """Is it a claim beside the one that is known, or word that there is none?"""
    if scribe.case.marks.get(FURTHER) and _NONE.search(spoken(text)):
        scribe.note("mark", key=FURTHER, value="")
        scribe.add("further_claim.none")
        return True
    money = _further(scribe, text)
    if money is None:
        return False
    told_of = f"{money.cents} {money.currency}"
    if scribe.case.marks.get(FURTHER) != told_of:
        scribe.note("mark", key=FURTHER, value=told_of)
        scribe.add("further_claim.noted", amount=money)
    return True


def _further(scribe: Scribe, text: str) -> Money | None:
    """The one sum that is demanded beside the known claim, or beside the one that the text says is paid; costs, and
    what is said to be owed, are none."""
    out = any(one.sending for one in scribe.case.letters)
    if out or len(text) > LONGEST or "?" in text or not _tells_more(scribe, text):
        return None
    sums = topmost(text)
    beside = {one.money for one in sums if _demanded(text, one)}
    own = {one.money for one in claims.own_sums(text)}  # "80 Euro Guthaben drauf" was not paid
    others = [one for one in sums if one.money not in beside | own]
    known = scribe.case.value("claim_amount") or _paid(scribe, text, others)
    money = beside.pop() if len(beside) == 1 else None
    fits = money and isinstance(known, Money) and money != known and money.currency == known.currency
    return money if fits else None


def _paid(scribe: Scribe, text: str, others: list[Sum]) -> Money | None:
    """The sum that is said to be paid in the same breath: that of the claim, where none was told."""
    if len(others) != 1 or not (claims.says_paid(text) and scribe.case.says_yes("claim_paid")):
        return None
    scribe.learn("claim_amount", others[0].money)
    return others[0].money


def _tells_more(scribe: Scribe, text: str) -> bool:
    """A collector's sum, costs and a claim that is said to be right are told elsewhere."""
    words = spoken(text)
    named = called(text) or any(one.kind == "collector" for one in scribe.desk.directory.mentions(text))
    return bool(_BESIDE.search(words)) and not (
        named or _COSTS.search(words) or _OWN_WORD.search(words) or stance(text) == "owed"
    )


def _demanded(text: str, one: Sum) -> bool:
    words = spoken(claims.part_of(text, one))
    return claims.demanded(words) and bool(_BESIDE.search(words))

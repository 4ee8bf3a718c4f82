"""What shall come back for goods: the sum of a refund that is still open, of several in one sentence what they come
to. Whether it is due it never knows."""

import re
from dataclasses import dataclass
from itertools import pairwise

from bot.case import Money
from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.text import level, spoken
from bot.patterns import regex


@dataclass(frozen=True)
class Refund:
    """The money, and the sums of the text that it was put together of."""

    money: Money
    sums: tuple[Sum, ...]


LONGEST = 1500
_SIGNS = (
    "erstatt",
    "rückzahl",
    "gutschrift",
    "refund",
    "storn",
    "cancel",
    "abgesagt",
    "zurückgeschickt",
    "sent back",
    "return",
    "retour",
    "rücksend",
)
_SENTENCE = regex(r"[!?;\n]\s?|(?<!\d)\.\s|(?<=\d\d)\.\s")
_REFUND = regex(r"(?<!\w)(?:\w{0,12}erstatt(?:ung|ig)\w{0,3}|rückzahlung|gutschrift|refunds?)(?!\w)")
_SEVERAL = regex(r"(?<!\w)(?:\w{0,12}erstattungen|\w{0,12}erstattige?n?|refunds|retouren|rücksendungen|returns)(?!\w)")
# "3 Retouren sind noch offen, zusammen 218,70": the money for what went back.
_RETURNS = regex(
    r"(?<!\w)(?:retouren?|rücksendung(?:en)?|returns?)(?: \w{1,10}){0,3}"
    r" (?:offen|aus|ausstehend|open|outstanding|pending|(?:nicht|nie|noch nicht|not|never) (?:erstattet|gutgeschrieben"
    r"|refunded))(?!\w)"
    r"|(?<!\w)(?:offene|ausstehende|open|outstanding|pending) (?:retouren?|rücksendung(?:en)?|returns?)(?!\w)"
)
_OPEN = regex(
    r"(?<!\w)(?:offen?|offene|ausstehend\w*|steh(?:t|en) (?:noch )?aus|fehl\w{1,3}|wart\w{1,3}|(?:mir|uns|ihm"
    r"|ihr) (?:noch )?(?:steht|stehen)|steh(?:t|en) (?:mir|uns|ihm|ihr)"
    r"|open|outstanding|missing|pending|owed?|still waiting"
    r"|(?:nicht|nie|noch nicht) (?:da|gekommen|angekommen|bekommen)"
    r"|(?:not|never|didn't|did not|hasn't|has not) (?:yet )?(?:c[ao]me|arrived?|received?|got|get)|not here)(?!\w)"
)
_NOT_OPEN = regex(
    r"(?<!\w)(?:kein\w*|abgelehnt|no refund|refused|inkasso|mahnung|forder\w*|claim"
    r"|(?:\w{0,12}erstattung|gutschrift|rückzahlung|refund) (?:ist|war|kam|is|was|has) (?:ja |schon |already )?"
    r"(?:da|gekommen|an|here|arrived))(?!\w)"
)
# "Buchung storniert, 611,40 sind weg".
_CANCELLED = regex(
    r"(?<!\w)(?<!nicht )(?<!nie )(?<!not )(?<!never )(?<!n't )(?:storniert|gecancelt|abgesagt|zurückgeschickt"
    r"|cancell?ed|sent back|returned)(?!\w)"
)
_GONE = regex(
    r"(?<!\w)(?:weg|futsch|fehl(?:t|en)|(?:nicht|nie|nichts|nix) (?:mehr )?(?:zurück(?!ge(?:schick|send|sand"
    r"|geb))\w*|da|gekommen|erstattet|bekommen)"
    r"|gone|missing|(?:not|never|nothing|hasn't|didn't)(?: been| come| came| got| get)? (?:back|refunded|returned|here)"
    r"|not refunded)(?!\w)"
)
# "I paid 640 euros and they won't refund", "no refund so far", "krieg nix zurück": for what was cancelled.
_REFUSED = regex(
    r"(?<!\w)(?:(?:won't|wont|will not|refused? to|refusing to|refuses to|haven't|hasn't|didn't|don't|did not|never)"
    r" (?:even )?(?:refund(?:ed)?|pay(?: \w{1,8}){0,2} back|paid(?: \w{1,8}){0,2} back|return(?: \w{1,8}){1,3} money)"
    r"|no (?:refund|money back) (?:so far|yet|to date|at all)"
    r"|(?:krieg\w{0,2}|bekomm\w{0,2}|erhalt\w{0,2}|zahlen|geben)(?: (?:ich|wir|mir|uns|es|das|die)){0,2}"
    r" (?:nix|nichts|kein geld|nicht) (?:mehr )?zurück"
    r"|(?:nix|nichts|kein geld) zurück(?:bekommen|gekriegt|gezahlt)?)(?!\w)"
)
# "Dazu ein 85 Euro Gutschein", "640 Euro Guthaben": no part of what shall come back.
_LIES_THERE = regex(
    r"\s?(?:€|euros?|eur|chf|franken)?\s?(?:[a-z]{2,12}[- ])?(?:\w{0,12}gutschein\w{0,2}|\w{0,10}guthaben|vouchers?"
    r"|gift ?cards?|balance|store credit)(?!\w)"
)
_CALLED = regex(
    r"(?<!\w)(?:\w{0,12}gutschein\w{0,2}|\w{0,10}guthaben|vouchers?|gift ?card|balance|store credit)"
    r"(?: (?:von|über|of|for|ist|is|mit|with))?[ :]{1,2}$"
)
_BETWEEN = regex(
    r"[\s,+&]*(?:(?:und|and|plus|sowie|€|euro?|eur|chf|franken|franke|fr\.?|noch|einmal|nochmal|für)[\s,+&.-]*){0,3}"
)


def refund(text: str) -> Refund | None:
    """The open refund of the first sentence that names one with its sum; None where several are named and it is not
    plain that they are parts of one."""
    text = text[:LONGEST]
    if not any(sign in text.casefold() for sign in _SIGNS):
        return None
    start = 0
    for end in (*(cut.end() for cut in _SENTENCE.finditer(text)), len(text)):
        if found := _told(text, start, end):
            return found
        start = end
    return None


def _told(text: str, start: int, end: int) -> Refund | None:
    words = spoken(text[start:end])
    cancelled = _CANCELLED.search(words)
    refused = _REFUSED.search(words) and (cancelled or _CANCELLED.search(spoken(text[:start])))
    due = refused or (_REFUND.search(words) and _OPEN.search(words)) or (cancelled and _GONE.search(words))
    due = due or _RETURNS.search(words)
    if rest := _rest(text, words, start, end):
        return rest
    if not due or (_NOT_OPEN.search(words) and not refused):
        return None
    sums = tuple(one for one in topmost(text) if start <= one.start < end and not _kept_there(text, one))
    one_by_one = all(_BETWEEN.fullmatch(text[a.end : b.start].casefold()) for a, b in pairwise(sums))
    if not sums or _one_more(text, sums[0]) or (len(sums) > 1 and not (one_by_one and _SEVERAL.search(words))):
        return None
    currency = sums[-1].money.currency  # "35.90 und 59 Franken": the currency is named once
    return Refund(Money(sum(one.money.cents for one in sums), currency), sums)


def _rest(text: str, words: str, start: int, end: int) -> Refund | None:
    """ "3 Sachen zurückgeschickt, 129,90, nur 40 erstattet": what is still to come."""
    sums = tuple(one for one in topmost(text) if start <= one.start < end)
    if len(sums) != PAIR or not _PARTLY.search(words) or not _CANCELLED.search(words):
        return None
    all_of_it, came = (one.money for one in sums)
    partly = _ONLY.search(level(text)[max(0, sums[1].start - _NEAR) : sums[1].start])
    if not partly or all_of_it.currency != came.currency or all_of_it.cents <= came.cents:
        return None
    return Refund(Money(all_of_it.cents - came.cents, came.currency), sums)


PAIR = 2
_ONLY = regex(r"(?<!\w)(?:nur|erst|bisher|bloss|lediglich|only|just)(?: \w{1,9}){0,2} ?[€£$]?$")
_PARTLY = regex(
    r"(?<!\w)(?:nur|erst|bisher|bloss|lediglich|only|just) (?:\w{1,9} ){0,2}[€£$]?\d[\d.,]{0,9} ?"
    r"(?:€|euros?|eur|chf|franken)?(?: (?:davon|of it|wurden?|were|was|have been|sind)){0,2} ?(?:zurück)?"
    r"(?:erstattet|bekommen|gezahlt|zurück|überwiesen|gutgeschrieben|refunded|returned|back|paid back|came back)(?!\w)"
)


def _kept_there(text: str, one: Sum) -> bool:
    """Is it called a balance or a gift card?"""
    small = level(text)
    return bool(_LIES_THERE.match(small, one.end) or _CALLED.search(small[max(0, one.start - _NEAR) : one.start]))


def _one_more(text: str, one: Sum) -> bool:
    """Stands a number beside it that has no currency, "300 und 340 Euro"? What both come to nobody says."""
    return bool(_NUMBER_BESIDE.search(text[max(0, one.start - _NEAR) : one.start]))


_NUMBER_BESIDE = regex(r"(?<![\w.,/])\d{2,5}(?:[.,]\d\d)? ?(?:und|and|plus|\+|&) ?$", re.I)
_NEAR = 40

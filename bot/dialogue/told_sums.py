"""Sums of money told in a story: what lies in the account, what was paid, what is demanded, what the goods cost."""

import re
from collections.abc import Sequence

from bot.case import Money
from bot.dialogue.bought import without_bought
from bot.dialogue.questions.balance import note_own
from bot.dialogue.questions.claim import note_amount, note_core, rounded, takings
from bot.dialogue.questions.payment import in_goes
from bot.dialogue.questions.question import claimed, retells
from bot.dialogue.recalled import JUST, alone
from bot.dialogue.refunded import theirs
from bot.dialogue.rough_sums import finer
from bot.dialogue.scribe import Scribe
from bot.dialogue.striking import just_anothers
from bot.dialogue.told_numbers import OURS
from bot.dialogue.understand import claims
from bot.dialogue.understand.amounts import Sum, topmost
from bot.dialogue.understand.bookings import booked
from bot.dialogue.understand.instalments import (
    in_instalments,
    instalments,
    instalments_due,
    only_some,
    paid_so_far,
)
from bot.dialogue.understand.own_payments import gave
from bot.dialogue.understand.prices import bills, core, elsewhen, paid_beside, with_fee
from bot.dialogue.understand.reclaimed import reclaimed
from bot.dialogue.understand.refunds import refund
from bot.dialogue.understand.settlements import settled_sums
from bot.dialogue.understand.several_payments import in_parts, only_one_paid
from bot.dialogue.understand.text import spoken
from bot.dialogue.understand.vouchers_used import vouchers_used
from bot.directory.entities import Entity
from bot.letters.offers import FURTHER, phished
from bot.patterns import regex

_NO_OURS = regex(
    r"\b(?:kein\w{0,2}|no|ohne|without|not any) (?:\w{1,12} )?(?:\w{0,12}inkasso\w*|collect\w*|claim"
    r"|forderung)\b",
    re.I,
)
_MONEY_OF = {"CH": "CHF", "LI": "CHF", "GB": "GBP"}
_EURO = regex(r"€|(?<!\w)(?:eur|euros?|euronen)(?!\w)", re.I)
REACH = 20  # characters behind a sum
_SUM_NAMED = regex(
    r"\b(?:betrag|summe|amount|sum|total)\b|\b(?:rechnung|forderung|mahnung|bill|invoice|claim|debt)"
    r" (?:von|über|in höhe von|of|for|over) "
    r"|\b(?:gehts?(?: es| hier)?|handelt (?:es )?sich) (?:dabei |da )?um (?:die |etwa )?\d"
    r"|\b(?:it'?s|it is|this is) about [€£$]?\d"
    r"|\b(?:wegen|because of|over) (?:offene\w{0,2} |angebliche\w{0,2} |an? |of |unpaid |lumpige\w{0,2} ){0,2}[€£$]?\d",
    re.I,
)
# "Insgesamt 189,40", "189.40 with fees".
_IN_ALL = regex(
    r"\b(?:insgesamt|gesamt\w{0,6}|zusammen|total|altogether|all in"
    r"|(?:mit|inkl\w*\.?|samt|with|including|incl\w*\.?) (?:\w{3,7} ){0,2}(?:\w{0,10}gebühr\w{0,2}|\w{0,8}kosten|zinsen"
    r"|fees?|costs|charges|interest))\b",
    re.I,
)
# The bill is what is demanded, where no collector adds to it.
_THE_BILL = regex(r"\b(?:die |the |meine |my |offene )?(?:rechnung|forderung|bill|invoice|claim)\b", re.I)
# What comes in each month does not lie in the account.
_A_MONTH = regex(
    r"\s?(?:im|pro|jeden|am|a|per|each|every|/)\s?(?:monat|month|mo|woche|week|jahr|year|tag|day)\b|\s?(?:monatlich|mtl|monthly)\b",
    re.I,
)
# Questions that no sum answers: one told there is that of the claim.
OF_NO_SUM = frozenset(
    {
        *("court_letter", "court_name", "court_file", "service_date", "company", "account_identifier", "block_date"),
        *("full_name", "represented_person", "postal_address", "collection_agency", "claim_reference"),
    }
)


def given_up(scribe: Scribe, text: str) -> bool:
    """Is a claim let go, or nothing spoken of but money that they gave back, in answer to letters? A story that begins
    with a cancelled order is none."""
    if not any(one.sending for one in scribe.case.letters):
        return False
    came = len(settled_sums(text)) if retells(scribe) else 0
    return claims.dropped(text) or 0 < came == len(topmost(text))


def told_before(scribe: Scribe, topic: str) -> bool:
    """Is there a value? What was not known when it was asked for may be told later."""
    return scribe.case.value(topic) is not None


def may_be_paid(scribe: Scribe, text: str) -> bool:
    """Is it not said yet, or was it no before this turn: "doch, hab bezahlt"? What they paid is no payment of it."""
    if theirs(scribe.case, text):
        return False
    fact = scribe.case.facts.get("claim_paid")
    return fact is None or fact.value is None or (fact.value is False and fact.turn != scribe.turn)


def note_sums(scribe: Scribe, text: str) -> None:
    """What lies in the account, what was paid, and what is demanded, each where the text says so."""
    both = told_before(scribe, "claim_amount") and told_before(scribe, "balance")
    if both or phished(scribe.case) or given_up(scribe, text):
        return
    if (again := reclaimed(text)) and not told_before(scribe, "claim_amount") and not just_anothers(scribe):
        note_amount(scribe, again, text)
        return
    back = due.sums if (due := refund(text)) else ()
    own = _own(scribe, text, back)
    if just_anothers(scribe):
        return
    price = core(text)
    rates = instalments(text) if (of_claim := claimed(scribe.case)) else ()
    paid = None if own or rates or not of_claim else paid_beside(text) or _only_paid(scribe, text)
    goes = _note_paid(scribe, text, paid, bool(rates))
    if of_claim and not told_before(scribe, "claim_amount") and _added_up(scribe, text):
        return
    trip = booked(text)  # it hangs on the account, and nobody demands it
    every = [one for one in topmost(text) if one not in (*own, *back, *rates) and one.money not in (paid, trip)]
    every = every or [one for one in topmost(text) if one.money == paid and _demanded(text, one)]
    every = [one for one in every if _demanded(text, one)] if goes or gave(spoken(text)) else every
    found = [one for one in every if one.money != price] or (every if of_claim else [])
    found = _named_so(scribe, text, _of_collector(scribe, text, _apart(scribe, text, found)) if of_claim else found)
    if told_before(scribe, "claim_amount"):
        found = _grown(scribe, text, found)
    if len({one.money for one in found}) != 1 or _struck_out(scribe):
        return
    named = of_claim and (
        _only_told(scribe, text, found[0]) or _SUM_NAMED.search(text) or _just_told(scribe, "situation", "court_letter")
    )
    if (
        named
        or claims.claim_alleged(text)
        or (claims.says_paid(without_bought(scribe, text)) and not theirs(scribe.case, text))
        or OURS.search(_NO_OURS.sub(" ", text))
    ):
        note_amount(scribe, found[0].money, text)


def _only_told(scribe: Scribe, text: str, one: Sum) -> bool:
    """Is nothing told beside the sum but that it is all of it, or the bill?"""
    rest = f"{text[: one.start]} {text[one.end :]}"
    rest = rest if scribe.case.says_yes("collector_demands") else _THE_BILL.sub(" ", rest)
    return scribe.case.open in OF_NO_SUM and alone(_IN_ALL.sub(" ", rest))


def _only_paid(scribe: Scribe, text: str) -> Money | None:
    """ "Ja, bezahlt damals 118,40": of what was paid long before, and no sum that anybody demands."""
    fact, sums = scribe.case.facts.get("claim_paid"), {one.money for one in topmost(text)}
    before = fact is not None and fact.value is True and fact.turn < scribe.turn
    told = before and len(sums) == 1 and claims.says_paid(text) and _LONG_AGO.search(text)
    return sums.pop() if told and not _SUM_NAMED.search(text) and not claims.demanded(spoken(text)) else None


_LONG_AGO = regex(r"\b(?:damals|seinerzeit|früher|vor \w{2,6} jahren|back then|at the time|\w{2,6} years ago)\b", re.I)


def _added_up(scribe: Scribe, text: str) -> bool:
    """A claim told by what it comes to: "89,95 + 12 Mahngebühr", "3 Raten offen, je 33,50"."""
    both, rates = with_fee(text), instalments_due(text) or (None if only_one_paid(spoken(text)) else bills(text))
    if both:
        scribe.learn("claim_amount", both[1])
        scribe.learn("claim_principal", both[0])
    elif rates:
        note_amount(scribe, rates, text)
    return bool(both or rates)


def _named_so(scribe: Scribe, text: str, found: list[Sum]) -> list[Sum]:
    """Of several sums those that are called a claim, or the total; else the one that is wanted now, or with fees."""
    if len({one.money for one in found}) == 1:
        return found
    for called in (_NAMED_SO, _WANTED_NOW, _WITH_FEES):
        named = [one for one in found if called.search(text, max(0, one.start - REACH), one.start)]
        if len({one.money for one in named}) == 1:
            if called is _WITH_FEES and len(found) == 2 and not told_before(scribe, "claim_principal"):
                scribe.learn("claim_principal", min((one.money for one in found), key=lambda one: one.cents))
            return named
    wanted = [one for one in found if _demanded(text, one)]
    ordered = [one for one in found if _ORDERED.search(claims.part_of(text, one)) and one not in wanted]
    return wanted if len({one.money for one in wanted}) == 1 and len(wanted) + len(ordered) == len(found) else []


# "Nur für 19,80 bestellt, die wollen 64": what was ordered, and nothing that is demanded.
_ORDERED = regex(r"\b(?:bestell\w{1,4}|ge?kauft|gekostet|kostete|ordered|bought|order|cost)\b", re.I)


# "Eine Forderung von 64,90", "total 149.25": of several sums the one that is called so.
_NAMED_SO = regex(
    r"\b(?:forderung|rückstand|schulden?|claim|debt|total|gesamt\w*|insgesamt|zusammen|macht|macht"
    r" dann)"
    r"(?:\s(?:von|über|in höhe von|of|for|noch|rund|jetzt|ist|sind|is|now|den|der|beträgt)|:|,)*\s$",
    re.I,
)
# "Erst wollten sie 59,90, jetzt 98,40", "63,20, mit Gebühren 112,45".
_WANTED_NOW = regex(
    r"\b(?:jetzt|inzwischen|mittlerweile|nun|now|by now|meanwhile)(?: (?:schon|sind es|sinds|sogar|already"
    r"|it'?s|wollen sie|they want|inkasso|beim inkasso)){0,2} [€£$]?$",
    re.I,
)
_WITH_FEES = regex(
    r"\b(?:mit|inkl\w*\.?|inklusive|samt|with|including|incl\w*\.?) (?:den |ihren |the |their )?"
    r"(?:\w{0,10}gebühr\w{0,2}|\w{0,8}kosten|zinsen|(?:late |reminder )?fees?|costs|charges)"
    r"(?: (?:sind es|sinds|macht das|it'?s))?:? [€£$]?$",
    re.I,
)


def _note_paid(scribe: Scribe, text: str, paid: Money | None, in_rates: bool) -> bool:
    """What was paid on the claim, in instalments or at once. Was it in several goes?"""
    told_later = scribe.case.says_yes("claim_paid") and not told_before(scribe, "payment_amount")
    if in_goes(scribe, text, asked=told_later):
        return True
    at_once = in_parts(text) or paid
    in_rates = in_rates or (in_instalments(text) and not topmost(text))
    so_far = paid_so_far(text) if in_rates else at_once if claims.says_paid(text) or only_some(spoken(text)) else None
    if so_far and not told_before(scribe, "payment_amount"):
        scribe.learn("payment_amount", so_far)
    return False


def note_part(scribe: Scribe, text: str) -> None:
    """The one sum beside "bezahlt" where it is less than what is claimed: "gezahlt hab ich 25 Euro"."""
    own = {one.money for one in claims.own_sums(text)}
    sums, claimed_ = {one.money for one in topmost(text)} - own, scribe.case.value("claim_amount")
    money = sums.pop() if len(sums) == 1 else None
    less = money and isinstance(claimed_, Money) and money.cents < claimed_.cents and not rounded(money, claimed_)
    if money and money.cents and less and not told_before(scribe, "payment_amount"):
        scribe.learn("payment_amount", money)


def _own(scribe: Scribe, text: str, back: Sequence[Sum]) -> tuple[Sum, ...]:
    """The person's own sums without those that shall come `back`; they are noted where no balance is known."""
    mine = () if vouchers_used(text) else claims.own_sums(text) or (topmost(text) if takings(scribe, text) else ())
    mine = tuple(one for one in mine if one not in back and not _A_MONTH.match(text[one.end : one.end + REACH]))
    own = tuple(one for one in mine if not _of_the_claim(scribe, text, one))
    if own and not told_before(scribe, "balance"):
        note_own(scribe, text, own)
    return own


def _of_the_claim(scribe: Scribe, text: str, one: Sum) -> bool:
    """ "Die 121,40 sind aber drin, die hab ich bezahlt": in what is demanded, and not in the account."""
    demanded = (scribe.case.value("claim_amount"), scribe.case.value("payment_amount"))
    return one.money in demanded and claims.says_paid(text) is True


def _apart(scribe: Scribe, text: str, found: list[Sum]) -> list[Sum]:
    """Of several sums the one that is demanded, where the rest are one and the same and paid: "sie wollen 124,50, ich
    hab am 3.10. 78,99 gezahlt und am 20.10. nochmal 78,99"."""
    wanted = [one for one in found if _demanded(text, one)]
    rest = {one.money for one in found if one not in wanted}
    if len(wanted) != 1 or len(rest) != 1 or len(found) == 2 or not claims.says_paid(text):
        return found
    if not told_before(scribe, "payment_amount"):
        scribe.learn("payment_amount", rest.pop())
    return wanted


def _demanded(text: str, one: Sum) -> bool:
    return claims.demanded(spoken(claims.part_of(text, one)))


def _of_collector(scribe: Scribe, text: str, found: list[Sum]) -> list[Sum]:
    """Of two sums the larger one, where a collector is named in its part of the text and not in that of the other: "die
    Rechnung über 249, und jetzt kommt Intrum mit 312,40". The other is what it was about. Of several collectors' sums
    the one that stands beside the name of the one that writes now."""
    office = scribe.case.text("collection_agency")
    if office and len({one.slug for one in scribe.desk.directory.mentions(text) if one.kind == "collector"}) > 1:
        return [one for one in found if any(named.name == office for named in _named(scribe, text, one))]
    if len(found) != 2 or not office:
        return found
    core_, whole = sorted(found, key=lambda one: one.money.cents)
    named = [any(one.kind == "collector" for one in _named(scribe, text, part)) for part in (core_, whole)]
    if named != [False, True] or core_.money.currency != whole.money.currency:
        return found
    beside = claims.part_of(text, core_)
    if not (elsewhen(beside) or retells(scribe) or _OF_FEE.search(beside)):
        scribe.learn("claim_principal", core_.money)
    return [whole]


# "Mahnung mit 3,50 Gebühr", "Mahnung geschickt 5 Euro": no principal.
_OF_FEE = regex(
    r"\b(?:\w{0,10}gebühr\w{0,2}|\w{0,8}kosten|zinsen|fees?|charges?)\b"
    r"|\b(?:mahnung|reminder)\b[^.!?;\d]{0,25}\b[1-9](?:[.,]\d\d)?(?![\d.,])",
    re.I,
)


def _named(scribe: Scribe, text: str, one: Sum) -> tuple[Entity, ...]:
    return scribe.desk.directory.mentions(claims.part_of(text, one))


def _grown(scribe: Scribe, text: str, found: Sequence[Sum]) -> list[Sum]:
    """ "Jetzt wollen die 131,20", of a claim that was told with less: that stays as what was paid, or as the core where
    a collector demands the whole. Nothing else is left to note."""
    known, case = scribe.case.value("claim_amount"), scribe.case
    anew = _another_collects(scribe)
    in_all = _IN_ALL.search(text) is not None
    sums = {
        one.money
        for one in found
        if anew or _demanded(text, one) or _wanted_now(text, one) or (in_all and _only_told(scribe, text, one))
    }
    named = any(one.kind == "collector" for one in scribe.desk.directory.mentions(text))
    earlier = named or _just_told(scribe, "payment_amount") or not _just_told(scribe, "claim_amount")
    total = sums.pop() if len(sums) == 1 and earlier and not any(one.sending for one in case.letters) else None
    if not (isinstance(known, Money) and total) or case.marks.get(FURTHER) == f"{total.cents} {total.currency}":
        return []
    if anew:
        scribe.learn("claim_amount", total)
    elif total.currency == known.currency and known.cents < total.cents <= MOST_COSTS * known.cents:
        if (named or in_all) and not case.known("claim_principal"):
            scribe.learn("claim_principal", known)
        if (
            not named
            and case.says_yes("claim_paid")
            and not (told_before(scribe, "payment_amount") or _MENDED.search(text))
        ):
            scribe.learn("payment_amount", known)
        scribe.learn("claim_amount", total)
    return []


def _another_collects(scribe: Scribe) -> bool:
    """Did a collector come in the place of another just now?"""
    before = any(one.topic == "collection_agency" and one.value for one in scribe.case.earlier)
    return before and _just_told(scribe, "collection_agency")


def _wanted_now(text: str, one: Sum) -> bool:
    part = claims.part_of(text, one)
    return bool(_WANTED_NOW.search(text, max(0, one.start - REACH), one.start)) and claims.says_paid(part) is not True


# "Ne, die wollen 112,40": a sum that is put right, of which nobody knows how much was paid.
_MENDED = regex(r"\b(?:nein|nee?|nö|no|nope|sorry|quatsch|falsch|vertippt|korrektur|wrong|actually|typo|doch)\b", re.I)
MOST_COSTS = 4  # times the core that a collector's total may be and still be of the same claim


def _just_told(scribe: Scribe, *topics: str) -> bool:
    facts = map(scribe.case.facts.get, topics)
    return any(fact is not None and fact.turn == scribe.turn for fact in facts)


def _struck_out(scribe: Scribe) -> bool:
    """Was the claim taken back by this very text?"""
    alleged = scribe.case.facts.get("claim_alleged")
    return alleged is not None and alleged.value is False and alleged.turn == scribe.turn


def note_price(scribe: Scribe, text: str) -> None:
    """What the goods cost, beside what is demanded for them; and the cents of a sum that was rounded before."""
    if just_anothers(scribe):
        return
    for one in topmost(text):
        if _finer(scribe, "claim_amount", one.money):
            note_amount(scribe, one.money, text)
        elif _finer(scribe, "balance", one.money):
            scribe.learn("balance", one.money)
    if told_before(scribe, "claim_principal"):
        return
    if _just_told(scribe, "claim_amount"):
        for heard in [one for one in scribe.case.heard if 0 < scribe.turn - one.turn <= JUST]:
            note_core(scribe, heard.text)  # "Rechnung war 121,40", a moment before what is demanded
    note_core(scribe, text)


def _finer(scribe: Scribe, topic: str, now: Money) -> bool:
    return rounded(scribe.case.value(topic), now) or finer(scribe.case.facts.get(topic), now)


def in_its_money(scribe: Scribe, text: str) -> None:
    """A sum that was typed without its currency is one in the money of the place, also where that is told later."""
    code = _MONEY_OF.get(scribe.desk.dwelling(scribe.case))
    if code is None or _EURO.search(text) or any(one.data.get("booked") for one in scribe.entries):
        return  # what is left of euros that came in part are euros
    earlier = not scribe.case.letters and not any(_EURO.search(one.text) for one in scribe.case.heard)
    for topic, fact in list(scribe.case.facts.items()):
        meant = (fact.turn == scribe.turn or earlier) and not fact.source.startswith("printed:")
        if meant and isinstance(fact.value, Money) and fact.value.currency == "EUR":
            scribe.learn(topic, Money(fact.value.cents, code), fact.source, fact.sure)

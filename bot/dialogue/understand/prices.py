"""What the goods themselves cost, and what was paid, beside the sum that is demanded for them. Whether any of it is
owed it never knows."""

import re

from bot.case import Money
from bot.dialogue.understand.amounts import amount, topmost
from bot.dialogue.understand.own_payments import lived_on
from bot.dialogue.understand.text import LIMIT, spoken
from bot.patterns import regex

_PARTS = regex(r"[.!?;\n]\s|\n|,\s|\s(?:und|and|aber|but|dabei|obwohl|trotzdem|while|although)\s")
_GOODS = regex(
    r"(?<!\w)(?:ware|(?:die|der|deren|für) waren|warenpreis"
    r"|artikel|schuhe?|sneaker|kleid|hose|jacke|handy|buch|bücher|möbel|bestellwert|warenwert"
    r"|kaufpreis|hauptforderung|hauptbetrag|ursprünglich\w*|eigentlich\w*|der einkauf|die bestellung|die rechnung"
    r"|rechnung war|(?:bill|invoice) was"
    r"|goods|item|shoes?|dress|jacket|book|phone|principal|originally|original amount|the order"
    r"|the invoice|the purchase)(?!\w)",
)
_OTHER = regex(r"(?<!\w)(?:wollen|fordern|verlangen|gesamt\w*|inkasso\w*|want|demand\w*|total|collection)(?!\w)")
# "Bei Amazon hatte ich letzten Monat für 64 Euro Schuhe gekauft": what else was bought, and not what is demanded.
_ELSEWHEN = regex(
    r"(?<!\w)(?:letzte\w? (?:monat|woche|jahr)|letztes jahr|last (?:month|week|year)|früher|damals|davor|once|earlier"
    r"|before that|years? ago)(?!\w)[^.!?;]{0,60}(?<!\w)(?:gekauft|bestellt|bought|ordered|purchased)(?!\w)"
    r"|(?<!\w)(?:bought|ordered|purchased)(?!\w)[^.!?;]{0,60}(?<!\w)(?:last (?:month|week|year)|once|earlier"
    r"|years? ago)(?!\w)"
)
_PAID = regex(r"(?<!\w)(?:überwiesen|überwies|bezahlt|gezahlt|angezahlt|beglichen|paid|transferred|zoit|zahlt)(?!\w)")
_UNPAID = regex(
    r"(?<!\w)(?:nicht|nich|nie|noch|soll\w{0,3}|muss|müss\w{2,4}|wird|werden|würde|zurück\w*|not|never|should|must"
    r"|have to|will|would|back|again|refund\w*|erstatt\w*|wollen|fordern|verlangen)(?!\w)"
)
_WAS = regex(r"\W*(?:das|es|that|it) (?:waren|war|was|were)(?!\w)")


def core(text: str) -> Money | None:
    """The one sum that is said to be the price of the goods or the principal, where a larger one stands beside it or is
    known; None where none or several are."""
    if named := _PRINCIPAL.search(text[:LIMIT]):
        return amount(f"{named['sum']} €")
    found = set()
    for part in _PARTS.split(text[:LIMIT]) if _GOODS.search(text[:LIMIT].casefold()) else ():
        small = part.casefold()
        if _GOODS.search(small) and not _OTHER.search(small) and not elsewhen(part):
            found |= {one.money for one in topmost(part)}
    found = found or _cost_before(text[:LIMIT])
    return found.pop() if len(found) == 1 else None


def _cost_before(text: str) -> set[Money]:
    """ "Damals waren 143,20 und jetzt wollen die 241,61", "aus 59,90 sind 96,30 geworden": what it was, beside what is
    wanted."""
    if grown := _GROWN.search(text):
        return {one.money for one in topmost(grown["core"] or grown["bill"])}
    parts = _PARTS.split(text)
    if not any(_OTHER.search(part.casefold()) and topmost(part) for part in parts):
        return set()
    was = (part for part in parts if _COST.search(small := part.casefold()) and not _NO_COST.search(small))
    return {one.money for part in was if not elsewhen(part) for one in topmost(part)}


_SUM = r"[€£$]?\d[\d.,]*(?: ?(?:€|euro?s?))?"
_GROWN = regex(
    rf"(?<!\w)(?:aus|von|from) (?P<core>{_SUM}) (?:sind|wurden|werden)(?: \w{{1,12}}){{0,3}} \d[^.!?;]{{0,20}}"
    r" (?:geworden|gemacht)(?!\w)"
    rf"|(?<!\w)(?:will|wollen|fordert|fordern|verlangt|wants?|wanting|demands?)(?: \w{{1,8}}){{0,3}} {_SUM} (?:für|for"
    r"|wegen)(?: \w{1,8}){0,2} (?:rechnung|bestellung|bill|invoice|order)(?: (?:from|von|aus) \d{4})?,?"
    rf" (?:über|von|of|for|mit|(?:that|which|die) (?:was|war)) (?P<bill>{_SUM})",
    re.I,
)
_COST = regex(r"(?<!\w)(?:waren?|warn|warns|kosteten?|gekostet|was|were|cost)(?!\w)")
_NO_COST = regex(
    rf"{_OTHER.pattern}|{_PAID.pattern}|(?<!\w)(?:guthaben|drauf|balance|nicht|not|mahn\w*|gebühr\w*|fees?)(?!\w)"
)


_PRINCIPAL = regex(
    r"(?<!\w)(?:hauptforderung|hauptbetrag|principal)(?: (?:ist|is|von|of|sind|war|beträgt|über)){0,2}"
    r"[: (]{1,3}[€£$]? ?(?P<sum>\d{1,5}[.,]\d{2})(?!\d)",
    re.I,
)


def elsewhen(part: str) -> bool:
    """Does it tell what else was bought, at another time?"""
    return bool(_ELSEWHEN.search(part.casefold()))


def with_fee(text: str) -> tuple[Money, Money] | None:
    """Price and total of "89,95 + 12 Mahngebühr", a fee that is said to come on top, and of "143,20, davon 52 Euro
    Gebühren", one that is said to be in it."""
    if inside := _fee_inside(text[:LIMIT]):
        return inside
    found = _ON_TOP.search(text[:LIMIT])
    price, fee = (amount(f"{found[one].replace(' ', '')} €") for one in ("price", "fee")) if found else (None, None)
    return (
        (price, Money(price.cents + fee.cents, price.currency)) if price and fee and price.cents >= fee.cents else None
    )


_SUM = r"\d{1,5}(?:[.,]\d{2})?"
_ON_TOP = regex(
    rf"(?<![\w.,])(?P<price>{_SUM}) ?(?:€|euros?|eur)? ?(?:\+|plus|zzgl\.?|zuzüglich|und|and) ?(?P<fee>{_SUM})"
    r" ?(?:€|euros?|eur)? ?(?:\w{0,12}gebühr\w{0,2}|\w{0,8}kosten|zinsen|(?:late |reminder |dunning )?fees?)"
    r"(?!\w)(?! (?:die|das|der|mich) )",
    re.I,
)


_COUNTS = {"zwei": 2, "two": 2, "drei": 3, "three": 3}
_ONE_SUM = r"\d{1,5}(?:[.,]\d{2})?(?!\d|[.,]\d)"
_BILLS = regex(
    r"(?<!\w)(?P<count>zwei|two|drei|three|[23]) (?:\w{2,12} ){0,2}"
    r"(?:rechnungen|forderungen|mahnungen|bills|invoices|claims|reminders)(?: (?:über|von|of|for|over|zu))?[ :(]{1,2}"
    rf"(?P<sums>€?{_ONE_SUM}(?: ?(?:€|euros?|eur)?(?:, | und | and | & | ?\+ ?)€?{_ONE_SUM}){{1,2}}) ?(?:€|eur|$|\W)",
    re.I,
)
_NUMBERS = regex(_ONE_SUM)


def bills(text: str) -> Money | None:
    """What "zwei Rechnungen, 39,95 und 42,10" come to, where as many sums are told as bills."""
    found = _BILLS.search(text[:LIMIT])
    sums = [amount(f"{one} €") for one in _NUMBERS.findall(found["sums"])] if found else []
    if not found or len(sums) != int(_COUNTS.get(found["count"].lower(), found["count"])):
        return None
    return Money(sum(one.cents for one in sums if one))


def fee(text: str) -> Money | None:
    """The sum that is said to be fees: "die 52 sind die Gebühren"."""
    found = _IS_FEE.search(text[:LIMIT])
    return amount(f"{found['fee'] or found['part'] or found['named']} €") if found else None


def _fee_inside(text: str) -> tuple[Money, Money] | None:
    found = _INSIDE.search(text)
    if found is None:
        return None
    sums = topmost(text[: found.start()])
    part, total = amount(f"{found['fee'] or found['named']} €"), sums[-1].money if sums else None
    if not total or not part or not 0 < part.cents < total.cents or found.start() - sums[-1].end > _CLOSE:
        return None
    return Money(total.cents - part.cents, total.currency), total


_CLOSE = 30  # characters between a total and what is in it
_FEES = (
    r"(?:(?:inkasso|mahn|bearbeitungs|verwaltungs|verzugs|anwalts|zusatz)?-?(?:gebühr(?:en)?|kosten|zinsen|pauschale)"
    r"|(?:(?:late|reminder|dunning|collection|their) )?(?:fees?|costs|charges|interest))"
)
_FEE = rf"(?P<fee>{_SUM}) ?(?:€|euros?|eur)?(?: (?:sind|ist|are|is|nur|allein|an|in|of|für|for|die|the)){{0,3}} {_FEES}"
_INSIDE = regex(
    rf"(?<!\w)(?:(?:davon|darin|of which|thereof|inkl\w*\.?|incl\w*\.?|including|inklusive|mit)"
    rf"(?: (?:sind|allein|are|nur|schon|bereits|about|etwa|ca\.?))*"
    rf" {_FEE}|davon (?:sind )?{_FEES}:? (?P<named>{_SUM}))(?!\w)",
    re.I,
)
_ARE = r"(?:sind|ist|waren|war|are|is|were)"
_IS_FEE = regex(
    rf"(?<![\w.,])(?:die |the )?(?P<fee>{_SUM}) ?(?:€|euros?|eur)? (?:(?:davon|of it|of that) )?{_ARE}"
    rf"(?: (?:nur|doch|ja|die|the|just|only|their|deren)){{0,3}} {_FEES}(?!\w)"
    rf"|(?<!\w)(?:davon|of which|of that)(?: {_ARE})? (?P<part>{_SUM}) ?(?:€|euros?|eur)?(?: {_ARE})?"
    rf"(?: (?:die|the))? {_FEES}(?!\w)"
    rf"|(?<!\w){_FEES} (?:sind|betragen|waren|are|were) (?:nur |only )?(?P<named>{_SUM})(?!\w)",
    re.I,
)


def paid_sum(text: str) -> Money | None:
    """The answer to "how much was paid?": the price of the goods, else the sum in a part that speaks of no demand."""
    return core(text) or next(filter(None, (amount(one) for one in _PARTS.split(text[:LIMIT]) if _plain(one))), None)


def paid_beside(text: str) -> Money | None:
    """The one sum that a clause says was paid, where others stand beside it ("they want 118, I paid 64,95")."""
    if _BOTH_PAID.search(text[:LIMIT]):
        return None
    parts = _PARTS.split(_PAID_ON.sub(r"\g<day>", text[:LIMIT]))
    pays = [part for before, part in zip(["", *parts], parts, strict=False) if _pays(part, before)]
    paid = [sums[0].money for part in pays if len(sums := topmost(part)) == 1]
    if len(paid) != 1:
        return None
    rest = any(topmost(part) for part in parts if part not in pays)
    return paid[0] if rest or any(one.money != paid[0] for one in topmost(text[:LIMIT])) else None


# "59,90 hab ich am 3.9. bezahlt": one part.
_PAID_ON = regex(
    r"(?<![\d.,])(?P<day>\d{1,2}\.\d{1,2})\.(?= (?:(?:an|bei) \w{2,12} )?(?:(?:be|ge|ange)?zahlt|überwiesen|beglichen"
    r"|paid|transferred)(?!\w))",
    re.I,
)
# "Ich hab 39,95 und 42,10 bezahlt": neither of them alone.
_BOTH_PAID = regex(
    r"(?<![\w.,])\d{1,5}(?:[.,]\d\d)? ?(?:€|euros?|eur)? ?(?:und|and|\+|&) ?€?\d{1,5}(?:[.,]\d\d)? ?(?:€|euros?|eur)?"
    r" (?:[^\s.,!?;\d]{1,10} ){0,3}(?:be|ge)?zahlt(?!\w)"
    r"|(?<!\w)paid (?:them )?€?\d{1,5}(?:[.,]\d\d)? ?(?:€|euros?|eur)? ?(?:and|\+|&) ?€?\d{1,5}(?:[.,]\d\d)?(?![\d.,])",
    re.I,
)


def _pays(part: str, before: str) -> bool:
    small, earlier = part.casefold(), before.casefold()
    told = _PAID.search(small) or (_WAS.match(small) and _PAID.search(earlier))
    return (
        bool(told)
        and not lived_on(spoken(part))
        and not _UNPAID.search(f"{small} {earlier if _WAS.match(small) else ''}")
    )


def _plain(part: str) -> bool:
    return not _OTHER.search(part.casefold())

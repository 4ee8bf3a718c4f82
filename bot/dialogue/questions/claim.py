"""The debt that is claimed: how much, for what, by whom; and whether it was paid long ago."""

import re
from collections.abc import Callable

from bot.case import Case, Money, Value
from bot.dialogue.questions.balance import note_own, read_balance
from bot.dialogue.questions.collector import listed, read_agency
from bot.dialogue.questions.exchange import told
from bot.dialogue.questions.holder import anothers_claim
from bot.dialogue.questions.payment import in_goes, in_rates, without_year
from bot.dialogue.questions.plain import bare, is_street, without_days
from bot.dialogue.questions.question import Question, claimable, claimed, paid, sureness, vague
from bot.dialogue.questions.story import address_reader
from bot.dialogue.questions.to_come import to_come
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.additions import added
from bot.dialogue.understand.amounts import Sum, amount, topmost
from bot.dialogue.understand.answers import confirms, yes_no
from bot.dialogue.understand.claims import (
    balance,
    claim_alleged,
    demanded,
    fetched_back,
    includes_fees,
    own_sums,
    printed,
    says_paid,
)
from bot.dialogue.understand.courts import file_number, of_the_court
from bot.dialogue.understand.days import day, with_years
from bot.dialogue.understand.disputes import reasons
from bot.dialogue.understand.instalments import instalments, only_some, paid_so_far
from bot.dialogue.understand.living_costs import COSTS
from bot.dialogue.understand.not_at_hand import not_at_hand
from bot.dialogue.understand.police import of_the_police
from bot.dialogue.understand.prices import core, paid_beside, with_fee
from bot.dialogue.understand.rates_paid import one_rate
from bot.dialogue.understand.receipts import has_proof, sent_in
from bot.dialogue.understand.references import reference
from bot.dialogue.understand.sendings import sending, ways
from bot.dialogue.understand.subscriptions import without_paid_on
from bot.dialogue.understand.text import level, spoken
from bot.dialogue.understand.yes_paid import only_yes
from bot.letters.offers import for_another, goals, partly_paid, situation, stolen, wanted
from bot.patterns import regex

_NOT_RIGHT = regex(
    r"\b(?:stimmt (?:so )?(?:nicht|nöd|nid|ned|net)|falsch|es sind|sind es|vertippt|wrong|not right"
    r"|it's actually|it is actually)\b",
    re.I,
)
_PARTS = regex(r"[\n;!?]|,\s|\s(?:und|and)\s")
_ONLY = regex(r"\b(?:nur|bloß|lediglich|only|just)\b", re.I)


def read_claim(scribe: Scribe, text: str) -> bool:
    """The sum that is asked for; what somebody else owes is no claim."""
    return no_claim(scribe) if anothers_claim(scribe.case, text) else read_amount(scribe, text)


def read_amount(scribe: Scribe, text: str) -> bool:
    """An amount, or that nothing is claimed. A larger total read from the paper makes the remembered sum its core; what
    lies in the account is no claim."""
    text = without_paid_on(_of_this_one(scribe, text, lambda part: bool(topmost(part))))
    own, alleged = own_sums(text), claim_alleged(text)
    if _mends_balance(scribe, text) or COSTS.search(text) or (not topmost(text) and paid_so_far(text)):
        return False  # "die Raten hab ich immer gezahlt, 5 mal 25"
    if own and alleged is None and any(added(level(text))):
        return read_balance(scribe, text)  # "da hängen 45, 20 und 31,50 fest"
    if own:
        note_own(scribe, text, own)
    money = _demanded(scribe, _without(text, own))
    if money and alleged is None and (_OF_RECEIPT.search(text) or _wanted_back(text)):
        return False
    if money and not own and (balance(text) or alleged is False or takings(scribe, text)):
        scribe.learn("balance", money)
    elif money and alleged is not False:
        note_amount(scribe, money, text)
        _part_payment(scribe, text, money)
        return True
    if alleged is False or (yes_no(text) is False and not scribe.case.known("claim_alleged")):
        return no_claim(scribe)
    return yes_no(text) is True and not topmost(text) and _said_before(scribe)


def _said_before(scribe: Scribe) -> bool:
    """A yes to whether money is demanded: how much, where "es geht um 80 Euro" was told."""
    scribe.learn("claim_alleged", True)
    told = scribe.case.text("what_happened")
    sums = {one.money for one in topmost(told)} if _ABOUT.search(told) and not balance(told) else set()
    if len(sums) == 1:
        note_amount(scribe, sums.pop(), told)
    return len(sums) == 0 and scribe.case.known("claim_amount")


_ABOUT = regex(
    r"\b(?:es geht|gehts?|geht es|handelt (?:es )?sich|it'?s|it is|this is) (?:\w{1,8} ){0,2}(?:um|about)\b", re.I
)


def _of_this_one(scribe: Scribe, text: str, tells: Callable[[str], bool]) -> str:
    """ "SPREEUFER 219,80. TANNHOF 812,44": the part that names the collector of this case, where several parts tell."""
    name = scribe.case.text("collection_agency").casefold().split()
    parts = [one for one in _PARTS.split(text) if tells(one)]
    own = [one for one in parts if name and name[0] in one.casefold()]
    return own[0] if len(parts) > 1 and len(own) == 1 else text


_PARTS = regex(r"[\n;]|[.,](?=\s)|\s(?=(?:und|and)\s)", re.I)


def takings(scribe: Scribe, text: str) -> bool:
    """Who sells, or wants money out, and adds up several sums, or names the total, tells what is owed to them."""
    sells = situation(scribe.case) in ("frozen_balance", "seller_account") or "payout" in goals(scribe.case)
    told = sells and not scribe.case.known("balance") and claim_alleged(text) is None
    return told and (any(added(level(text))) or bool(_TOTAL.search(text)))


_TOTAL = regex(r"\b(?:summe|(?:gesamt)?betrag|insgesamt|zusammen|the sum|the amount|in total)\b", re.I)


# "Quittung von der Tasche hab ich noch, 320 Euro": what something cost once.
_OF_RECEIPT = regex(
    r"\b(?:quittung|kassenbon|kassenzettel|kaufbeleg|kaufpreis|neupreis|wert|gekostet|kostete|receipt|cost me|worth)\b",
    re.I,
)


def _wanted_back(text: str) -> bool:
    """ "I want account back and refund of the 640": what shall come back is no claim."""
    return bool(_BACK.search(text)) and not _OF_ME.search(text)


_BACK = regex(
    r"\b(?:refund\w{0,3}|\w{0,10}erstatt\w{0,5}|rückzahlung)\b|\b(?:ich|i|mir|me|uns|us)\b[^.!?]{0,40}\b(?:zurück|back)\b",
    re.I,
)
_OF_ME = regex(
    r"\b(?:they|die|sie|amazon|paypal|firma) (?:wants?|wollen|will|verlang\w{1,2}|forder\w{1,2}|demand\w{0,2})\b"
    r"|\b(?:from me|von mir)\b",
    re.I,
)


def _mends_balance(scribe: Scribe, text: str) -> bool:
    """ "Nein, das stimmt nicht, es sind 1350": where nothing was claimed yet, that is what lies in the account."""
    found, known = topmost(text), scribe.case.value("balance")
    fits = len(found) == 1 and isinstance(known, Money) and known.currency == found[0].money.currency
    if not fits or claim_alleged(text) or not _NOT_RIGHT.search(text):
        return False
    scribe.learn("balance", found[0].money)
    return True


def _demanded(scribe: Scribe, text: str) -> Money | None:
    """The sum that is demanded; the price of the goods only where no other is named."""
    if is_street(text) and not topmost(text):
        return None  # "Dorfstrasse 14, 3860 Meiringen"
    if both := with_fee(text):
        return both[1]
    text = _without(text, instalments(text))
    money, beside = amount(bare(text, scribe.today)), (core(text), paid_beside(text))
    others = [one.money for one in topmost(text) if one.money not in beside]
    return max(others, key=lambda one: one.cents) if money in beside and others else money


def note_core(scribe: Scribe, text: str) -> None:
    """The price of the goods is the core of a larger claim, unless it is what is left of that beside a payment."""
    both = with_fee(text)
    price, claimed_ = both[0] if both else core(text), scribe.case.value("claim_amount")
    paid_ = scribe.case.value("payment_amount")
    if (
        price
        and isinstance(claimed_, Money)
        and isinstance(paid_, Money)
        and price.cents + paid_.cents == claimed_.cents
    ):
        return
    if price and isinstance(claimed_, Money) and price.cents < claimed_.cents and price.currency == claimed_.currency:
        scribe.learn("claim_principal", price)


def _without(text: str, sums: tuple[Sum, ...]) -> str:
    for one in reversed(sums):
        text = text[: one.start] + " " + text[one.end :]
    return text


def _part_payment(scribe: Scribe, text: str, claimed: Money) -> None:
    """ "Davon hab ich nur 187 bezahlt": less was paid than is claimed."""
    for part in _PARTS.split(text):
        paid = amount(bare(part, scribe.today)) if says_paid(part) and _ONLY.search(part) else None
        if paid and paid.cents < claimed.cents:
            scribe.learn("payment_amount", paid)


def no_claim(scribe: Scribe) -> bool:
    """Nobody demands money; a sum that was taken for a demand is forgotten."""
    scribe.learn("claim_alleged", False)
    scribe.learn("claim_amount", None)
    return True


def note_amount(scribe: Scribe, money: Money, text: str) -> None:
    before = scribe.case.value("claim_amount")
    asked = scribe.case.open == "claim_amount" and "printed:claim_amount" in scribe.case.marks
    on_paper = printed(text) or includes_fees(text) or asked
    if on_paper and isinstance(before, Money) and before.cents < money.cents and not rounded(before, money):
        scribe.learn("claim_principal", before)
        scribe.add("claim_amount.both", total=money, core=before)
    scribe.learn("claim_alleged", True)
    scribe.learn("claim_amount", money, source="printed" if on_paper else "said")


def rounded(before: Value, now: Money) -> bool:
    """ "118 Euro" of before was 118,42 all along."""
    return isinstance(before, Money) and before.cents % 100 == 0 and 0 < now.cents - before.cents < 100


def read_paid(scribe: Scribe, text: str) -> bool:
    text = without_year(scribe, with_years(text, scribe.today))
    said = says_paid(text)
    if said is None and only_some(spoken(text)):
        return _read_instalments(scribe, text)
    if said is None and (said := confirms(text)) is False and listed(scribe.desk.directory, text):
        said = None  # "nein, es war Paigo"
    # "Zurückgeschickt" says why nothing is to be paid.
    said = False if said is None and (reasons(text) or fetched_back(text)) else said
    if said is None:
        return False
    scribe.learn("claim_paid", said)
    if said and in_goes(scribe, text, asked=True):
        return True
    money = amount(bare(text, scribe.today))
    if said and money:
        scribe.learn("payment_amount", money)
        if includes_fees(text):
            note_amount(scribe, money, text)
    if said and not scribe.case.known("payment_date") and _tells_its_day(scribe, text):
        read_payment_date(scribe, text)
    return True


_SHORT, _TOLD = 80, ("day", "month", "part")


def _tells_its_day(scribe: Scribe, text: str) -> bool:
    when = day(text, scribe.today) if len(text) <= _SHORT else None
    return when is not None and when.precision in _TOLD and only_yes(without_days(text, scribe.today))


def _read_instalments(scribe: Scribe, text: str) -> bool:
    """ "Ja, drei Raten": not paid as long as some are open; what they come to, where it is told."""
    sums = topmost(text)
    so_far = paid_so_far(text) or (sums[0].money if len(sums) == 1 and not instalments(text) else None)
    scribe.learn("claim_paid", False)
    if so_far:
        scribe.learn("payment_amount", so_far)
    return True


def read_payment_date(scribe: Scribe, text: str) -> bool:
    """The day of the payment; what the bank statement shows beats what is remembered, and the person is told."""
    if in_goes(scribe, text, asked=True):
        return True
    if not _of_a_message(scribe, text) and in_rates(scribe, text, asked=True):
        _sum_beside(scribe, text)
        return True
    when = day(text, scribe.today)
    if when is None or _of_a_message(scribe, text) or to_come(scribe, "payment_date", text, when):
        return False
    before = scribe.case.value("payment_date")
    source = "printed" if printed(text) or "printed:payment_date" in scribe.case.marks else "said"
    if before is not None and before != when:
        key = "payment_date.instead" if source == "printed" else "payment_date.changed"
        scribe.add(key, before=before, now=when)
    scribe.learn("payment_date", when, source=source, sure=sureness(text, when))
    _sum_beside(scribe, text)
    return True


def _sum_beside(scribe: Scribe, text: str) -> None:
    """ "Am 18.9., 214,90 Euro": the one sum told with the day of the payment, and not demanded, is what was paid."""
    found = {one.money for one in topmost(text)} if one_rate(text) is None else set()
    if len(found) == 1 and scribe.case.value("payment_amount") is None and not demanded(spoken(text)):
        scribe.learn("payment_amount", found.pop())


def _of_a_message(scribe: Scribe, text: str) -> bool:
    """ "Am 5.11. per Mail geschickt", "nur 2 Mails am 11. und 13.11." are days of messages, and of no payment."""
    if says_paid(text) is not None:
        return False
    out = bool(ways(text)) and sending(text, scribe.today) is not None
    return out or any(one.when for one in told(text, scribe.today))


def read_reference(scribe: Scribe, text: str) -> bool:
    found = reference(_of_this_one(scribe, text, lambda part: bool(reference(part))))
    if found and of_the_police(text, found):
        return False
    if found and scribe.case.says_yes("court_letter") and of_the_court(text, found):
        scribe.learn("court_file", file_number(text))
        scribe.learn("claim_reference", None)
        return True
    if found:
        scribe.learn("claim_reference", found)
    elif scribe.case.open == "claim_reference" and not_at_hand(text):
        scribe.learn("claim_reference", None)
        scribe.add("claim_reference.unknown")
        return True
    return found is not None


# Whose day is told: that of a bank statement is no word of the collector's.
_CONFIRMS = regex(
    r"\b(?:\w{0,12}bestätig\w*|\w{0,8}schreiben|briefe?|mails?|e-mails?|erledigt\w*|ausgeglichen\w*|beglichen\w*|inkasso\w*"
    r"|confirm\w*|letter|settled|settlement|emails?|collect\w*|agency|paid in full)\b",
    re.I,
)


# "Heute ist Montag", "bin seit 2014 Kunde", "mein Geburtstag ist am …": days of no payment and of no paper.
_OF_NO_PAPER = regex(
    r"\b(?:seit|since|been|\w{0,4}geburtstag\w*|geboren|birthday|born|heute ist|today is|kunde|kundin|customer)\b", re.I
)


def read_proof(scribe: Scribe, text: str) -> bool:
    """A file answers by itself; a day said of the confirmation is kept."""
    if sent_in(text):
        scribe.learn("payment_proof", True)
        return True
    when = day(text, scribe.today)
    if when and to_come(scribe, "payment_proof", text, when):
        return False
    if when and _OF_NO_PAPER.search(text) and not (_CONFIRMS.search(text) or says_paid(text)):
        return False
    if when:
        if _CONFIRMS.search(text):
            scribe.learn("confirmation_date", when, sure=sureness(text, when))
        elif not scribe.case.known("payment_date") or vague(scribe.case, "payment_date"):
            read_payment_date(scribe, text)
        scribe.learn("payment_proof", True)
        return True
    said = confirms(text)
    said = True if said is None and has_proof(text) else said
    if said is not None:
        scribe.learn("payment_proof", said)
    return said is not None


def only_remembered(case: Case) -> bool:
    """The amount was typed from memory though a paper was photographed; who typed the number that is printed on it,
    before or in the same message, had it at hand, and so had who tells what it was without fees."""
    fact, number = case.facts.get("claim_amount"), case.facts.get("claim_reference")
    at_hand = case.value("claim_principal") or (fact and number and number.value and number.turn <= fact.turn)
    came_with = fact is not None and any(one.turn == fact.turn for one in case.exhibits)  # the paper lay before them
    return bool(fact and fact.value and fact.source == "said" and case.exhibits) and not (at_hand or came_with)


def unknown_collector(case: Case) -> bool:
    """Does a letter go to the collector?"""
    return claimed(case) and any(to == "collector" for _, to in wanted(case))


def wants_reference(case: Case) -> bool:
    return claimed(case) and situation(case) != "court_order"


AMOUNT = (
    Question(
        "claim_amount",
        lambda case: claimable(case) and case.value("claim_alleged") is not False,
        read_claim,
        ("unknown", "no_claim"),
        unsure=only_remembered,
    ),
    Question(
        "claim_paid",
        lambda case: claimed(case) and not (stolen(case) or partly_paid(case) or for_another(case)),
        read_paid,
        ("yes", "no", "unknown"),
    ),
)
COLLECTOR = (
    Question("collection_agency", claimed, read_agency, ("unknown", "none")),
    Question("claim_reference", wants_reference, read_reference, ("unknown",)),
)
DETAILS = (
    Question("payment_date", paid, read_payment_date, ("unknown",), unsure=lambda case: vague(case, "payment_date")),
    Question("collector_address", unknown_collector, address_reader("collector"), ("unknown",)),
    Question("payment_proof", paid, read_proof, ("unknown", "none")),
)

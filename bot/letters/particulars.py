"""What single kinds of letters speak of: a court's paper, somebody else's order, a ban, a contract that ends, money
that is to be paid out, an account that belongs to somebody else.

Every name is always there; what is not known is None, "", False or ().
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

from bot.case import Case, Money, When
from bot.letters.offers import (
    ACCOUNT_BACK,
    AHEAD,
    AT_ONCE,
    CARD_DEAD,
    MODERATED,
    NOTICE_CAME,
    OF_THE_MONEY,
    ONLY_DENIED,
    PAYER,
    SHUT_NOW,
    TRADE,
    WAGES,
    for_another,
    situation,
    works,
)
from bot.letters.ownwords import fit, priced, retold
from bot.letters.values import firm, line, money, own, strangers, sure_day, sure_line, when, yes_or_no

NAMES: Mapping[str, str] = {
    "situation": "text: the kind of trouble, a key of bot.letters.offers, or empty",
    "identity_papers": "text: asked where papers on who somebody is were only demanded, sent where some went, or empty",
    "court_file": "text: the number on the court's paper",
    "court_order": "text: mahnbescheid or vollstreckungsbescheid",
    "court_order_on": "date or None: the day printed on it",
    "served_on": "date or None: the day on the envelope, where it is surely that",
    "objected_on": "When or None: the day on which the objection went out",
    "disputes": "tuple of keys of [dispute]: why the claim is not owed",
    "returned_on": "When or None: the day on which the goods were sent back",
    "order_number": "text",
    "payment_reference": "text: what the person typed as the reference of the payment",
    "payer": "text: who paid for the person, a key of [payer], or empty",
    "digits_missing": "int: how many digits that reference lacks of the order number; 0 where it is another number",
    "creditor": "text: in whose name a collector demands, in words fit for a letter",
    "ordered_on": "When or None: the day of an order that somebody else made",
    "delivery_place": "text: where it was delivered",
    "police_number": "text: the number of the report to the police",
    "police_on": "When or None",
    "police_reported": "bool: it was reported, with or without a number",
    "misused": "bool: a misuse of the name was told, and not only that nothing was ordered",
    "iban": "text: the person's account, in groups of four",
    "account_given": "bool: the person gave them an account for the payout",
    "account_given_on": "When or None: the day of that",
    "refund": "Money or None: what is to come back for something sent back",
    "refund_arrived": "When or None: the day on which it arrived there",
    "tracking_number": "text",
    "prepaid": "bool: a subscription was paid ahead for a time in which it cannot be used",
    "ground_words": "text: the ground that they gave, as the person passed it on, or empty",
    "appealed": "bool: there was an appeal inside the platform, of whatever day",
    "appeal_on": "When or None: the day of an appeal inside the platform",
    "appeal_refused": "bool: it was refused, on whatever day",
    "appeal_refused_on": "When or None: the day on which it was refused",
    "deletion_on": "When or None: the day on which everything is to be deleted, while it is to come",
    "ahead": "text: what is announced to be done with an open account on a day to come, a key of [ahead], or empty",
    "ahead_on": "date or None: that day",
    "private_use": "bool or None: the account is used privately",
    "livelihood": "bool: income or the money for daily life hangs on it",
    "wages": "text: where of that only wages were told: there, coming, or returned; or empty",
    "works": "bool: the account is one of a courier or a driver, who sells nothing through it",
    "notice_on": "When or None: the day on which a bank gave notice",
    "notice_came": "bool: that is the day on which it came",
    "ends_on": "When or None: the day on which a contract ends",
    "ended": "bool: that day has passed",
    "at_once": "bool: a bank ended it at once",
    "shut_now": "bool: it is told to be shut already, whatever the day",
    "card_dead": "bool: its card is told to be dead",
    "short_notice": "bool: between these two exact days lie less than two months",
    "of_money": "bool: the company is a bank or a payment service, where nobody orders anything",
    "holder": "text: whose account it is, where somebody asks for another person",
    "representative": "text: who asks for them",
    "for_another": "bool: their letter came to the person's address and is for somebody else",
    "addressee": "text: the name on it, or empty",
    "moved_in": "When or None: since when the person lives there",
    "claim_of_another": "bool: the claim over which the account was blocked is somebody else's, says the person",
    "household": "bool: both agreed that letters may say that they live in one household",
    "wrong_datum": "text: what is stored wrongly, in the person's words",
    "right_datum": "text: how it is",
    "own_situation": "text: the grounds of an objection, in the person's words",
    "losses": "text: what was lost, in the person's words",
    "born_on": "When or None",
}
_PREPAID = ("jahr", "annual", "year", "jährlich", "für ein jahr", "12 monate")


def particulars(case: Case, today: date) -> dict[str, object]:
    """The values under exactly the names in NAMES."""
    kind = {"situation": situation(case), "identity_papers": case.text("identity_papers")}
    return kind | _court(case) | _claim(case) | _theft(case) | _money(case) | _platform(case, today)


def _court(case: Case) -> dict[str, object]:
    return {
        "court_file": line(case, "court_file"),
        "court_order": case.text("court_order"),
        "court_order_on": sure_day(case, "court_order_date"),
        "served_on": sure_day(case, "service_date"),
        "objected_on": when(case.facts.get("court_objection")),
        "holder": line(case, "represented_person"),
        "representative": line(case, "full_name") if case.text("represented_person") else "",
        "claim_of_another": case.says_yes("claim_of_another") and not case.says_yes("claim_alleged"),
        "household": case.says_yes("household"),
        "born_on": when(case.facts.get("birth_date")),
    }


def _claim(case: Case) -> dict[str, object]:
    disputes = case.value("dispute_reasons")
    typed, number = sure_line(case, "payment_reference"), sure_line(case, "order_number")
    return {
        "disputes": disputes if isinstance(disputes, tuple) else (),
        "returned_on": when(case.facts.get("returned_on")),
        "order_number": number,
        "payment_reference": typed,
        "payer": case.marks.get(PAYER, "") if case.says_yes("claim_paid") else "",
        "digits_missing": digits_missing(typed, number),
        "for_another": for_another(case),
        "addressee": line(case, "addressee_name") if for_another(case) else "",
        "moved_in": when(case.facts.get("moved_in")) if for_another(case) else None,
        "creditor": firm(case, "claim_creditor"),
        "wrong_datum": fit(case.text("wrong_datum"), strangers(case)),
        "right_datum": fit(case.text("right_datum"), strangers(case)),
        "own_situation": fit(case.text("own_situation"), strangers(case)),
        "losses": priced(fit(case.text("losses"), strangers(case))),
    }


def _theft(case: Case) -> dict[str, object]:
    return {
        "ordered_on": when(case.facts.get("ordered_on")),
        "delivery_place": own(case, "delivery_place"),
        "police_number": line(case, "police_report"),
        "police_on": when(case.facts.get("police_on")),
        "police_reported": bool(case.value("police_report")),
        "misused": not case.marks.get(ONLY_DENIED) or bool(case.value("police_report")),
    }


def _money(case: Case) -> dict[str, object]:
    subscription = case.text("subscriptions").casefold()
    refund = money(case.facts.get("refunds_open"))
    return {
        "iban": line(case, "bank_iban"),
        "account_given": bool(case.value("account_given")),
        "account_given_on": when(case.facts.get("account_given")),
        "refund": refund if isinstance(refund, Money) and refund.cents else None,
        "refund_arrived": when(case.facts.get("refund_arrived")),
        "tracking_number": line(case, "tracking_number"),
        "prepaid": any(word in subscription for word in _PREPAID),
        "of_money": _of_money(case),
        "wages": "" if _earns(case) else case.marks.get(WAGES, ""),
        "livelihood": (case.says_yes("urgent_money") and not _wages_back(case)) or _by_trade(case) or works(case),
    }


def _earns(case: Case) -> bool:
    return case.says_yes("business_use") or works(case)


def _wages_back(case: Case) -> bool:
    """Did wages, all that was told to hang on the account, go back to who pays them?"""
    return case.marks.get(WAGES) == "returned"


def _by_trade(case: Case) -> bool:
    """Who sells through a payment account may well live on something else."""
    return case.says_yes("business_use") and situation(case) not in OF_THE_MONEY


def _platform(case: Case, today: date) -> dict[str, object]:
    deleted = when(case.facts.get("deletion_date"))
    ahead = sure_day(case, "block_ahead")
    trades, ends = yes_or_no(case, "business_use"), when(case.facts.get("account_end"))
    return {
        "ground_words": "" if retold(case.text("block_reason")) else own(case, "block_reason"),
        "appealed": _appealed(case, "person"),
        "appeal_on": _contact(case, "person"),
        "appeal_refused": _contact(case, "company") is not None
        or (_appealed(case, "person") and _appealed(case, "company")),
        "appeal_refused_on": _contact(case, "company"),
        "deletion_on": deleted if deleted and deleted.last >= today else None,
        "works": works(case),
        "ahead": case.marks.get(AHEAD, "") if not ahead or ahead >= today else "",
        "ahead_on": ahead,
        "private_use": None if trades is None else not trades,
        "notice_on": when(case.facts.get("notice_date")),
        "notice_came": bool(case.marks.get(NOTICE_CAME)),
        "ends_on": ends,
        "ended": ends is not None and ends.last < today,
        "short_notice": _short_notice(case),
        "at_once": bool(case.marks.get(AT_ONCE)),
        "shut_now": bool(case.marks.get(SHUT_NOW)) and not case.marks.get(ACCOUNT_BACK),
        "card_dead": bool(case.marks.get(CARD_DEAD)) and not case.marks.get(ACCOUNT_BACK),
    }


def _short_notice(case: Case) -> bool:
    given, end = sure_day(case, "notice_date"), sure_day(case, "account_end")
    if given is None or end is None or end <= given:
        return False
    months = (end.year - given.year) * 12 + end.month - given.month
    last = monthrange(end.year, end.month)[1]
    return months < TWO_MONTHS or (months == TWO_MONTHS and end.day < min(given.day, last))


TWO_MONTHS = 2
_SELLS = frozenset({"shop", "marketplace"})


def _of_money(case: Case) -> bool:
    trade = frozenset(case.marks.get(TRADE, "").split())
    return bool(trade & {"bank", "payment"}) and not trade & _SELLS


def _contact(case: Case, by: str) -> When | None:
    """The day of the newest appeal, or of the word that it failed; only where posts or profiles are judged."""
    if situation(case) not in MODERATED:
        return None
    found = (one.when for one in reversed(case.contacts) if one.by == by and one.kind in _OF_APPEALS[by] and one.when)
    return next(found, None)


_OF_APPEALS = {"person": ("inquiry", "proof"), "company": ("refusal",)}


def _appealed(case: Case, by: str) -> bool:
    """Was there an appeal, or the word that it failed, of whatever day? A call without its day is none."""
    said = (one for one in case.contacts if one.by == by and one.kind in _OF_APPEALS[by])
    return situation(case) in MODERATED and any(one.when or one.way != "phone" for one in said)


def digits_missing(typed: str, number: str) -> int:
    """How many digits the typed reference lacks, where it is the number with some left out; 0 where it is not."""
    rest = iter(number)
    left_out = len(number) - len(typed)
    return left_out if typed and 0 < left_out <= 3 and all(sign in rest for sign in typed) else 0

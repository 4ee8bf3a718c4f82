"""Which letters help now: a table of kind, addressee and condition, read from the case alone.

What happens to a letter afterwards (silence, a reply, a route to an authority) is decided elsewhere; a letter that was
wanted there is marked in the case and offered here from then on.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.case import Case, Money, once
from bot.letters.catalogue import CATALOGUE

Test = Callable[[Case], bool]
WAY = "way"  # a mark: the turn in which a way was chosen by its name, "Gericht" being one
ACCOUNT_BACK = "account_back"  # a mark: the account is said to be open again
ONLY_DENIED = "only_denied"  # a mark: of somebody else who ordered nothing was told
FURTHER = "further_claim"  # a mark: the cents and the currency of a sum demanded beside the known claim
LET_GO = "let_go"  # a mark: the company let the claim go that was all it was about, before any letter went out
WORK = "work"  # a mark: the account is one of a courier or a driver
MAILBOX_SHUT = "mailbox_shut"  # a mark: the company that shut the account runs the mailbox that it is known by
STRANGERS = "strangers"  # a mark: strangers were in the account, whatever came after
UNREAD = "mailbox_unread"  # a mark: what comes to the address of the account is read by nobody, as was said
AT_ONCE = "at_once"  # a mark: a bank ended the account at once
SHUT = "shut"  # a mark: an account was told to be shut, with or without a day and a reason
SHUT_NOW = "shut_now"  # a mark: an account that the bank ended is shut already
CARD_DEAD = "card_dead"  # a mark: and its card no longer works
NOTICE_CAME = "notice_came"  # a mark: the day of a bank's notice is the one on which it came
AHEAD = "ahead"  # a mark: what is announced for an account that is open, a key of [ahead] in the letters' words
WAGES = "wages"  # a mark: where the wages are, if nothing else was told of what the account is needed for
TRADE = "trade"  # a mark: what the company does
HELD = "held"  # a mark: money is kept back, and nobody said that an account is shut
STILL_IN = "still_in"  # a mark: the account that is blocked can still be entered
BY_POWER = "by_power"  # a mark: the writer signs for the holder, with a power of attorney that lies there
PAYER = "payer"  # a mark: who paid for the person, a key of [payer] in the letters' words
LAWFUL = "lawful"  # a mark: the writer acts for the holder as "guardian" or "parent"
TAKEN = "taken"  # a mark: strangers hold the account
WANTED = "wanted:"  # a mark: wanted:<kind>:<addressee>
UNWANTED = "unwanted:"  # a mark: unwanted:<kind>:<addressee>, the letter that was not wanted
SPOKEN_OF = frozenset(  # marks that letters speak of
    {AHEAD, STILL_IN, HELD, BY_POWER, LAWFUL, PAYER, FURTHER, AT_ONCE, SHUT, SHUT_NOW, CARD_DEAD, WAGES, STRANGERS}
)
NO_BLOCK = frozenset(  # no account is shut there, or not yet
    {"identity_theft", "collection_only", "court_order", "phishing", "data_request_only", "bank_terminated"}
)
BLOCKS = frozenset(  # what is told as one of these tells that the account is shut
    {
        *("block_over_claim", "linked_account", "returns", "frozen_balance"),
        *("identity_check", "social_ban", "seller_account"),
    }
)
COLLECTION_ONLY = "collection_only"
SEIZED = "alarm:seized"  # a mark
PUBLIC = "alarm:public"  # a mark: an office of the state seizes or demands
OF_THE_ACCOUNT = ("account_identifier", "block_date")  # what the company finds it by
STILL_ENTERED = frozenset({"payment_limited", "bank_terminated"})
MODERATED = frozenset({"social_ban"})
OF_THE_MONEY = frozenset({"payment_limited", "frozen_balance"})


@dataclass(frozen=True)
class Offer:
    """A kind of letter, who it goes to, and when it helps."""

    kind: str
    to: str
    when: Test


@once
def wanted(case: Case) -> tuple[tuple[str, str], ...]:
    """Kind and addressee of the letters that help now, in the order in which they are offered; only the court's own
    form while a court's day runs, none where the message that began it was not from the company."""
    if phished(case) or by_the_state(case):
        return ()
    if in_court(case):
        return (("court_objection", "court"),) if is_german(case) and not _court_unknown(case) else ()
    if case.marks.get(LET_GO):
        return tuple(_marked(case))
    first = _of_the_data(case) if data_only(case) else tuple((one.kind, one.to) for one in OFFERS if one.when(case))
    helps = dict.fromkeys((*first, *_marked(case)))
    return tuple(one for one in helps if not case.marks.get(UNWANTED + ":".join(one)))


def by_the_state(case: Case) -> bool:
    """Is a claim of the state all that it is about? Against its paper only its own remedy helps."""
    alone = situation(case) == COLLECTION_ONLY and not (case.text("company") or case.text("collection_agency"))
    return alone and PUBLIC in case.marks


def _of_the_data(case: Case) -> tuple[tuple[str, str], ...]:
    return () if bureau_only(case) else (("access_request", "company"),)


def topics(case: Case) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the letters that help now need before the first draft, and what makes those not sent yet stronger later."""
    offered = wanted(case)
    kinds = [CATALOGUE[kind] for kind, _ in offered]
    needs = tuple(dict.fromkeys(_needs(*offered[0]))) if offered else ()
    opens = (situation(case) in BLOCKS or own_shut(case)) and any(to == "company" for _, to in offered)
    if opens:
        needs = tuple(dict.fromkeys((*needs, "company")))  # a collector's letter alone opens no account
    if needs and (
        case.text("account_identifier").startswith("@") or case.marks.get(MAILBOX_SHUT) or UNREAD in case.marks
    ):
        needs = (*needs, "reply_email")  # of a handle alone nobody can be answered, nor in a mailbox that is shut
    gone = {one.kind for one in case.newest_letters() if one.sending}
    of_kinds = (topic for kind in kinds if kind.name not in gone for topic in (*kind.needs, *kind.helps))
    left = opens and any(to == "company" and kind not in gone for kind, to in offered)
    every = (*(OF_THE_ACCOUNT if left or case.marks.get(AHEAD) else ()), *of_kinds)
    return needs, tuple(topic for topic in dict.fromkeys(every) if topic not in needs)


def _needs(kind: str, to: str) -> tuple[str, ...]:
    """What a kind needs; the company in place of a collector that there is not."""
    needs = CATALOGUE[kind].needs
    return tuple("company" if (topic, to) == ("collection_agency", "company") else topic for topic in needs)


def _marked(case: Case) -> Iterator[tuple[str, str]]:
    for mark in case.marks:
        if mark.startswith(WANTED):
            _, kind, to = mark.split(":", 2)
            yield kind, to


# ---- what the case is about


@once
def situation(case: Case) -> str:
    """The kind of trouble, as the person told it, or empty; a court's order only where a court has written."""
    told = case.text("situation")
    return "" if told == "court_order" and not case.says_yes("court_letter") else told


def works(case: Case) -> bool:
    """Is the account one of work, of a courier or a driver, who sells nothing through it?"""
    return situation(case) == "seller_account" and WORK in case.marks


def trouble(case: Case, kind: str) -> str:
    """What a kind of trouble is called in this case."""
    if kind == "seller_account" and WORK in case.marks:
        return "work_account"
    if kind == "frozen_balance" and only_held(case):
        return "held"
    alone = kind == "collection_only" and not collector(case) and not case.says_yes("collector_demands")
    return ("seized" if SEIZED in case.marks else "claim_only") if alone else kind


def goals(case: Case) -> tuple[str, ...]:
    goal = case.value("goal")
    return goal if isinstance(goal, tuple) else ()


def told_shut(case: Case) -> bool:
    """Is an account told to be shut? One that the bank ends, or whose block is announced, is open until then."""
    if situation(case) == "bank_terminated" or case.marks.get(AHEAD):
        return bool(case.value("block_date") or case.marks.get(SHUT_NOW))
    said = any(case.value(topic) for topic in ("block_date", "block_notice", "block_reason"))
    said = said or (bool(case.marks.get(SHUT)) and situation(case) not in NO_BLOCK)
    return said or "unblock" in goals(case) or (situation(case) in BLOCKS and not case.marks.get(HELD))


def only_held(case: Case) -> bool:
    """Is money kept back in an account that is open, as far as is known?"""
    return bool(case.marks.get(HELD)) and situation(case) == "frozen_balance" and not told_shut(case)


def shut_out(case: Case) -> bool:
    """Can the account that is blocked not be entered, as far as is known?"""
    back = case.marks.get(ACCOUNT_BACK) or case.marks.get(STILL_IN)
    still = situation(case) in STILL_ENTERED and not case.marks.get(SHUT_NOW)
    return told_shut(case) and not back and not still


def may_be_shut(case: Case) -> bool:
    """Is there an account that may have been shut on some day?"""
    return situation(case) not in NO_BLOCK and not only_held(case)


def data_only(case: Case) -> bool:
    """Does the person want the data and nothing else?"""
    return goals(case) == ("data",)


def bureau_only(case: Case) -> bool:
    """Are the data of a credit bureau all that is wanted, and none of a company?"""
    named = any(kind == "bureau_access_request" for kind, _ in _marked(case))
    return named and data_only(case) and not case.text("company")


def called(case: Case, topic: str) -> str:
    """The name under which a topic is shown: what is called otherwise where strangers hold the account, or where a
    notice is known by the day on which it came."""
    if topic == "block_date" and taken(case):
        return "lost_on"
    return NOTICE_CAME if topic == "notice_date" and case.marks.get(NOTICE_CAME) else topic


def phished(case: Case) -> bool:
    """Was the message that began it a forgery?"""
    return situation(case) == "phishing"


def in_court(case: Case) -> bool:
    """Does a court's day run?"""
    return case.says_yes("court_letter") and not case.known("court_objection")


def is_german(case: Case) -> bool:
    """Is the court's paper a German one, for which there is a letter here? Elsewhere people help."""
    return case.text("court_country") in ("", "DE")


def _court_unknown(case: Case) -> bool:
    """Is it asked for in vain which court wrote? Then only its own form helps, on which it stands."""
    return case.known("court_name") and not case.text("court_name")


def wants_account(case: Case) -> bool:
    """The account or the grounds of the block, and not merely data or money? True as long as nothing was said."""
    return bool({"unblock", "information"} & set(goals(case))) if goals(case) else not only_held(case)


def only_the_claim(case: Case) -> bool:
    """Shall the claim go, and the account may stay shut?"""
    return goals(case) == ("clear",)


def wants_money(case: Case) -> bool:
    """Money or content out of the account, without the account itself; or where money is what it is about."""
    if goals(case):
        return bool({"payout", "content"} & set(goals(case))) and "unblock" not in goals(case)
    return situation(case) == "frozen_balance"


def blocked(case: Case) -> bool:
    """Is there an account that is shut?"""
    if situation(case) in NO_BLOCK:
        return case.known("block_date") and case.value("block_date") is not None
    return case.value("account_identifier") != ""


def taken(case: Case) -> bool:
    """Do strangers hold the account, and nothing was said of a block by the company?"""
    return TAKEN in case.marks and not situation(case)


def strangers_in(case: Case) -> bool:
    """Were strangers in the account, or are they still?"""
    return STRANGERS in case.marks


def collector(case: Case) -> bool:
    return bool(case.text("collection_agency").strip())


def _no_collector(case: Case) -> bool:
    """Is it known that no collector is in it?"""
    return not collector(case) and (case.known("collection_agency") or case.value("claim_alleged") is False)


def for_another(case: Case) -> bool:
    """Came a letter to the person's address that is for somebody else?"""
    return case.says_yes("wrong_addressee")


def cleared(case: Case) -> bool:
    """Did the collector say, or confirm in writing, that nothing is open?"""
    said = any((one.by, one.kind) == ("collector", "settled") for one in case.contacts)
    return said or case.known("confirmation_date")


def partly_paid(case: Case) -> bool:
    """Was less paid than is claimed? Then nothing may be said to be extinguished."""
    claimed, paid = case.value("claim_amount"), case.value("payment_amount")
    principal = case.value("claim_principal")
    whole = principal if isinstance(principal, Money) else claimed
    if not isinstance(paid, Money) or not isinstance(whole, Money):
        return False
    open_yet = case.value("claim_paid") is False and isinstance(claimed, Money) and paid.cents < claimed.cents
    return open_yet or paid.cents < whole.cents


def bill_paid(case: Case) -> bool:
    """Was a bill paid over which a collector now demands a sum of its own? Nobody said that this sum was paid."""
    told = case.value("payment_amount") or case.value("claim_principal") or cleared(case)
    return not told and collector(case) and demanded(case) and case.says_yes("claim_paid")


def unmatched(case: Case) -> bool:
    """Was it paid, and can the payment not be found by what was typed as its reference?"""
    differs = len({case.text("payment_reference"), case.text("order_number")} - {""}) > 1
    return case.says_yes("claim_paid") and (differs or WRONG_REFERENCE in case.marks)


WRONG_REFERENCE = "reference:wrong"  # a mark: the person says so


def _disputed(case: Case) -> bool:
    """A collector demands money that is not owed, and neither they nor a proof says that it is settled."""
    unnamed = demanded(case) and case.says_yes("claim_alleged") and not case.known("collection_agency")
    if not (collector(case) or unnamed) or case.value("claim_alleged") is False or stolen(case) or cleared(case):
        return False
    return demanded(case) or not case.says_yes("claim_paid")


def _disputed_directly(case: Case) -> bool:
    """No collector is in it, and nothing but the claim matters: the account may stay shut, or never was."""
    claim = case.value("claim_alleged") is not False and not stolen(case) and not unmatched(case)
    alone = only_the_claim(case) or (situation(case) == "collection_only" and _no_collector(case))
    return alone and claim and not collector(case) and not _disputed(case)


def demanded(case: Case) -> bool:
    """Does the collector demand it now, and not only years ago?"""
    said = case.says_yes("collector_demands") or situation(case) in ("collection_only", "court_order")
    return said or _more_than_paid(case)


def _more_than_paid(case: Case) -> bool:
    """Is more demanded than was paid? Then the rest is demanded, whatever it is for."""
    claimed, paid = case.value("claim_amount"), case.value("payment_amount")
    if not (isinstance(claimed, Money) and isinstance(paid, Money) and collector(case)):
        return False
    return claimed.currency == paid.currency and paid.cents < claimed.cents


def _settled(case: Case) -> bool:
    """It was paid long ago: the collector can confirm it."""
    quiet = cleared(case) or not demanded(case)
    paid = case.says_yes("claim_paid") and not partly_paid(case)
    return collector(case) and paid and quiet and not stolen(case) and not data_only(case)


def stolen(case: Case) -> bool:
    """Did somebody else order under the person's name?"""
    return situation(case) == "identity_theft"


def own_shut(case: Case) -> bool:
    """Is the person's own account shut beside what somebody else ordered?"""
    return stolen(case) and blocked(case)


def _moderated(case: Case) -> bool:
    return situation(case) in MODERATED and wants_account(case)


def _earned(case: Case) -> bool:
    """Does money lie in a profile that was banned? The complaint about the ban asks for none."""
    held = any(isinstance(case.value(topic), Money) for topic in ("balance", "gift_card"))
    return _moderated(case) and held and not goals(case)


def _trader(case: Case) -> bool:
    return situation(case) == "seller_account"


def _limited(case: Case) -> bool:
    """Is the payment account limited, and not for a debt? A debt is spoken of in the demand to open an account."""
    return situation(case) == "payment_limited" and not case.says_yes("claim_alleged")


def _bank(case: Case) -> bool:
    return situation(case) == "bank_terminated"


def _unblock(case: Case) -> bool:
    special = _moderated(case) or _trader(case) or _limited(case) or _bank(case)
    return not special and not unmatched(case) and blocked(case) and wants_account(case)


def _access(case: Case) -> bool:
    return not _disputed(case) or (bool(case.text("company")) and not for_another(case))


def _empowered(case: Case) -> bool:
    holder, own = map(case.text, ("represented_person", "full_name"))
    return case.says_yes("power_of_attorney") and bool(holder and own) and holder.casefold() != own.casefold()


OFFERS = (
    Offer("identity_theft_notice", "collector", lambda case: stolen(case) and not _no_collector(case)),
    Offer("identity_theft_notice", "company", lambda case: stolen(case) and _no_collector(case)),
    Offer("claim_dispute", "collector", _disputed),
    Offer("claim_dispute", "company", _disputed_directly),
    Offer("dsa_complaint", "company", _moderated),
    Offer("preservation_demand", "company", _moderated),
    Offer("p2b_complaint", "company", _trader),
    Offer("payment_complaint", "company", _limited),
    Offer("bank_termination_objection", "company", _bank),
    Offer("payment_allocation_demand", "company", unmatched),
    Offer("unblock_demand", "company", _unblock),
    Offer("payout_demand", "company", lambda case: wants_money(case) or _earned(case)),
    Offer("access_request", "company", _access),
    Offer("settlement_confirmation", "collector", _settled),
    Offer("power_of_attorney", "person", _empowered),
)

"""What a template may read: a case turned into plain values under fixed names.

Every name is always there; what is not known is None, "", False or (). What is believed rather than known is marked as
such in its type (Rough, RoughMoney), so no template can state it as exact. It will never know a language.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.case import Addressee, Case, Letter, Money
from bot.letters.bodies import NAMES as BODIES
from bot.letters.bodies import bodies
from bot.letters.catalogue import PAYMENT_TOPICS
from bot.letters.correspondence import NAMES as CORRESPONDENCE
from bot.letters.correspondence import answers, correspondence, refunds, reply, unbooked
from bot.letters.course import NAMES as COURSE
from bot.letters.course import course
from bot.letters.earlier import Before, Reckoned, asks_for_data, before, exchange, thread
from bot.letters.holdings import Holding, left
from bot.letters.notation import clean
from bot.letters.offers import (
    ACCOUNT_BACK,
    BY_POWER,
    FURTHER,
    LAWFUL,
    MAILBOX_SHUT,
    MODERATED,
    bill_paid,
    data_only,
    goals,
    partly_paid,
    shut_out,
    situation,
    strangers_in,
    taken,
    told_shut,
)
from bot.letters.ownwords import amounts, fit_part, priced, quotable, reason
from bot.letters.particulars import NAMES as PARTICULARS
from bot.letters.particulars import particulars
from bot.letters.story import Story, told
from bot.letters.values import (
    as_told,
    firm,
    line,
    money,
    own,
    strangers,
    sure_day,
    sure_line,
    swiss_law,
    when,
    yes_or_no,
)

OWN_NAMES: Mapping[str, str] = {
    "today": "date: the letter's own date",
    "due": "date or None: the day that this letter itself sets",
    "country": "ISO 3166 code of the country where the person lives",
    "swiss_law": "bool: only Swiss law holds, for both are in Switzerland",
    "to_collector": "bool: the letter goes to a collection agency",
    "to_kind": "text: the kind of addressee, as in the contract",
    "to_name": "text: the addressee's name",
    "company": "text: the legal name of the company that it is about, or empty",
    "additions": "tuple of text: sentences of the person's own, marked as theirs",
    "struck": "tuple of text: optional paragraphs that the person struck out",
    "sender": "text: who signs: the person, or whom they ask for",
    "by_power": "bool: whoever asks signs for the sender, with a power of attorney",
    "power_there": "bool: there is such a power of attorney, whoever signs",
    "by_law": "bool: whoever asks acts for the sender by law, as a guardian or a parent",
    "postal_line": "text: their postal address in one line",
    "reply_email": "text: where answers shall go",
    "identifier": "text: what the account is found by at the company, or empty",
    "identified": "text: the same with the customer's number; put in by who knows the language",
    "in_german": "bool: the letter itself is in German; put in by who knows that language",
    "customer_number": "text: that number, where the account is found by something else",
    "case_number": "text: under which the company keeps the matter, where the account is known",
    "identifier_is_email": "bool: that is a mail address, so a reply from it proves who writes",
    "mailbox_shut": "bool: what comes to that address cannot be read, as its mailbox is shut with the account",
    "blocked": "bool: an account is blocked",
    "strangers": "bool: strangers were in the account before it was blocked, or still are",
    "taken_over": "bool: strangers hold the account; then blocked is False and block_date None",
    "taken_on": "When or None: the day on which they came in",
    "strangers_spent": "Money, True or None: what they ordered or booked",
    "lost_on": "When or None: since when it cannot be entered, where strangers hold it",
    "account_back": "bool: it was, and is said to be open again",
    "shut_out": "bool: the account that is blocked cannot be entered, as far as is known",
    "block_date": "When or None",
    "block_until": "date or None: the day on which the block is to end by itself",
    "reasons": "tuple of keys of [reason]: the grounds that were named",
    "linked": "bool: the ground named is another account",
    "notice_quote": "text: what their notice says, word for word, or empty",
    "no_ground": "bool: the person says that no ground at all was named",
    "wants_payout": "bool: money or bought content shall come out of it",
    "wants_unblock": "bool: the account itself is wanted back",
    "claims_matter": "bool: claims, collectors and bureaus belong into this letter",
    "no_admission": "bool: a claim is or may be alleged, so the letter says that it admits none",
    "claim_alleged": "bool or None: the other side says that money is owed",
    "claim_amount": "Money or None: the total printed on the letter",
    "claim_principal": "Money or None: that total without costs, where both are exact",
    "claim_reference": "text",
    "claim_creditor": "text",
    "claim_paid": "bool or None",
    "demanded_amount": "Money or None: what a collector demands over a paid bill, where nobody says how much was paid",
    "further_amount": "Money or None: what is demanded beside that claim, before any letter went out",
    "part_paid": "bool: something was paid on the claim, but not all of it",
    "payment_date": "When or None",
    "payment_amount": "Money or None",
    "payment_way": "text: a word or two of the person's, fit for a letter",
    "late_paid": "bool: something was paid on it while letters waited for an answer",
    "late_payment": "When or None: the day of that",
    "late_payment_amount": "Money or None",
    "collector": "text: the collection agency's name",
    "confirmed_on": "When or None: date of the collector's written confirmation",
    "settled": "tuple of Said: the collector said that nothing is open",
    "contacts": "tuple of Said: the other contacts, in order",
    "promise": "Said or None: the company announced the release",
    "contradiction": "Said or None: and later said otherwise",
    "exchanged": "tuple of Said: the contacts with these two among them, for letters that do not tell them apart",
    "holdings": "tuple of Holding: what hangs on the account",
    "checks_done": "int: how often a check of who they are was gone through or papers for it handed in; 0: not said",
    "held_for": "text: how long money shall be held back, as P180D or P6M, or empty",
    "unspecified": "tuple of keys of [holding]: what hangs on it as well, without a word on how much",
    "has_subscription": "bool: something is paid for month by month",
    "left": "tuple of Holding: what is left of it after what was paid out meanwhile",
    "all_booked": "bool: each sum that was paid out was one of these, or several of them",
    "encloses_payment": "bool: a proof of payment is enclosed",
    "earlier": "tuple of Earlier: the letters before this one, oldest first",
    "root": "text: the kind of the first of them",
    "beside": "tuple of Earlier: the first letters of other matters that this one follows as well",
    "passed": "bool: the day that they set is over",
    "month": "'', running or over: the statutory month of the request",
    "month_due": "date or None: the day on which it ended",
    "counted": "text: how it was counted, a sentence in the letter's language; put in by who knows that language",
    "request_on": "date or None: the date on the request",
    "request_kind": "text: access_request, bureau_access_request, rectification_request or objection; or empty",
    "data_asked": "bool: the first of them disputed a claim and asked for the data as well",
    "data_over": "date or None: the day on which the month for that ended, where it has",
    "reply_class": "text: what kind of answer came, or empty",
}
NAMES: Mapping[str, str] = {**OWN_NAMES, **PARTICULARS, **CORRESPONDENCE, **COURSE, **BODIES}

OF_SITUATION = {"linked_account": "linked", "returns": "returns"}
_HELD = ("balance", "gift_card", "refunds_open", "subscriptions", "digital_content", "bookings", "losses")
WIDE = frozenset({"press", "arbitration"})  # who hears of all that was said and written


def context(
    case: Case,
    to: Addressee,
    today: date,
    due: date | None,
    country: str,
    exhibits: tuple[str, ...] = (),
    answered: Letter | None = None,
    reply_class: str = "",
    company: str = "",
    letter_id: str = "",
    reckoned: Reckoned | None = None,
    role: str = "",
    others: tuple[Letter, ...] = (),
) -> dict[str, object]:
    """The values for a letter of this case to this addressee: exactly the names in NAMES. `due` is a day that the
    letter sets; `exhibits` the ids that go along; `answered` is the letter that this one follows or is about, and
    `reply_class` what came to it; `company` the legal name of the company that it is about; `letter_id` the letter's
    own number; `reckoned` the legal period of the request; `role` what an authority is there for (see offers);
    `others` letters in other matters that it follows as well."""
    letter: dict[str, object] = {
        "today": today,
        "due": due,
        "country": country,
        "swiss_law": swiss_law(country, to),
        "to_collector": to.kind == "collector",
        "to_kind": to.kind,
        "to_name": to.name,
        "no_admission": to.kind == "collector" or _maybe_owed(case),
        "company": company,
        "additions": _additions(case, letter_id),
        "struck": tuple(mark.partition(":")[2] for mark, on in case.marks.items() if mark.startswith("struck:") and on),
        "reply_class": reply_class,
        "data_asked": answered is not None and asks_for_data(thread(case, answered)[0]),
    }
    story = told(case.contacts, strangers(case))
    exchange = correspondence(case, answered, country, others)
    own = _account(case) | _claim(case, _of_collector(to, answered)) | _story(case, story) | _enclosures(case, exhibits)
    past = _past(before(case, answered, today, reckoned, others))
    return letter | past | own | particulars(case, today) | exchange | _around(case, to, answered, story, role)


def _past(past: Before) -> dict[str, object]:
    return {
        "earlier": past.letters,
        "root": past.root,
        "beside": past.beside,
        "passed": past.passed,
        "month": past.month,
        "month_due": past.month_due,
        "counted": "",
        "request_on": past.request_on,
        "request_kind": past.request_kind,
        "data_over": past.data_over,
    }


def _named(case: Case) -> str:
    """Who signs, with the name that the company may know them by."""
    name, former = line(case, "represented_person") or line(case, "full_name"), line(case, "former_name")
    return f"{name} ({former})" if name and former else name


def _account(case: Case) -> dict[str, object]:
    identifier = line(case, "account_identifier")
    reasons = _reasons(case)
    return {
        "by_power": BY_POWER in case.marks and bool(case.text("represented_person") and case.text("full_name")),
        "power_there": BY_POWER in case.marks,
        "by_law": LAWFUL in case.marks and bool(case.text("represented_person") and case.text("full_name")),
        "sender": _named(case),
        "postal_line": ", ".join(map(clean, case.text("postal_address").splitlines())),
        "reply_email": line(case, "reply_email"),
        "identifier": identifier,
        "identified": identifier,
        "in_german": False,
        "customer_number": line(case, "customer_number") if identifier else "",
        "case_number": line(case, "case_number") if identifier else "",
        "identifier_is_email": "@" in identifier[1:] and " " not in identifier,
        "mailbox_shut": bool(case.marks.get(MAILBOX_SHUT)) and line(case, "reply_email") != identifier,
        "blocked": told_shut(case) and not case.marks.get(ACCOUNT_BACK) and not taken(case),
        "taken_over": taken(case),
        "strangers": strangers_in(case),
        "taken_on": when(case.facts.get("taken_on")),
        "strangers_spent": money(case.facts.get("strangers_spent")) or case.says_yes("strangers_spent") or None,
        "lost_on": when(case.facts.get("block_date")) if taken(case) else None,
        "account_back": bool(case.marks.get(ACCOUNT_BACK)),
        "shut_out": shut_out(case),
        "block_date": None if taken(case) else when(case.facts.get("block_date")),
        "block_until": None if taken(case) else sure_day(case, "block_until"),
        "reasons": reasons,
        "linked": "linked" in reasons,
        "notice_quote": _notice(case),
        "no_ground": _no_ground(case),
        "wants_payout": "payout" in goals(case),
        "wants_unblock": "unblock" in goals(case),
    }


def _of_collector(to: Addressee, answered: Letter | None) -> bool:
    """Is the letter about what the collector demands?"""
    return to.kind in ("collector", "bureau") or (answered is not None and answered.to.kind == "collector")


def _claim(case: Case, collected: bool) -> dict[str, object]:
    """`collected` where a collector's own sum and number, told later than the company's, are the ones that count."""
    apart = collected and case.known("collector_amount")
    amount = money(case.facts.get("collector_amount" if apart else "claim_amount"))
    principal = None if apart else money(case.facts.get("claim_principal"))
    number = "collector_reference" if collected and case.known("collector_reference") else "claim_reference"
    bill = None if collected or not bill_paid(case) else amount
    both = type(amount) is Money and type(principal) is Money and principal.cents < amount.cents
    return {
        "claims_matter": not (data_only(case) or situation(case) in MODERATED)
        or any(map(case.says_yes, ("claim_alleged", "claim_paid"))),
        "claim_alleged": yes_or_no(case, "claim_alleged"),
        "claim_amount": None if bill else amount,
        "demanded_amount": bill,
        "claim_principal": principal if both else None,
        "claim_reference": "" if collected and _of_bill(case, number) else sure_line(case, number),
        "claim_creditor": firm(case, "claim_creditor"),
        "claim_paid": None if partly_paid(case) else yes_or_no(case, "claim_paid"),
        "further_amount": _further(case),
        "part_paid": partly_paid(case),
        "payment_date": when(case.facts.get("payment_date")),
        "payment_amount": money(case.facts.get("payment_amount")),
        "payment_way": own(case, "payment_way")[:40],
        "late_paid": bool(case.value("late_payment")) and not refunds(case),
        "late_payment": when(case.facts.get("late_payment")),
        "late_payment_amount": money(case.facts.get("late_payment_amount")),
        "collector": firm(case, "collection_agency"),
        "confirmed_on": when(case.facts.get("confirmation_date")),
    }


def _of_bill(case: Case, topic: str) -> bool:
    """Is the number that of the company's bill, which the collector has one of their own for?"""
    fact = case.facts.get(topic)
    return fact is not None and fact.source == "bill"


def _further(case: Case) -> Money | None:
    cents, _, currency = case.marks.get(FURTHER, "").partition(" ")
    return Money(int(cents), currency) if cents else None


def _story(case: Case, story: Story) -> dict[str, object]:
    held = tuple(one for topic in _HELD if (one := _holding(case, topic))) + _coins(case)
    rest, booked = left(held, unbooked(case))
    return {
        "settled": story.settled,
        "contacts": story.contacts,
        "promise": story.promise,
        "contradiction": story.contradiction,
        "exchanged": story.contacts if case.marks.get("struck:promise") else story.exchanged,
        "checks_done": int(case.text("checks_done") or 0),
        "held_for": case.text("held_for"),
        "unspecified": tuple(topic for topic in _HELD if case.value(topic) is True),
        "holdings": held,
        "has_subscription": any(one.kind == "subscriptions" for one in held),
        "left": rest,
        "all_booked": booked,
    }


def _around(case: Case, to: Addressee, answered: Letter | None, story: Story, role: str) -> dict[str, object]:
    """What somebody is told who was not there: the press of everything, others of the exchange that they decide on."""
    sent = tuple(one for one in case.newest_letters() if one.sending)
    letters = exchange(case, answered) if answered and to.kind != "press" else sent
    replies = [reply(one, strangers(case)) for one in answers(case, None if to.kind == "press" else answered)]
    settled = (replace(one, key="collector_settled") for one in story.settled)
    said = (*story.contacts, *settled, *filter(None, (story.promise, story.contradiction)))
    steps = course(case, letters, replies, said if to.kind in WIDE else (), short=to.kind == "press")
    return steps | bodies(case, to, role, letters[0].kind if letters else "")


def _enclosures(case: Case, exhibits: tuple[str, ...]) -> dict[str, object]:
    topics = {one.about for one in case.exhibits if one.id in exhibits}
    return {"encloses_payment": bool(topics & {*PAYMENT_TOPICS, "claim_paid"})}


def _maybe_owed(case: Case) -> bool:
    """Is a claim alleged, or may it be? Not where it is denied, nor where the matter has nothing to do with money."""
    if any(case.value(topic) for topic in ("claim_alleged", "claim_paid", "claim_amount", "collection_agency")):
        return True
    moneyless = data_only(case) or situation(case) in MODERATED or taken(case)
    return case.value("claim_alleged") is not False and not moneyless


def _additions(case: Case, letter: str) -> tuple[str, ...]:
    """The sentences of the person's own; one that was taken out again is empty."""
    return tuple(one for mark, one in case.marks.items() if one and mark.startswith(f"addition:{letter}:"))


def _reasons(case: Case) -> tuple[str, ...]:
    own = {"linked_account": "linked_ground", "returns": "returns_ground"}.get(situation(case), "")
    suspected = bool(own) and case.value(own) is False  # the person's own guess
    told_as = "" if suspected else OF_SITUATION.get(situation(case), "")
    named = (reason(case.text("block_reason")), told_as, "claim" if case.says_yes("claim_ground") else "")
    return tuple(dict.fromkeys(key for key in named if key))


def _no_ground(case: Case) -> bool:
    """No ground at all was named: the person says so, and no claim is alleged. What is not known is not said."""
    return case.value("block_reason") is False and not case.says_yes("claim_alleged")


def _notice(case: Case) -> str:
    """What the notice says, where it was read from the notice itself and not from memory."""
    facts = (case.facts.get(topic) for topic in ("block_reason", "block_notice"))
    theirs = (fact.value for fact in facts if fact and fact.source in ("printed", "company"))
    return next(
        (words for value in theirs if isinstance(value, str) and (words := quotable(value, strangers(case)))), ""
    )


def _coins(case: Case) -> tuple[Holding, ...]:
    """Coins are a balance of their own, which no sum tells."""
    return (Holding("balance", words),) if (words := line(case, "coins")) else ()


def _holding(case: Case, topic: str) -> Holding | None:
    value = as_told(case.facts[topic]) if case.known(topic) else None
    if isinstance(value, Money):
        return Holding(topic, amounts=(value,)) if value.cents > 0 else None
    if not isinstance(value, str):
        return None
    words, sums = priced(fit_part(value, strangers(case))), amounts(value)
    return Holding(topic, words, () if words else sums) if words or sums else None

"""What went to and fro since the first letter: answers, demands for papers, an extension, a refusal, what was paid
meanwhile. Letters of the later stages speak of it.

It reads what was kept of each reply and judges nothing but days.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.case import Case, Letter, Money, When
from bot.letters.catalogue import proof_asked
from bot.letters.earlier import request_of, thread
from bot.letters.ownwords import quotable, retold
from bot.letters.values import strangers
from bot.patterns import regex

NAMES: Mapping[str, str] = {
    "replies": "tuple of Reply: what the other side wrote, in order; without bare confirmations of receipt",
    "other_name": "text: who was written to before, where this letter goes to somebody else about them",
    "other_lines": "tuple of text: their address",
    "cross_border": "bool: their seat lies in another country than the one where the person lives",
    "received_on": "date or None: the day on which they received the request",
    "receipt_estimated": "bool: that day is counted from the posting",
    "asked_on": "date or None: the day on which they asked for papers",
    "demanded": "tuple of keys of [paper]: what they asked for",
    "papers_named": "bool: they said which further papers they want",
    "proof_asked": "bool: they want nothing but a proof of the payment",
    "lengthened": "bool: they said that they extend the month",
    "extension_on": "date or None: the day on which they did",
    "extension_late": "bool: that was after the month had ended",
    "extension_reasons": "bool: they gave reasons",
    "extended": "bool: they extended it in time and with reasons, so that three months from receipt count",
    "refused_on": "date or None: the day on which they refused the request",
    "refusal": "text: a key of [refusal]: excessive, fee, secret or other",
    "claim_now": "Money or None: what they demanded last, where it is another sum than before and not quoted",
    "principal": "text: the firm for which they say that they collect, or empty",
    "contract_on": "date or None: the day of the contract on which they rely",
    "final": "bool: they said that their decision is final",
    "grounded": "bool: something in that sounded like a ground, or nobody looked",
    "withheld": "bool: they said that some money stays with them",
    "reviewed": "bool: they said that a human being looked at the decision",
    "pays_on": "date or None: the day by which they said that they will pay, beside an answer of another kind",
    "held_until": "date or None: the day until which they said that they keep the money",
    "deducted": "bool: they said that they take something off it",
    "refunded": "tuple of Money: what was paid out meanwhile, as the person confirmed",
    "paid_anew": "bool: the claim that they named last is paid, as the person says",
    "paid_anew_on": "When or None: on which day",
}
PAID_ANEW, YES, NO = "paid_anew:", "yes", "no"
PUT_RIGHT = "demanded_now:"
PROMISED = frozenset({"promise_dated", "promise_undated"})  # kinds of answers
NO_WORD = frozenset({"ack", "silence", "success", "authority"})  # of which letters do not speak


@dataclass(frozen=True)
class Reply:
    """One answer: its kind, its day where it is known, and their words, unchanged, where these were forwarded or read
    from a paper (`verbatim`) and are fit to be quoted; `told` the day by which it had come."""

    kind: str
    on: date | None
    quote: str = ""
    verbatim: bool = False
    told: date | None = None


def correspondence(
    case: Case, answered: Letter | None, country: str, others: Sequence[Letter] = ()
) -> dict[str, object]:
    """The values under exactly the names in NAMES; `answered` is the letter that this one follows or is about."""
    replies = answers(case, answered)
    request = request_of(case, answered, others) if answered else None
    sending = request.sending if request else answered.sending if answered else None
    asked, longer, refused = (_last(replies, kind) for kind in ("id_demand", "extension", "refusal"))
    return {
        "replies": tuple(reply(one, strangers(case)) for one in replies),
        "other_name": answered.to.name if answered else "",
        "other_lines": answered.to.lines[1:] if answered else (),
        "cross_border": answered is not None and answered.to.region[:2] != country,
        "received_on": sending.received_on if sending else None,
        "receipt_estimated": sending is not None and sending.estimated,
        "asked_on": _day(asked),
        "demanded": tuple(asked.get("papers", ())),
        "papers_named": bool(_last(replies, "more_docs").get("papers")),
        "proof_asked": proof_asked(_last(replies, "more_docs")),
        "lengthened": bool(longer),
        "extension_on": _day(longer),
        "extension_late": _late(request, longer),
        "extension_reasons": bool(longer.get("reasons")),
        "extended": extended(case, request),
        "refused_on": _day(refused),
        "refusal": str(refused.get("refusal") or "other") if refused else "",
        "claim_now": _claim_now(case, replies),
        "principal": _told(replies, "principal"),
        "contract_on": date.fromisoformat(on) if (on := _told(replies, "contract_on")) else None,
        "final": any(one.get("final") for one in replies),
        "grounded": any(one.get("final") and one.get("grounded", True) for one in replies),
        "withheld": any(one.get("withheld") for one in replies),
        "reviewed": any(one.get("reviewed") for one in replies),
        "pays_on": _payday(replies),
        "held_until": _held_until(replies),
        "deducted": any(one.get("deducted") for one in replies),
        "refunded": refunds(case),
        "paid_anew": case.marks.get(paid_anew(case), NO) != NO,
        "paid_anew_on": _when(case.marks.get(paid_anew(case), "")),
    }


def _told(replies: Sequence[Mapping[str, Any]], key: str) -> str:
    return next((str(one[key]) for one in reversed(replies) if one.get(key)), "")


def _payday(replies: Sequence[Mapping[str, Any]]) -> date | None:
    told = (one["until"] for one in reversed(replies) if one.get("until") and one["kind"] not in PROMISED)
    return next((date.fromisoformat(one) for one in told), None)


def _held_until(replies: Sequence[Mapping[str, Any]]) -> date | None:
    told = (one["held_until"] for one in reversed(replies) if one.get("held_until"))
    return next((date.fromisoformat(one) for one in told), None)


def claimed_last(case: Case) -> bool:
    """Is the newest answer that names anything the word that something was to be paid?"""
    told = [one for one in case.replies if one["kind"] not in NO_WORD]
    return bool(told) and told[-1]["kind"] == "new_claim"


def _when(said: str) -> When | None:
    return When(day := date.fromisoformat(said), day) if said not in ("", YES, NO) else None


def paid_anew(case: Case) -> str:
    """The mark for the payment of the claim named last; its value is YES, NO or the day."""
    return f"{PAID_ANEW}{_last(case.replies, 'new_claim').get('turn', 0)}"


def of_the_demand(case: Case) -> str:
    """The mark for the sum of the newest demand, where it was put right; its value is the cents and the currency."""
    return f"{PUT_RIGHT}{_last(case.replies, 'new_claim').get('turn', 0)}"


def demanded_now(case: Case) -> Money | None:
    """The sum of the newest demand, as it was read or put right."""
    cents, _, currency = case.marks.get(of_the_demand(case), "").partition(" ")
    newest = _last(case.replies, "new_claim")
    read = Money(*newest["amount"]) if newest.get("amount") else None
    return Money(int(cents), currency) if cents else read


def _claim_now(case: Case, replies: Sequence[Mapping[str, Any]]) -> Money | None:
    """The sum of the newest demand: none where it is the one that is known, or stands in the words that are quoted."""
    newest = _last(replies, "new_claim")
    now = demanded_now(case)
    if now is None or now == case.value("claim_amount"):
        return None
    quote = reply(newest, strangers(case)).quote if _day(newest) else ""
    whole, cents = divmod(now.cents, 100)
    return None if re.search(rf"(?<!\d){whole}[.,]{cents:02}(?!\d)", quote) else now


def answers(case: Case, about: Letter | None) -> list[Mapping[str, Any]]:
    """What came to the exchange of that letter, or to any; what was noted without a letter belongs to each."""
    own = thread(case, about) if about else ()
    ids, of_data = {one.id for one in own}, bool(own) and own[0].kind == "access_request"
    spoken = (one for one in case.replies if one["kind"] not in NO_WORD and not (of_data and _of_another(one, ids)))
    return [one for one in spoken if not ids or not one.get("letters") or ids & set(one["letters"])]


def _of_another(one: Mapping[str, Any], ids: set[str]) -> bool:
    """Is it of the account or of money, and answers no request for data? What came where nothing else was out is of
    the request, whatever it speaks of."""
    if one["kind"] == "partial" and one.get("refunded"):
        return True
    if one["kind"] not in ("partial", "refusal") or one.get("refusal", "other") != "other":
        return False
    alone = bool(one.get("letters")) and ids.issuperset(one["letters"])
    return not alone and not _OF_DATA.search(one.get("text", ""))


_OF_DATA = regex(
    r"(?<!\w)(?:daten(?:auskunft|kopie|export|schutzanfrage|übermittlung|satz|sätze)?|auskunft\w{0,12}|auskünfte"
    r"|ds-?gvo|gdpr|data|subject access|access request|dsar|art(?:\.|ikel|icle)? ?15|kopien?|cop(?:y|ies))(?!\w)",
    re.I,
)


def refunds(case: Case) -> tuple[Money, ...]:
    """What was paid out meanwhile, as the person confirmed."""
    return tuple(Money(*sums) for one in case.replies for sums in one.get("refunded", ()))


def unbooked(case: Case) -> tuple[Money, ...]:
    """Of that what was not taken off a sum yet when it came."""
    rest = list(refunds(case))
    for one in case.replies:
        for sums in one.get("booked", ()):
            rest.remove(Money(*sums))
    return tuple(rest)


def extended(case: Case, request: Letter | None) -> bool:
    """Was the month extended within it, and with reasons (GDPR 12(3))? What was told within it came within it. The 30
    days of Swiss law know no such three months."""
    if request is None or request.period != "P1M":
        return False
    longer = _last(answers(case, request), "extension")
    return bool(longer.get("reasons")) and bool(longer.get("on")) and not _after(request, longer)


def reply(one: Mapping[str, Any], names: Sequence[str]) -> Reply:
    """What letters may say of an answer that was noted; `names` are of people whom no quotation may name."""
    text = one.get("text", "")
    verbatim = bool(one.get("verbatim"))
    quote = quotable(text, names) if verbatim and not retold(text) else ""
    return Reply(one["kind"], _day(one), quote, verbatim, date.fromisoformat(one["on"]) if one.get("on") else None)


def _last(replies: Sequence[Mapping[str, Any]], kind: str) -> Mapping[str, Any]:
    return next((one for one in reversed(replies) if one["kind"] == kind), {})


def _day(reply: Mapping[str, Any]) -> date | None:
    """The day that an answer bears, or on which it came as a message; that on which it was retold is neither."""
    return date.fromisoformat(reply["on"]) if reply.get("on") and reply.get("dated") else None


def _late(request: Letter | None, longer: Mapping[str, Any]) -> bool:
    """Was the extension surely told after the month had ended (GDPR 12(3))?"""
    return bool(longer.get("dated")) and _after(request, longer)


def _after(request: Letter | None, longer: Mapping[str, Any]) -> bool:
    """Did it become known after the month had ended?"""
    due = request.sending.due if request and request.sending else None
    return bool(due and longer.get("on") and date.fromisoformat(longer["on"]) > due)

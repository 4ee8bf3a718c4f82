"""Money that came back while somebody waits: booked once the person saw it arrive; for the rest there is a letter."""

import re

from bot.case import Money
from bot.dialogue import closing, overtaken, overview, refunded, routing, stages
from bot.dialogue.following import answer, follow_ups, meant_letter, overdue
from bot.dialogue.reactions import REACTIONS, REQUEST
from bot.dialogue.refunded import HELD, RECEIVED
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.amounts import amount
from bot.dialogue.understand.answers import nods, read
from bot.dialogue.understand.part_returns import PartBack, part_back
from bot.dialogue.understand.replies import says_open
from bot.dialogue.understand.settlements import settled_sums
from bot.dialogue.writers import who
from bot.patterns import regex

EURO, BALANCE, OTHER_MONEY = "EUR", "balance", frozenset({"CH", "GB"})


def asks_for_receipt(scribe: Scribe, text: str) -> bool:
    """Sums that are said to be paid are booked only once the person saw them arrive."""
    told = [one.money for one in settled_sums(text)]
    sums = told or refunded.lesser(scribe.case, text) or refunded.said_paid(scribe.case, text)
    if not sums:
        return refunded.only_part(scribe, text)
    refunded.mark(scribe, text, sums)
    if refunded.arrived(text):
        received(scribe, True)
        return True
    _ask_for_receipt(scribe, sums)
    return True


def _ask_for_receipt(scribe: Scribe, sums: list[Money]) -> None:
    scribe.ask(RECEIVED, f"{RECEIVED}.ask", ("yes", "no"), sums=[scribe.words.money(one) for one in sums])


def part_answer(scribe: Scribe, text: str) -> bool:
    """How much of the money came; who does not know is told of the letter as it is."""
    came = amount(text)
    if came is None and read(text) != "unknown":
        return False
    if came is not None:
        refunded.mark(scribe, text, [came])
    received(scribe, came is not None)
    return True


def money_came(scribe: Scribe, lacks: str = "") -> bool:
    """The person's own word that the money is there, without its sum: all that lay there, where that is one sum; what
    it `lacks` then is gone on with."""
    held = refunded.held(scribe.case)
    if not held and "payout" not in closing.wanted(scribe.case):
        scribe.note("closed")
        scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))
        return True  # of money that no letter demands: nothing of it is an answer
    if len(held) != 1:
        return False
    refunded.mark(scribe, "", held)
    stages.happened(scribe, "replied")
    scribe.add("refund_received.noted", sums=[scribe.words.money(held[0])])
    received(scribe, True, lacks)
    return True


def how_much_came(scribe: Scribe) -> bool:
    """A sum came that is none of those that are stuck: how much it was is asked for."""
    scribe.ask(refunded.PART, f"{refunded.PART}.ask", ("unknown",))
    return True


def sums_came(scribe: Scribe, text: str) -> bool:
    """The same with the sum: "etsy paid out the 430,20 today" is asked about, "the 430,20 came" is booked."""
    came = refunded.back(scribe.case, text)
    if not came.sums:
        return False
    refunded.mark(scribe, "", [*came.sums])
    stages.happened(scribe, "replied")
    if not came.seen:
        out = [one.id for one in overview.watched(scribe.case)]
        scribe.note("reply", kind="partial", on=scribe.today.isoformat(), text=text, letters=out)
        _ask_for_receipt(scribe, [*came.sums])
        return True
    scribe.add("refund_received.noted", sums=[scribe.words.money(one) for one in came.sums])
    received(scribe, True)
    return True


def part_came(scribe: Scribe, text: str) -> bool:
    """ "1500 sind angekommen, 817,60 fehlen noch": what came is booked, and the next letter asks for the rest."""
    text = refunded.in_currency(scribe.case, text)
    stuck, told = refunded.held(scribe.case), part_back(text) or _only_so_much(scribe, text)
    if not told or not any(one.sending for one in scribe.case.letters) or not _fits(scribe, text, told, stuck):
        return False
    came = Money(told.came, stuck[0].currency if stuck else EURO)
    if told.kept and not (stuck and isinstance(scribe.case.value(BALANCE), bool)):
        scribe.learn(BALANCE, Money(told.came + told.kept, came.currency))
    if says_open(text):
        closing.said_open(scribe)
    refunded.mark(scribe, "", [came])
    stages.happened(scribe, "replied")
    if not told.seen:
        out = [one.id for one in overview.watched(scribe.case)]
        scribe.note("reply", kind="partial", on=scribe.today.isoformat(), text=text, letters=out)
        _ask_for_receipt(scribe, [came])
        return True
    scribe.add("refund_received.noted", sums=[scribe.words.money(came)])
    received(scribe, True)
    return True


def _only_so_much(scribe: Scribe, text: str) -> PartBack | None:
    """ "Stimmt nicht, sind nur 50 gekommen", "50 Euro ham se überwiesen"."""
    seen = refunded.arrived(text)
    told = (seen or refunded.theirs(scribe.case, text)) and "?" not in text
    less = refunded.lesser(scribe.case, text) if told else []
    return PartBack(less[0].cents, None, seen) if less else None


def _fits(scribe: Scribe, text: str, told: PartBack, stuck: list[Money]) -> bool:
    """Can it be a part of the one sum that is stuck, or of one that was never told, and from nobody else?"""
    if any(one.slug != scribe.case.text("company") for one in scribe.desk.directory.mentions(text)):
        return False
    if stuck:
        return len(stuck) == 1 and told.came + (told.kept or 0) <= stuck[0].cents and told.came < stuck[0].cents
    return scribe.desk.country(scribe.case) not in OTHER_MONEY and not scribe.case.says_yes("claim_alleged")


def received(scribe: Scribe, came: bool, lacks: str = "") -> None:
    """The sums arrived, or did not: the second letter speaks of what is left."""
    sums = refunded.marked(scribe.case)
    last = scribe.case.replies[-1] if scribe.case.replies else {"letters": []}
    scribe.note("closed")
    if came:
        overtaken.demands_away(scribe)
        booked = refunded.book(scribe, sums)
        scribe.note("reply", kind="partial", on=scribe.today.isoformat(), text="", letters=last["letters"],
                    refunded=[[one.cents, one.currency] for one in sums],
                    booked=[[one.cents, one.currency] for one in booked])  # fmt: skip
        if booked and not any(scribe.case.value(topic) for topic in HELD) and closing.paid_out(scribe, lacks):
            return
    _asks_for_the_rest(scribe)


def _asks_for_the_rest(scribe: Scribe) -> None:
    """The letter that demanded the money is followed by another, where it was not yet; who was asked for the data alone
    is not written to about money. Once the account is back, only the money is gone on with."""
    if closing.is_back(scribe.case) and refunded.held(scribe.case):
        closing.missing(scribe, "payout")
        return
    out = [one for one in overview.watched(scribe.case) if one.kind not in REQUEST]
    first = [one for one in out if one.kind not in routing.SECOND]
    meant = meant_letter(scribe.case, REACTIONS["partial"], who(scribe, ""))
    if first and meant:
        answer(scribe, meant if meant in first else first[0], "partial", "follow_up")
    elif late := [one for one in out if one in overdue(scribe.case, scribe.today)]:
        follow_ups(scribe, late, "partial")
    else:
        scribe.add("reply.clock_runs", letters=overview.running(scribe.case, scribe.today))


_SAYS = regex(r"\b(?:says?|said|sag\w{1,3}|schreib\w{1,3}|wrote|writes|geschrieben|meint|answer\w*|antwort\w*)\b", re.I)


def refund_answer(scribe: Scribe, text: str, said: bool | None) -> bool:
    others = (one for one in scribe.desk.directory.mentions(text) if one.slug != scribe.case.text("company"))
    if _SAYS.search(text) and any(others):
        _ask_for_receipt(scribe, refunded.marked(scribe.case))  # "Klarna says ok": of another matter
        return True
    if said is None:
        if nods(text):
            _ask_for_receipt(scribe, refunded.marked(scribe.case))  # "ok" is no word on the money
        return nods(text)
    received(scribe, said)
    return True

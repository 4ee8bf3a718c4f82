"""The letters that follow an answer or a silence: one to each who owes one, and then other ways."""

from datetime import date

from bot.case import Case, Letter
from bot.dialogue import overview, routing, stages
from bot.dialogue.announcing import announce
from bot.dialogue.drafting import draft_one, follow_up
from bot.dialogue.reactions import DEMAND, Reaction
from bot.dialogue.scribe import Scribe
from bot.dialogue.situating import holds_money
from bot.letters.correspondence import NO_WORD, refunds
from bot.letters.earlier import thread
from bot.letters.offers import ACCOUNT_BACK, WANTED

PAYOUT, PROMISED = "payout_demand", "promise_dated"


def answer(scribe: Scribe, meant: Letter, reply_class: str, kind: str) -> None:
    """Writes the letter that answers a reply."""
    written = follow_up(scribe, meant, reply_class, kind)
    stages.happened(scribe, "drafted")
    scribe.note("closed")
    if kind == "follow_up":
        scribe.add("nudge.second_letter")
    announce(scribe, [written])
    if kind == "follow_up":
        routing.beside(scribe)


def demand_payout(scribe: Scribe) -> bool:
    """The money did not come, and the second letter was in vain: one letter demands it alone, where none did yet."""
    case = scribe.case
    out = [one for one in case.newest_letters() if one.sending]
    second = any(one.kind in routing.SECOND and one.to.kind == "company" for one in out)
    if not second or not holds_money(case) or any(one.kind == PAYOUT for one in case.letters):
        return False
    for late in overdue(case, scribe.today):
        scribe.note("settled", letter=late.id)
    scribe.note("closed")
    scribe.note("mark", key=f"{WANTED}{PAYOUT}:company", value="1")
    if draft_one(scribe, PAYOUT, "company"):
        stages.happened(scribe, "drafted")
    return True


def overdue(case: Case, today: date) -> list[Letter]:
    """Letters whose day has passed and to which nobody answered."""
    return [one for one in overview.watched(case) if one.sending and one.sending.due and one.sending.due < today]


def follow_ups(scribe: Scribe, late: list[Letter], reply_class: str) -> None:
    """One letter to each who is late and of whom `reply_class` was said. Who kept silent on a second letter, too, is
    not written to again: then other ways are shown."""
    waiting = {one.answers for one in scribe.case.newest_letters() if not one.sending and one.kind == "follow_up"}
    first = [one for one in late if one.kind not in routing.SECOND and one.id not in waiting]
    for other in late:
        if other not in first:
            scribe.note("settled", letter=other.id)
    addressees = {one.to.name: one for one in reversed(first)}
    written = [follow_up(scribe, one, _class(scribe, one, reply_class)) for one in reversed(addressees.values())]
    for other in first:
        if not next(one for one in scribe.case.newest_letters() if one.id == other.id).answered:
            scribe.note("settled", letter=other.id)
    scribe.note("closed")
    if written:
        stages.happened(scribe, "drafted")
        scribe.add("nudge.second_letter")
        announce(scribe, written)
        routing.beside(scribe)
    elif not waiting and not routing.ask(scribe):
        scribe.add("reply.next_steps", complained=routing.complained(scribe.case))


def _class(scribe: Scribe, late: Letter, reply_class: str) -> str:
    """Silence after a promise whose day is over is a promise that was not kept, and no lack of an answer."""
    case = scribe.case
    told = [one for one in case.replies if one["kind"] not in NO_WORD]
    until = told[-1].get("until", "") if told and told[-1]["kind"] == PROMISED else ""
    broken = bool(until) and date.fromisoformat(until) < scribe.today and late.id in told[-1]["letters"]
    theirs = late.to.kind in ("company", "bank") and thread(case, late)[0].kind in DEMAND
    some = case.marks.get(ACCOUNT_BACK) or refunds(case)  # of which the promise may have been
    return PROMISED if reply_class == "silence" and broken and theirs and not some else reply_class


def meant_letter(case: Case, reaction: Reaction, sender: str) -> Letter | None:
    """The letter that was answered: of the kinds that such an answer mostly means, else the first to who wrote."""
    out = [one for one in case.newest_letters() if one.sending and one.to.name == sender]
    out = out or [one for one in case.newest_letters() if one.sending and one.to.kind not in ("court", "authority")]
    fitting = [one for one in out if one.kind in reaction.about]
    waiting = [one for one in (fitting or out) if not one.answered] or fitting or out
    return waiting[0] if waiting else None

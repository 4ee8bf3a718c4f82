"""What happened, in the order of time: for those who were not there. Each step says whether a paper shows it.

It will never know how a letter words a step, and it leaves out whom it does not concern.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.case import Case, Exhibit, Letter, When
from bot.letters.catalogue import PAYMENT_TOPICS
from bot.letters.correspondence import Reply
from bot.letters.offers import partly_paid, situation, stolen
from bot.letters.story import Said
from bot.letters.values import when

NAMES: Mapping[str, str] = {
    "course": "tuple of Step: what happened, in the order of time; ten steps at most for the press",
    "documents": "tuple of keys of [exhibit]: the papers at hand",
}
TEN = 10
NOTICES = ("block_notice", "block_date", "block_reason")
UNDATED = date.max


@dataclass(frozen=True)
class Step:
    """One thing that happened: `part` is the table of letters.toml that names it, `key` its key there; `proven` where a
    paper at hand shows it, else it is told from memory; `by` the day by which it had happened, where its own is not
    known."""

    part: str
    key: str
    when: When | None = None
    way: str = ""
    quote: str = ""
    verbatim: bool = False
    count: int = 1
    proven: bool = False
    by: date | None = None


def course(
    case: Case, letters: Sequence[Letter], replies: Sequence[Reply], contacts: Sequence[Said], short: bool
) -> dict[str, object]:
    """The values under exactly the names in NAMES; `short` keeps to ten steps."""
    # Of one day, what came stands before what was written to it.
    steps = [*_facts(case), *map(_contact, contacts), *map(_reply, filter(_tells, replies)), *map(_letter, letters)]
    ordered = sorted(steps, key=_day)
    kept = [one for one in case.exhibits if _shown(one) and not case.marks.get(f"left_out:{one.id}")]
    return {
        "course": tuple(_weightiest(ordered) if short else ordered),
        "documents": tuple(one.about for one in kept),
    }


def _shown(one: Exhibit) -> bool:
    """May a paper be named to others? Pictures and documents, but no identity paper."""
    return one.about != "id_document" and (one.mime.startswith("image/") or one.mime == "application/pdf")


def _day(step: Step) -> date:
    return step.when.first if step.when else step.by or UNDATED


def _facts(case: Case) -> Iterator[Step]:
    """The order, the payment, its confirmation, the notice of a bank and the block, where their days are known."""
    shown = {one.about for one in case.exhibits}
    paid = case.says_yes("claim_paid") and not partly_paid(case)
    rows: Iterable[tuple[str, str, bool, Iterable[str]]] = (
        ("order", "ordered_on", stolen(case), ()),
        ("payment", "payment_date", paid, PAYMENT_TOPICS),
        ("late_payment", "late_payment", True, ()),
        ("confirmed", "confirmation_date", paid, PAYMENT_TOPICS),
        ("notice", "notice_date", situation(case) == "bank_terminated", NOTICES),
        ("block", "block_date", True, NOTICES),
    )
    for key, topic, counts, proofs in rows:
        day = when(case.facts.get(topic))
        if day and counts:
            yield Step("step", key, day, proven=bool(shown & set(proofs)))


def _contact(said: Said) -> Step:
    step = Step("step", said.key, said.when, said.way, count=said.count, proven=said.verbatim)
    return replace(step, quote=said.quote, verbatim=said.verbatim)


def _letter(letter: Letter) -> Step:
    """A letter that was sent is its own paper."""
    sending = letter.sending
    day = sending.sent_on if sending else letter.drafted_on
    told = When(letter.drafted_on, day, "about") if sending and sending.about else When(day, day)
    return Step("earlier", letter.kind, told, sending.way if sending else "", proven=True)


def _reply(reply: Reply) -> Step:
    day = When(reply.on, reply.on) if reply.on else None
    step = Step("answered", reply.kind, day, quote=reply.quote, verbatim=reply.verbatim)
    return replace(step, proven=reply.verbatim, by=reply.told)


def _tells(reply: Reply) -> bool:
    """Is it known when it came, or anything that it said?"""
    return reply.kind != "unclear" or bool(reply.on or reply.quote)


def _weightiest(steps: Sequence[Step]) -> list[Step]:
    """The ten that say most, in their order: what was asked and answered before what was merely exchanged."""
    ranked = sorted(range(len(steps)), key=lambda place: (_rank(steps[place]), place))
    return [steps[place] for place in sorted(ranked[:TEN])]


def _rank(step: Step) -> int:
    if step.part == "step":
        return 2 if step.key.endswith(("_inquiry", "_other", "_proof")) else 0
    return 1

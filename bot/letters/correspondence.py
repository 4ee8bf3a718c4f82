"""What went to and fro since the first letter: answers, demands for papers, an extension, a refusal, what was paid
meanwhile. Letters of the later stages speak of it.

It reads what was kept of each reply and judges nothing but days.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.case import Case, Letter, Money
from bot.letters.ownwords import quotable

NAMES: Mapping[str, str] = {
    "replies": "tuple of Reply: what the other side wrote, in order; without bare confirmations of receipt",
    "other_name": "text: who was written to before, where this letter goes to somebody else about them",
    "other_lines": "tuple of text: their address",
    "received_on": "date or None: the day on which they received the request",
    "asked_on": "date or None: the day on which they asked for papers",
    "demanded": "tuple of keys of [paper]: what they asked for",
    "extension_on": "date or None: the day on which they extended the month",
    "extension_late": "bool: that was after the month had ended",
    "extension_reasons": "bool: they gave reasons",
    "refused_on": "date or None: the day on which they refused the request",
    "refusal": "text: a key of [refusal]: excessive, fee, secret or other",
    "refunded": "tuple of Money: what was paid out meanwhile, as the person confirmed",
}


@dataclass(frozen=True)
class Reply:
    """One answer: its kind, its day, and their words where they are fit to be quoted."""

    kind: str
    on: date | None
    quote: str = ""


def correspondence(case: Case, answered: Letter | None) -> dict[str, object]:
    """The values under exactly the names in NAMES; `answered` is the letter that this one follows."""
    replies = [one for one in case.replies if one["kind"] not in ("ack", "silence", "success")]
    asked, longer, refused = (_last(replies, kind) for kind in ("id_demand", "extension", "refusal"))
    received = answered.sending.received_on if answered and answered.sending else None
    return {
        "replies": tuple(Reply(one["kind"], _day(one), quotable(one.get("text", ""))) for one in replies),
        "other_name": answered.to.name if answered else "",
        "other_lines": answered.to.lines[1:] if answered else (),
        "received_on": received,
        "asked_on": _day(asked),
        "demanded": tuple(asked.get("papers", ())),
        "extension_on": _day(longer),
        "extension_late": _late(answered, longer),
        "extension_reasons": bool(longer.get("reasons")),
        "refused_on": _day(refused),
        "refusal": str(refused.get("refusal", "other")) if refused else "",
        "refunded": tuple(Money(*sums) for one in case.replies for sums in one.get("refunded", ())),
    }


def _last(replies: list[Mapping[str, Any]], kind: str) -> Mapping[str, Any]:
    return next((one for one in reversed(replies) if one["kind"] == kind), {})


def _day(reply: Mapping[str, Any]) -> date | None:
    return date.fromisoformat(reply["on"]) if reply.get("on") else None


def _late(answered: Letter | None, longer: Mapping[str, Any]) -> bool:
    """Was the extension told after the month had ended (GDPR 12(3))?"""
    due, on = answered.sending.due if answered and answered.sending else None, _day(longer)
    return bool(due and on and on > due)

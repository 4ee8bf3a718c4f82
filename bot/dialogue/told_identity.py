"""A paper on who somebody is that the company demands: noted, and nobody sends a copy along."""

from bot.dialogue.said import note_said
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.checks_done import checks_done
from bot.dialogue.understand.id_demands import identity_demanded, names_id
from bot.letters.offers import AHEAD, phished, situation, wanted

TOPIC, DONE, ADVICE = "identity_papers", "checks_done", "identity_papers.no_copy"
ASKS_WHY = frozenset(  # the letters that ask which paper they need, and for what
    {"unblock_demand", "dsa_complaint", "p2b_complaint", "payment_complaint", "payout_demand"}
)


def told_identity(scribe: Scribe, text: str) -> None:
    """Notes it, as long as no letter is out; afterwards it is an answer to one."""
    said, often = identity_demanded(text), checks_done(text)
    if often and not any(one.sending for one in scribe.case.letters):
        scribe.learn(DONE, str(often))
    if not said or phished(scribe.case) or any(one.sending for one in scribe.case.letters):
        return
    if scribe.case.text(TOPIC) not in (said, "sent"):
        kind = scribe.case.facts.get("situation")
        named = situation(scribe.case) == "identity_check" and kind is not None and kind.turn == scribe.turn
        scribe.learn(TOPIC, said, source="assumed" if named else "said")  # the kind of trouble is named already
    if names_id(text) and f"said:{ADVICE}" not in scribe.case.marks:
        note_said(scribe, ADVICE)
        asks = any(kind in ASKS_WHY for kind, _ in wanted(scribe.case)) and not scribe.case.marks.get(AHEAD)
        scribe.add(ADVICE, letter=asks)

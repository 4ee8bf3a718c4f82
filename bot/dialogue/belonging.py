"""To which of a person's cases something goes: a tap to the one that offered it, an edit to the one that heard the
message, word of ours to the one that it is about, a consent that is taken back to one in which it was given; all else
to the current one."""

from collections.abc import Callable, Sequence

from bot.case import Case
from bot.dialogue import inviting, numbering
from bot.dialogue.shelf import CHOSEN
from bot.dialogue.tickets import case_of
from bot.messages import Incoming


def meant(cases: Sequence[Case], incoming: Incoming) -> Case:
    """The one of these that it goes to; the current one stands first."""
    return next((one for rule in RULES for one in cases if rule(one, incoming)), cases[0])


def _about(case: Case, incoming: Incoming) -> bool:
    return incoming.link is not None and incoming.link.case == case.id


def _heard(case: Case, incoming: Incoming) -> bool:
    number, ref = incoming.edit_of or incoming.redact_text, incoming.edit_ref or incoming.redact_ref
    if not number and not ref:
        return False
    paper = bool(ref) and any(one.ref == ref for one in case.exhibits)
    return paper or numbering.find(case, number, ref) is not None


def _offered(case: Case, incoming: Incoming) -> bool:
    """Without a ticket whichever case's open question offers the choice; a case may be chosen from any."""
    if not incoming.choice:
        return False
    if incoming.ticket:
        return case_of(incoming.ticket) == case.id
    return incoming.choice in case.offered and not incoming.choice.startswith(CHOSEN)


def _agreed(case: Case, incoming: Incoming) -> bool:
    return bool(incoming.texts) and inviting.belongs(case, "\n".join(incoming.texts))


Rule = Callable[[Case, Incoming], bool]
RULES: tuple[Rule, ...] = (_about, _heard, _offered, _agreed)

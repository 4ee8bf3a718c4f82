"""The life of a case as a table: stage × event → stage. Everything that moves a case stands here; the picture in the
docs is drawn from it."""

from bot.dialogue.scribe import Scribe

TRANSITIONS: dict[str, dict[str, str]] = {
    "intake": {"drafted": "drafted", "solved": "closed"},
    "drafted": {"drafted": "drafted", "sent": "waiting", "replied": "answered", "solved": "closed"},
    "waiting": {"drafted": "drafted", "sent": "waiting", "replied": "answered", "solved": "closed"},
    "answered": {"drafted": "drafted", "sent": "waiting", "replied": "answered", "solved": "closed"},
    "closed": {"drafted": "drafted", "replied": "answered", "reopened": "answered"},
}


def happened(scribe: Scribe, event: str) -> None:
    """Moves the case; an event that means nothing in its stage leaves it where it is."""
    stage = TRANSITIONS[scribe.case.stage].get(event)
    if stage and stage != scribe.case.stage:
        scribe.note("stage", stage=stage)

"""A dialogue that notes one fact, says one sentence and plans one reminder: what is left is the pipeline alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from types import SimpleNamespace
from unittest.mock import patch

from bot import hearing, sheets
from bot.case import Case, Entry
from bot.dialogue.desk import Desk
from bot.dialogue.turn import Burst, Turn
from bot.messages import Outgoing, Reminder


def hear(desk: Desk, case: Case, burst: Burst, now: datetime) -> Turn:
    fact = Entry("fact", {"topic": "what_happened", "value": burst.text}, case.turn + 1)
    body = {"at": now.isoformat(), "case": case.id, "text": f"Noted: {burst.text}. Next question?", "asks": None}
    return Turn((fact,), (Outgoing("say", body | {"choices": [], "nudge": None}),))


def plan(desk: Desk, case: Case, now: datetime) -> tuple[Reminder, ...]:
    return (Reminder("next", now + timedelta(days=1), {"about": "intake", "letters": []}),)


def agreed(case: Case) -> bool:
    return True


@contextmanager
def dialogue() -> Iterator[None]:
    """Puts it in the real one's place; everything else of the service stays as it is."""
    with (
        patch.object(hearing, "machine", SimpleNamespace(hear=hear)),
        patch.object(hearing, "door", SimpleNamespace(agreed=agreed)),
        patch.object(sheets, "plan", plan),
    ):
        yield

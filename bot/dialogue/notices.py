"""Messages that belong to no step of the conversation: what was left out of a PDF, what went wrong."""

from datetime import datetime

from bot.case import Case
from bot.dialogue.desk import Desk
from bot.dialogue.scribe import Scribe
from bot.messages import Outgoing


def left_out(desk: Desk, case: Case, signs: str, now: datetime) -> Outgoing:
    """Names the signs that a PDF could not show."""
    return _notice(desk, case, now, "glyphs.left_out", signs=" ".join(signs))


def trouble(desk: Desk, case: Case, number: int, now: datetime) -> Outgoing:
    """Says that something went wrong, that nothing is lost, and the number under which it stands in the log."""
    return _notice(desk, case, now, "errors.retry", number=number)


def _notice(desk: Desk, case: Case, now: datetime, key: str, **values: object) -> Outgoing:
    scribe = Scribe(desk, case, now)
    scribe.add(key, **values)
    return scribe.finish().says[0]

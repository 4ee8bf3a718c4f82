"""A time in which nothing reached the bot: its network forgets after a day what it could not hand over.

Everybody with an open case is told once, in one of their cases, in the next answer or reminder there, or else in a
message of its own.
"""

import datetime as dt
from collections.abc import Iterator

from bot.case import Case
from bot.dialogue.desk import Desk
from bot.dialogue.door import agreed
from bot.dialogue.scribe import Scribe
from bot.dialogue.turn import Turn

MEMORY = dt.timedelta(hours=24)
ABOUT = "outage"
_MARK = f"{ABOUT}:"


def note(desk: Desk, case: Case, since: dt.datetime, now: dt.datetime) -> Turn:
    """The mark of an outage that lasted from `since` until now; nothing for whom no case is open, nor where it is known
    already. Both are the person's local time."""
    scribe = Scribe(desk, case, now)
    key = f"{_MARK}{since:%Y-%m-%d}"
    if agreed(case) and case.stage != "closed" and key not in case.nudged and not _same(case.marks.get(key), now):
        scribe.note("mark", key=key, value=now.isoformat())
    return scribe.finish()


def _same(known: str | None, now: dt.datetime) -> bool:
    return known is not None and dt.datetime.fromisoformat(known).date() == now.date()


def untold(case: Case) -> Iterator[tuple[str, dt.datetime]]:
    """Outages that the person was not told of: the key, and when the bot was back."""
    for key, back in case.marks.items():
        if key.startswith(_MARK) and key not in case.nudged:
            yield key, dt.datetime.fromisoformat(back)


def own_up(scribe: Scribe) -> None:
    """Says what was not said yet, in the message that is being written."""
    for key, back in untold(scribe.case):
        scribe.note("nudged", key=key, at=scribe.now.isoformat())
        first = dt.date.fromisoformat(key.removeprefix(_MARK))
        scribe.add("nudge.outage", first=first, last=(back - MEMORY).date())

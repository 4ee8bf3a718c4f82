"""Days that run against somebody whose profile was banned, and the end of the time for which money is held back."""

import datetime as dt

from bot.case import Case, When
from bot.law.periods import count
from bot.letters.offers import MODERATED, data_only, situation

AFTER_SENDING = 3  # days


def own_ends(case: Case) -> list[dt.date]:
    """Days that run against somebody whose profile was banned: the deletion, where one was told, and the end of the six
    months for a complaint inside the platform (DSA 20(2), from the day of the decision). Who wants nothing but the data
    has no decision to complain of."""
    if situation(case) not in MODERATED:
        return []
    decided, deleted = case.value("block_date"), case.value("deletion_date")
    ends = [deleted.first] if isinstance(deleted, When) else []
    if data_only(case) or not isinstance(decided, When):
        return ends
    return [*ends, count(decided.first, "P6M", "DE").due]


def next_end(case: Case, today: dt.date) -> dt.date | None:
    return min((one for one in own_ends(case) if one > today), default=None)


def left_alone(case: Case, end: dt.date) -> dt.date:
    """Who has just got or sent the letters is not asked the same day whether it helped; the last day but one comes
    first."""
    letters = case.newest_letters()
    sent = max((one.sending.sent_on if one.sending else one.drafted_on for one in letters), default=dt.date.min)
    return min(sent + dt.timedelta(days=AFTER_SENDING), end - dt.timedelta(days=1)) if sent > dt.date.min else sent


def held_until(case: Case) -> dt.date | None:
    """The day on which the time ends for which money is held back, as they wrote it, else counted from the block; none
    once the money is there."""
    if not any(case.value(one) for one in ("balance", "refunds_open", "coins")):
        return None
    told = next((one["held_until"] for one in reversed(case.replies) if one.get("held_until")), None)
    if told:
        return dt.date.fromisoformat(told)
    shut, span = case.value("block_date"), case.text("held_for")
    return count(shut.first, span, "DE").due_before_rollover if span and isinstance(shut, When) and shut.exact else None

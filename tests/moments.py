"""Moments of a day to come, in seconds from now, for bots whose clock is moved: whatever hour it really is, no reminder
falls into a night, a Sunday or a holiday."""

import datetime as dt

from bot.case import Case
from bot.dialogue.reminders import allowed
from tests import conversation


def noon(days: int) -> float:
    """Seconds until noon of a day on which messages may be said, at least so many days from now."""
    return _from_now(days, 12)


def night(days: int) -> float:
    return _from_now(days, 2)


def _from_now(days: int, hour: int) -> float:
    now = dt.datetime.now(conversation.BERLIN)
    at = allowed(conversation.desk(), Case(), now.replace(hour=12) + dt.timedelta(days=days))
    return at.replace(hour=hour).timestamp() - now.timestamp()

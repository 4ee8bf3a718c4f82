"""The day by which an answer or the account is promised, and which letters are asked about only when it is over."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from bot.case import Case, Letter, When
from bot.dialogue.either_day import meant
from bot.letters.catalogue import CATALOGUE
from bot.letters.correspondence import PROMISED

TOLD_BEFORE = "answer_by"  # a topic: the day that was promised before any letter went out
CHECK_UNDATED = 14  # days after a promise without a day
LONGEST = dt.timedelta(days=42)  # behind a day of one's own: longer nobody has to wait for a word


def promised(case: Case) -> dt.date | None:
    """The day of the newest promise; for one that names none, the day on which it is looked at again."""
    newest = _newest(case)
    if newest is None:
        return _told_before(case)
    if newest.get("until"):
        return meant(case, newest["until"])
    return dt.date.fromisoformat(newest["on"]) + dt.timedelta(days=CHECK_UNDATED) if "on" in newest else None


def undated(case: Case) -> bool:
    """Does the newest promise name no day?"""
    newest = _newest(case)
    return newest is not None and not newest.get("until")


def waits_until(case: Case, letter: Letter) -> dt.date | None:
    """The first day on which an answer to this letter is asked about, where one is promised for a day. A period of the
    law waits for no promise."""
    newest = _newest(case)
    of_an_answer = newest is None or (newest["kind"] in PROMISED and bool(newest.get("until")))
    due, until = letter.sending.due if letter.sending else None, promised(case) if of_an_answer else None
    ours = letter.to.kind == "company" and CATALOGUE[letter.kind].sets_days is not None
    if not (ours and due and until and due < until <= due + LONGEST):
        return None
    return until + dt.timedelta(days=2)  # the promise itself is asked about before


def _told_before(case: Case) -> dt.date | None:
    told = case.value(TOLD_BEFORE)
    sent = max((one.sending.sent_on for one in case.letters if one.sending), default=None)
    return told.last if isinstance(told, When) and sent and told.last >= sent else None


def _newest(case: Case) -> Mapping[str, Any] | None:
    return next((one for one in reversed(case.replies) if one["kind"] in PROMISED or one.get("until")), None)

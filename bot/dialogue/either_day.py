"""A promised day that may be read in two ways: which one was taken is said, and the other counts where it is meant."""

from datetime import date

from bot.case import Case
from bot.dialogue.scribe import Scribe
from bot.dialogue.understand.either_day import asks_which, other_reading, says_which

_MARK, _MEANT = "either_day", "meant_day:"


def noted(scribe: Scribe, text: str, taken: date) -> None:
    """Only where the other reading is still to come as well."""
    other = other_reading(text, taken)
    open_still = other is not None and other >= scribe.today
    scribe.note("mark", key=_MARK, value=f"{taken.isoformat()}|{other.isoformat()}" if other and open_still else "")
    if open_still:
        scribe.add("reply.either", day=taken, other=other)


def told(scribe: Scribe, text: str) -> bool:
    """ "I mean 5 February", "is 02/05 february or may?"."""
    first, _, second = scribe.case.marks.get(_MARK, "").partition("|")
    if not second:
        return False
    taken, other = meant(scribe.case, first), date.fromisoformat(second)
    other = date.fromisoformat(first) if taken == other else other
    if asks_which(text, taken, other):
        scribe.add("reply.either", day=taken, other=other)
        return True
    chosen = says_which(text, taken, other)
    if chosen is None:
        return False
    scribe.note("mark", key=f"{_MEANT}{first}", value=chosen.isoformat())
    asked = scribe.case.value("reminder_ok") is not False
    scribe.add("reply.promise_dated", until=chosen, past=chosen < scribe.today, asked=asked)
    return True


def meant(case: Case, until: str) -> date:
    """The day that counts for a promise that was noted for `until`."""
    return date.fromisoformat(case.marks.get(f"{_MEANT}{until}", until))
